"""What `/api/v1/` takes and gives about fact-checks, claims and corrections."""

from datetime import date
from typing import Any

from ninja import Field, Schema

from factcheck.open_data.records import (
    Claimant,
    CorrectionRecord,
    FactCheckRecord,
    SightingRecord,
)
from factcheck.vocabulary import CorrectionKind, Verdict
from home.api_lists import (
    AgencyCode,
    AgencyName,
    Language,
    PageFilters,
    Paging,
    optional,
)
from search.queries import LONGEST_MESSAGE


class FactCheckFilters(PageFilters):
    """What the list of fact-checks can be narrowed by."""

    verdict: Verdict = optional(
        description=(
            "A withdrawn check stays in the list of its former verdict: so whoever "
            "keeps a copy learns of it."
        ),
        examples=["salah"],
    )


class FactCheckDetail(FactCheckRecord):
    """A fact-check, complete, with its ClaimReview."""

    claim_review: dict[str, Any] = Field(
        description="https://schema.org/ClaimReview, as the page carries it."
    )


class ClaimFilters(Paging):
    """What the list of claims can be narrowed by."""

    agency: AgencyCode = optional()


class CheckOfClaim(Schema):
    """A public check that judges a claim."""

    id: int = Field(description="As in `/fact-checks`.")
    url: str
    language: str
    verdict: str | None = Field(description="Null when the check was withdrawn.")
    checked_on: date


class ClaimSummary(Schema):
    """What somebody said, and the checks that judge it."""

    id: int = Field(description="Never changes.")
    text: str = Field(description="In the words of those who say it; no verdict.")
    claimant: Claimant
    first_seen_on: date | None
    fact_checks: list[CheckOfClaim]


class ClaimDetail(ClaimSummary):
    """A claim with the places where it was seen."""

    sightings: list[SightingRecord]


class CorrectionFilters(Paging):
    """What the log of corrections can be narrowed by."""

    language: Language = Field(default="id", description="Language of the pages.")
    kind: CorrectionKind = optional()
    agency: AgencyCode = optional()


class CorrectedCheck(Schema):
    """Which check was corrected."""

    id: int = Field(description="As in `/fact-checks`.")
    url: str
    title: str
    agency: AgencyName | None


class CorrectionEntry(CorrectionRecord):
    """One entry of the public log of corrections."""

    fact_check: CorrectedCheck


class Message(Schema):
    """A message as somebody received it."""

    message: str = Field(
        min_length=1,
        max_length=LONGEST_MESSAGE,
        description="The whole message. It is neither stored nor logged.",
        examples=["ada kuota gratis 50 gb, disuruh share ke 12 teman"],
    )
    language: Language = Field(default="id", description="Which checks are asked.")


class MatchedCheck(Schema):
    """A published check close to the message."""

    url: str
    kind: str = Field(description="`fact_check` or `clarification`.")
    verdict: str | None
    verdict_label: str
    claim: str
    title: str
    summary: str
    agency: str
    published_at: str = Field(json_schema_extra={"format": "date-time"})
    is_withdrawn: bool
    score: float = Field(description="0 to 1: how sure the match is.")
    is_answer: bool = Field(description="Otherwise it is only akin.")
    passages: list[str]


class Answer(Schema):
    """What published checks say to a message."""

    answered: bool = Field(
        description="False: not checked yet, which is neither true nor false."
    )
    matches: list[MatchedCheck] = Field(description="At most three, surest first.")
