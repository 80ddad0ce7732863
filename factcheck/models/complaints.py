"""What readers say is wrong with a check, and replies of those it speaks of."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from factcheck.models.evidence import Correction
from factcheck.models.fact_checks import FactCheckPage
from factcheck.models.tickets import Ticket


class Complaint(Ticket):
    """A complaint about a published check, or a claimant's reply to it."""

    class Kind(models.TextChoices):
        """What the sender wants."""

        ERROR = "keliru", _("Ada yang keliru")
        REPLY = "hak_jawab", _("Hak jawab: saya yang disebut")

    class State(models.TextChoices):
        """Where a complaint stands."""

        NEW = "baru", _("Diterima")
        IN_PROGRESS = "ditelaah", _("Sedang ditelaah")
        ACCEPTED = "diterima", _("Benar, sudah diperbaiki")
        REJECTED = "ditolak", _("Ditelaah, tidak diubah")

    page = models.ForeignKey(
        FactCheckPage,
        verbose_name=_("cek fakta"),
        on_delete=models.CASCADE,
        related_name="complaints",
    )
    # The desk that checked; kept here for permissions.
    agency = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("meja pemeriksa"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    kind = models.CharField(_("jenis"), max_length=20, choices=Kind, default=Kind.ERROR)
    state = models.CharField(
        _("status"), max_length=20, choices=State, default=State.NEW, db_index=True
    )
    # What the sender reads on the ticket's page.
    answer = models.TextField(_("jawaban"), max_length=2000, blank=True)
    correction = models.ForeignKey(
        Correction,
        verbose_name=_("koreksi"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    answered_at = models.DateTimeField(_("dijawab"), null=True, blank=True)

    class Meta:
        verbose_name = _("pengaduan")
        verbose_name_plural = _("pengaduan")
        ordering = ["-received_at", "-pk"]


OPEN_COMPLAINTS = (Complaint.State.NEW, Complaint.State.IN_PROGRESS)
CLOSED_COMPLAINTS = (Complaint.State.ACCEPTED, Complaint.State.REJECTED)
