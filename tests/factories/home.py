"""The top of the tree and the agencies in it."""

from dataclasses import dataclass
from typing import TypeVar

import factory
import wagtail_factories
from wagtail.models import Locale, Page, Site

from factcheck.models import FactCheckIndexPage
from home.models import AgencyIndexPage, AgencyPage, HomePage
from programs.models import ProgramIndexPage

AnyPage = TypeVar("AnyPage", bound=Page)


@dataclass(frozen=True, kw_only=True)
class PortalTree:
    """The first pages of a portal in one language, all live."""

    home: HomePage
    agencies: AgencyIndexPage
    programs: ProgramIndexPage
    fact_checks: FactCheckIndexPage


def portal_tree(*, language: str = "id") -> PortalTree:
    """Return the first pages in a language; make them, and point the site at them."""
    locale, _created = Locale.objects.get_or_create(language_code=language)
    home = HomePage.objects.filter(locale=locale).first()
    if home is None:
        home = HomePage(
            title="Beranda",
            slug=f"beranda-{language}",
            headline="Yang dikerjakan negara",
            summary="Halaman muka untuk tes.",
            locale=locale,
        )
        Page.get_first_root_node().add_child(instance=home)
        if language == "id":
            _point_site_at(home)
    return PortalTree(
        home=home,
        agencies=_only_child(home, AgencyIndexPage, slug="instansi"),
        programs=_only_child(home, ProgramIndexPage, slug="program"),
        fact_checks=_only_child(home, FactCheckIndexPage, slug="cek-fakta"),
    )


class AgencyPageFactory(wagtail_factories.PageFactory):
    """A live agency under /instansi/, with its groups."""

    class Meta:
        model = AgencyPage

    code = factory.Sequence(lambda number: f"instansi{number}")
    slug = factory.SelfAttribute("code")
    title = factory.LazyAttribute(lambda agency: f"Instansi {agency.code}")
    short_name = factory.LazyAttribute(lambda agency: agency.code.title())
    summary = "Mengurus satu hal dengan baik."
    parent = factory.LazyFunction(lambda: portal_tree().agencies)


def _only_child(home: HomePage, page_type: type[AnyPage], *, slug: str) -> AnyPage:
    page = page_type.objects.child_of(home).first()
    if page is None:
        page = page_type(
            title=slug.title(), slug=slug, summary="Daftar.", locale=home.locale
        )
        home.add_child(instance=page)
    return page


def _point_site_at(home: HomePage) -> None:
    site = Site.objects.filter(is_default_site=True).first() or Site(
        hostname="localhost", is_default_site=True
    )
    site.root_page = home
    site.save()
