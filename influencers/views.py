"""The holders' desk, and the public register of badges."""

import re
from functools import partial
from typing import cast
from urllib.parse import urlencode

from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import AnonymousUser
from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from accounts.models import User
from home.cards import SIZES, card_path
from influencers.models import Holder
from influencers.selectors import (
    KIT_KINDS,
    newest_kits,
    registered_holders,
    shared_page,
)
from search.browsing import PAGE_PARAMETER, QUERY_PARAMETER, Browser
from search.pages import page_links
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
HOLDERS_A_PAGE = 50
LONGEST_HANDLE = 60
# People paste a profile's address as often as its name.
PROFILE_ADDRESS = re.compile(r"^(?:https?://)?[\w.-]+\.\w+/@?([\w.-]+)")


@require_safe
@never_cache
@login_required
def desk(request: HttpRequest) -> HttpResponse:
    """Show an active badge holder the newest share kits."""
    holder = _holder_of(request.user)
    if holder is None or not holder.is_active:
        return render(
            request, "influencers/no_badge.html", {"holder": holder}, status=403
        )
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
            "holder": holder,
            "browser": browser,
            "kits": newest_kits(browser.results.hits),
            "card_sizes": CARD_SIZES,
        },
    )


@require_safe
@never_cache
@login_required
def kit_card(request: HttpRequest, page_id: int, size: str) -> HttpResponse:
    """Lead an active holder to a page's card with the disclosure in it."""
    holder = _holder_of(request.user)
    if holder is None or not holder.is_active:
        return render(
            request, "influencers/no_badge.html", {"holder": holder}, status=403
        )
    page = shared_page(page_id)
    if page is None or size not in SIZES:
        raise Http404
    return redirect(card_path(page, SIZES[size], disclosure=DISCLOSURE))


@require_safe
def register(request: HttpRequest) -> HttpResponse:
    """Show everybody who holds an active badge: agency, handle, since when."""
    asked = request.GET.get(QUERY_PARAMETER, "").strip()
    handle = _handle_in(asked)
    paginator = Paginator(registered_holders(handle=handle), HOLDERS_A_PAGE)
    shown = paginator.get_page(request.GET.get(PAGE_PARAMETER))
    return render(
        request,
        "influencers/register.html",
        {
            "asked": asked[:LONGEST_HANDLE],
            "holders": shown,
            "total": paginator.count,
            "pages": page_links(
                shown.number,
                last=paginator.num_pages,
                url=partial(_page_url, path=request.path, asked=asked[:LONGEST_HANDLE]),
            ),
        },
    )


def _holder_of(user: User | AnonymousUser) -> Holder | None:
    return Holder.objects.select_related("agency").filter(user=cast(User, user)).first()


def _page_url(number: int, *, path: str, asked: str) -> str:
    found = {QUERY_PARAMETER: asked} if asked else {}
    return f"{path}?{urlencode({**found, PAGE_PARAMETER: number})}"


def _handle_in(asked: str) -> str:
    """Return the handle in what a visitor typed: @name, name or a profile address."""
    address = PROFILE_ADDRESS.match(asked[:500])
    return (address[1] if address else asked.removeprefix("@"))[:LONGEST_HANDLE]
