"""What every page of the portal has, and what every page an agency writes has."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from django.http import HttpRequest
from django.utils import timezone, translation
from django.utils.html import strip_tags
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalManyToManyField
from wagtail.admin.panels import (
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.fields import StreamField
from wagtail.models import Page, PagePermissionTester, PageViewRestriction

from accounts.models import User
from home.blocks import CaptionBlock
from home.captions import publishing_faults
from home.fields import ChoiceListField
from home.models.vocabulary import Audience
from home.models.workflows import FourEyesPermissionTester
from search.documents import Facet, SearchDocument
from sharing.sources import Caption, ShareSource

PHONE_WIDTH = 360
# What a page is filed under and people type.
LABELS_AS_TEXT = frozenset({"audience", "region", "agency"})

SAFE_METHODS = ["GET", "HEAD", "OPTIONS"]


class PortalPage(Page):
    """Abstract: a page that can be previewed, searched and shared."""

    allowed_http_methods = SAFE_METHODS
    show_in_menus_default = False
    # What the page is to a visitor who finds it by searching; empty = not findable.
    search_kind: ClassVar[str] = ""
    # Rows read together with the page when it is served, as for `select_related`.
    shown_with: ClassVar[tuple[str, ...]] = ()
    # Whoever read the page also found no restricted page above it.
    is_unrestricted = False
    summary = models.TextField(
        _("ringkasan"),
        max_length=300,
        help_text=_(
            "Jawaban dalam satu kalimat, paling panjang 300 huruf. Contoh: Semua bayi "
            "mendapat 14 jenis imunisasi gratis di puskesmas sampai usia 24 bulan."
        ),
    )

    content_panels = [
        TitleFieldPanel(
            "title",
            heading=_("Judul"),
            help_text=_(
                "Kata-kata yang dicari orang. Contoh: Imunisasi dasar lengkap bayi."
            ),
        )
    ]
    promote_panels = [
        MultiFieldPanel(
            [
                FieldPanel(
                    "slug",
                    heading=_("Alamat"),
                    help_text=_(
                        "Bagian akhir alamat. Contoh: imunisasi-dasar-lengkap."
                    ),
                ),
                FieldPanel(
                    "seo_title",
                    heading=_("Judul di mesin pencari"),
                    help_text=_("Kosong berarti sama. Contoh: Imunisasi bayi gratis."),
                ),
                FieldPanel(
                    "search_description",
                    heading=_("Keterangan di mesin pencari"),
                    help_text=_("Kosong berarti ringkasan. Contoh: Jadwal dan tempat."),
                ),
                FieldPanel(
                    "show_in_menus",
                    heading=_("Tampil di menu"),
                    help_text=_(
                        "Hanya halaman utama. Contoh: dicentang untuk Program."
                    ),
                ),
            ],
            heading=_("Alamat dan mesin pencari"),
        )
    ]
    settings_panels = [PublishingPanel()]

    class Meta:
        abstract = True

    def get_view_restrictions(self) -> Any:
        """Ask the database only if nobody has yet."""
        if self.is_unrestricted:
            return PageViewRestriction.objects.none()
        return super().get_view_restrictions()

    @property
    def preview_sizes(self) -> list[dict[str, Any]]:
        """Preview first as most people read: on a small, cheap phone."""
        return [
            {
                "name": "phone",
                "icon": "mobile-alt",
                "device_width": PHONE_WIDTH,
                "label": _("HP kecil, 360 piksel"),
            },
            *[size for size in super().preview_sizes if size["name"] != "mobile"],
        ]

    @property
    def default_preview_size(self) -> str:
        """Open the preview at phone width."""
        return "phone"

    def get_context(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> dict[str, Any]:
        """Add the data that machines read (JSON-LD)."""
        context = super().get_context(request, *args, **kwargs)
        context["structured_data"] = self.structured_data()
        return context

    def structured_data(self) -> list[dict[str, Any]]:
        """Return schema.org objects for this page; each becomes one JSON-LD script."""
        return []

    @property
    def meta_description(self) -> str:
        """One sentence for search engines and link previews."""
        return self.search_description or self.summary

    def searchable_text(self) -> str:
        """Return the page's own words as plain text."""
        return "\n".join(part for part in self._body_parts() if part)

    def _body_parts(self) -> Iterator[str]:
        """Yield the plain text of each part of the body."""
        yield from ()

    def search_facets(self) -> tuple[Facet, ...]:
        """Return what the page can be filtered by."""
        return ()

    def search_card(self) -> dict[str, Any]:
        """Return what a card in a list shows besides title and summary."""
        return {}

    def search_document(self) -> SearchDocument | None:
        """Describe the page to the search engines; None when it is not findable."""
        if not self.search_kind:
            return None
        first = self.first_published_at or timezone.now()
        # Labels of choices go into the index: in the page's language, not the editor's.
        with translation.override(self.locale.language_code):
            return self._described(first)

    def _described(self, first: datetime) -> SearchDocument:
        return SearchDocument(
            key=f"page:{self.pk}",
            page_id=self.pk,
            kind=self.search_kind,
            locale=self.locale.language_code,
            title=self.title,
            summary=self.summary,
            body=self.searchable_text(),
            url=self.get_url() or "",
            published_at=self.listing_date() or first,
            updated_at=self.last_published_at or first,
            facets=self.search_facets(),
            card=self.search_card(),
        )

    def listing_date(self) -> Any:
        """Return the moment by which lists sort; None = when first published."""
        return None


