"""How documents are given to verifiers: to any site, fresh within a minute."""

import hashlib
import json
from collections.abc import Callable, Mapping
from functools import wraps
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.utils.cache import get_conditional_response
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from influencers.badges.published_lists import FRESH_FOR

View = Callable[..., HttpResponse]
# https://www.w3.org/TR/did-1.0/#application-did-ld-json
DID_TYPE = "application/did+ld+json"


def for_verifiers(view: View) -> View:
    """Let pages of any origin read the answer, for it is public and asks for no one."""

    # Nothing is written, so a POST is told so rather than asked for a token.
    @csrf_exempt
    @require_safe
    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        response = view(request, *args, **kwargs)
        response["Access-Control-Allow-Origin"] = "*"
        return response

    return answer


def document(
    request: HttpRequest, found: Mapping[str, Any], *, content_type: str
) -> HttpResponse:
    """Return a JSON document that may be kept for as long as a status list."""
    content = json.dumps(found, ensure_ascii=False).encode()
    return answer_bytes(request, content, content_type=content_type)


def answer_bytes(
    request: HttpRequest,
    content: bytes,
    *,
    content_type: str,
    seconds: int = int(FRESH_FOR.total_seconds()),
) -> HttpResponse:
    """Return bytes with their hash: who has them already is told so."""
    return answer_made(
        request,
        lambda: content,
        tag=hashlib.sha256(content).hexdigest()[:20],
        content_type=content_type,
        seconds=seconds,
    )


def answer_made(
    request: HttpRequest,
    make: Callable[[], bytes],
    *,
    tag: str,
    content_type: str,
    seconds: int = int(FRESH_FOR.total_seconds()),
) -> HttpResponse:
    """Return bytes that are made only for who does not have those of this tag."""
    response = HttpResponse(content_type=content_type)
    response["ETag"] = f'"{tag}"'
    response["Cache-Control"] = f"public, max-age={seconds}"
    tagged = response["ETag"]
    answer = get_conditional_response(request, etag=tagged, response=response)
    if answer is response:
        response.content = make()
    return answer or response


def gone() -> HttpResponse:
    """Say that it was there and is not given any more, and let nobody keep it."""
    return _refusal("This badge is no longer public.", status=410)


def no_key() -> HttpResponse:
    """Say that there is no issuer: the portal has no key to sign with."""
    return _refusal("This portal issues no badges.", status=404)


def _refusal(sentence: str, *, status: int) -> HttpResponse:
    response = HttpResponse(f"{sentence}\n", status=status, content_type="text/plain")
    response["Cache-Control"] = "no-store"
    return response
