"""What readers say is wrong with the desk's checks, and what the desk answers."""

from typing import Any

from django import forms
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from factcheck.intake.forms import offer
from factcheck.models import (
    CLOSED_COMPLAINTS,
    OPEN_COMPLAINTS,
    Complaint,
    Correction,
)
from factcheck.tips.notices import tell_complainant


class AlreadyAnsweredError(Exception):
    """Somebody was faster."""

    def __str__(self) -> str:
        return _now("Pengaduan ini baru saja dijawab orang lain.")


class ComplaintForm(forms.Form):
    """What the desk answers somebody who says that a check is wrong."""

    decision = forms.ChoiceField(
        label=_("Keputusan"),
        choices=[(state.value, state.label) for state in CLOSED_COMPLAINTS],
        widget=forms.RadioSelect,
    )
    correction: Any = forms.ModelChoiceField(
        label=_("Koreksi yang memperbaikinya"),
        queryset=None,
        required=False,
        empty_label=_("Pilih koreksi"),
        help_text=_("Wajib bila benar. Tulis dan terbitkan koreksinya lebih dulu."),
    )
    answer = forms.CharField(
        label=_("Jawaban"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 6}),
        help_text=_(
            "Dibaca pengirim di halaman tiketnya. Contoh: Terima kasih. Angkanya "
            "sudah kami perbaiki."
        ),
    )

    def __init__(self, *args: Any, complaint: Complaint, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        offer(self, "correction", complaint.page.corrections.all())

    def clean(self) -> dict[str, Any]:
        """Ask for the correction that an accepted complaint led to."""
        cleaned: dict[str, Any] = super().clean() or {}
        is_accepted = cleaned.get("decision") == Complaint.State.ACCEPTED
        if is_accepted and cleaned.get("correction") is None:
            self.add_error("correction", _("Pilih koreksi yang memperbaikinya."))
        if not is_accepted:
            cleaned["correction"] = None
        return cleaned


@transaction.atomic
def begin_complaint(complaint_id: int) -> None:
    """Let the sender read that somebody is looking into it."""
    Complaint.objects.filter(pk=complaint_id, state=Complaint.State.NEW).update(
        state=Complaint.State.IN_PROGRESS
    )


@transaction.atomic
def answer_complaint(
    complaint_id: int, *, decision: str, correction: Correction | None, answer: str
) -> None:
    """Answer a complaint once and tell its sender.

    Raises `AlreadyAnsweredError`.
    """
    complaint = Complaint.objects.select_for_update().get(pk=complaint_id)
    if complaint.state not in OPEN_COMPLAINTS:
        raise AlreadyAnsweredError
    complaint.state, complaint.answer = decision, answer
    complaint.correction, complaint.answered_at = correction, timezone.now()
    complaint.save(update_fields=["state", "answer", "correction", "answered_at"])
    tell_complainant(complaint)
