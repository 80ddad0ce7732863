"""/data/: what may be taken away, and the files."""

import hashlib
import json

from django.conf import settings
from django.db.models import Count, Q
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import get_language
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import condition, require_safe

from factcheck.open_data.columns import COLUMNS
from factcheck.open_data.feeds import PARAMETERS
from factcheck.open_data.files import FORMS, DataForm, public_versions
from factcheck.structured_data import LICENCE
from home.api_lists import documents_of
from home.problems import answers_programs
from home.rate_limits import is_allowed

# Files are large, and change seldom: enough for any honest reader.
DOWNLOADS = "20/minute"


@csrf_exempt
@require_safe
def explanation(request: HttpRequest) -> HttpResponse:
    """Explain the open data: files, feeds, API, cards."""
    documents = documents_of("fact_check").order_by("-published_at", "-pk")
    language = get_language() or settings.LANGUAGE_CODE
    context = {
        "licence": LICENCE,
        "columns": COLUMNS,
        # As many checks as there are, not as many pages: some are translations.
        **documents.order_by().aggregate(
            check_count=Count("pk", filter=Q(locale=settings.LANGUAGE_CODE)),
            row_count=Count("pk"),
        ),
        "example": documents.filter(locale=language).first() or documents.first(),
        "feed_query": (
            ""
            if language == settings.LANGUAGE_CODE
            else f"{PARAMETERS['language']}={language}"
        ),
    }
    return render(request, "factcheck/open_data/explanation.html", context)


@csrf_exempt
@answers_programs
@require_safe
def download(request: HttpRequest, name: str) -> HttpResponseBase:
    """Hand out one file, when there is one and the visitor has not had too many."""
    if name not in FORMS:
        raise Http404
    if not is_allowed(request, "data", rate=DOWNLOADS):
        return HttpResponse(status=429)
    return _file(request, FORMS[name])


def version_of(request: HttpRequest, form: DataForm) -> str:
    """Return a tag that changes whenever the file's content does."""
    written = form.kept_at.stat().st_mtime_ns if form.kept_at.is_file() else 0
    told = json.dumps([form.name, written, list(public_versions().items())])
    return f'W/"{hashlib.sha256(told.encode()).hexdigest()[:32]}"'


@cache_control(public=True, no_cache=True)
@condition(etag_func=version_of)
def _file(request: HttpRequest, form: DataForm) -> HttpResponseBase:
    """Return the file as it must be now."""
    response = StreamingHttpResponse(form.content(), content_type=form.content_type)
    response["Content-Disposition"] = f'attachment; filename="{form.name}"'
    response["Access-Control-Allow-Origin"] = "*"
    return response
