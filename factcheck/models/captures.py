"""What stood at the address of a source when we looked, and whether it still does."""

import hashlib

from django.db import models
from django.utils.translation import gettext_lazy as _


def digest_of(url: str) -> str:
    """Return the key that an address is kept under: its SHA-256."""
    return hashlib.sha256(url.encode()).hexdigest()


class Capture(models.Model):
    """One address that checks cite: its title and fingerprint, and when last seen."""

    wagtail_reference_index_ignore = True

    class State(models.TextChoices):
        """How the last look went."""

        WAITING = "menunggu", _("Menunggu disimpan")
        FOUND = "ada", _("Dapat dibuka")
        CHANGED = "berubah", _("Isinya berubah")
        GONE = "hilang", _("Hilang")
        UNREACHABLE = "gagal", _("Tidak dapat dihubungi")
        REFUSED = "ditolak", _("Tidak boleh diambil")

    # SHA-256 of the address: addresses are longer than an index of every database.
    url_digest = models.CharField(max_length=64, primary_key=True)
    url = models.URLField(_("alamat"), max_length=1000)
    state = models.CharField(
        _("keadaan"), max_length=20, choices=State, default=State.WAITING, db_index=True
    )
    # Since when the looks have gone this way.
    state_since = models.DateTimeField(_("sejak"), null=True, blank=True)
    title = models.CharField(_("judul halaman"), max_length=300, blank=True)
    latest_title = models.CharField(_("judul kini"), max_length=300, blank=True)
    # Of the answer's body at the first look that succeeded.
    sha256 = models.CharField(_("sidik SHA-256"), max_length=64, blank=True)
    # Of what a reader saw then: what later looks are compared with.
    text_sha256 = models.CharField(max_length=64, blank=True)
    captured_at = models.DateTimeField(_("disimpan"), null=True, blank=True)
    archive_url = models.URLField(_("alamat arsip"), max_length=1000, blank=True)
    checked_at = models.DateTimeField(_("dilihat"), null=True, blank=True)
    # Why the last look failed, in words for the editor.
    fault = models.CharField(_("sebab"), max_length=200, blank=True)

    class Meta:
        verbose_name = _("salinan sumber")
        verbose_name_plural = _("salinan sumber")

    def __str__(self) -> str:
        return self.url
