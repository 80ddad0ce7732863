"""Reads of kits: which pages have one, and what it says."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import lru_cache

from django.db.models import prefetch_related_objects
from django.urls import reverse
from django.utils import translation
from wagtail.models import Page

from factcheck.models import FactCheckPage
from home.api_lists import absolute
from home.models import AgencyPage, ContentPage
from home.short_links import code_of
from influencers.models import BadgeSettings, IssuedKit, KitPart
from search.public_pages import public
from sharing.kits import ShareKit, ShareVariant, build_kit
from sharing.manifests import caption_digest
from sharing.networks import DISCLOSURE
from sharing.sources import ShareSource


def shared_pages(page_ids: Iterable[int]) -> dict[int, ContentPage]:
    """Return live, public pages with what kits and addresses read of them."""
    readable = public(Page).filter(pk__in=list(page_ids))
    pages = [
        page
        for page in Page.objects.filter(pk__in=readable).specific()
        if isinstance(page, ContentPage)
    ]
    prefetch_related_objects(pages, "locale")
    checks = [page for page in pages if isinstance(page, FactCheckPage)]
    prefetch_related_objects(checks, "claim", "corrections")
    agencies = AgencyPage.objects.in_bulk({page.agency_id for page in pages})
    for page in pages:
        page.agency = agencies.get(page.agency_id)
    return {page.pk: page for page in pages}


def shared_page(page_id: int) -> ContentPage | None:
    """Return one live, public page that agencies publish to be shared."""
    found = public(Page).filter(id=page_id).first()
    return shared_pages([found.pk]).get(found.pk) if found else None


def kit_of(page: ContentPage) -> ShareKit:
    """Return a page's kit: in the page's language, with its short link.

    The short link always leads to the newest version, wherever the page moves.
    """
    language = page.locale.language_code
    with translation.override(language):
        source = page.share_source()
    link = absolute(reverse("home:short_link", args=[code_of(page.pk)]))
    return _built(replace(source, url=link), language)


# To cut a caption for X takes about 20 ms, and every desk shows the same kits.
@lru_cache(maxsize=512)
def _built(source: ShareSource, language: str) -> ShareKit:
    with translation.override(language):
        return build_kit(source, disclosure=DISCLOSURE)


def caption_parts(kits: Iterable[IssuedKit]) -> dict[int, dict[str, KitPart]]:
    """Return the captions of kits by kit and hash, with their uses, in one query."""
    parts: dict[int, dict[str, KitPart]] = {kit.pk: {} for kit in kits}
    for part in KitPart.objects.filter(kit__in=parts, kind=KitPart.Kind.CAPTION):
        parts[part.kit_id][part.digest] = part
    return parts


def most_uses() -> int:
    """Return how often one text is taken before it is offered no more."""
    return int(BadgeSettings.load().variant_uses)


def part_of(variant: ShareVariant, parts: Mapping[str, KitPart]) -> KitPart | None:
    """Return the part of an issued kit that a caption is."""
    return parts.get(caption_digest(variant.text))
