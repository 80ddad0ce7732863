"""`/api/v1/programs`: what government offers, to whom, and how to get it."""

from datetime import date, datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from ninja import Field, Path, Query, Router, Schema

from home.api import Channel, channels_of
from home.api_lists import (
    AgencyName,
    Listing,
    PageFilters,
    PageId,
    TopicName,
    absolute,
    agency_of,
    card_text,
    documents_with_ids,
    facets_of,
    linked_to,
    listing,
    public_documents,
    tell_last_change,
)
from programs.models import ProgramPage
from search.models import StoredDocument
from search.public_pages import public

router = Router(tags=["programs"])


class ProgramSummary(Schema):
    """A program as a list shows it."""

    id: int = Field(description="Never changes.", examples=[42])
    url: str = Field(description="Its page on the portal.")
    language: str = Field(examples=["id"])
    title: str
    summary: str = Field(description="The program in one sentence.")
    status: str = Field(description="Code of its state.", examples=["dibuka"])
    status_label: str = Field(examples=["Pendaftaran dibuka"])
    cost: str = Field(description="What a citizen pays.", examples=["Gratis"])
    agency: AgencyName | None
    topics: list[TopicName]
    published_at: datetime
    updated_at: datetime


class Step(Schema):
    """A benefit or a step: what, and more about it."""

    title: str
    description: str


class RequiredDocument(Schema):
    """A document to bring."""

    name: str
    note: str


class Deadline(Schema):
    """A date by which something must be done."""

    label: str
    date: date
    note: str


class ProgramDetail(ProgramSummary):
    """A program with everything a citizen needs to get it."""

    eligibility: list[str] = Field(description="Who may: each line must hold.")
    eligibility_note: str
    benefits: list[Step]
    steps: list[Step] = Field(description="In this order.")
    required_documents: list[RequiredDocument]
    deadlines: list[Deadline]
    coverage_note: str
    budget_year: int | None
    budget_amount: int | None = Field(description="Rupiah.")
    budget_source: str
    official_channels: list[Channel]


@router.get(
    "/programs",
    response=Listing[ProgramSummary],
    url_name="programs",
    openapi_extra=linked_to("read_program", "page_id"),
)
def list_programs(
    request: HttpRequest, response: HttpResponse, filters: Query[PageFilters]
) -> dict[str, Any]:
    """All public programs, newest first."""
    documents = public_documents("program", filters)
    frame, rows = listing(request, documents, paging=filters)
    tell_last_change(response, (row.updated_at for row in rows))
    return frame | {"results": [_summary(row) for row in rows]}


@router.get("/programs/{page_id}", response=ProgramDetail, url_name="program")
def read_program(
    request: HttpRequest,
    response: HttpResponse,
    page_id: Path[PageId],
) -> dict[str, Any]:
    """One program."""
    page = public(ProgramPage).filter(pk=page_id).first()
    document = documents_with_ids([page_id]).get(page_id)
    if page is None or document is None:
        raise Http404
    tell_last_change(response, [document.updated_at])
    return _summary(document) | _details(page)


def _details(page: ProgramPage) -> dict[str, Any]:
    return {
        "eligibility": [str(block.value) for block in page.eligibility],
        "eligibility_note": page.eligibility_note,
        "benefits": _values(page.benefits, "title", "description"),
        "steps": _values(page.steps, "title", "description"),
        "required_documents": _values(page.required_documents, "name", "note"),
        "deadlines": [
            block.value for block in page.deadlines if block.value.get("date")
        ],
        "coverage_note": page.coverage_note,
        "budget_year": page.budget_year,
        "budget_amount": page.budget_amount,
        "budget_source": page.budget_source_title,
        "official_channels": channels_of(page.official_channels),
    }


def _values(stream: Any, *names: str) -> list[dict[str, str]]:
    return [
        {name: str(block.value.get(name) or "") for name in names} for block in stream
    ]


def _summary(document: StoredDocument) -> dict[str, Any]:
    return {
        "id": document.page_id,
        "url": absolute(document.url),
        "language": document.locale,
        "title": document.title,
        "summary": document.summary,
        "status": card_text(document.card, "status"),
        "status_label": card_text(document.card, "status_label"),
        "cost": card_text(document.card, "cost"),
        "agency": agency_of(document),
        "topics": facets_of(document, "topic"),
        "published_at": document.published_at,
        "updated_at": document.updated_at,
    }
