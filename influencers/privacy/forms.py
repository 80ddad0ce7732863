"""What people fill in about their own data."""

from typing import ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from influencers.models import DataRequest

# Erasing has a page of its own.
ASKED_FOR = (DataRequest.Kind.CORRECT, DataRequest.Kind.EXPLAIN)


class NameForm(forms.ModelForm[User]):
    """The name under which the portal knows somebody; it is never public."""

    class Meta:
        model = User
        fields = ("first_name", "last_name")
        labels: ClassVar = {
            "first_name": _("Nama depan"),
            "last_name": _("Nama belakang"),
        }
        widgets: ClassVar = {
            "first_name": forms.TextInput(
                {"class": "input", "autocomplete": "given-name"}
            ),
            "last_name": forms.TextInput(
                {"class": "input", "autocomplete": "family-name"}
            ),
        }

    def save(self, commit: bool = True) -> User:
        """Store the name alone: the account may be changed by others meanwhile."""
        self.instance.save(update_fields=self._meta.fields)
        return self.instance


class RequestForm(forms.Form):
    """A request that a person answers."""

    kind = forms.ChoiceField(
        label=_("Apa yang Anda minta?"),
        choices=[(kind.value, kind.label) for kind in ASKED_FOR],
        initial=DataRequest.Kind.CORRECT,
        widget=forms.RadioSelect,
    )
    text = forms.CharField(
        label=_("Keterangan"),
        max_length=2000,
        error_messages={"required": _("Tulis dulu apa yang Anda minta.")},
        help_text=_(
            "Contoh: akun X saya sekarang @sahabat_baru; saya pindah ke Pemkab Sleman."
        ),
        widget=forms.Textarea(
            {
                "class": "input",
                "rows": 5,
                "data-counter": "id_text_counter",
                "data-limit": 2000,
            }
        ),
    )


class SureForm(forms.Form):
    """A box to tick before something that cannot be taken back."""

    sure = forms.BooleanField(
        label=_("Ya, saya mengerti dan tetap ingin melanjutkan."),
        error_messages={"required": _("Beri tanda centang dulu bila Anda yakin.")},
    )


class ResignForm(SureForm):
    """The same for giving the badge up; who resigns may also leave the register."""

    hide = forms.BooleanField(label=_("Sembunyikan juga dari daftar."), required=False)


class AnswerForm(forms.Form):
    """What a head or officer answers."""

    words = forms.CharField(
        label=_("Jawaban"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_(
            "Dibaca pemohon di halaman Data saya. Contoh: Akun Anda sudah kami ganti."
        ),
    )
