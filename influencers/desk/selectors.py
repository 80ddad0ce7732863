"""Reads for the desk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import prefetch_related_objects
from wagtail.models import Page

from factcheck.models import FactCheckPage
from home.models import AgencyPage, ContentPage
from search.browsing import KIND_LABELS
from search.public_pages import public
from search.queries import Hit
from sharing.kits import ShareKit, ShareVariant, build_kit
from sharing.networks import DISCLOSURE

# The kinds of pages that agencies publish to be shared.
KIT_KINDS = ("program", "fact_check", "clarification")


@dataclass(frozen=True, kw_only=True)
class CaptionBox:
    """One text to copy, and the networks it is for."""

    text: str
    variants: tuple[ShareVariant, ...]


@dataclass(frozen=True, kw_only=True)
class DeskKit:
    """One page on the desk: how the list knows it, and its texts to copy."""

    hit: Hit
    kit: ShareKit
    boxes: tuple[CaptionBox, ...]

    @property
    def kind_label(self) -> str:
        """What the page is, in words."""
        return str(KIND_LABELS.get(self.hit.kind, ""))


def newest_kits(hits: Sequence[Hit]) -> list[DeskKit]:
    """Return the kits of found pages, corrected ones first, in constant queries.

    A withdrawn check has no kit: it must not be passed on.
    """
    pages = _shared_pages(hit.page_id for hit in hits)
    kits = []
    for hit in sorted(hits, key=lambda hit: not hit.card.get("is_corrected")):
        page = pages.get(hit.page_id)
        if page is not None and not hit.card.get("is_withdrawn"):
            kit = build_kit(page.share_source(), disclosure=DISCLOSURE)
            kits.append(DeskKit(hit=hit, kit=kit, boxes=caption_boxes(kit)))
    return kits


def shared_page(page_id: int) -> ContentPage | None:
    """Return one live, public page that agencies publish to be shared."""
    found = public(Page).filter(id=page_id).first()
    return _shared_pages([found.pk]).get(found.pk) if found else None


def caption_boxes(kit: ShareKit) -> tuple[CaptionBox, ...]:
    """Show a text that serves several networks once."""
    variants_by_text: dict[str, list[ShareVariant]] = {}
    for variant in kit.variants:
        variants_by_text.setdefault(variant.text, []).append(variant)
    return tuple(
        CaptionBox(text=text, variants=tuple(variants))
        for text, variants in variants_by_text.items()
    )


def _shared_pages(page_ids: Iterable[int]) -> dict[int, ContentPage]:
    """Return live, public pages with what `share_source` and `full_url` read."""
    pages = [
        page
        for page in Page.objects.live()
        .public()
        .filter(pk__in=list(page_ids))
        .specific()
        if isinstance(page, ContentPage)
    ]
    prefetch_related_objects(pages, "locale")
    checks = [page for page in pages if isinstance(page, FactCheckPage)]
    prefetch_related_objects(checks, "claim", "corrections")
    agencies = AgencyPage.objects.in_bulk({page.agency_id for page in pages})
    for page in pages:
        page.agency = agencies.get(page.agency_id)
    return {page.pk: page for page in pages}
