"""Hands out the register's files."""

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.views.decorators.cache import cache_control
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import condition, require_safe

from factcheck.structured_data import LICENCE
from home.problems import answers_programs
from home.rate_limits import is_allowed
from influencers.register.data import csv_content, json_content, version

# As the other open data: large files that change seldom.
DOWNLOADS = "20/minute"
FORMS = {
    "json": (json_content, "application/json; charset=utf-8"),
    "csv": (csv_content, "text/csv; charset=utf-8"),
}


@csrf_exempt
@answers_programs
@require_safe
def download(request: HttpRequest, form: str) -> HttpResponseBase:
    """Hand out the register, unless the visitor has had it too often."""
    if not is_allowed(request, "register data", rate=DOWNLOADS):
        return HttpResponse(status=429)
    return _file(request, form)


def _version(_request: HttpRequest, _form: str) -> str:
    return version()


@cache_control(public=True, no_cache=True)
@condition(etag_func=_version)
def _file(_request: HttpRequest, form: str) -> HttpResponseBase:
    """Stream the file as it must be now."""
    content, content_type = FORMS[form]
    response = StreamingHttpResponse(content(), content_type=content_type)
    response["Content-Disposition"] = f'attachment; filename="lencana.{form}"'
    response["Access-Control-Allow-Origin"] = "*"
    response["Link"] = f'<{LICENCE}>; rel="license"'
    return response
