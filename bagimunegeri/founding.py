"""The first pages of a portal: home and the three lists, in both languages."""

from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import Group
from django.db import transaction
from wagtail.models import Locale, Page, Site

from factcheck.models import FactCheckIndexPage
from home.models import AgencyIndexPage, HomePage
from programs.models import ProgramIndexPage

STOCK_GROUPS = ("Editors", "Moderators")

HOME: dict[str, dict[str, Any]] = {
    "id": {
        "title": "Bagimu Negeri",
        "slug": "bagimu-negeri",
        "headline": "Yang dikerjakan negara, dan yang sebenarnya terjadi.",
        "summary": (
            "Cari program pemerintah yang berlaku untuk Anda. Periksa pesan sebelum "
            "Anda meneruskannya."
        ),
    },
    "en": {
        "title": "Bagimu Negeri",
        "slug": "bagimu-negeri-en",
        "headline": "What the state is doing, and what really happened.",
        "summary": (
            "Find the government programs that apply to you. Check a message before "
            "you pass it on."
        ),
    },
}

LISTS: tuple[tuple[type[Page], str, dict[str, tuple[str, str]]], ...] = (
    (
        ProgramIndexPage,
        "program",
        {
            "id": (
                "Program",
                "Program dan layanan pemerintah: siapa yang berhak, caranya, biayanya, "
                "dan sejauh mana sudah berjalan.",
            ),
            "en": (
                "Programs",
                "Government programs and services: who is eligible, how to apply, what "
                "it costs, and how far the work has come.",
            ),
        },
    ),
    (
        FactCheckIndexPage,
        "cek-fakta",
        {
            "id": (
                "Cek fakta",
                "Pesan dan kabar yang beredar, diperiksa dengan bukti yang bisa Anda "
                "buka sendiri.",
            ),
            "en": (
                "Fact-checks",
                "Messages and rumours in circulation, checked against evidence that "
                "you can open yourself.",
            ),
        },
    ),
    (
        AgencyIndexPage,
        "instansi",
        {
            "id": (
                "Instansi",
                "Kementerian, lembaga, dan pemerintah daerah yang menulis di sini, "
                "beserta kanal resminya.",
            ),
            "en": (
                "Agencies",
                "The ministries, bodies and local governments that publish here, with "
                "their official channels.",
            ),
        },
    ),
)


@dataclass(frozen=True, kw_only=True)
class Portal:
    """The top of the tree in one language."""

    home: HomePage
    programs: ProgramIndexPage
    fact_checks: FactCheckIndexPage
    agencies: AgencyIndexPage


@transaction.atomic
def found_portal(*, hostname: str = "localhost", port: int = 80) -> dict[str, Portal]:
    """Create what is missing of the first pages and return them by language code."""
    portals: dict[str, Portal] = {}
    for code, texts in HOME.items():
        locale, _created = Locale.objects.get_or_create(language_code=code)
        home = HomePage.objects.filter(locale=locale).first()
        if home is None:
            home = _add_home(texts, locale=locale, original=portals.get("id"))
        portals[code] = _add_lists(home, locale=locale, original=portals.get("id"))
    _point_site_at(portals["id"].home)
    set_address(hostname=hostname, port=port)
    return portals


def set_address(*, hostname: str, port: int) -> None:
    """Tell the site where it is served; full addresses are made from it."""
    for site in Site.objects.filter(is_default_site=True):
        if (site.hostname, site.port) != (hostname, port):
            site.hostname, site.port = hostname, port
            site.save()


def _add_home(
    texts: dict[str, Any], *, locale: Locale, original: Portal | None
) -> HomePage:
    root = Page.get_first_root_node()
    home = HomePage(locale=locale, **texts)
    if original is not None:
        home.translation_key = original.home.translation_key
    root.add_child(instance=home)
    home.save_revision().publish()
    return home


def _add_lists(home: HomePage, *, locale: Locale, original: Portal | None) -> Portal:
    lists: list[Any] = []
    originals = (
        (original.programs, original.fact_checks, original.agencies)
        if original
        else (None, None, None)
    )
    for (page_type, slug, texts), source in zip(LISTS, originals, strict=True):
        page = page_type.objects.child_of(home).first()
        if page is None:
            title, summary = texts[locale.language_code]
            page = page_type(
                title=title,
                slug=slug,
                summary=summary,
                show_in_menus=True,
                locale=locale,
            )
            if source is not None:
                page.translation_key = source.translation_key
            home.add_child(instance=page)
            page.save_revision().publish()
        lists.append(page)
    programs, fact_checks, agencies = lists
    return Portal(
        home=home, programs=programs, fact_checks=fact_checks, agencies=agencies
    )


def _point_site_at(home: HomePage) -> None:
    """Make the home page the site's root and drop Wagtail's welcome page."""
    site = Site.objects.filter(is_default_site=True).first() or Site(
        hostname="localhost", is_default_site=True
    )
    welcome = Page.objects.filter(pk=site.root_page_id).exclude(pk=home.pk).first()
    site.root_page = Page.objects.get(pk=home.pk)
    site.site_name = "Bagimu Negeri"
    site.save()
    if welcome is not None and welcome.specific_class is Page:
        welcome.delete()
        # Wagtail's own groups may write and publish everywhere.
        Group.objects.filter(name__in=STOCK_GROUPS).delete()
