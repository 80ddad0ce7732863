"""What belongs to one fact-check: evidence, the people behind it, its corrections."""

import re
from collections.abc import Collection

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.models import Orderable

from factcheck.vocabulary import ContributorRole, CorrectionKind, Stance

HEX_OF_SHA256 = r"^[0-9a-f]{64}$"
SHA256_HEX = RegexValidator(HEX_OF_SHA256, _("Bukan sidik SHA-256."))


class Evidence(Orderable):
    """One source: what it says, where it is, what keeps it from vanishing."""

    page = ParentalKey(
        "factcheck.FactCheckPage", on_delete=models.CASCADE, related_name="evidence"
    )
    title = models.CharField(
        _("judul"), max_length=250, help_text=_("Contoh: Cara penyaluran PKH.")
    )
    publisher = models.CharField(
        _("penerbit"), max_length=150, help_text=_("Contoh: Kementerian Sosial.")
    )
    published_on = models.DateField(
        _("tanggal terbit"), null=True, blank=True, help_text=_("Contoh: 02-01-2026.")
    )
    url = models.URLField(
        _("alamat"), max_length=1000, help_text=_("Contoh: https://kemensos.go.id/pkh.")
    )
    archive_url = models.URLField(
        _("alamat arsip"),
        max_length=1000,
        blank=True,
        help_text=_("Salinan yang tetap. Contoh: https://archive.org/..."),
    )
    sha256 = models.CharField(
        _("sidik SHA-256"),
        max_length=64,
        blank=True,
        validators=[SHA256_HEX],
        help_text=_("Sidik berkas saat disimpan. Contoh: 64 angka dan huruf a-f."),
    )
    captured_at = models.DateTimeField(
        _("disimpan pada"),
        null=True,
        blank=True,
        help_text=_("Contoh: 18-11-2026 09.30."),
    )
    stance = models.CharField(
        _("terhadap klaim"),
        max_length=20,
        choices=Stance,
        default=Stance.REFUTES,
        help_text=_("Contoh: Membantah."),
    )
    is_primary = models.BooleanField(
        _("sumber utama"),
        default=False,
        help_text=_(
            "Dokumen, data atau saksi langsung. Contoh: peraturan, bukan berita."
        ),
    )
    interest = models.CharField(
        _("kepentingan sumber"),
        max_length=200,
        blank=True,
        help_text=_("Contoh: Pemerintah; menjawab klaim tentang programnya sendiri."),
    )
    note = models.TextField(
        _("apa yang dikatakannya"),
        blank=True,
        help_text=_("Contoh: Halaman 4: dana masuk ke rekening, bukan lewat tautan."),
    )
    withheld_reason = models.CharField(
        _("alasan bila tidak dibuka"),
        max_length=200,
        blank=True,
        help_text=_("Contoh: Memuat data pribadi korban."),
    )

    panels = [
        FieldPanel("title"),
        FieldRowPanel([FieldPanel("publisher"), FieldPanel("published_on")]),
        FieldPanel("url"),
        FieldPanel("archive_url"),
        FieldRowPanel([FieldPanel("stance"), FieldPanel("is_primary")]),
        FieldPanel("note"),
        FieldPanel("interest"),
        FieldPanel("withheld_reason"),
        FieldPanel("sha256"),
    ]

    class Meta(Orderable.Meta):
        # The key settles ties: rows made by an import have no place of their own.
        ordering = ["sort_order", "pk"]
        verbose_name = _("bukti")
        verbose_name_plural = _("bukti")

    def __str__(self) -> str:
        return f"{self.publisher}: {self.title}"

    def clean_fields(self, exclude: Collection[str] | None = None) -> None:
        """Leave the fingerprint to the gate: a draft is saved with anything in it."""
        super().clean_fields(exclude={*(exclude or ()), "sha256"})

    @property
    def has_wrong_fingerprint(self) -> bool:
        """Tell whether what is written as fingerprint is none."""
        return bool(self.sha256) and not re.search(HEX_OF_SHA256, self.sha256)

    @property
    def public_url(self) -> str:
        """The address, unless it is withheld: nothing public may name it then."""
        return "" if self.withheld_reason else self.url

    @property
    def public_archive_url(self) -> str:
        """The copy's address, which would give away that of a withheld source."""
        return "" if self.withheld_reason else self.archive_url


class FactCheckContributor(Orderable):
    """Who checked and who reviewed, by name."""

    page = ParentalKey(
        "factcheck.FactCheckPage", on_delete=models.CASCADE, related_name="contributors"
    )
    name = models.CharField(
        _("nama"), max_length=120, help_text=_("Contoh: Sari Wulan.")
    )
    role = models.CharField(
        _("peran"),
        max_length=20,
        choices=ContributorRole,
        default=ContributorRole.CHECKER,
        help_text=_("Contoh: Pemeriksa."),
    )
    organisation = models.CharField(
        _("instansi"),
        max_length=150,
        blank=True,
        help_text=_("Contoh: Kementerian Sosial."),
    )
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    panels = [
        FieldRowPanel([FieldPanel("name"), FieldPanel("role")]),
        FieldPanel("organisation"),
    ]

    class Meta(Orderable.Meta):
        # The key settles ties: rows made by an import have no place of their own.
        ordering = ["sort_order", "pk"]
        verbose_name = _("pemeriksa dan peninjau")
        verbose_name_plural = _("pemeriksa dan peninjau")

    def __str__(self) -> str:
        return self.name


class Correction(Orderable):
    """A public correction, update or withdrawal: what, why and when."""

    page = ParentalKey(
        "factcheck.FactCheckPage", on_delete=models.CASCADE, related_name="corrections"
    )
    kind = models.CharField(
        _("jenis"),
        max_length=20,
        choices=CorrectionKind,
        help_text=_("Contoh: Koreksi."),
    )
    corrected_at = models.DateTimeField(
        _("waktu"), default=timezone.now, help_text=_("Contoh: 21-11-2026 10.00.")
    )
    what = models.TextField(
        _("apa yang berubah"), help_text=_("Contoh: Jumlah penerima 10 juta, bukan 12.")
    )
    why = models.TextField(
        _("mengapa"), help_text=_("Contoh: Kami salah membaca tabel halaman 4.")
    )

    panels = [
        FieldRowPanel([FieldPanel("kind"), FieldPanel("corrected_at")]),
        FieldPanel("what"),
        FieldPanel("why"),
    ]

    class Meta:
        verbose_name = _("koreksi")
        verbose_name_plural = _("koreksi")
        ordering = ["-corrected_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()} {self.corrected_at:%Y-%m-%d}"
