"""/ralat/: how far corrections reached, for everybody; an alert put aside."""

from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from home.api_lists import absolute
from home.link_clicks import FEWEST_PUBLISHED
from influencers.access import HolderRequest, for_holders
from influencers.recall.reach import (
    CorrectionReach,
    Reach,
    correction_reach,
    corrections_reached,
    recalled_kits,
)
from influencers.recall.services import mark_seen
from search.pages import page_links

PAGE_SIZE = 20
PAGE = "page"
# As many as one answer holds.
DATA_ROWS = 1000
DESCRIPTION = (
    "Numbers are rounded down to tens; null is fewer than ten. Clicks and passed_on "
    "are as of last midnight. least_percent is the least share of those told who "
    "passed the correction on."
)
LICENCE = "https://creativecommons.org/publicdomain/zero/1.0/"


@csrf_exempt
@require_safe
@cache_control(public=True, max_age=60)
def reach(request: HttpRequest) -> HttpResponse:
    """Show how far corrections reached: all of them, then one by one."""
    shown = Paginator(recalled_kits(), PAGE_SIZE).get_page(request.GET.get(PAGE))
    address = reverse("influencers:reach")
    context = {
        "total": correction_reach(),
        "corrections": corrections_reached(shown.object_list),
        "count": shown.paginator.count,
        "pages": page_links(
            shown.number,
            last=shown.paginator.num_pages,
            url=lambda number: f"{address}?{PAGE}={number}" if number > 1 else address,
        ),
        "is_first": shown.number == 1,
    }
    return render(request, "influencers/recall/reach.html", context)


@csrf_exempt
@require_safe
@cache_control(public=True, max_age=300)
def reach_data(request: HttpRequest) -> HttpResponse:
    """Give the same numbers to programs, and say how they are rounded."""
    rows = corrections_reached(recalled_kits()[:DATA_ROWS])
    response = JsonResponse(
        {
            "license": LICENCE,
            "fewest_published": FEWEST_PUBLISHED,
            "description": DESCRIPTION,
            "total": _numbers(correction_reach()),
            "corrections": [_described(row) for row in rows],
        }
    )
    response["Access-Control-Allow-Origin"] = "*"
    return response


@require_POST
@for_holders
def alert_seen(request: HolderRequest, alert_id: int) -> HttpResponse:
    """Take an alert off the holder's desk."""
    mark_seen(request.holder, alert_id)
    return redirect("influencers:desk")


def _described(row: CorrectionReach) -> dict[str, Any]:
    return {
        "title": row.title,
        "former_title": row.former_title or None,
        "url": absolute(row.path) if row.path else None,
        "kind": "withdrawal" if row.is_withdrawn else "correction",
        "corrected_on": row.corrected_on.isoformat(),
        **_numbers(row.reach),
        "clicks_before": row.reach.clicks_before,
        "clicks_since": row.reach.clicks_after,
    }


def _numbers(reach: Reach) -> dict[str, Any]:
    return {
        "told": reach.told,
        "passed_on": reach.passed_on,
        "least_percent": reach.percent,
    }
