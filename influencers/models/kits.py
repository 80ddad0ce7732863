"""Share kits as they were offered: what each said, who took it, who was told since."""

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from influencers.models.holders import Holder


class IssuedKit(models.Model):
    """One version of a page's kit, from its first offer on: the ledger's entry.

    A page has one kit in force at most. It ends when the page says something else.
    """

    wagtail_reference_index_ignore = True

    class End(models.TextChoices):
        """Why a kit is no longer offered."""

        REPLACED = "diganti", _("Teks diperbarui")
        CORRECTED = "dikoreksi", _("Halaman dikoreksi")
        WITHDRAWN = "dicabut", _("Halaman dicabut")
        UNPUBLISHED = "ditarik", _("Halaman tidak terbit lagi")

    page = models.ForeignKey(
        "wagtailcore.Page", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    # The office whose page it is.
    agency = models.ForeignKey(
        "home.AgencyPage", null=True, on_delete=models.SET_NULL, related_name="+"
    )
    title = models.CharField(_("judul"), max_length=255)
    url = models.URLField(_("alamat"), max_length=1000)
    # Tells whom else an earlier version reached that it was wrong.
    is_correction = models.BooleanField(_("menyebarkan koreksi"), default=False)
    # [{"network": …, "text": …, "is_suggested": …}]: every variant, word for word.
    captions = models.JSONField(default=list)
    # `sharing.manifests`; SHA-256 of its captions' part tells versions apart.
    manifest = models.JSONField(default=dict)
    digest = models.CharField(max_length=64, db_index=True)
    # Ed25519 over the manifest's bytes, multibase; and the key's name.
    signature = models.CharField(max_length=120, blank=True)
    verification_method = models.CharField(max_length=300, blank=True)
    offered_at = models.DateTimeField(_("ditawarkan"), default=timezone.now)
    ended_at = models.DateTimeField(_("berakhir"), null=True, blank=True)
    end = models.CharField(_("sebab"), max_length=10, choices=End, blank=True)
    # Alerts that are deleted by now, to count on: how many, how many passed it on.
    told_earlier = models.PositiveIntegerField(default=0)
    passed_on_earlier = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = _("paket bagikan")
        verbose_name_plural = _("paket bagikan")
        ordering = ["-offered_at", "-pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["page"],
                condition=models.Q(ended_at__isnull=True),
                name="one_kit_in_force_per_page",
            )
        ]

    def __str__(self) -> str:
        return self.title


class KitPart(models.Model):
    """A caption or picture of a kit: its hash, and how often it was taken."""

    wagtail_reference_index_ignore = True

    class Kind(models.TextChoices):
        """What the hash is of."""

        CAPTION = "teks", _("teks")
        PICTURE = "gambar", _("gambar")

    kit = models.ForeignKey(IssuedKit, on_delete=models.CASCADE, related_name="parts")
    kind = models.CharField(max_length=6, choices=Kind)
    # The networks of a caption, with commas; the size of a picture.
    place = models.CharField(max_length=120)
    # SHA-256 (`sharing.manifests`).
    digest = models.CharField(max_length=64, db_index=True)
    # Of a picture: what survives that a network compresses it anew.
    fingerprint = models.CharField(max_length=64, blank=True)
    uses = models.PositiveIntegerField(_("kali dipakai"), default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["kit", "kind", "digest", "place"], name="kit_part_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.place}"


class KitOpening(models.Model):
    """That a holder saw a kit: to be told when it is corrected."""

    wagtail_reference_index_ignore = True

    holder = models.ForeignKey(
        Holder, on_delete=models.CASCADE, related_name="kit_openings"
    )
    kit = models.ForeignKey(
        IssuedKit, on_delete=models.CASCADE, related_name="openings"
    )
    opened_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["holder", "kit"], name="kit_opening_once")
        ]

    def __str__(self) -> str:
        return f"{self.holder_id}: {self.kit_id}"


class CorrectionAlert(models.Model):
    """That a holder is to learn of a correction, and what came of it."""

    wagtail_reference_index_ignore = True

    holder = models.ForeignKey(Holder, on_delete=models.CASCADE, related_name="alerts")
    # The kit that turned out wrong.
    kit = models.ForeignKey(IssuedKit, on_delete=models.CASCADE, related_name="alerts")
    created_at = models.DateTimeField(default=timezone.now)
    mailed_at = models.DateTimeField(null=True, blank=True)
    seen_at = models.DateTimeField(null=True, blank=True)
    # When the holder took something of the kit that tells of the correction.
    passed_on_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at", "-pk"]
        constraints = [
            models.UniqueConstraint(fields=["holder", "kit"], name="kit_alert_once")
        ]

    def __str__(self) -> str:
        return f"{self.holder_id}: {self.kit_id}"
