"""/periksa/: paste a message, get the checks that answer it, as a page or as JSON."""

import json
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from factcheck.matching import Matches, find_matches, matches_as_data
from search.queries import LONGEST_MESSAGE

# "message" is the form's; a phone's share sheet sends the others (site.webmanifest).
MESSAGE_FIELDS = ("message", "title", "text", "url")
JSON_TYPE, HTML_TYPE = "application/json", "text/html"
FORM_TYPES = ("application/x-www-form-urlencoded", "multipart/form-data", "")


class UnusableMessageError(Exception):
    """The request holds no message that can be checked; says why, and the status."""

    def __init__(self, reason: str, *, status: int = 400, message: str = "") -> None:
        super().__init__(reason)
        self.status = status
        self.message = message


# The form changes nothing and reads no cookie; phones post to it from their share
# sheet, without a token.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def check_message(request: HttpRequest) -> HttpResponse:
    """Show the published checks closest to a message; the message is not stored."""
    show = _as_json if _prefers_json(request) else _as_page
    try:
        message = _message_of(request)
    except UnusableMessageError as fault:
        response = show(request, message=fault.message, fault=fault)
    else:
        matches = find_matches(message, locale=get_language() or "id")
        response = show(request, message=message, matches=matches)
    response["Cache-Control"] = "no-store"
    patch_vary_headers(response, ["Accept"])
    return response


def _prefers_json(request: HttpRequest) -> bool:
    """Tell whether the client rather reads JSON; who sends it does, unless it says."""
    offered = [HTML_TYPE, JSON_TYPE]
    if request.content_type == JSON_TYPE:
        offered.reverse()
    return request.get_preferred_type(offered) == JSON_TYPE


def _message_of(request: HttpRequest) -> str:
    """Return the pasted message; empty only when the bare page is opened."""
    try:
        message = _sent_text(request)
    except RequestDataTooBig as fault:
        raise _too_long("") from fault
    if len(message) > LONGEST_MESSAGE:
        raise _too_long(message)
    if not message and (request.method == "POST" or _prefers_json(request)):
        raise UnusableMessageError(
            _("Belum ada pesan. Kirim dulu pesan yang ingin diperiksa.")
        )
    return message


def _sent_text(request: HttpRequest) -> str:
    if request.method != "POST":
        return _joined(request.GET)
    if request.content_type == JSON_TYPE:
        return _joined(_json_body(request))
    # Some servers name a type for a body that was never sent.
    if request.content_type in FORM_TYPES or not request.body:
        return _joined(request.POST)
    raise UnusableMessageError(
        _("Kirim pesannya sebagai isian formulir atau JSON."), status=415
    )


def _json_body(request: HttpRequest) -> dict[str, Any]:
    try:
        body = json.loads(request.body)
    except (ValueError, RecursionError) as fault:
        raise UnusableMessageError(_("Isi permintaan bukan JSON.")) from fault
    if not isinstance(body, dict) or not isinstance(body.get("message", ""), str):
        raise UnusableMessageError(
            _("JSON yang dikirim harus berisi teks bernama “message”.")
        )
    return {"message": body.get("message", "")}


def _joined(fields: Any) -> str:
    parts = (fields.get(name) for name in MESSAGE_FIELDS)
    return " ".join(part for part in parts if part).strip()


def _too_long(message: str) -> UnusableMessageError:
    return UnusableMessageError(
        _("Pesan terlalu panjang. Tempel paling banyak 20.000 huruf."),
        status=413,
        message=message[:LONGEST_MESSAGE],
    )


def _as_page(
    request: HttpRequest,
    *,
    message: str,
    matches: Matches | None = None,
    fault: UnusableMessageError | None = None,
) -> HttpResponse:
    found = matches or Matches()
    context = {
        "message": message,
        "answers": found.answers,
        "relatives": found.relatives,
        "fault": str(fault or ""),
        "is_checked": bool(message) and fault is None,
    }
    status = fault.status if fault else 200
    return render(request, "factcheck/check_message.html", context, status=status)


def _as_json(
    request: HttpRequest,
    *,
    message: str,
    matches: Matches | None = None,
    fault: UnusableMessageError | None = None,
) -> JsonResponse:
    if fault:
        return JsonResponse({"error": str(fault)}, status=fault.status)
    return JsonResponse(matches_as_data(matches or Matches()))
