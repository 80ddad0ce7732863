"""A claim is what is said; a sighting is one place where it was seen."""

from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey, ParentalManyToManyField
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel, MultiFieldPanel
from wagtail.models import Orderable
from wagtail.search import index

from factcheck.forms import ClaimForm
from factcheck.vocabulary import ClaimantKind, Platform
from factcheck.wording import mask_phone_numbers, validate_claim_wording

# Fact Check Explorer shows about this much; longer claims are allowed up to the field.
GOOD_CLAIM_LENGTH = 75


class Claim(index.Indexed, ClusterableModel):
    """What somebody said, in their words. One claim may be seen in many places."""

    agency = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("meja pemeriksa"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="claims",
        help_text=_("Instansi yang mencatat klaim ini. Contoh: Komdigi."),
    )
    text = models.CharField(
        _("klaim"),
        max_length=250,
        validators=[validate_claim_wording],
        help_text=_(
            "Seperti yang dikatakan orang, sebaiknya di bawah 75 huruf. Contoh: "
            "Bantuan tunai Rp2,5 juta dibagikan lewat tautan WhatsApp."
        ),
    )
    claimant_kind = models.CharField(
        _("siapa yang mengatakan"),
        max_length=20,
        choices=ClaimantKind,
        default=ClaimantKind.ANONYMOUS,
        help_text=_("Contoh: Akun anonim."),
    )
    claimant_name = models.CharField(
        _("nama"),
        max_length=150,
        blank=True,
        help_text=_(
            "Kosong bila tidak diketahui. Contoh: akun Facebook 'Info Bansos'."
        ),
    )
    claimant_url = models.URLField(
        _("alamat pembuat klaim"),
        blank=True,
        help_text=_("Halaman resmi orang atau organisasi. Contoh: https://...."),
    )
    first_seen_on = models.DateField(
        _("pertama terlihat"),
        null=True,
        blank=True,
        help_text=_("Contoh: 17-11-2026."),
    )
    about_agencies = ParentalManyToManyField(
        "home.AgencyPage",
        verbose_name=_("tentang instansi"),
        blank=True,
        related_name="+",
        # Each agency once, though it has a page in either language.
        limit_choices_to={"locale__language_code": "id"},
        help_text=_("Instansi yang disebut klaim. Contoh: Kemensos."),
    )
    created_at = models.DateTimeField(auto_now_add=True)

    base_form_class = ClaimForm
    panels = [
        FieldPanel("text"),
        MultiFieldPanel(
            [
                FieldRowPanel(
                    [FieldPanel("claimant_kind"), FieldPanel("claimant_name")]
                ),
                FieldPanel("claimant_url"),
                FieldPanel("first_seen_on"),
            ],
            heading=_("Siapa dan kapan"),
        ),
        InlinePanel("sightings", label=_("kemunculan"), heading=_("Terlihat di mana")),
        FieldPanel("about_agencies"),
    ]

    search_fields = [
        index.SearchField("text"),
        index.AutocompleteField("text"),
        index.FilterField("agency"),
    ]

    class Meta:
        verbose_name = _("klaim")
        verbose_name_plural = _("klaim")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return self.text


class Sighting(Orderable):
    """One place where a claim was seen, with a copy that stays."""

    claim = ParentalKey(Claim, on_delete=models.CASCADE, related_name="sightings")
    platform = models.CharField(
        _("tempat"), max_length=20, choices=Platform, help_text=_("Contoh: WhatsApp.")
    )
    seen_on = models.DateField(
        _("tanggal"), null=True, blank=True, help_text=_("Contoh: 17-11-2026.")
    )
    account = models.CharField(
        _("akun"), max_length=150, blank=True, help_text=_("Contoh: Info Bansos 2026.")
    )
    url = models.URLField(
        _("alamat asli"),
        max_length=1000,
        blank=True,
        help_text=_(
            "Tidak ditampilkan sebagai tautan. Contoh: https://facebook.com/..."
        ),
    )
    archive_url = models.URLField(
        _("alamat arsip"),
        max_length=1000,
        blank=True,
        help_text=_("Yang ditautkan untuk pembaca. Contoh: https://archive.org/..."),
    )
    quote = models.TextField(
        _("bunyi pesan"),
        blank=True,
        help_text=_("Nomor telepon disamarkan. Contoh: Segera daftar bansos tunai ..."),
    )

    panels = [
        FieldRowPanel([FieldPanel("platform"), FieldPanel("seen_on")]),
        FieldPanel("account"),
        FieldPanel("quote"),
        FieldPanel("url"),
        FieldPanel("archive_url"),
    ]

    class Meta(Orderable.Meta):
        # The key settles ties: rows made by an import have no place of their own.
        ordering = ["sort_order", "pk"]
        verbose_name = _("kemunculan")
        verbose_name_plural = _("kemunculan")

    def __str__(self) -> str:
        return f"{self.get_platform_display()} {self.seen_on or ''}".strip()

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Hide phone numbers of others before anything is stored."""
        self.quote = mask_phone_numbers(self.quote)
        super().save(*args, **kwargs)