class ContentPage(PortalPage):
    """Abstract: a page that an agency writes, reviews, publishes and shares."""

    shown_with: ClassVar[tuple[str, ...]] = ("agency", "image")
    # The nearest AgencyPage above; kept here so that lists need no walk up the tree.
    agency = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("instansi"),
        null=True,
        editable=False,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    image = models.ForeignKey(
        "home.CustomImage",
        verbose_name=_("gambar"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text=_(
            "Boleh kosong: halaman tetap utuh tanpa gambar. Contoh: foto posyandu."
        ),
    )
    audiences = ChoiceListField(
        _("untuk siapa"),
        choice_type=Audience,
        help_text=_("Pilih yang paling tepat. Contoh: Ibu hamil."),
    )
    regions = ParentalManyToManyField(
        "home.Region",
        verbose_name=_("wilayah"),
        blank=True,
        related_name="+",
        help_text=_("Kosong berarti seluruh Indonesia. Contoh: Jawa Barat."),
    )
    captions = StreamField(
        [("caption", CaptionBlock())],
        verbose_name=_("teks siap bagi"),
        blank=True,
        help_text=_(
            "Satu teks untuk satu jaringan; jaringan tanpa teks memakai teks buatan "
            "sistem. Contoh: WhatsApp: 'Imunisasi bayi gratis di puskesmas. ...'"
        ),
    )
    review_by = models.DateField(
        _("tinjau ulang sebelum"),
        null=True,
        blank=True,
        help_text=_("Halaman yang lewat tanggal ini diberi tanda. Contoh: 31-12-2026."),
    )

    share_panels = [
        FieldPanel(
            "captions",
            help_text=_(
                "Sampai lima teks untuk setiap jaringan; teks buatan sistem menemani. "
                "Contoh: WhatsApp: 'Imunisasi bayi gratis di puskesmas. ...'"
            ),
        )
    ]
    settings_panels = [*PortalPage.settings_panels, FieldPanel("review_by")]

    class Meta:
        abstract = True

    @classmethod
    def tabs(cls, *main: ObjectList) -> TabbedInterface:
        """Arrange the editor's tabs: the content, then sharing, address and plan."""
        return TabbedInterface(
            [
                *main,
                ObjectList(cls.share_panels, heading=_("Bagikan")),
                ObjectList(cls.promote_panels, heading=_("Alamat")),
                ObjectList(cls.settings_panels, heading=_("Jadwal")),
            ]
        )

    def save(self, *args: Any, **kwargs: Any) -> None:
        """Take the agency from the place in the tree.

        Neither a draft, which Wagtail hardly cleans, nor a revision made before the
        page moved may keep another one.
        """
        if (
            self.path
            and not kwargs.get("update_fields")
            and not self._lies_directly_below(self.agency)
        ):
            self.agency = self.owning_agency()
        super().save(*args, **kwargs)

    def _lies_directly_below(self, agency: Any) -> bool:
        return (
            agency is not None
            and self.path.startswith(agency.path)
            and (self.depth == agency.depth + 1)
        )

    def owning_agency(self) -> Any:
        """Return the nearest agency above this page, or None."""
        from home.models.agencies import AgencyPage  # noqa: PLC0415 - a mutual relation

        return AgencyPage.objects.ancestor_of(self).order_by("-depth").first()

    def permissions_for_user(self, user: User) -> PagePermissionTester:
        """Apply the rule of four eyes wherever Wagtail asks."""
        return FourEyesPermissionTester(user, self)

    def _described(self, first: datetime) -> SearchDocument:
        """Let words find what the page is filed under: "yogyakarta", "petani".

        The labels come last, where a passage seldom is cut.
        """
        described = super()._described(first)
        labels = (
            facet.label
            for facet in described.facets
            if facet.field in LABELS_AS_TEXT and facet.value != Audience.EVERYONE
        )
        return replace(described, body="\n".join((described.body, *labels)))

    def search_facets(self) -> tuple[Facet, ...]:
        """Return agency, level, topics, audiences and regions."""
        audience_field = self._meta.get_field("audiences")
        labels = dict(audience_field.choice_type.choices)
        return (
            *self._agency_facets(),
            *(
                Facet(field="topic", value=topic.slug, label=topic.label)
                for topic in self.topics.all()
            ),
            *(
                Facet(field="audience", value=code, label=str(labels[code]))
                for code in self.audiences
                if code in labels
            ),
            *(
                Facet(field="region", value=region.code, label=region.name)
                for region in self.regions.all()
            ),
        )

    def _agency_facets(self) -> tuple[Facet, ...]:
        if self.agency is None:
            return ()
        return (
            Facet(field="agency", value=self.agency.code, label=self.agency.short_name),
            Facet(
                field="level",
                value=self.agency.level,
                label=str(self.agency.get_level_display()),
            ),
        )

    def search_card(self) -> dict[str, Any]:
        """Return the agency's name and the picture's ready-made files."""
        from home.renditions import card_picture  # noqa: PLC0415 - reads CustomImage

        return {
            "agency": self.agency.short_name if self.agency else "",
            "agency_url": self.agency.get_url() if self.agency else "",
            "picture": card_picture(self.image),
        }

    def share_source(self) -> ShareSource:
        """Describe the page to the sharing engine."""
        return ShareSource(
            title=self.title,
            sentence=self.summary,
            url=self.full_url or "",
            agency_name=self.agency.short_name if self.agency else "",
            kind=self.search_kind,
            captions=self._written_captions(),
            page_id=self.pk,
            published_at=self.first_published_at or timezone.now(),
        )

    def clean(self) -> None:
        """Refuse captions that no network would take, on whatever way they came."""
        super().clean()
        if faults := list(publishing_faults(self._written_captions())):
            raise ValidationError({"captions": faults})

    def _written_captions(self) -> tuple[Caption, ...]:
        return tuple(
            Caption(network=block.value["network"] or "", text=block.value["text"])
            for block in self.captions
        )


def plain_text(html: object) -> str:
    """Return rich text as plain words, with a space where a tag stood."""
    return " ".join(strip_tags(str(html).replace("<", " <")).split())
