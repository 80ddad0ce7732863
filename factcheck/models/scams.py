"""By what a scam is known, and where the real thing is."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from factcheck.models.desk import DeskPage
from factcheck.wording import mask_phone_numbers, phone_fingerprint


class ScamMarks(DeskPage):
    """Abstract: a page that tells what a scam pretends, its link, the genuine channel.

    The number is masked; its fingerprint tells that two are the same.
    """

    impersonated_body = models.CharField(
        _("mengaku sebagai"),
        max_length=150,
        blank=True,
        help_text=_("Contoh: Kementerian Sosial."),
    )
    scam_link = models.CharField(
        _("tautan penipuan"),
        max_length=500,
        blank=True,
        help_text=_("Hanya teks, tidak ditautkan. Contoh: bansos-cair.example."),
    )
    scam_phone = models.CharField(
        _("nomor penipuan"),
        max_length=40,
        blank=True,
        help_text=_("Disamarkan saat disimpan. Contoh: 0812-3456-7890."),
    )
    scam_phone_fingerprint = models.CharField(
        max_length=64, blank=True, editable=False, db_index=True
    )
    official_channel = models.CharField(
        _("kanal yang benar"),
        max_length=250,
        blank=True,
        help_text=_("Contoh: Command Center Kemensos 171."),
    )

    class Meta:
        abstract = True

    def clean(self) -> None:
        """Hide the scammer's number."""
        super().clean()
        if any(character.isdigit() for character in self.scam_phone):
            masked = mask_phone_numbers(self.scam_phone)
            if masked != self.scam_phone:
                self.scam_phone_fingerprint = phone_fingerprint(self.scam_phone)
                self.scam_phone = masked
        if not self.scam_phone:
            self.scam_phone_fingerprint = ""
