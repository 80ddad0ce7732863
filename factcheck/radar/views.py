"""/sedang-diperiksa/: what the desks are looking into right now."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from factcheck.radar.selectors import FEWEST_SHOWN, announced_cases

PAGE_SIZE = 30


@require_safe
def being_checked(request: HttpRequest) -> HttpResponse:
    """List what desks announced, in the desks' own words."""
    cases = Paginator(announced_cases(), PAGE_SIZE)
    return render(
        request,
        "factcheck/radar/being_checked.html",
        {
            "cases": cases.get_page(request.GET.get("page")),
            "fewest_shown": FEWEST_SHOWN,
        },
    )
