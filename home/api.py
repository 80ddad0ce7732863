"""`/api/v1/agencies`: the agencies of the portal."""

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Field, Path, Query, Router, Schema

from home.api_lists import (
    AgencyCode,
    Language,
    Listing,
    PageFilters,
    Paging,
    absolute,
    agency_of,
    card_text,
    linked_to,
    listing,
    public_documents,
    tell_last_change,
)
from home.models import AgencyPage
from home.models.base import plain_text
from search.models import StoredDocument
from search.public_pages import public

router = Router(tags=["agencies"])


class AgencyFilters(Paging):
    """What the list of agencies can be narrowed by."""

    language: Language = Field(default="id", description="Language of the names.")


class AgencySummary(Schema):
    """An agency as a list shows it."""

    code: str = Field(description="Never changes.", examples=["kemenkes"])
    name: str = Field(examples=["Kementerian Kesehatan"])
    short_name: str = Field(examples=["Kemenkes"])
    level: str = Field(description="As people read it.", examples=["Kementerian"])
    summary: str = Field(description="What it does, in one sentence.")
    url: str = Field(description="Its page on the portal.")


class Channel(Schema):
    """A way to reach an agency."""

    kind: str = Field(examples=["telepon"])
    label: str = Field(examples=["Halo Kemenkes"])
    address: str = Field(examples=["1500-567"])


class AgencyDetail(AgencySummary):
    """An agency with its official channels."""

    about: str = Field(description="Plain text.")
    website: str
    legal_basis: str
    channels: list[Channel] = Field(description="Only these are truly its own.")


@router.get(
    "/agencies",
    response=Listing[AgencySummary],
    url_name="agencies",
    openapi_extra=linked_to("read_agency", "code", key="code"),
)
def list_agencies(
    request: HttpRequest, response: HttpResponse, filters: Query[AgencyFilters]
) -> dict[str, Any]:
    """All agencies, by name."""
    documents = public_documents("agency", PageFilters(language=filters.language))
    by_title = documents.order_by("title", "pk")
    frame, rows = listing(request, by_title, paging=filters)
    tell_last_change(response, (row.updated_at for row in rows))
    return frame | {"results": [told for row in rows if (told := _summary(row))]}


@router.get("/agencies/{code}", response=AgencyDetail, url_name="agency")
def read_agency(
    request: HttpRequest,
    response: HttpResponse,
    code: Path[AgencyCode],
    language: Query[Language] = "id",
) -> dict[str, Any]:
    """One agency."""
    pages = public(AgencyPage).filter(code=code, locale__language_code=language)
    page = pages.first()
    if page is None:
        raise Http404
    if page.last_published_at:
        tell_last_change(response, [page.last_published_at])
    return {
        "code": page.code,
        "name": page.title,
        "short_name": page.short_name,
        "level": str(page.get_level_display()),
        "summary": page.summary,
        "url": absolute(page.get_url() or ""),
        "about": plain_text(page.about),
        "website": page.website,
        "legal_basis": page.legal_basis,
        "channels": channels_of(page.channels),
    }


def channels_of(stream: Any) -> list[dict[str, str]]:
    """Return the blocks of a stream of channels as plain data."""
    return [
        {name: str(block.value[name]) for name in ("kind", "label", "address")}
        for block in stream
    ]


def _summary(document: StoredDocument) -> dict[str, str] | None:
    """Return what the list tells; None of one that was stored without its code."""
    agency = agency_of(document)
    return agency and {
        "code": agency["code"],
        "name": document.title,
        "short_name": card_text(document.card, "agency"),
        "level": card_text(document.card, "level"),
        "summary": document.summary,
        "url": absolute(document.url),
    }
