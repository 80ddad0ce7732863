"""The home page and the pages that explain the portal."""

from collections.abc import Iterator
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.fields import RichTextField, StreamField

from home.blocks import SIMPLE_RICH_TEXT, StoryBlock
from home.models.base import PortalPage, plain_text


class HomePage(PortalPage):
    """/: the way to programs, to checked claims and to the agencies."""

    max_count_per_parent = 1
    parent_page_types = ["wagtailcore.Page"]
    subpage_types = [
        "home.AgencyIndexPage",
        "home.StandardPage",
        "programs.ProgramIndexPage",
        "factcheck.FactCheckIndexPage",
    ]
    page_description = _("Halaman muka. Satu untuk setiap bahasa.")

    headline = models.CharField(
        _("judul besar"),
        max_length=120,
        help_text=_("Contoh: Yang dikerjakan negara, dan yang sebenarnya terjadi."),
    )
    popular_searches = StreamField(
        [("words", blocks.CharBlock(label=_("Kata"), max_length=60))],
        verbose_name=_("pencarian populer"),
        blank=True,
        help_text=_("Tampil di bawah kotak cari. Contoh: KIP kuliah."),
    )
    about = RichTextField(
        _("apa situs ini"),
        features=SIMPLE_RICH_TEXT,
        blank=True,
        help_text=_(
            "Siapa yang mengelola dan membiayai. Contoh: Situs ini dikelola ..."
        ),
    )

    content_panels = [
        *PortalPage.content_panels,
        MultiFieldPanel(
            [FieldPanel("headline"), FieldPanel("summary")], heading=_("Sapaan")
        ),
        FieldPanel("popular_searches"),
        FieldPanel("about"),
    ]

    class Meta:
        verbose_name = _("halaman muka")

    def structured_data(self) -> list[dict[str, Any]]:
        """Describe the site and its search box."""
        site_url = self.full_url
        return [
            {
                "@context": "https://schema.org",
                "@type": "WebSite",
                "name": "Bagimu Negeri",
                "url": site_url,
                "inLanguage": self.locale.language_code,
                "potentialAction": {
                    "@type": "SearchAction",
                    "target": f"{site_url}cari/?q={{search_term_string}}",
                    "query-input": "required name=search_term_string",
                },
            }
        ]


class StandardPage(PortalPage):
    """A page of running text: about, methodology, privacy."""

    parent_page_types = ["home.HomePage", "home.StandardPage"]
    subpage_types = ["home.StandardPage"]
    page_description = _("Halaman tetap seperti Tentang, Metodologi, Privasi.")
    search_kind = "page"

    body = StreamField(
        StoryBlock(),
        verbose_name=_("isi"),
        blank=True,
        help_text=_("Mulai dari yang paling penting. Contoh: bagian 'Siapa kami'."),
    )

    content_panels = [*PortalPage.content_panels, "summary", "body"]

    class Meta:
        verbose_name = _("halaman tetap")
        verbose_name_plural = _("halaman tetap")

    def _body_parts(self) -> Iterator[str]:
        for block in self.body:
            yield plain_text(block.render())
