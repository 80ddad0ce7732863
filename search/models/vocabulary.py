"""Words and picks that editors give to search; live at once on every engine."""

from typing import ClassVar

from django.db import models
from django.utils.translation import gettext_lazy as _


class Synonym(models.Model):
    """Wordings that mean the same: KIP, Kartu Indonesia Pintar."""

    class Kind(models.TextChoices):
        """Why people say it differently."""

        ACRONYM = "acronym", _("Singkatan")
        EVERYDAY = "everyday", _("Kata sehari-hari")

    kind = models.CharField(
        _("jenis"), max_length=16, choices=Kind, default=Kind.ACRONYM
    )
    wordings = models.TextField(
        _("kata"),
        help_text=_("Satu per baris. Contoh: KIP, lalu Kartu Indonesia Pintar."),
    )
    is_one_way = models.BooleanField(
        _("satu arah"),
        default=False,
        help_text=_("Hanya baris pertama yang juga mencari baris lainnya."),
    )
    is_active = models.BooleanField(_("dipakai"), default=True)
    note = models.CharField(
        _("catatan"),
        max_length=250,
        blank=True,
        help_text=_("Siapa pemilik nama ini. Contoh: Kemendikdasmen."),
    )

    class Meta:
        verbose_name = _("padanan kata")
        verbose_name_plural = _("padanan kata")
        ordering: ClassVar = ["wordings"]

    def __str__(self) -> str:
        return ", ".join(self.wordings.splitlines())


class BestBet(models.Model):
    """A page that editors put on top of certain searches ('pilihan editor')."""

    queries = models.TextField(
        _("pencarian"),
        help_text=_("Satu per baris, tanpa tanda baca. Contoh: daftar bansos."),
    )
    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name=_("halaman"),
        on_delete=models.CASCADE,
        related_name="+",
    )
    position = models.PositiveSmallIntegerField(
        _("urutan"), default=1, help_text=_("Yang terkecil di atas.")
    )
    is_active = models.BooleanField(_("dipakai"), default=True)
    note = models.CharField(_("alasan"), max_length=250, blank=True)

    class Meta:
        verbose_name = _("pilihan editor")
        verbose_name_plural = _("pilihan editor")
        ordering: ClassVar = ["position", "pk"]

    def __str__(self) -> str:
        return ", ".join(self.queries.splitlines())
