"""What programs are told when something is wrong: RFC 9457 problem documents."""

from http import HTTPStatus
from typing import Any

from django.http import HttpResponse, JsonResponse
from django.utils.translation import gettext as _

PROBLEM_TYPE = "application/problem+json"
# Whoever was refused may try again when the window of a minute has moved on.
RETRY_AFTER = 60


def problem(status: int, *, errors: list[dict[str, str]] | None = None) -> HttpResponse:
    """Return an error as RFC 9457 writes it."""
    told: dict[str, Any] = {
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": _detail(status),
    }
    if errors:
        told["errors"] = errors
    response = JsonResponse(told, status=status, content_type=PROBLEM_TYPE)
    response["Cache-Control"] = "no-store"
    if status == HTTPStatus.TOO_MANY_REQUESTS:
        response["Retry-After"] = str(RETRY_AFTER)
    return response


def _detail(status: int) -> str:
    details = {
        400: _("Permintaan tidak terbaca: periksa karakter dan bentuk JSON-nya."),
        404: _("Tidak ada, atau tidak terbuka untuk umum."),
        405: _("Cara meminta ini tidak dilayani di alamat ini."),
        413: _("Kiriman terlalu besar."),
        422: _("Ada isian yang tidak sesuai dokumentasi."),
        501: _("Bentuk ini tidak dilayani; mintalah JSON."),
        429: _("Terlalu banyak permintaan. Tunggu sebentar, lalu coba lagi."),
    }
    return details.get(status, _("Ada gangguan di pihak kami. Coba lagi nanti."))
