"""/api/v1/docs: the OpenAPI document as a page for people.

In English, as the document itself: every path with its parameters, what it answers, and
a call that works.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils import translation
from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from bagimunegeri.api import api
from bagimunegeri.api_frame import PROBLEMS
from factcheck.selectors import public_checks
from factcheck.structured_data import LICENCE
from home.api_lists import absolute, agency_of, documents_of

LANGUAGE = "en"
LIMIT_TEXT = (
    "%d requests a minute from one visitor, then 429 with Retry-After. For more, take "
    "the files."
)
# How people call the types and formats of JSON Schema.
KINDS = {
    "string": "text",
    "integer": "whole number",
    "number": "number",
    "boolean": "true or false",
    "object": "object",
    "null": "null",
    "date": "date",
    "date-time": "moment",
}
# What the example of a list is narrowed by: the first of these that it knows.
EXAMPLE_FILTERS = ("verdict", "kind", "agency")


@dataclass(frozen=True, kw_only=True)
class Row:
    """A parameter, or a field of a shape."""

    name: str
    is_required: bool
    kind: SafeString
    told: SafeString


@dataclass(frozen=True, kw_only=True)
class Operation:
    """One thing that can be asked, and how."""

    name: str
    method: str
    path: str
    told: SafeString
    rows: tuple[Row, ...]
    answer: SafeString
    example: str


@dataclass(frozen=True, kw_only=True)
class Shape:
    """An object that is answered, by the name that the document gives it."""

    name: str
    title: str
    told: SafeString
    rows: tuple[Row, ...]


@require_safe
@cache_control(public=True, no_cache=True)
def describe_api(request: HttpRequest) -> HttpResponse:
    """Show every path of the API, its parameters, its answers, and a call."""
    document = api.get_openapi_schema(path_prefix=reverse("api:start"))
    with translation.override(LANGUAGE):
        context = {
            "told": _marked(document["info"]["description"]),
            "start": absolute(reverse("api:start")),
            "limit_text": LIMIT_TEXT % settings.API_REQUESTS_PER_MINUTE,
            "licence": LICENCE,
            "operations": list(_operations(document)),
            "shapes": list(_shapes(document)),
            "problems": PROBLEMS,
        }
        response = render(request, "api/documentation.html", context)
    response["Content-Language"] = LANGUAGE
    return response


def _operations(document: Any) -> Iterator[Operation]:
    known = _known_things()
    shapes = document["components"]["schemas"]
    for path, methods in document["paths"].items():
        for method, told in methods.items():
            body = told.get("requestBody")
            sent = shapes[_name_of(_json_schema(body))] if body else None
            rows = (
                *(_parameter(each) for each in told.get("parameters", ())),
                *(_fields(sent, is_asked=True) if sent else ()),
            )
            name = told["operationId"]
            filled = re.sub(r"\{\w+\}", str(known.get(name, "")), path)
            yield Operation(
                name=name,
                method=method.upper(),
                path=path,
                told=_marked(told["description"]),
                rows=rows,
                answer=_kind(_json_schema(told["responses"][200])),
                example=_call(filled, parameters=told.get("parameters", ()), sent=sent),
            )


def _shapes(document: Any) -> Iterator[Shape]:
    """Yield what is answered; what is asked stands with its path."""
    for name, schema in sorted(document["components"]["schemas"].items()):
        is_asked = name.endswith("Filters") or name == "Message"
        if "properties" in schema and not is_asked:
            yield Shape(
                name=name,
                title=_title_of(name),
                told=_marked(schema.get("description", "")),
                rows=tuple(_fields(schema)),
            )


def _known_things() -> dict[str, Any]:
    """Return what can be read by itself just now, by operation."""
    check, program, agency = (
        documents_of(kind).prefetch_related("facets").order_by("-published_at").first()
        for kind in ("fact_check", "program", "agency")
    )
    judged = public_checks().filter(claim__isnull=False).order_by("-pk")
    named = agency and agency_of(agency)
    return {
        "read_fact_check": check.page_id if check else 1,
        "read_program": program.page_id if program else 1,
        "read_agency": named["code"] if named else "kemenkes",
        "read_claim": judged.values_list("claim_id", flat=True).first() or 1,
    }


def _call(path: str, *, parameters: Any, sent: Any) -> str:
    """Return a command that asks for it."""
    if sent:
        field, schema = next(iter(sent["properties"].items()))
        body = json.dumps({field: schema["examples"][0]})
        return (
            f"curl {absolute(path)} \\\n"
            f"    --header 'Content-Type: application/json' \\\n    --data '{body}'"
        )
    filters = {each["name"]: each for each in parameters if each["in"] == "query"}
    chosen = [name for name in EXAMPLE_FILTERS if name in filters][:1]
    asked = {name: _example_of(filters[name]) for name in chosen}
    if "limit" in filters:
        asked["limit"] = "5"
    query = f"?{urlencode(asked)}" if asked else ""
    return f"curl '{absolute(path)}{query}'"


def _example_of(parameter: Any) -> str:
    schema = parameter["schema"]
    choices = schema.get("allOf", [schema])[0].get("enum")
    return str(parameter.get("examples", choices)[0])


def _parameter(told: Any) -> Row:
    return Row(
        name=told["name"],
        is_required=told["required"],
        kind=_kind(told["schema"]),
        told=_marked(told.get("description", "")),
    )


def _fields(schema: Any, *, is_asked: bool = False) -> Iterator[Row]:
    for name, told in schema["properties"].items():
        yield Row(
            name=name,
            is_required=is_asked and name in schema.get("required", ()),
            kind=_kind(told),
            told=_marked(told.get("description", "")),
        )


def _kind(schema: Any) -> SafeString:
    """Say what a value is, with its bounds; a shape is a link to its fields."""
    if "$ref" in schema:
        name = _name_of(schema)
        return format_html('<a href="#{}">{}</a>', name, _title_of(name))
    if several := schema.get("anyOf") or schema.get("allOf"):
        return format_html_join(" or ", "{}", ((_kind(each),) for each in several))
    if "enum" in schema:
        values = ((each,) for each in schema["enum"])
        named = format_html_join(", ", "<code>{}</code>", values)
    elif schema.get("type") == "array":
        named = format_html("list of {}", _kind(schema["items"]))
    else:
        word = schema.get("format", schema.get("type"))
        named = escape(KINDS.get(word, word or "anything"))
    return format_html_join(", ", "{}", ((each,) for each in (named, *_bounds(schema))))


def _bounds(schema: Any) -> Iterator[str]:
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and most is not None:
        yield f"{least} to {most}"
    if longest := schema.get("maxLength"):
        yield f"at most {longest} letters"
    if "default" in schema:
        yield f"otherwise {schema['default']}"


def _json_schema(message: Any) -> Any:
    return message["content"]["application/json"]["schema"]


def _name_of(schema: Any) -> str:
    return str(schema["$ref"].rpartition("/")[2])


def _title_of(name: str) -> str:
    """Write "Listing_ProgramSummary_" as people would."""
    return re.sub(r"^(\w+?)_(\w+)_$", r"\1 of \2", name)


def _marked(text: str) -> SafeString:
    """Return a text of the document with its code marked as such."""
    marked = re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(text))
    return mark_safe(marked)  # noqa: S308 - escaped, and ours
