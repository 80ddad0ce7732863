"""A case: one circulating message as a desk handles it, whoever reported it."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from factcheck.models.claims import Claim


class Severity(models.IntegerChoices):
    """How much harm a message does, or how far it reaches."""

    UNKNOWN = 0, _("Belum dinilai")
    LOW = 1, _("Rendah")
    MEDIUM = 2, _("Sedang")
    HIGH = 3, _("Tinggi")


class Case(models.Model):
    """One message in the intake queue: all tips about it, who works on it, its end."""

    wagtail_reference_index_ignore = True

    class State(models.TextChoices):
        """Where a case stands; the words a citizen reads on the ticket's page."""

        NEW = "baru", _("Diterima")
        IN_PROGRESS = "diperiksa", _("Sedang diperiksa")
        ANSWERED = "terjawab", _("Terjawab")
        NOT_CHECKABLE = "tidak_diperiksa", _("Tidak dapat diperiksa")
        # Without tips: no citizen ever reads this one.
        MERGED = "digabung", _("Digabung ke kasus lain")

    class Reason(models.TextChoices):
        """Why something cannot be checked (methodology: what is not checkable)."""

        OPINION = "pendapat", _("Pendapat, bukan pernyataan fakta")
        PREDICTION = "ramalan", _("Ramalan tentang masa depan")
        PRIVATE = "pribadi", _("Urusan pribadi seseorang")
        INCOMPLETE = "kurang_lengkap", _("Keterangannya kurang untuk ditelusuri")
        NOT_A_CLAIM = "bukan_klaim", _("Pertanyaan atau keluhan, bukan klaim")
        SPAM = "iklan", _("Iklan atau pesan kosong")

    # Null = the national desk has not been named; then only superusers see the case.
    agency = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("meja pemeriksa"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    title = models.CharField(_("pesan"), max_length=200)
    state = models.CharField(
        _("status"), max_length=20, choices=State, default=State.NEW, db_index=True
    )
    harm = models.PositiveSmallIntegerField(
        _("bahaya"), choices=Severity, default=Severity.UNKNOWN
    )
    reach = models.PositiveSmallIntegerField(
        _("jangkauan"), choices=Severity, default=Severity.UNKNOWN
    )
    assigned_to = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("penanggung jawab"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    claim = models.ForeignKey(
        Claim,
        verbose_name=_("klaim"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="cases",
    )
    # Shown under 'sedang diperiksa'; empty = not shown. Never a tip's own words.
    public_title = models.CharField(
        _("judul untuk umum"),
        max_length=200,
        blank=True,
        help_text=_(
            "Tampil di daftar 'sedang diperiksa'. Contoh: Bansos lewat tautan."
        ),
    )
    not_checkable_reason = models.CharField(
        _("alasan"), max_length=20, choices=Reason, blank=True
    )
    note_to_citizens = models.TextField(
        _("penjelasan untuk pelapor"), max_length=1000, blank=True
    )
    # The fact-check or clarification that answers it.
    answer = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("jawaban"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    opened_at = models.DateTimeField(_("dibuka"), default=timezone.now, db_index=True)
    last_received_at = models.DateTimeField(_("laporan terakhir"), default=timezone.now)
    # How many times the message came in, over all its tips.
    tip_count = models.PositiveIntegerField(_("laporan"), default=0)
    # When the desk owes an answer (`factcheck.intake.clock`).
    due_at = models.DateTimeField(_("tenggat"), null=True, blank=True, db_index=True)
    closed_at = models.DateTimeField(_("selesai"), null=True, blank=True)
    # Where the tips of a merged case went; its own events stay with it.
    merged_into = models.ForeignKey(
        "self",
        verbose_name=_("digabung ke"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    class Meta:
        verbose_name = _("kasus")
        verbose_name_plural = _("kasus")
        ordering = ["-last_received_at", "-pk"]

    def __str__(self) -> str:
        return self.title

    @property
    def is_open(self) -> bool:
        """Tell whether the desk still owes something."""
        return self.state in OPEN_STATES


OPEN_STATES = (Case.State.NEW, Case.State.IN_PROGRESS)
# Ended with an answer to those who reported; a merged case has nobody to answer.
CLOSED_STATES = (Case.State.ANSWERED, Case.State.NOT_CHECKABLE)


class CaseEvent(models.Model):
    """What was done with a case, by whom and when; never changed."""

    wagtail_reference_index_ignore = True

    class Kind(models.TextChoices):
        """What happened."""

        RECEIVED = "diterima", _("laporan masuk")
        ASSIGNED = "ditugaskan", _("ditugaskan")
        HANDED_OVER = "dialihkan", _("dialihkan ke meja lain")
        MERGED = "digabung", _("digabung")
        SPLIT = "dipisah", _("dipisah")
        RATED = "dinilai", _("dinilai")
        CLAIM_OPENED = "klaim", _("klaim dibuka")
        ANSWERED = "dijawab", _("dijawab")
        CLOSED = "ditutup", _("ditutup")
        REOPENED = "dibuka_lagi", _("dibuka lagi")
        ANNOUNCED = "diumumkan", _("judul untuk umum")
        NOTED = "catatan", _("catatan")

    case = models.ForeignKey(Case, on_delete=models.CASCADE, related_name="events")
    kind = models.CharField(max_length=20, choices=Kind)
    happened_at = models.DateTimeField(default=timezone.now)
    actor = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    note = models.CharField(max_length=500, blank=True)

    class Meta:
        ordering = ["happened_at", "pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.note}".strip()
