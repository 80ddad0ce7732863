"""What programs are told when something is wrong: RFC 9457 problem documents.

In English throughout, as the documentation of the API and its messages about fields.
"""

import re
from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase

View = Callable[..., HttpResponseBase]

PROBLEM_TYPE = "application/problem+json"
# Whoever was refused may try again when the window of a minute has moved on.
RETRY_AFTER = 60
# Where programs ask, and people seldom do.
PROGRAM_PATHS = re.compile(
    r"/(?:api|oembed)(?:/|$)|/(?:data|umpan)/.|/(?:en/)?cari/saran/$"
)
DETAILS = {
    400: "The request cannot be read: check its characters and its JSON.",
    404: "There is no such thing, or it is not public.",
    405: "This address does not take this method.",
    413: "Too much was sent.",
    422: "A parameter or field is not as documented.",
    429: "Too many requests. Wait for a moment, then try again.",
    501: "This format is not served; ask for JSON.",
}
FAULT_OF_OURS = "Something went wrong on our side. Try again later."


def problem(status: int, *, errors: list[dict[str, str]] | None = None) -> HttpResponse:
    """Return an error as RFC 9457 writes it; any site may read it."""
    told: dict[str, Any] = {
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": DETAILS.get(status, FAULT_OF_OURS),
    }
    if errors:
        told["errors"] = errors
    response = JsonResponse(told, status=status, content_type=PROBLEM_TYPE)
    response["Cache-Control"] = "no-store"
    response["Access-Control-Allow-Origin"] = "*"
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        response["Retry-After"] = str(RETRY_AFTER)
    return response


def as_problem(response: HttpResponseBase) -> HttpResponseBase:
    """Return an error as a problem document, whatever wrote it; others as they are."""
    is_error = response.status_code >= HTTPStatus.BAD_REQUEST
    if not is_error or response["Content-Type"] == PROBLEM_TYPE:
        return response
    told = problem(response.status_code)
    if "Allow" in response:
        told["Allow"] = response["Allow"]
    return told


def answers_programs(view: View) -> View:
    """Let a view refuse, or find nothing, as programs understand it."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        try:
            return as_problem(view(request, *args, **kwargs))
        except Http404:
            return problem(404)

    return answer


def is_for_programs(path: str) -> bool:
    """Tell whether an address is one that programs ask at."""
    return bool(PROGRAM_PATHS.match(path))
