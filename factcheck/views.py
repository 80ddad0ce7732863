"""/periksa/: paste a message, get the checks that answer it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from search.matching import match_message

# The bound for a whole forwarded message.
MESSAGE_LIMIT = 20_000
MATCH_COUNT = 3


# The form changes nothing and reads no cookie; phones post to it from their share
# sheet, without a token.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def check_message(request: HttpRequest) -> HttpResponse:
    """Show the published checks closest to a message; the message is not stored."""
    fields = request.POST if request.method == "POST" else request.GET
    message = " ".join(
        part
        for name in ("message", "title", "text", "url")
        if (part := fields.get(name))
    ).strip()
    fault = ""
    if len(message) > MESSAGE_LIMIT:
        fault = _("Pesan terlalu panjang. Tempel paling banyak 20.000 huruf.")
    elif request.method == "POST" and not message:
        fault = _("Belum ada yang ditempel. Tempel dulu pesannya di kotak ini.")
    matches = (
        match_message(
            message,
            locale=get_language() or "id",
            kinds=("fact_check", "clarification"),
            limit=MATCH_COUNT,
        )
        if message and not fault
        else ()
    )
    response = render(
        request,
        "factcheck/check_message.html",
        {
            "message": message[:MESSAGE_LIMIT],
            "matches": matches,
            "fault": fault,
            "is_answered": bool(message) and not fault,
        },
        status=400 if fault else 200,
    )
    response["Cache-Control"] = "no-store"
    return response
