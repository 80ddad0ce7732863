"""The forms of those who judge a check, inside the desk and outside."""

from datetime import datetime
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateTimeInput

from factcheck.models import Correction, OutsideReview
from factcheck.vocabulary import CorrectionKind, Verdict
from home.models import AgencyPage

Decision, Kind = OutsideReview.Decision, OutsideReview.Kind
# Days that a link stays good; the first is offered.
LIFETIMES = (7, 3, 14, 30)


class VoteForm(forms.Form):
    """One vote: what the verdict ought to be, and why."""

    verdict = forms.ChoiceField(
        label=_("Putusan menurut Anda"),
        choices=Verdict.choices,
        widget=forms.RadioSelect,
        help_text=_(
            "Baca harfiah klaimnya, cara lain membacanya, bukti pembuat klaim, dan "
            "putusan kita atas klaim serupa."
        ),
    )
    reason = forms.CharField(
        label=_("Alasan"),
        max_length=1000,
        widget=forms.Textarea({"rows": 4}),
        help_text=_(
            "Bila Anda berbeda pendapat, alasan ini tampil untuk umum tanpa nama Anda. "
            "Contoh: Bukti kedua hanya berlaku untuk tahun 2025."
        ),
    )


class AskForm(forms.Form):
    """Whom to show the draft: an expert, or an agency that is to sign too."""

    kind = forms.ChoiceField(
        label=_("Siapa yang diminta"),
        choices=Kind.choices,
        initial=Kind.EXPERT,
        widget=forms.RadioSelect,
    )
    reviewer_name = forms.CharField(
        label=_("Nama ahli"),
        max_length=120,
        required=False,
        help_text=_("Contoh: dr. Sari Wulan."),
    )
    organisation = forms.CharField(
        label=_("Lembaga ahli"),
        max_length=150,
        required=False,
        help_text=_("Contoh: Ikatan Dokter Indonesia."),
    )
    agency = forms.ModelChoiceField(
        label=_("Instansi yang mengesahkan"),
        queryset=AgencyPage.objects.none(),
        required=False,
        empty_label=_("Pilih instansi"),
        help_text=_("Peninjau atau penerbitnya masuk dengan akunnya. Contoh: BPOM."),
    )
    days = forms.TypedChoiceField(
        label=_("Tautan berlaku"),
        choices=[(days, _("%d hari") % days) for days in LIFETIMES],
        coerce=int,
        initial=LIFETIMES[0],
    )

    def __init__(
        self, *args: Any, own_agency: AgencyPage | None, **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        agencies = AgencyPage.objects.live().filter(locale__language_code="id")
        if own_agency is not None:
            agencies = agencies.exclude(translation_key=own_agency.translation_key)
        self.fields["agency"].queryset = agencies.order_by("title")  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """Ask for the one who is asked, and drop what belongs to the other kind."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("kind") == Kind.COSIGNER:
            if not cleaned.get("agency") and "agency" not in self.errors:
                self.add_error("agency", _("Pilih instansi yang diminta mengesahkan."))
            cleaned |= {"reviewer_name": "", "organisation": ""}
        else:
            if not cleaned.get("reviewer_name"):
                self.add_error("reviewer_name", _("Tulis nama ahlinya."))
            cleaned["agency"] = None
        return cleaned


class CorrectionForm(forms.ModelForm):
    """A correction, update or withdrawal: what, why and when; now, if nobody says."""

    class Meta:
        model = Correction
        fields = ("kind", "what", "why", "corrected_at")
        widgets: ClassVar = {
            "kind": forms.RadioSelect,
            "what": forms.Textarea({"rows": 3}),
            "why": forms.Textarea({"rows": 3}),
            "corrected_at": AdminDateTimeInput,
        }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        kind: Any = self.fields["kind"]
        kind.choices = CorrectionKind.choices
        self.fields["corrected_at"].required = False

    def clean_corrected_at(self) -> datetime:
        """Take now when nothing was said; refuse what has not happened yet."""
        moment: datetime | None = self.cleaned_data["corrected_at"]
        if moment is not None and moment > timezone.now():
            raise ValidationError(_("Waktunya belum tiba. Kosongkan untuk sekarang."))
        return moment or timezone.now()


class AnswerForm(forms.Form):
    """What somebody outside the desk says of a draft."""

    decision = forms.ChoiceField(
        label=_("Pendapat Anda"),
        choices=[
            (Decision.ACCEPTED, _("Saya terima naskah ini")),
            (Decision.REJECTED, _("Saya tolak naskah ini")),
        ],
        widget=forms.RadioSelect,
    )
    comment = forms.CharField(
        label=_("Catatan untuk meja pemeriksa"),
        max_length=2000,
        required=False,
        widget=forms.Textarea({"rows": 5, "class": "input"}),
        help_text=_("Wajib bila menolak. Contoh: Angka di kalimat ketiga sudah lama."),
    )
    # Of the words on the screen: an answer is about these and no others.
    words = forms.CharField(max_length=64, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """Refuse a rejection that does not say why."""
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if cleaned.get("decision") == Decision.REJECTED and not cleaned.get("comment"):
            self.add_error("comment", _("Tulis apa yang keliru."))
        return cleaned
