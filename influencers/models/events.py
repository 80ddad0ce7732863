"""Events for badge holders: invitations, places, who came."""

import uuid

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MinValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from influencers.models.campaigns import HolderSelection
from influencers.models.holders import Holder


class Event(HolderSelection):
    """A training or meeting (acara) to which an office invites holders."""

    class State(models.TextChoices):
        """Whether the event is in view, and whether it takes place."""

        DRAFT = "rancangan", _("Rancangan")
        OPEN = "terbuka", _("Terbuka")
        CANCELLED = "batal", _("Dibatalkan")

    agency = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("kantor yang mengundang"),
        on_delete=models.PROTECT,
        related_name="events",
        limit_choices_to={"locale__language_code": settings.LANGUAGE_CODE},
        help_text=_("Contoh: Kementerian Kesehatan."),
    )
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    title = models.CharField(
        _("judul"), max_length=120, help_text=_("Contoh: Pelatihan cek fakta dasar.")
    )
    summary = models.TextField(
        _("ringkasan"),
        max_length=300,
        help_text=_("Satu kalimat. Contoh: Belajar mengenali gambar lama."),
    )
    description = models.TextField(_("keterangan"), max_length=5000, blank=True)
    starts_at = models.DateTimeField(
        _("mulai"), help_text=_("Contoh: 05-12-2026 09.00.")
    )
    ends_at = models.DateTimeField(
        _("selesai"), help_text=_("Contoh: 05-12-2026 12.00.")
    )
    place = models.CharField(
        _("tempat"),
        max_length=200,
        help_text=_("Contoh: Aula Gedung A, Jakarta. Atau: Daring."),
    )
    # Only those who said that they come see it.
    meeting_url = models.URLField(
        _("tautan pertemuan daring"),
        blank=True,
        help_text=_("Hanya terlihat oleh yang akan hadir."),
    )
    capacity = models.PositiveIntegerField(
        _("jumlah tempat"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1)],
        help_text=_("Kosong berarti tanpa batas. Contoh: 40."),
    )
    state = models.CharField(
        _("keadaan"), max_length=12, choices=State, default=State.DRAFT
    )
    opened_at = models.DateTimeField(_("dibuka"), null=True, blank=True, editable=False)
    # Raised with each change, as calendars ask (RFC 5545, SEQUENCE).
    sequence = models.PositiveIntegerField(default=0, editable=False)
    changed_at = models.DateTimeField(default=timezone.now, editable=False)

    class Meta:
        verbose_name = _("acara")
        verbose_name_plural = _("acara")
        ordering = ["starts_at", "pk"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        """Refuse an event that ends before it begins."""
        super().clean()
        if self.starts_at and self.ends_at and self.ends_at <= self.starts_at:
            raise ValidationError({"ends_at": _("Selesai sebelum dimulai.")})

    @property
    def is_cancelled(self) -> bool:
        """Tell whether the event does not take place."""
        return self.state == self.State.CANCELLED

    @property
    def takes_answers(self) -> bool:
        """Tell whether holders may answer: until it begins."""
        return self.state == self.State.OPEN and timezone.now() < self.starts_at

    @property
    def is_over(self) -> bool:
        """Tell whether the event has ended."""
        return self.ends_at <= timezone.now()

    @property
    def is_door_open(self) -> bool:
        """Tell whether arrivals may be noted: from the day of the event on."""
        has_come = timezone.localdate() >= timezone.localdate(self.starts_at)
        return self.state == self.State.OPEN and has_come


class Attendance(models.Model):
    """What one holder answered to an invitation, and whether they came."""

    wagtail_reference_index_ignore = True

    class Answer(models.TextChoices):
        """What a holder said; who is waiting moves up when a place becomes free."""

        COMING = "hadir", _("Hadir")
        WAITING = "menunggu", _("Daftar tunggu")
        DECLINED = "tidak", _("Tidak hadir")
        # Let in at the door without an answer; takes no place of those who have one.
        UNASKED = "langsung", _("Datang langsung")

    event = models.ForeignKey(
        Event, on_delete=models.CASCADE, related_name="attendances"
    )
    holder = models.ForeignKey(
        Holder, on_delete=models.CASCADE, related_name="attendances"
    )
    answer = models.CharField(_("jawaban"), max_length=8, choices=Answer)
    # The waiting list goes by this.
    answered_at = models.DateTimeField(default=timezone.now)
    reminded_at = models.DateTimeField(null=True, blank=True)
    checked_in_at = models.DateTimeField(_("datang"), null=True, blank=True)
    checked_in_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        ordering = ["answered_at", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["event", "holder"], name="one_answer_each")
        ]

    def __str__(self) -> str:
        return f"{self.event_id}: {self.holder_id}"
