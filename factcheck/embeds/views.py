"""Checks on other people's sites: a card that corrects itself, and oEmbed for it.

oEmbed: https://oembed.com/, version 1.0.
"""

from csp.decorators import csp_replace
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import translation
from django.utils.cache import patch_cache_control
from django.views.decorators.cache import cache_control
from django.views.decorators.clickjacking import xframe_options_exempt
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import conditional_page, require_safe

from factcheck.embeds.frames import HEIGHT, NARROW, NARROW_HEIGHT, WIDTH, frame_of
from factcheck.embeds.selectors import document_at, was_public
from factcheck.open_data.records import headline_of, summary_of
from factcheck.selectors import public_check
from home.api_lists import absolute, card_text
from home.problems import answers_programs, problem
from search.models import StoredDocument

NARROWEST = 220
# Seconds for which a site may keep oEmbed's answer; the card itself is always fresh.
CACHE_AGE = 24 * 60 * 60


@csrf_exempt
@csp_replace({"frame-ancestors": ["*"]})  # type: ignore[arg-type]
@xframe_options_exempt
@require_safe
@cache_control(public=True, no_cache=True)
@conditional_page
def card(request: HttpRequest, page_id: int) -> HttpResponse:
    """Show one check as a card for frames; one that is gone says so."""
    page = public_check(page_id)
    if page is None:
        gone = {"was_public": was_public(page_id)}
        return render(request, "factcheck/embeds/gone.html", gone, status=404)
    # Read once; who is asked for the newest asks all.
    page.corrections.get_object_list()
    language = page.locale.language_code
    with translation.override(language):
        context = {
            "page": page,
            "correction": page.newest_correction,
            "is_withdrawn": page.is_withdrawn,
            "language_code": language,
        }
        response = render(request, "factcheck/embeds/card.html", context)
    response["Content-Language"] = language
    return response


@csrf_exempt
@answers_programs
@require_safe
def oembed(request: HttpRequest) -> HttpResponse:
    """Tell a site how to embed the check at `url`."""
    if request.GET.get("format", "json") != "json":
        return HttpResponse(status=501)
    if not request.GET.get("url"):
        return problem(400, errors=[{"field": "url", "message": "Field required"}])
    document = document_at(request.GET["url"], request=request)
    if document is None:
        raise Http404
    width = _at_most(WIDTH, request.GET.get("maxwidth"))
    tall = HEIGHT if width >= NARROW else NARROW_HEIGHT
    height = _at_most(tall, request.GET.get("maxheight"))
    response = JsonResponse(_described(document, width=width, height=height))
    patch_cache_control(response, public=True, max_age=300)
    response["Access-Control-Allow-Origin"] = "*"
    return response


def _described(
    document: StoredDocument, *, width: int, height: int
) -> dict[str, object]:
    told = summary_of(document)
    return {
        "version": "1.0",
        "type": "rich",
        "title": headline_of(document),
        "author_name": told["agency"]["name"] if told["agency"] else "",
        "author_url": absolute(card_text(document.card, "agency_url")),
        "provider_name": "Bagimu Negeri",
        "provider_url": absolute("/"),
        "cache_age": CACHE_AGE,
        "html": frame_of(document, width=width, height=height),
        "width": width,
        "height": height,
    }


def _at_most(most: int, asked: str | None) -> int:
    """Return the largest size that fits what was asked; nonsense asks for nothing."""
    if asked and asked.isascii() and asked.isdigit() and len(asked) < len("10000"):
        return max(NARROWEST, min(most, int(asked)))
    return most
