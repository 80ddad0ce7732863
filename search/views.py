"""`/cari/`: one box over everything public."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from search.browsing import Browser


@require_safe
def results(request: HttpRequest) -> HttpResponse:
    """Show what a query finds, or the newest of everything."""
    browser = Browser(request)
    response = render(request, "search/results.html", {"browser": browser})
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["X-Search-Engine"] = browser.results.engine
    return response
