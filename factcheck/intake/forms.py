"""The small forms by which a desk works on a case."""

from typing import Any

from django import forms
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from accounts.models import User
from factcheck.grouping.selectors import similar_cases
from factcheck.intake.selectors import open_neighbours, other_desks, people_at_desk
from factcheck.matching import KINDS
from factcheck.models import Case, Claim, Severity
from home.models import AgencyPage
from search.models import StoredDocument

# A list that can still be read; other cases are found by their words.
MOST_NEIGHBOURS = 30


def offer(form: forms.Form, name: str, choices: "QuerySet[Any]") -> Any:
    """Let a field of a form choose from these; returns the field."""
    field: Any = form.fields[name]
    field.queryset = choices
    return field


class CaseForm(forms.Form):
    """Carries what the sender saw, so that nobody overwrites a colleague."""

    seen = forms.IntegerField(min_value=0, widget=forms.HiddenInput)

    def __init__(self, *args: Any, case: Case, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.case = case


class AssignForm(CaseForm):
    """Who takes care of it."""

    to: Any = forms.ModelChoiceField(
        label=_("Penanggung jawab"),
        queryset=User.objects.none(),
        required=False,
        empty_label=_("Siapa saja di meja ini"),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = offer(self, "to", people_at_desk(self.case.agency))
        field.initial = self.case.assigned_to_id


class RateForm(CaseForm):
    """How harmful, and how far it goes."""

    harm = forms.TypedChoiceField(
        label=_("Bahaya"),
        choices=Severity,
        coerce=int,
        help_text=_("Tinggi: tenggat 3 jam. Sedang: sehari. Rendah: tiga hari."),
    )
    reach = forms.TypedChoiceField(
        label=_("Jangkauan"),
        choices=Severity,
        coerce=int,
        help_text=_("Contoh: tinggi bila beredar di banyak provinsi."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["harm"].initial = self.case.harm
        self.fields["reach"].initial = self.case.reach


class NoteForm(CaseForm):
    """A remark for colleagues."""

    note = forms.CharField(
        label=_("Catatan"),
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Hanya untuk meja ini. Contoh: Sudah menelepon Dinsos."),
    )


class AnnounceForm(CaseForm):
    """By what name the public sees that it is being checked."""

    public_title = forms.CharField(
        label=_("Judul untuk umum"),
        max_length=200,
        required=False,
        help_text=_(
            "Tampil di daftar 'sedang diperiksa'; kosong berarti tidak tampil. Jangan "
            "memakai kata-kata pelapor. Contoh: Bansos lewat tautan."
        ),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["public_title"].initial = self.case.public_title


class NeighbourField(forms.ModelChoiceField):
    """Names a case as the queue does."""

    def label_from_instance(self, case: Case) -> str:
        """Return number, opening words and how often it was reported."""
        return _("#%(number)d · %(title)s · %(count)d laporan") % {
            "number": case.pk,
            "title": case.title,
            "count": case.tip_count,
        }


class MergeForm(CaseForm):
    """Which case it is the same as."""

    into: Any = NeighbourField(
        label=_("Digabung ke"),
        queryset=Case.objects.none(),
        widget=forms.RadioSelect,
        help_text=_("Kasus terbuka di meja ini: yang mirip, lalu yang terbaru."),
    )

    def __init__(self, *args: Any, words: str = "", **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        neighbours = open_neighbours(self.case)
        field = offer(self, "into", neighbours)
        found = neighbours.filter(title__icontains=words)[:MOST_NEIGHBOURS]
        similar = [] if words else similar_cases(self.case, among=neighbours)
        shown = {each.pk: each for each in (*(one.case for one in similar), *found)}
        field.choices = [
            (key, field.label_from_instance(each)) for key, each in shown.items()
        ]


class AgencyField(forms.ModelChoiceField):
    """Names an agency by its short name."""

    def label_from_instance(self, agency: AgencyPage) -> str:
        """Return what people call it."""
        return agency.short_name


class HandOverForm(CaseForm):
    """Whose desk it belongs to, and why."""

    to: Any = AgencyField(
        label=_("Meja tujuan"),
        queryset=AgencyPage.objects.none(),
        empty_label=_("Pilih instansi"),
        help_text=_("Instansi yang punya pemeriksa, peninjau, atau penerbit."),
    )
    reason = forms.CharField(
        label=_("Alasan"),
        max_length=300,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("Dibaca meja tujuan. Contoh: Tentang vaksin, urusan Kemenkes."),
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "to", other_desks(self.case.agency))


class NotCheckableForm(CaseForm):
    """Why it cannot be checked, for the log and for citizens."""

    reason = forms.ChoiceField(
        label=_("Alasan"), choices=[("", _("Pilih alasan")), *Case.Reason.choices]
    )
    note_to_citizens = forms.CharField(
        label=_("Penjelasan untuk pelapor"),
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text=_(
            "Dibaca setiap pelapor di halaman tiketnya. Contoh: Pesan ini pendapat, "
            "bukan pernyataan yang bisa diuji. Terima kasih sudah melapor."
        ),
    )


class AnswerForm(CaseForm):
    """Which published page answers it."""

    page: Any = forms.ModelChoiceField(
        queryset=Page.objects.none(),
        widget=forms.HiddenInput,
        error_messages={"invalid_choice": _("Halaman itu tidak terbit lagi.")},
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        pages = StoredDocument.objects.filter(kind__in=KINDS).values("page")
        offer(self, "page", Page.objects.live().filter(pk__in=pages))


class ConfirmForm(CaseForm):
    """Only the button."""


class OpenClaimForm(CaseForm, forms.ModelForm):
    """The claim as somebody says it, and the title of the draft."""

    title = forms.CharField(
        label=_("Judul draf"),
        max_length=255,
        help_text=_("Bisa diubah sampai terbit. Contoh: Bansos lewat tautan WhatsApp."),
    )
    field_order = ("text", "title")

    class Meta:
        model = Claim
        fields = ("text", "claimant_kind", "claimant_name")
        widgets = {"text": forms.Textarea(attrs={"rows": 3})}
