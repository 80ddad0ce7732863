"""What every answer of `/api/v1/` has, whichever app gives it.

Errors are problem documents (RFC 9457), never pages. Answers carry an ETag, so asking
again costs nothing while nothing changed. Any site may read them (CORS): they hold no
cookie and no person. The tag alone decides about a 304: a moment cannot tell that
something was withdrawn from a list.
"""

import hashlib
import logging
from collections.abc import Callable
from functools import wraps
from http import HTTPStatus
from typing import Any

from django.conf import settings
from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse
from django.http.request import RawPostDataException
from django.http.response import HttpResponseBase
from django.urls import URLPattern, URLResolver
from django.utils.cache import get_conditional_response
from ninja import NinjaAPI
from ninja.errors import HttpError, ValidationError
from ninja.openapi.schema import OpenAPISchema
from ninja.operation import Operation
from ninja.renderers import JSONRenderer

from home.problems import PROBLEM_TYPE, View, as_problem, problem
from home.rate_limits import is_allowed

logger = logging.getLogger(__name__)

Answer = Callable[..., HttpResponse]
CORS_HEADERS = {
    "Access-Control-Allow-Origin": "*",
    "Access-Control-Expose-Headers": "ETag, Last-Modified, Retry-After",
}
PREFLIGHT_HEADERS = {
    "Access-Control-Allow-Methods": "GET, HEAD, POST, OPTIONS",
    "Access-Control-Allow-Headers": "Content-Type, If-None-Match",
    "Access-Control-Max-Age": "86400",
}
PROBLEM_SCHEMA = {
    "type": "object",
    "required": ["title", "status", "detail"],
    "properties": {
        "title": {"type": "string", "examples": ["Not Found"]},
        "status": {"type": "integer", "examples": [404]},
        "detail": {"type": "string", "description": "What is wrong, in English."},
        "errors": {
            "type": "array",
            "items": {
                "type": "object",
                "required": ["field", "message"],
                "properties": {
                    "field": {"type": "string", "examples": ["limit"]},
                    "message": {"type": "string"},
                },
            },
        },
    },
}
# What any operation may answer besides its result.
PROBLEMS = {
    400: "Malformed: unreadable characters, or no JSON.",
    404: "There is no such public thing.",
    405: "Another method is wanted.",
    413: "Too much was sent.",
    422: "A parameter or field is not as documented.",
    429: "Too many requests: wait as long as Retry-After says.",
}


class ReadableRenderer(JSONRenderer):
    """Writes letters as letters, not as escapes."""

    json_dumps_params = {"ensure_ascii": False}


class PortalAPI(NinjaAPI):
    """An API all of whose answers pass through one frame."""

    def _get_urls(self) -> list[URLResolver | URLPattern]:
        patterns = super()._get_urls()
        for pattern in patterns:
            if isinstance(pattern, URLPattern):
                pattern.callback = framed(pattern.callback)
        return patterns

    def set_default_exception_handlers(self) -> None:
        """Answer every fault with a problem document."""
        for kind in (Http404, HttpError, ValidationError, RequestDataTooBig, Exception):
            self.add_exception_handler(kind, _problem_of)

    def get_openapi_operation_id(self, operation: Operation) -> str:
        """Name an operation by what it does, not by the module it is in."""
        return operation.view_func.__name__

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        """Add to each operation what the frame answers, and its headers."""
        schema = super().get_openapi_schema(**options)
        schema["components"]["schemas"]["Problem"] = PROBLEM_SCHEMA
        for operations in schema["paths"].values():
            for operation in operations.values():
                _document_frame(operation["responses"])
        return schema


def framed(view: Answer) -> View:
    """Wrap a view: count the visitor, mend its errors, add tag and headers."""

    @wraps(view)
    def answer(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        response: HttpResponseBase
        if request.method == "OPTIONS":
            response = HttpResponse(status=204, headers=PREFLIGHT_HEADERS)
        elif not is_allowed(
            request, "api", rate=f"{settings.API_REQUESTS_PER_MINUTE}/minute"
        ):
            response = problem(429)
        else:
            response = _answered(request, view=view, args=args, kwargs=kwargs)
        for name, value in CORS_HEADERS.items():
            response[name] = value
        return response

    answer.csrf_exempt = True  # type: ignore[attr-defined]
    return answer


def _answered(
    request: HttpRequest, *, view: Answer, args: Any, kwargs: Any
) -> HttpResponseBase:
    is_head = request.method == "HEAD"
    if is_head:
        request.method = "GET"
    response = view(request, *args, **kwargs)
    if response.status_code >= HTTPStatus.BAD_REQUEST:
        return as_problem(response)
    if request.method != "GET":
        response["Cache-Control"] = "no-store"
        return response
    response["Cache-Control"] = "public, no-cache"
    response["ETag"] = f'W/"{hashlib.sha256(response.content).hexdigest()[:32]}"'
    conditional: HttpResponse | None = get_conditional_response(
        request, etag=response["ETag"], response=response
    )
    if is_head:
        request.method = "HEAD"
    return conditional or response


def _named(errors: list[dict[str, Any]]) -> list[dict[str, str]]:
    """Return each fault with the field it is about."""
    return [
        {"field": str(error["loc"][-1]), "message": error["msg"]} for error in errors
    ]


def _problem_of(request: HttpRequest, fault: Any) -> HttpResponse:
    """Answer a fault, one of ours too, and keep the traceback of those for us."""
    match fault:
        case Http404():
            return problem(404)
        case RequestDataTooBig():
            return problem(413)
        # A form in parts, which nothing here takes: its stream was read already.
        case RawPostDataException():
            return problem(400)
        case ValidationError():
            return problem(422, errors=_named(fault.errors))
        case HttpError():
            return problem(fault.status_code)
    logger.error("API request failed: %s", request.path, exc_info=fault)
    return problem(500)


def _document_frame(responses: dict[Any, Any]) -> None:
    result = responses[200]
    result["headers"] = {
        "ETag": {"schema": {"type": "string"}},
        "Last-Modified": {"schema": {"type": "string"}},
    }
    for status, description in PROBLEMS.items():
        responses[status] = {
            "description": description,
            "content": {
                PROBLEM_TYPE: {"schema": {"$ref": "#/components/schemas/Problem"}}
            },
        }
    responses[429]["headers"] = {
        "Retry-After": {"schema": {"type": "integer", "minimum": 1}}
    }
