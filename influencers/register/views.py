"""The public register of badge holders."""

import re
from functools import partial
from urllib.parse import urlencode

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from influencers.register.selectors import registered_holders
from search.browsing import PAGE_PARAMETER, QUERY_PARAMETER
from search.pages import page_links

HOLDERS_A_PAGE = 50
LONGEST_HANDLE = 60
# People paste a profile's address as often as its name.
PROFILE_ADDRESS = re.compile(r"^(?:https?://)?[\w.-]+\.\w+/@?([\w.-]+)")


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


def _page_url(number: int, *, path: str, asked: str) -> str:
    found = {QUERY_PARAMETER: asked} if asked else {}
    return f"{path}?{urlencode({**found, PAGE_PARAMETER: number})}"


def _handle_in(asked: str) -> str:
    """Return the handle in what a visitor typed: @name, name or a profile address."""
    address = PROFILE_ADDRESS.match(asked[:500])
    return (address[1] if address else asked.removeprefix("@"))[:LONGEST_HANDLE]
