"""The holders' desk: the newest kits."""

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from home.cards import SIZES, card_path
from influencers.access import HolderRequest, for_holders
from influencers.desk.selectors import KIT_KINDS, newest_kits, shared_page
from search.browsing import Browser
from sharing.cards.facts import CardSize
from sharing.networks import DISCLOSURE

KITS_A_PAGE = 6
# The pictures of a kit, the one that most networks take first.
CARD_SIZES = (
    (CardSize.SQUARE.code, _("Persegi")),
    (CardSize.PORTRAIT.code, _("Tegak")),
    (CardSize.STORY.code, _("Cerita")),
    (CardSize.LINK.code, _("Mendatar")),
)


@require_safe
@for_holders
def desk(request: HolderRequest) -> HttpResponse:
    """Show an active badge holder the newest share kits."""
    browser = Browser(
        request,
        kinds=KIT_KINDS,
        facet_fields=("kind", "topic", "agency"),
        page_size=KITS_A_PAGE,
    )
    return render(
        request,
        "influencers/desk.html",
        {
            "holder": request.holder,
            "browser": browser,
            "kits": newest_kits(browser.results.hits),
            "card_sizes": CARD_SIZES,
        },
    )


@require_safe
@for_holders
def kit_card(request: HolderRequest, page_id: int, size: str) -> HttpResponse:
    """Lead an active holder to a page's card with the disclosure in it."""
    page = shared_page(page_id)
    if page is None or size not in SIZES:
        raise Http404
    return redirect(card_path(page, SIZES[size], disclosure=DISCLOSURE))
