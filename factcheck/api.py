"""`/api/v1/`: fact-checks, claims, corrections, and matching a message."""

from typing import Any

from django.db.models import Exists, OuterRef, Prefetch, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import translation
from ninja import Path, Query, Router

from factcheck.api_shapes import (
    Answer,
    ClaimDetail,
    ClaimFilters,
    ClaimSummary,
    CorrectionEntry,
    CorrectionFilters,
    FactCheckDetail,
    FactCheckFilters,
    Message,
)
from factcheck.corrections.selectors import public_corrections
from factcheck.matching import find_matches, matches_as_data
from factcheck.models import Claim, Correction, FactCheckPage
from factcheck.open_data.records import (
    FactCheckSummary,
    claimant_of,
    read_checks,
    record_of,
    sightings_of,
    summary_of,
)
from factcheck.selectors import public_checks
from factcheck.structured_data import claim_review
from home.api_lists import (
    Listing,
    PageId,
    absolute,
    documents_with_ids,
    linked_to,
    listing,
    public_documents,
    tell_last_change,
)

router = Router(tags=["fact-checks"])


@router.get(
    "/fact-checks",
    response=Listing[FactCheckSummary],
    url_name="fact_checks",
    openapi_extra=linked_to("read_fact_check", "page_id"),
)
def list_fact_checks(
    request: HttpRequest, response: HttpResponse, filters: Query[FactCheckFilters]
) -> dict[str, Any]:
    """All public fact-checks, newest first."""
    documents = public_documents("fact_check", filters)
    frame, rows = listing(request, documents, paging=filters)
    tell_last_change(response, (row.updated_at for row in rows))
    return frame | {"results": [summary_of(row) for row in rows]}


@router.get("/fact-checks/{page_id}", response=FactCheckDetail, url_name="fact_check")
def read_fact_check(
    request: HttpRequest, response: HttpResponse, page_id: Path[PageId]
) -> dict[str, Any]:
    """One fact-check."""
    page = read_checks([page_id]).get(page_id)
    document = documents_with_ids([page_id]).get(page_id)
    if page is None or document is None:
        raise Http404
    tell_last_change(response, [document.updated_at])
    with translation.override(document.locale):
        review = claim_review(page)
    return record_of(page, document=document) | {"claim_review": review}


@router.get(
    "/claims",
    response=Listing[ClaimSummary],
    url_name="claims",
    tags=["claims"],
    openapi_extra=linked_to("read_claim", "claim_id"),
)
def list_claims(request: HttpRequest, filters: Query[ClaimFilters]) -> dict[str, Any]:
    """All claims that a public check judges, newest first."""
    claims = _public_claims()
    if filters.agency:
        claims = claims.filter(agency__code=filters.agency)
    frame, rows = listing(request, claims, paging=filters)
    return frame | {"results": [_claim(row) for row in rows]}


@router.get(
    "/claims/{claim_id}", response=ClaimDetail, url_name="claim", tags=["claims"]
)
def read_claim(request: HttpRequest, claim_id: Path[PageId]) -> dict[str, Any]:
    """One claim."""
    claim = _public_claims().filter(pk=claim_id).first()
    if claim is None:
        raise Http404
    return _claim(claim) | {"sightings": sightings_of(claim.sightings.all())}


@router.get(
    "/corrections",
    response=Listing[CorrectionEntry],
    url_name="corrections",
    tags=["corrections"],
)
def list_corrections(
    request: HttpRequest, response: HttpResponse, filters: Query[CorrectionFilters]
) -> dict[str, Any]:
    """The public log of corrections, updates and withdrawals, newest first."""
    corrections = public_corrections(
        locale=filters.language, kind=filters.kind or "", agency=filters.agency or ""
    )
    frame, rows = listing(request, corrections, paging=filters)
    tell_last_change(response, (row.corrected_at for row in rows))
    return frame | {"results": [_entry(row) for row in rows]}


@router.post("/match", response=Answer, url_name="match", tags=["match"])
def match(request: HttpRequest, asked: Message) -> dict[str, Any]:
    """Find the published checks closest to a message that somebody received."""
    with translation.override(asked.language):
        matches = find_matches(asked.message, locale=asked.language)
        return matches_as_data(matches)


def _public_claims() -> "QuerySet[Claim]":
    checks = public_checks().select_related("locale").order_by("pk")
    checks = checks.prefetch_related("corrections")
    judged = public_checks().filter(claim=OuterRef("pk"))
    return (
        Claim.objects.filter(Exists(judged))
        .prefetch_related(Prefetch("fact_checks", checks, to_attr="public_checks"))
        .order_by("-created_at", "-pk")
    )


def _claim(claim: Any) -> dict[str, Any]:
    return {
        "id": claim.pk,
        "text": claim.text,
        "claimant": claimant_of(claim),
        "first_seen_on": claim.first_seen_on,
        "fact_checks": [_check(page) for page in claim.public_checks],
    }


def _check(page: FactCheckPage) -> dict[str, Any]:
    return {
        "id": page.pk,
        "url": absolute(page.get_url() or ""),
        "language": page.locale.language_code,
        "verdict": None if page.is_withdrawn else page.verdict,
        "checked_on": page.checked_on,
    }


def _entry(correction: Correction) -> dict[str, Any]:
    page = correction.page
    agency = page.agency
    return {
        "kind": correction.kind,
        "corrected_at": correction.corrected_at,
        "what": correction.what,
        "why": correction.why,
        "fact_check": {
            "id": page.pk,
            "url": absolute(page.get_url() or ""),
            "title": page.title,
            "agency": agency and {"code": agency.code, "name": agency.short_name},
        },
    }
