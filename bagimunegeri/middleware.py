"""Guards that every request passes: malformed input out, security headers in."""

from collections.abc import Callable
from typing import Any

from csp.middleware import CSPMiddleware
from django.conf import settings
from django.core.exceptions import BadRequest
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.datastructures import MultiValueDictKeyError
from django.utils.translation import gettext as _
from django.views.defaults import page_not_found

from home.problems import is_for_programs, problem

Handler = Callable[[HttpRequest], HttpResponse]

ADMIN_PREFIX = "/admin/"
JSON_TYPE = "application/json"
# What views, ours and Wagtail's, fall over when a form lacks a field that every browser
# sends, or when a key is larger than the database's numbers.
MALFORMED = (MultiValueDictKeyError, OverflowError)
# Forms of Wagtail 8.0 that fall over a field which was not sent at all, by route.
NEEDED = {
    "wagtailadmin_choose_page_external_link": "external-link-chooser-url",
    "wagtailredirects:process_import": "input_format",
}


class MalformedInputMiddleware:
    """Answers 400 to a request that no honest browser sends.

    A NUL byte crashes PostgreSQL and some validators; text that is not UTF-8 reaches
    views as surrogates that no database stores. Both end here, with a clear page.
    """

    def __init__(self, get_response: Handler) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Refuse malformed paths and fields, pass on everything else."""
        try:
            malformed = self._is_malformed(request)
        except (BadRequest, UnicodeError):
            malformed = True
        if malformed:
            return malformed_input(request)
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: Any, args: Any, kwargs: Any
    ) -> HttpResponse | None:
        """Refuse a form that lacks what Wagtail takes for granted."""
        match = request.resolver_match
        needed = NEEDED.get(match.view_name) if match else None
        if needed and request.method == "POST" and needed not in request.POST:
            return malformed_input(request)
        return None

    def process_exception(
        self, request: HttpRequest, fault: Exception
    ) -> HttpResponse | None:
        """Refuse what only the view could tell to be malformed."""
        if isinstance(fault, MALFORMED):
            return malformed_input(request, fault)
        return None

    def _is_malformed(self, request: HttpRequest) -> bool:
        parts = [request.path_info, *request.GET, *_values(request.GET)]
        # The admin checks its own fields and takes large uploads.
        if request.method == "POST" and not request.path.startswith(ADMIN_PREFIX):
            parts += [*request.POST, *_values(request.POST)]
        return any("\x00" in part or not _is_encodable(part) for part in parts)


class PolicyHeadersMiddleware(CSPMiddleware):
    """Sends the Content-Security-Policy: strict in public, wider in Wagtail's admin."""

    def process_response(
        self, request: HttpRequest, response: HttpResponseBase
    ) -> HttpResponseBase:
        """Add the policy that fits the path, and the permissions we never ask for."""
        if request.path.startswith(ADMIN_PREFIX):
            response._csp_replace = settings.ADMIN_CONTENT_SECURITY_POLICY  # type: ignore[attr-defined]
        response.headers.setdefault(
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
        )
        return super().process_response(request, response)


def malformed_input(
    request: HttpRequest, exception: Exception | None = None
) -> HttpResponse:
    """The site's 400, as a page or for programs as JSON."""
    if is_for_programs(request.path):
        return problem(400)
    reason = _(
        "Alamat atau isian tidak lengkap, atau berisi karakter yang tidak bisa dibaca."
    )
    if request.get_preferred_type(["text/html", JSON_TYPE]) == JSON_TYPE:
        return JsonResponse({"error": reason}, status=400)
    return render(request, "400.html", {"reason": reason}, status=400)


def nothing_here(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The site's 404, as a page or for programs as a problem document."""
    if is_for_programs(request.path):
        return problem(404)
    return page_not_found(request, exception)


def _values(query: object) -> list[str]:
    return [value for values in query.lists() for value in values[1]]  # type: ignore[attr-defined]


def _is_encodable(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True
