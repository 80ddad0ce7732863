"""/sedang-diperiksa/: what the desks are looking into right now."""

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from factcheck.radar.selectors import FEWEST_SHOWN, announced_cases
from search.pages import page_links
from search.parameters import PAGE_PARAMETER

PAGE_SIZE = 30


@require_safe
def being_checked(request: HttpRequest) -> HttpResponse:
    """List what desks announced, in the desks' own words."""
    paginator = Paginator(announced_cases(), PAGE_SIZE)
    cases = paginator.get_page(request.GET.get(PAGE_PARAMETER))
    return render(
        request,
        "factcheck/radar/being_checked.html",
        {
            "cases": cases,
            "pages": page_links(
                cases.number,
                last=paginator.num_pages,
                url=lambda number: f"{request.path}?{PAGE_PARAMETER}={number}",
            ),
            "fewest_shown": FEWEST_SHOWN,
        },
    )
