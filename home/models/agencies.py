"""Agencies: the roots of their own part of the tree, and the groups that work there."""

from collections.abc import Iterator
from typing import Any, ClassVar

from django.contrib.auth.models import Group
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField
from wagtail.models import Collection, PagePermissionTester

from accounts.models import User
from home.blocks import SIMPLE_RICH_TEXT, ChannelBlock
from home.colours import MINIMUM_CONTRAST, contrast_ratio
from home.models.base import PortalPage, plain_text
from home.models.workflows import AgencyPermissionTester
from search.browsing import Browser
from search.documents import Facet

WHITE = "#ffffff"


class AgencyLevel(models.TextChoices):
    """Where in government an agency stands."""

    MINISTRY = "kementerian", _("Kementerian")
    BODY = "lembaga", _("Lembaga")
    PROVINCE = "provinsi", _("Provinsi")
    LOCAL = "kabupaten_kota", _("Kabupaten/Kota")


class AgencyIndexPage(PortalPage):
    """/instansi/: every agency."""

    max_count_per_parent = 1
    parent_page_types = ["home.HomePage"]
    subpage_types = ["home.AgencyPage"]
    page_description = _("Daftar semua instansi. Hanya satu.")
    content_panels = [*PortalPage.content_panels, "summary"]

    class Meta:
        verbose_name = _("daftar instansi")

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add the filtered list of agencies."""
        context = super().get_context(request, *args, **kwargs)
        context["browser"] = Browser(
            request, kinds=("agency",), facet_fields=("level", "region"), page_size=60
        )
        return context


class AgencyPage(PortalPage):
    """A ministry, body, province, regency or city: the root of its own part."""

    parent_page_types = ["home.AgencyIndexPage"]
    subpage_types = [
        "programs.ProgramPage",
        "factcheck.FactCheckPage",
        "factcheck.ClarificationPage",
    ]
    page_description = _("Satu instansi, beserta grup dan hak aksesnya.")
    search_kind = "agency"
    shown_with: ClassVar[tuple[str, ...]] = ("logo", "region")

    short_name = models.CharField(
        _("nama pendek"), max_length=60, help_text=_("Contoh: Kemenkes.")
    )
    code = models.SlugField(
        _("kode"),
        max_length=40,
        help_text=_("Huruf kecil, tidak berubah lagi. Contoh: kemenkes."),
    )
    level = models.CharField(
        _("tingkat"),
        max_length=20,
        choices=AgencyLevel,
        default=AgencyLevel.MINISTRY,
        help_text=_("Contoh: Kementerian."),
    )
    region = models.ForeignKey(
        "home.Region",
        verbose_name=_("wilayah"),
        null=True,
        blank=True,
        on_delete=models.PROTECT,
        related_name="agencies",
        help_text=_("Hanya untuk pemerintah daerah. Contoh: Jawa Barat."),
    )
    logo = models.ForeignKey(
        "home.CustomImage",
        verbose_name=_("logo"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Lambang resmi, persegi, paling kecil 200 piksel. Contoh: logo.png."
        ),
    )
    about = RichTextField(
        _("tugas instansi"),
        features=SIMPLE_RICH_TEXT,
        blank=True,
        help_text=_("Apa yang dikerjakan untuk warga. Contoh: Kami mengurus ..."),
    )
    website = models.URLField(
        _("situs resmi"), blank=True, help_text=_("Contoh: https://www.kemkes.go.id.")
    )
    channels = StreamField(
        [("channel", ChannelBlock())],
        verbose_name=_("kanal resmi"),
        blank=True,
        help_text=_("Semua kanal yang benar-benar milik instansi. Contoh: 1500-567."),
    )
    contact_name = models.CharField(
        _("humas"), max_length=120, blank=True, help_text=_("Contoh: Biro Komunikasi.")
    )
    contact_email = models.EmailField(
        _("surel humas"), blank=True, help_text=_("Contoh: humas@kemkes.go.id.")
    )
    contact_phone = models.CharField(
        _("telepon humas"), max_length=40, blank=True, help_text=_("Contoh: 1500-567.")
    )
    legal_basis = models.CharField(
        _("dasar hukum"),
        max_length=200,
        blank=True,
        help_text=_("Contoh: Peraturan Presiden Nomor 161 Tahun 2024."),
    )
    brand_color = models.CharField(
        _("warna instansi"),
        max_length=7,
        default="#0b4f8a",
        validators=[RegexValidator(r"^#[0-9a-f]{6}$", _("Tulis seperti #0b4f8a."))],
        help_text=_("Cukup gelap untuk dibaca di atas putih. Contoh: #0b4f8a."),
    )
    collection = models.ForeignKey(
        Collection,
        verbose_name=_("koleksi gambar dan dokumen"),
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )

    content_panels = [
        *PortalPage.content_panels,
        MultiFieldPanel(
            [
                FieldPanel("short_name"),
                FieldPanel("code"),
                FieldPanel("level"),
                FieldPanel("region"),
                FieldPanel("logo"),
                FieldPanel("brand_color"),
            ],
            heading=_("Jati diri"),
        ),
        FieldPanel("summary"),
        FieldPanel("about"),
        MultiFieldPanel(
            [FieldPanel("website"), FieldPanel("channels")], heading=_("Kanal resmi")
        ),
        MultiFieldPanel(
            [
                FieldPanel("contact_name"),
                FieldPanel("contact_email"),
                FieldPanel("contact_phone"),
                FieldPanel("legal_basis"),
            ],
            heading=_("Hubungan masyarakat"),
            classname="collapsed",
        ),
    ]

    class Meta:
        verbose_name = _("instansi")
        verbose_name_plural = _("instansi")

    def clean(self) -> None:
        """Refuse a code in use and a colour that cannot be read on white."""
        super().clean()
        self.brand_color = self.brand_color.lower()
        faults: dict[str, Any] = {}
        same_code = AgencyPage.objects.filter(code=self.code).exclude(
            translation_key=self.translation_key
        )
        if self.code and same_code.exists():
            faults["code"] = _("Kode ini sudah dipakai instansi lain.")
        ratio = contrast_ratio(self.brand_color, WHITE)
        if ratio is not None and ratio < MINIMUM_CONTRAST:
            faults["brand_color"] = _(
                "Terlalu terang: kontras dengan putih hanya %(ratio)s banding 1, "
                "paling kecil 4,5 banding 1. Pilih warna yang lebih gelap."
            ) % {"ratio": f"{ratio:.1f}".replace(".", ",")}
        if faults:
            raise ValidationError(faults)

    def permissions_for_user(self, user: User) -> PagePermissionTester:
        """Nothing below an agency is created and published in one go."""
        return AgencyPermissionTester(user, self)

    def _body_parts(self) -> Iterator[str]:
        yield self.short_name
        yield plain_text(self.about)
        for channel in self.channels:
            yield f"{channel.value['label']} {channel.value['address']}"

    def search_facets(self) -> tuple[Facet, ...]:
        """Return agency, level and region."""
        facets = [
            Facet(field="agency", value=self.code, label=self.short_name),
            Facet(field="level", value=self.level, label=str(self.get_level_display())),
        ]
        if self.region:
            facets.append(
                Facet(field="region", value=self.region.code, label=self.region.name)
            )
        return tuple(facets)

    def search_card(self) -> dict[str, Any]:
        """Return what an agency's card shows."""
        from home.renditions import logo_picture  # noqa: PLC0415 - reads CustomImage

        return {
            "agency": self.short_name,
            "level": str(self.get_level_display()),
            "picture": logo_picture(self.logo),
        }

    def structured_data(self) -> list[dict[str, Any]]:
        """Describe the agency as a schema.org GovernmentOrganization."""
        return [{"@context": "https://schema.org", **self.as_organization()}]

    def as_organization(self) -> dict[str, Any]:
        """Return the agency as a schema.org object to be used inside others."""
        described = {
            "@type": "GovernmentOrganization",
            "@id": f"{self.full_url}#instansi",
            "name": self.title,
            "alternateName": self.short_name,
            "url": self.website or self.full_url,
        }
        if self.contact_email:
            described["email"] = self.contact_email
        return described

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Name the agency for templates that show whose page this is."""
        return {**super().get_context(request, *args, **kwargs), "agency": self}


class AgencyGroup(models.Model):
    """Which group of users does what for which agency."""

    class Role(models.TextChoices):
        """The five kinds of work; each agency has one group for each."""

        AUTHOR = "author", _("Penulis")
        REVIEWER = "reviewer", _("Peninjau")
        PUBLISHER = "publisher", _("Penerbit")
        FACT_CHECKER = "fact_checker", _("Pemeriksa fakta")
        PR_HEAD = "pr_head", _("Kepala humas")

    agency = models.ForeignKey(
        AgencyPage,
        verbose_name=_("instansi"),
        on_delete=models.CASCADE,
        related_name="agency_groups",
    )
    role = models.CharField(_("peran"), max_length=20, choices=Role)
    group = models.OneToOneField(
        Group,
        verbose_name=_("grup"),
        on_delete=models.CASCADE,
        related_name="agency_group",
    )

    class Meta:
        verbose_name = _("grup instansi")
        verbose_name_plural = _("grup instansi")
        constraints = [
            models.UniqueConstraint(
                fields=["agency", "role"], name="one_group_per_agency_and_role"
            )
        ]

    def __str__(self) -> str:
        return f"{self.agency.short_name}: {self.get_role_display()}"
