"""An official clarification, which judges no claim."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.contrib.taggit import ClusterTaggableManager
from modelcluster.fields import ParentalKey
from taggit.models import ItemBase
from wagtail.admin.panels import (
    FieldPanel,
    ObjectList,
)
from wagtail.fields import RichTextField, StreamField

from factcheck.models.desk import DeskPage
from home.blocks import SIMPLE_RICH_TEXT, LinkBlock
from home.models import PortalPage, Topic
from home.models.base import plain_text
from search.documents import SearchDocument


class ClarificationTopic(ItemBase):
    """A topic of one clarification."""

    tag = models.ForeignKey(
        Topic, on_delete=models.CASCADE, related_name="clarifications"
    )
    content_object = ParentalKey(
        "factcheck.ClarificationPage",
        on_delete=models.CASCADE,
        related_name="topic_items",
    )


class ClarificationPage(DeskPage):
    """An official clarification: a statement, not a judgement, so it has no verdict."""

    parent_page_types = ["home.AgencyPage", "factcheck.FactCheckIndexPage"]
    subpage_types: list[str] = []
    page_description = _("Penjelasan resmi tanpa putusan.")
    search_kind = "clarification"

    circulating = RichTextField(
        _("yang ramai dibicarakan"),
        features=SIMPLE_RICH_TEXT,
        help_text=_("Contoh: Warga bertanya apakah puskesmas tutup hari Sabtu."),
    )
    statement = RichTextField(
        _("penjelasan resmi"),
        features=["h3", *SIMPLE_RICH_TEXT],
        help_text=_("Jawab di kalimat pertama. Contoh: Puskesmas buka hari Sabtu."),
    )
    sources = StreamField(
        [("source", LinkBlock())],
        verbose_name=_("sumber"),
        blank=True,
        help_text=_("Contoh: Surat Edaran Nomor 12 Tahun 2026."),
    )
    topics = ClusterTaggableManager(
        through=ClarificationTopic,
        blank=True,
        verbose_name=_("topik"),
        help_text=_("Pilih dari daftar. Contoh: Kesehatan."),
    )

    statement_panels = [
        *PortalPage.content_panels,
        FieldPanel("summary"),
        FieldPanel("circulating"),
        FieldPanel("statement"),
        FieldPanel("sources"),
        FieldPanel("image"),
    ]
    subject_panels = [
        FieldPanel("topics"),
        FieldPanel("audiences"),
        FieldPanel("regions"),
    ]

    class Meta:
        verbose_name = _("klarifikasi")
        verbose_name_plural = _("klarifikasi")

    def search_document(self) -> SearchDocument | None:
        """Say what is asked: that is what people paste."""
        document = super().search_document()
        circulating = " ".join(plain_text(self.circulating).split())
        return document and replace(document, claim=circulating)

    def _body_parts(self) -> Iterator[str]:
        yield plain_text(self.circulating)
        yield plain_text(self.statement)
        yield from (block.value["title"] for block in self.sources)

    def structured_data(self) -> list[dict[str, Any]]:
        """Describe the statement as an article of the agency."""
        return [
            {
                "@context": "https://schema.org",
                "@type": "Article",
                "headline": self.title,
                "description": self.summary,
                "url": self.full_url,
                "inLanguage": self.locale.language_code,
                "datePublished": (
                    self.first_published_at or timezone.now()
                ).isoformat(),
                **({"author": self.agency.as_organization()} if self.agency else {}),
            }
        ]


ClarificationPage.edit_handler = ClarificationPage.tabs(
    ObjectList(ClarificationPage.statement_panels, heading=_("Isi")),
    ObjectList(ClarificationPage.subject_panels, heading=_("Topik dan wilayah")),
)
