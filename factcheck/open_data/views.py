"""/data/: what may be taken away, and the files."""

import hashlib
import json

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import condition, require_safe

from factcheck.embeds.frames import frame_of
from factcheck.open_data.columns import COLUMNS
from factcheck.open_data.files import FORMS, DataFile, public_versions
from factcheck.structured_data import LICENCE
from home.api_lists import documents_of
from home.problems import problem
from home.rate_limits import is_allowed

# Files are large, and change seldom: enough for any honest reader.
DOWNLOADS = "20/minute"


@require_safe
def explanation(request: HttpRequest) -> HttpResponse:
    """Explain the open data: files, feeds, API, cards."""
    # As many checks as there are, not as many pages: some are translations.
    documents = documents_of("fact_check").filter(locale=settings.LANGUAGE_CODE)
    newest = documents.order_by("-published_at", "-pk").first()
    context = {
        "licence": LICENCE,
        "columns": COLUMNS,
        "check_count": documents.count(),
        "example": newest and frame_of(newest),
    }
    return render(request, "factcheck/open_data/explanation.html", context)


def version_of(request: HttpRequest, name: str) -> str | None:
    """Return a tag that changes whenever the file's content does."""
    if name not in FORMS:
        return None
    kept = DataFile(form=FORMS[name]).kept_at
    written = kept.stat().st_mtime_ns if kept.is_file() else 0
    told = json.dumps([name, written, list(public_versions().items())])
    return f'W/"{hashlib.sha256(told.encode()).hexdigest()[:32]}"'


@require_safe
@cache_control(public=True, no_cache=True)
@condition(etag_func=version_of)
def download(request: HttpRequest, name: str) -> HttpResponseBase:
    """Hand out one file as it must be now."""
    if name not in FORMS:
        raise Http404
    if not is_allowed(request, "data", rate=DOWNLOADS):
        return problem(429)
    form = FORMS[name]
    response = StreamingHttpResponse(
        DataFile(form=form).content(), content_type=form.content_type
    )
    response["Content-Disposition"] = f'attachment; filename="{name}"'
    response["Access-Control-Allow-Origin"] = "*"
    return response
