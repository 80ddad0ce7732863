"""What the law asks for: consent that is kept, a record of processing, requests.

UU 27/2022 (PDP): consent articles 20 to 24, records article 31, answers within 3x24
hours articles 30, 32, 40 and 41.
"""

from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _

from factcheck.models import Tip

# UU 27/2022, articles 30, 32, 40, 41.
ANSWER_WITHIN = timedelta(hours=72)


def answer_due() -> datetime:
    """Return until when a request that arrives now has to be answered."""
    return timezone.now() + ANSWER_WITHIN


class Consent(models.Model):
    """One consent of one person, for one purpose, in the words that were shown."""

    wagtail_reference_index_ignore = True

    class Purpose(models.TextChoices):
        """What a person may agree to; only the register is needed for a badge."""

        REGISTER = (
            "daftar",
            _("Nama akun dan instansi tampil di daftar pemegang lencana"),
        )
        MAIL = "surel", _("Surel tentang paket baru dan acara")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="consents"
    )
    purpose = models.CharField(max_length=8, choices=Purpose)
    wording = models.TextField(_("kalimat yang disetujui"))
    given_at = models.DateTimeField(default=timezone.now)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        verbose_name = _("persetujuan")
        ordering = ["given_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["user", "purpose"],
                condition=models.Q(withdrawn_at__isnull=True),
                name="one_consent_in_force_per_purpose",
            )
        ]

    def __str__(self) -> str:
        return f"{self.purpose}"


class ProcessingRecord(models.Model):
    """One thing that was done with a person's data: written once, never changed."""

    wagtail_reference_index_ignore = True

    class Action(models.TextChoices):
        """What was done."""

        APPLIED = "diajukan", _("Permohonan diajukan")
        VIEWED = "dilihat", _("Permohonan dibuka")
        BOUND = "akun", _("Kepemilikan akun diperiksa")
        VERIFIED = "diverifikasi", _("Disetujui kepala humas")
        REFUSED = "ditolak", _("Ditolak")
        APPEALED = "keberatan", _("Keberatan diajukan")
        EVIDENCE_DELETED = "bukti-hapus", _("Tangkapan layar dihapus")
        ISSUED = "terbit", _("Lencana diterbitkan")
        REMINDED = "ingat", _("Pengingat pemeriksaan ulang dikirim")
        RECHECKED = "cek-ulang", _("Akun diperiksa ulang")
        SUSPENDED = "tangguh", _("Lencana ditangguhkan")
        REINSTATED = "pulih", _("Lencana dipulihkan")
        REVOKED = "cabut", _("Lencana dicabut")
        RESIGNED = "mundur", _("Mengundurkan diri")
        CONSENTED = "setuju", _("Persetujuan diberikan")
        CONSENT_WITHDRAWN = "tarik-setuju", _("Persetujuan ditarik")
        CORRECTED = "ubah", _("Data diubah")
        EXPORTED = "ekspor", _("Data diunduh")
        REQUESTED = "minta", _("Permintaan diajukan")
        ANSWERED = "jawab", _("Permintaan dijawab")
        CHECKED_IN = "datang", _("Kehadiran dicatat")

    subject = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        on_delete=models.CASCADE,
        related_name="processing_records",
    )
    # Null = the subject, or the portal itself.
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    # In which role: "Kepala humas Kemenkes", "Petugas lencana", "Portal", "Anda".
    actor_role = models.CharField(max_length=120, blank=True)
    action = models.CharField(max_length=12, choices=Action)
    note = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("catatan pemrosesan")
        verbose_name_plural = _("catatan pemrosesan")
        ordering = ["-at", "-pk"]

    def __str__(self) -> str:
        return f"{self.action}"

    def get_action_display(self) -> str:  # type: ignore[no-redef]
        """Return what was done in words: nobody left the service by it."""
        if self.action == self.Action.RESIGNED:
            return _now("Dikembalikan atau ditarik sendiri")
        return str(self.Action(self.action).label)


class DataRequest(models.Model):
    """A request about one's own data that a person answers, within 3x24 hours."""

    wagtail_reference_index_ignore = True

    class Kind(models.TextChoices):
        """What is asked for."""

        CORRECT = "perbaiki", _("Perbaiki data saya")
        ERASE = "hapus", _("Hapus data saya")
        EXPLAIN = "jelaskan", _("Jelaskan pemakaian data saya")

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="data_requests"
    )
    # Whose head answers, as badge officers do; without one only officers.
    agency = models.ForeignKey(
        "home.AgencyPage",
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="+",
    )
    kind = models.CharField(_("permintaan"), max_length=10, choices=Kind)
    text = models.TextField(_("keterangan"), max_length=2000, blank=True)
    asked_at = models.DateTimeField(_("diajukan"), default=timezone.now)
    due_at = models.DateTimeField(_("paling lambat"), default=answer_due)
    answer = models.TextField(_("jawaban"), max_length=2000, blank=True)
    answered_at = models.DateTimeField(_("dijawab"), null=True, blank=True)
    answered_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("permintaan data")
        verbose_name_plural = _("permintaan data")
        ordering = ["due_at", "pk"]

    def __str__(self) -> str:
        return f"{self.pk}"


class HolderTip(models.Model):
    """A report that a holder sent as a holder, to learn what came of it."""

    wagtail_reference_index_ignore = True

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="reported_tips"
    )
    tip = models.ForeignKey(Tip, on_delete=models.CASCADE, related_name="+")
    reported_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-reported_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["user", "tip"], name="holder_tip_once")
        ]

    def __str__(self) -> str:
        return f"{self.pk}"
