"""What applicants fill in."""

from typing import Any

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from factcheck.tips.forms import TextField
from home.models import AgencyPage
from influencers.applications.consents import WORDINGS, Purpose
from influencers.applications.numbers import clean_number
from influencers.applications.picture_forms import PictureForm
from influencers.models import Application, ApplicationAccount

LONGEST_APPEAL = Application._meta.get_field("appeal").max_length or 0


class NeverEchoed(forms.TextInput):
    """A text field whose content is never sent back to the browser."""

    def format_value(self, value: Any) -> None:
        """Show nothing, whatever was typed."""
        return


class EmailForm(forms.Form):
    """Where the link to the form goes."""

    email = forms.EmailField(
        label=_("Alamat surel"),
        max_length=254,
        error_messages={
            "invalid": _("Alamat surelnya belum lengkap. Contoh: nama@kemkes.go.id.")
        },
        help_text=_("Sebaiknya surel dinas. Contoh: nama@kemkes.go.id."),
        widget=forms.EmailInput({"class": "input", "autocomplete": "email"}),
    )

    def clean_email(self) -> str:
        """Return it as accounts keep it."""
        email: str = self.cleaned_data["email"]
        return email.lower()


class ApplicationForm(forms.Form):
    """Who applies, for which agency, and what they agree to."""

    agency: Any = forms.ModelChoiceField(
        label=_("Instansi tempat Anda bekerja"),
        queryset=AgencyPage.objects.none(),
        empty_label=_("Pilih instansi"),
        help_text=_("Kepala humas instansi ini yang memeriksa permohonan Anda."),
        widget=forms.Select({"class": "input"}),
    )
    employment = forms.ChoiceField(
        label=_("Kepegawaian"),
        choices=Application.Employment.choices,
        widget=forms.RadioSelect,
    )
    number = forms.CharField(
        label=_("NIP atau NI PPPK"),
        max_length=40,
        help_text=_(
            "18 angka. Yang kami simpan hanya tiga angka terakhir dan sidik yang tidak "
            "dapat dibaca balik, supaya satu orang tidak mengajukan dua kali. Karena "
            "itu nomor ini harus diketik lagi setiap kali ada isian yang diperbaiki."
        ),
        widget=NeverEchoed(
            {"class": "input", "inputmode": "numeric", "autocomplete": "off"}
        ),
    )
    agrees_to_register = forms.BooleanField(
        label=WORDINGS[Purpose.REGISTER],
        error_messages={
            "required": _(
                "Tanpa persetujuan ini lencana tidak bisa diterbitkan: daftar yang "
                "terbuka adalah arti lencana. Tidak setuju juga tidak apa-apa."
            )
        },
    )
    agrees_to_mail = forms.BooleanField(label=WORDINGS[Purpose.MAIL], required=False)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        agency: Any = self.fields["agency"]
        agency.queryset = (
            AgencyPage.objects.live()
            .filter(locale__language_code=settings.LANGUAGE_CODE)
            .order_by("title")
        )

    def clean_number(self) -> str:
        """Want 18 digits; the message never repeats them."""
        return clean_number(self.cleaned_data["number"])


class AppealForm(forms.Form):
    """Why a refusal is wrong."""

    text = TextField(
        label=_("Mengapa penolakan ini keliru?"),
        max_length=LONGEST_APPEAL,
        error_messages={"required": _("Tulis dulu alasan Anda.")},
        widget=forms.Textarea({"class": "input", "rows": 6}),
    )


class AppealPictureForm(PictureForm):
    """Shows one account anew: the earlier picture went with the refusal."""

    def __init__(self, *args: Any, account: ApplicationAccount, **told: Any) -> None:
        super().__init__(*args, prefix=account.network, **told)
        self.account = account
        self.fields["picture"].label = _("Tangkapan layar baru, %(account)s") % {
            "account": account
        }
