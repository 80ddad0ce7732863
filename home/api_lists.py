"""What every list of `/api/v1/` has: pages, filters, and only what is public now."""

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime
from typing import Annotated, Any, Generic, Literal, TypeVar
from urllib.parse import urljoin

from django.conf import settings
from django.db.models import Exists, OuterRef, QuerySet
from django.http import HttpRequest, HttpResponse
from django.utils.http import http_date
from ninja import Field, Schema
from pydantic import BeforeValidator
from wagtail.models import Page

from search.models import StoredDocument, StoredFacet
from search.public_pages import public

Item = TypeVar("Item")
Language = Literal["id", "en"]
# The largest key a database column of ours holds, and what JavaScript reads exactly.
LARGEST_ID = 2**31 - 1
# Bounds that no portal reaches; they keep moments within what databases hold.
EARLIEST, LATEST = datetime(1970, 1, 1, tzinfo=UTC), datetime(2999, 1, 1, tzinfo=UTC)
CODE = r"^[a-z0-9_-]+$"
# The filters of a list that are facets of its documents.
FACET_FILTERS = ("agency", "topic", "verdict")
# What one thing is asked for by, in an address.
PageId = Annotated[int, Field(ge=1, le=LARGEST_ID)]
AgencyCode = Annotated[
    str,
    Field(
        pattern=CODE,
        max_length=40,
        description="Code of the agency, as in `/agencies`.",
        examples=["kemenkes"],
    ),
]


def _moment(value: object) -> datetime:
    """Read a moment with its time zone (RFC 3339), and nothing that looks like one."""
    # In a query a plus that was not escaped arrives as a space.
    text = str(value).strip().replace(" ", "+")
    try:
        moment = datetime.fromisoformat(text.upper().replace("Z", "+00:00"))
    except ValueError as fault:
        raise ValueError("must be like 2026-11-20T05:00:00+07:00") from fault
    if "T" not in text.upper() or moment.tzinfo is None:
        raise ValueError("must have a time and a time zone: 2026-11-20T05:00:00Z")
    # Moments of the first and last day may not exist in UTC.
    plain = moment.replace(tzinfo=UTC)
    return moment if EARLIEST < plain < LATEST else max(EARLIEST, min(plain, LATEST))


Moment = Annotated[datetime, BeforeValidator(_moment, json_schema_input_type=datetime)]


def optional(**told: Any) -> Any:
    """Declare a parameter that may be left out; null it never is from outside."""
    return Field(default=None, json_schema_extra=_drop_default, **told)


def _drop_default(schema: dict[str, Any]) -> None:
    schema.pop("default", None)


class Paging(Schema):
    """Which part of a list."""

    limit: int = Field(default=20, ge=1, le=100, description="How many at most.")
    offset: int = Field(
        default=0, ge=0, le=1_000_000, description="How many to pass over first."
    )


class PageFilters(Paging):
    """What every list of pages can be narrowed by."""

    language: Language = Field(
        default="id", description="Language of the pages: each page is one language."
    )
    agency: AgencyCode = optional()
    topic: str = optional(
        pattern=CODE,
        max_length=100,
        description="Code of a topic, as in a page's `topics`.",
        examples=["kesehatan"],
    )
    updated_since: Moment = optional(
        description=(
            "Only pages published at or after this moment (RFC 3339). What is mended "
            "at a claim alone, such as who said it, shows in `fingerprint`, not here."
        ),
        examples=["2026-11-20T05:00:00+07:00"],
    )


class AgencyName(Schema):
    """An agency by its name."""

    code: str = Field(description="Never changes.", examples=["kemenkes"])
    name: str = Field(description="Short name.", examples=["Kemenkes"])


class TopicName(Schema):
    """A topic by its name."""

    code: str = Field(examples=["kesehatan"])
    name: str = Field(examples=["Kesehatan"])


class Listing(Schema, Generic[Item]):
    """One part of a list."""

    count: int = Field(description="How many there are in all.", examples=[32])
    next: str | None = Field(description="Address of the following part.")
    previous: str | None = Field(description="Address of the part before.")
    results: list[Item]


def linked_to(operation: str, parameter: str, *, key: str = "id") -> dict[str, Any]:
    """Document that each thing of a list can be read by itself (OpenAPI's links)."""
    link = {
        "operationId": operation,
        "parameters": {parameter: f"$response.body#/results/0/{key}"},
    }
    return {"responses": {200: {"links": {operation: link}}}}


def documents_of(kind: str) -> "QuerySet[StoredDocument]":
    """Return what search stored of the pages that are public at this moment.

    The guard is the same as for search results: a late projection shows nothing more.
    """
    pages = public(Page).values("pk")
    return StoredDocument.objects.filter(kind=kind, page__in=pages)


def documents_with_ids(page_ids: Collection[int]) -> dict[int, StoredDocument]:
    """Return what is stored of some pages by their ids; asks no guard."""
    stored = StoredDocument.objects.filter(page__in=page_ids)
    return {each.page_id: each for each in stored.prefetch_related("facets")}


def public_documents(kind: str, filters: PageFilters) -> "QuerySet[StoredDocument]":
    """Return the documents of public pages that fit the filters, newest first."""
    documents = documents_of(kind).filter(locale=filters.language)
    for field in FACET_FILTERS:
        if value := getattr(filters, field, None):
            documents = _with_facet(documents, field=field, value=value)
    if filters.updated_since:
        documents = documents.filter(updated_at__gte=filters.updated_since)
    return documents.prefetch_related("facets").order_by("-published_at", "-pk")


def _with_facet(
    documents: "QuerySet[StoredDocument]", *, field: str, value: str
) -> "QuerySet[StoredDocument]":
    """Narrow documents to those that carry a facet."""
    facets = StoredFacet.objects.filter(
        document=OuterRef("pk"), field=field, value=value
    )
    return documents.filter(Exists(facets))


def facets_of(document: StoredDocument, field: str) -> list[dict[str, str]]:
    """Return the values of one facet field, each with its name."""
    return [
        {"code": facet.value, "name": facet.label}
        for facet in sorted(document.facets.all(), key=lambda each: each.pk)
        if facet.field == field
    ]


def agency_of(document: StoredDocument) -> dict[str, str] | None:
    """Return the agency whose page it is."""
    return next(iter(facets_of(document, "agency")), None)


def listing(
    request: HttpRequest, rows: "QuerySet[Any]", *, paging: Paging
) -> tuple[dict[str, Any], list[Any]]:
    """Return the frame of one part of a list, and the rows in it."""
    count = rows.count()
    start, end = paging.offset, paging.offset + paging.limit
    frame = {
        "count": count,
        "next": _address(request, offset=end) if end < count else None,
        "previous": (
            _address(request, offset=max(0, start - paging.limit)) if start else None
        ),
    }
    return frame, list(rows[start:end])


def _address(request: HttpRequest, *, offset: int) -> str:
    parameters = request.GET.copy()
    parameters["offset"] = str(offset)
    return absolute(f"{request.path}?{parameters.urlencode()}")


def absolute(path: str) -> str:
    """Return a full address on the portal's own host, whatever the request names."""
    return urljoin(settings.WAGTAILADMIN_BASE_URL, path)


def tell_last_change(response: HttpResponse, moments: Iterable[datetime]) -> None:
    """Say when the newest of what is answered last changed."""
    if newest := max(moments, default=None):
        response["Last-Modified"] = http_date(newest.timestamp())


def card_text(card: Mapping[str, Any], name: str) -> str:
    """Return a text of a stored card; what an older card lacks is empty."""
    return str(card.get(name) or "")
