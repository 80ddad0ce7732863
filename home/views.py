"""Feeds of what was published, short links, cards, an agency's colour."""

from typing import Any

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import require_safe
from wagtail.models import Page
from wagtail.views import serve

from home.cards import SIZES, card_path, stored_card
from home.link_clicks import count_click
from home.models import AgencyPage, ContentPage
from home.routing import find_route
from home.short_links import page_id_of, was_public
from search.engines import search_engine
from search.public_pages import public
from search.queries import Hit, SearchQuery, Sort
from sharing.suggestions import headline

FEED_KINDS: dict[str, tuple[str, ...]] = {
    "semua": ("program", "fact_check", "clarification"),
    "program": ("program",),
    "cek-fakta": ("fact_check", "clarification"),
}
FEED_LENGTH = 30


class PublishedFeed(Feed):
    """RSS of the newest pages; `?instansi=` narrows it to one agency."""

    def get_object(self, request: HttpRequest, kind: str) -> dict[str, Any]:
        """Check the kind of feed asked for."""
        if kind not in FEED_KINDS:
            raise Http404
        return {"kind": kind, "agency": request.GET.get("instansi", "")[:40]}

    def title(self, feed: dict[str, Any]) -> str:
        """Name the feed."""
        return _("Bagimu Negeri: terbaru")

    def link(self, feed: dict[str, Any]) -> str:
        """Point at the portal."""
        return "/"

    def description(self, feed: dict[str, Any]) -> str:
        """Say what the feed holds."""
        return _("Program pemerintah dan cek fakta yang baru terbit.")

    def items(self, feed: dict[str, Any]) -> tuple[Hit, ...]:
        """Return the newest pages."""
        filters = {"agency": (feed["agency"],)} if feed["agency"] else {}
        return (
            search_engine()
            .search(
                SearchQuery(
                    kinds=FEED_KINDS[feed["kind"]],
                    filters=filters,
                    sort=Sort.NEWEST,
                    page_size=FEED_LENGTH,
                )
            )
            .hits
        )

    def item_title(self, item: Hit) -> str:
        """Name a fact-check by its verdict and the claim it judges."""
        return headline(
            item.title,
            verdict_label=str(item.card.get("verdict_label") or ""),
            claim=str(item.card.get("claim") or ""),
        )

    def item_description(self, item: Hit) -> str:
        """Answer in the feed already."""
        return item.summary

    def item_link(self, item: Hit) -> str:
        """Point at the page."""
        return item.url

    def item_pubdate(self, item: Hit) -> Any:
        """Return when it was published."""
        return item.published_at


def serve_page(request: HttpRequest, path: str) -> HttpResponse:
    """Serve a page as Wagtail does, found in our way: in fewer queries."""
    request._wagtail_route_for_request = find_route(request, path)  # type: ignore[attr-defined]
    return serve(request, path)


@require_safe
@cache_control(max_age=3600, public=True)
def agency_colour(request: HttpRequest, code: str) -> HttpResponse:
    """Set the agency's colour as a token; a style attribute would break the policy."""
    agency = get_object_or_404(AgencyPage.objects.live().filter(code=code)[:1])
    return HttpResponse(
        f":root{{--agency:{agency.brand_color}}}\n", content_type="text/css"
    )


@require_safe
@never_cache
def short_link(request: HttpRequest, code: str) -> HttpResponse:
    """Lead to a public page, wherever it stands now; say so when it was withdrawn.

    Kept by nobody: a kept answer would be neither counted nor corrected.
    """
    page_id = page_id_of(code)
    page = public(Page).filter(id=page_id, depth__gt=1).first()
    address = page and page.get_url(request)
    if page and address:
        count_click(request, page.pk)
        return redirect(address)
    if page or page_id is None or not was_public(page_id):
        raise Http404
    return render(request, "home/short_link_gone.html", status=410)


@require_safe
def card(
    request: HttpRequest,
    page_id: int,
    size: str,
    digest: str,
    *,
    is_small: bool = False,
) -> HttpResponse:
    """Answer with a page's card; an address of an older one leads to the new one."""
    found = public(Page).filter(id=page_id).first()
    page = found and found.specific
    if not isinstance(page, ContentPage) or size not in SIZES:
        raise Http404
    picture = stored_card(page, SIZES[size], digest=digest, is_small=is_small)
    if picture is None:
        newest = card_path(page, SIZES[size], is_small=is_small)
        answer: HttpResponse = redirect(newest)
        patch_cache_control(answer, no_cache=True)
        return answer
    answer = HttpResponse(picture, content_type="image/png")
    # The address changes with the picture.
    patch_cache_control(answer, public=True, max_age=365 * 24 * 3600, immutable=True)
    return answer
