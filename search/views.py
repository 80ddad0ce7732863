"""`/cari/`: one box over everything public, and what belongs to it."""

from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST, require_safe

from search.engines import search_engine
from search.parameters import KIND_LABELS, current_locale, searched_text
from search.queries import Suggestion
from search.query_log import count_click, count_search, is_counted
from search.result_page import SearchPage

# One letter begins half of all titles; nobody types this many to be completed.
FEWEST_LETTERS, MOST_LETTERS = 2, 100
# As many as fit above a phone's keyboard.
MOST_SUGGESTIONS = 6
LONGEST_TOKEN = 100


# Answers are kept by the reader's own browser only: a shared cache would still show a
# page that was withdrawn in the meantime.
@csrf_exempt
@require_safe
@cache_control(private=True, max_age=60)
def results(request: HttpRequest) -> HttpResponse:
    """Show what a query finds, or the newest of everything."""
    page = SearchPage(request)
    searched_id = None
    if page.is_new_search and is_counted(request):
        searched_id = count_search(
            page.query.text, locale=page.query.locale, results=page.total
        )
    response = render(
        request, "search/results.html", {"browser": page, "searched_id": searched_id}
    )
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["X-Search-Engine"] = page.results.engine
    return response


@csrf_exempt
@require_safe
@cache_control(private=True, max_age=300)
def suggestions(request: HttpRequest) -> JsonResponse:
    """Complete what is being typed, for our own box or (`format=opensearch`) others'.

    The second is the shape of OpenSearch Suggestions 1.1: four lists side by side.
    """
    typed = searched_text(request.GET)[:MOST_LETTERS]
    found: tuple[Suggestion, ...] = ()
    if len(typed) >= FEWEST_LETTERS:
        found = search_engine().suggest(
            typed, locale=current_locale(), limit=MOST_SUGGESTIONS
        )
    if request.GET.get("format") == "opensearch":
        response = _for_browsers(request, typed, found)
    else:
        response = JsonResponse({"query": typed, "suggestions": _described(found)})
    response.headers["X-Robots-Tag"] = "noindex"
    return response


@csrf_exempt
@require_POST
def click(request: HttpRequest) -> HttpResponse:
    """Count that a result was opened. Holds no secret and nothing of the reader.

    Exempt from CSRF: a browser sends this while it leaves the page, and the signed
    token can only come from a page of results.
    """
    token = request.POST.get("token", "")
    if len(token) > LONGEST_TOKEN or not count_click(token):
        return HttpResponse(status=400)
    return HttpResponse(status=204)


@csrf_exempt
@require_safe
@cache_control(public=True, max_age=24 * 60 * 60)
def description(request: HttpRequest) -> HttpResponse:
    """Describe the search to browsers (OpenSearch 1.1), in the language of the path."""
    addresses = {
        name: request.build_absolute_uri(reverse(route))
        for name, route in (
            ("self_url", "opensearch"),
            ("results_url", "search:results"),
            ("suggestions_url", "search:suggestions"),
            ("feed_url", "search:feed"),
        )
    }
    return render(
        request,
        "search/opensearch.xml",
        {**addresses, "purpose": _("Program pemerintah dan cek fakta")},
        content_type="application/opensearchdescription+xml",
    )


def _described(found: tuple[Suggestion, ...]) -> list[dict[str, str]]:
    return [
        {
            "title": suggestion.title,
            "url": suggestion.url,
            "kind": suggestion.kind,
            "label": str(KIND_LABELS.get(suggestion.kind, "")),
        }
        for suggestion in found
    ]


def _for_browsers(
    request: HttpRequest, typed: str, found: tuple[Suggestion, ...]
) -> JsonResponse:
    described = _described(found)
    columns: list[Any] = [
        typed,
        [each["title"] for each in described],
        [each["label"] for each in described],
        [request.build_absolute_uri(each["url"]) for each in described],
    ]
    return JsonResponse(
        columns, safe=False, content_type="application/x-suggestions+json"
    )
