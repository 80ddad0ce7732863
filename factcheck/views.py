"""/periksa/: paste a message, get the checks that answer it, as a page or as JSON."""

import json
from html import unescape
from typing import Any

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import patch_vary_headers
from django.utils.html import strip_tags
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from search.matching import answers, match_message, relatives
from search.queries import LONGEST_MESSAGE, Hit

MATCH_COUNT = 3
KINDS = ("fact_check", "clarification")
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
        response = show(request, message=message, hits=_hits(message))
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
    if request.content_type in FORM_TYPES:
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


def _hits(message: str) -> tuple[Hit, ...]:
    if not message:
        return ()
    locale = get_language() or "id"
    return match_message(message, locale=locale, kinds=KINDS, limit=MATCH_COUNT)


def _as_page(
    request: HttpRequest,
    *,
    message: str,
    hits: tuple[Hit, ...] = (),
    fault: UnusableMessageError | None = None,
) -> HttpResponse:
    sure = _standing(answers(hits))
    context = {
        "message": message,
        "answers": sure,
        "relatives": _others(hits, sure=sure),
        "fault": str(fault or ""),
        "is_checked": bool(message) and fault is None,
    }
    status = fault.status if fault else 200
    return render(request, "factcheck/check_message.html", context, status=status)


def _as_json(
    request: HttpRequest,
    *,
    message: str,
    hits: tuple[Hit, ...] = (),
    fault: UnusableMessageError | None = None,
) -> JsonResponse:
    if fault:
        return JsonResponse({"error": str(fault)}, status=fault.status)
    sure = _standing(answers(hits))
    return JsonResponse(
        {
            "answered": bool(sure),
            "matches": [
                _described(hit, request=request, is_answer=hit in sure)
                for hit in (*sure, *_others(hits, sure=sure))
            ],
        }
    )


def _standing(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Return the matches that still stand: a withdrawn check answers nothing."""
    return tuple(hit for hit in hits if not hit.card.get("is_withdrawn"))


def _others(hits: tuple[Hit, ...], *, sure: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Return the matches that are no answers, but no chance either."""
    return tuple(hit for hit in (*answers(hits), *relatives(hits)) if hit not in sure)


def _described(hit: Hit, *, request: HttpRequest, is_answer: bool) -> dict[str, Any]:
    is_withdrawn = bool(hit.card.get("is_withdrawn"))
    verdict, label = hit.card.get("verdict", ""), hit.card.get("verdict_label", "")
    return {
        "url": request.build_absolute_uri(hit.url),
        "kind": hit.kind,
        "verdict": None if is_withdrawn else verdict,
        "verdict_label": _("Dicabut") if is_withdrawn else label,
        "claim": hit.card.get("claim", ""),
        "title": hit.title,
        "summary": hit.summary,
        "agency": hit.card.get("agency", ""),
        "published_at": hit.published_at.isoformat(),
        "is_withdrawn": is_withdrawn,
        "score": round(hit.score, 3),
        "is_answer": is_answer,
        "passages": [_plain(passage) for passage in hit.passages],
    }


def _plain(passage: str) -> str:
    """Return a passage without its marks, as it was written."""
    return unescape(strip_tags(passage))
