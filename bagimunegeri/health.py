"""/sehat says that the process lives, /siap that it can serve."""

from django.db import DatabaseError, connection
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe


@require_safe
@never_cache
def alive(request: HttpRequest) -> HttpResponse:
    """Answer 200 without touching anything: restart me only if this fails."""
    return HttpResponse("sehat", content_type="text/plain; charset=utf-8")


@require_safe
@never_cache
def ready(request: HttpRequest) -> HttpResponse:
    """Answer 200 when the database answers, else 503: send me no visitors."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except DatabaseError:
        return HttpResponse(
            "basis data tidak menjawab",
            status=503,
            content_type="text/plain; charset=utf-8",
        )
    return HttpResponse("siap", content_type="text/plain; charset=utf-8")
