"""A fact-check as plain data: one shape for the API and the files of `/data/`."""

from collections.abc import Collection
from datetime import date, datetime
from itertools import chain
from typing import Any

from ninja import Field, Schema

from factcheck.evidence.selectors import Kept, with_captures
from factcheck.models import Claim, Evidence, FactCheckPage, Sighting
from factcheck.selectors import public_checks
from factcheck.structured_data import licence_of
from factcheck.vocabulary import Verdict
from home.api_lists import (
    AgencyName,
    TopicName,
    absolute,
    agency_of,
    card_text,
    facets_of,
)
from home.models.base import plain_text
from search.models import StoredDocument
from sharing.suggestions import headline

# Everything a record tells of one check, read for many in one query each.
RELATIONS = ("agency", "claim", "cosigned_by", "locale")
PARTS = ("evidence", "contributors", "corrections", "claim__sightings")


class FactCheckSummary(Schema):
    """A fact-check as a list shows it."""

    id: int = Field(description="Never changes.", examples=[57])
    url: str = Field(description="Its page, where corrections are seen first.")
    language: str = Field(examples=["id"])
    title: str
    claim: str = Field(description="What is said, in the words of those who say it.")
    verdict: str | None = Field(
        description=(
            "`benar`, `sebagian_benar`, `menyesatkan`, `salah`, `belum_terbukti` or "
            "`satire`; null when the check was withdrawn."
        ),
        examples=["salah"],
    )
    verdict_label: str = Field(description="As people read it.", examples=["Salah"])
    summary: str = Field(
        description="The verdict in one sentence; of a withdrawn check why it is."
    )
    agency: AgencyName | None = Field(description="Whose check it is.")
    topics: list[TopicName]
    published_at: datetime = Field(description="By which lists are sorted.")
    updated_at: datetime
    is_corrected: bool
    is_withdrawn: bool = Field(description="Then no verdict stands any more.")


class Claimant(Schema):
    """Who said it."""

    kind: str = Field(description="`orang`, `organisasi` or `akun_anonim`.")
    name: str
    url: str


class SightingRecord(Schema):
    """One place where a claim was seen. The hoax itself is never linked."""

    platform: str = Field(examples=["whatsapp"])
    seen_on: date | None
    account: str
    quote: str = Field(description="Phone numbers are hidden.")
    archive_url: str


class EvidenceRecord(Schema):
    """One source."""

    title: str
    publisher: str
    published_on: date | None
    url: str = Field(description="Empty when the desk withholds it, as the next.")
    archive_url: str
    sha256: str = Field(description="Of the file when it was kept, in hexadecimal.")
    stance: str = Field(description="`mendukung`, `membantah` or `konteks`.")
    is_primary: bool
    interest: str
    note: str


class ContributorRecord(Schema):
    """Who did what."""

    name: str
    role: str = Field(description="`pemeriksa`, `peninjau` or `ahli`.")
    organisation: str


class CorrectionRecord(Schema):
    """A correction, update or withdrawal."""

    kind: str = Field(description="`koreksi`, `pembaruan` or `dicabut`.")
    corrected_at: datetime
    what: str
    why: str


class FactCheckRecord(FactCheckSummary):
    """A fact-check with its claim, reasons, evidence, people and corrections."""

    fingerprint: str = Field(
        description="SHA-256 of what the page says: another one means that it changed."
    )
    licence: str | None = Field(
        description="Of this text; null: it belongs to `source_name`, ask there."
    )
    claim_id: int | None = Field(description="As in `/claims`.")
    claimant: Claimant | None
    first_seen_on: date | None
    sightings: list[SightingRecord]
    rating_value: int | None = Field(description="1 (false) to 5 (true).")
    content_type: str = Field(examples=["tiruan"])
    intent: str
    narrative: str = Field(description="What circulates; plain text, as the next two.")
    explanation: str
    conclusion: str
    why_checked: str
    checked_on: date
    methodology_version: str
    evidence: list[EvidenceRecord]
    contributors: list[ContributorRecord]
    cosigned_by: str = Field(description="Code of the other agency that signed.")
    claimant_contacted_on: date | None
    claimant_reply: str
    no_contact_reason: str
    corrections: list[CorrectionRecord] = Field(description="Newest first.")
    source_url: str = Field(description="Where the check was taken over from.")
    source_name: str


def summary_of(document: StoredDocument) -> dict[str, Any]:
    """Return what a list shows of a stored fact-check."""
    card = document.card
    is_withdrawn = bool(card.get("is_withdrawn"))
    return {
        "id": document.page_id,
        "url": absolute(document.url),
        "language": document.locale,
        "title": document.title,
        "claim": card_text(card, "claim"),
        "verdict": None if is_withdrawn else card_text(card, "verdict"),
        "verdict_label": card_text(card, "verdict_label"),
        "summary": document.summary,
        "agency": agency_of(document),
        "topics": facets_of(document, "topic"),
        "published_at": document.published_at,
        "updated_at": document.updated_at,
        "is_corrected": bool(card.get("is_corrected")),
        "is_withdrawn": is_withdrawn,
    }


def headline_of(document: StoredDocument) -> str:
    """Return the verdict that stands now with the claim it judges."""
    told = summary_of(document)
    return headline(
        told["title"], verdict_label=told["verdict_label"], claim=told["claim"]
    )


def read_checks(page_ids: Collection[int]) -> dict[int, FactCheckPage]:
    """Return public checks with all their parts: a fixed number of queries."""
    pages = public_checks().filter(pk__in=page_ids).select_related(*RELATIONS)
    checks = {page.pk: page for page in pages.prefetch_related(*PARTS)}
    with_captures(chain.from_iterable(each.evidence.all() for each in checks.values()))
    return checks


def record_of(page: FactCheckPage, *, document: StoredDocument) -> dict[str, Any]:
    """Return everything that is told of a check."""
    told = summary_of(document)
    verdict = told["verdict"]
    return told | {
        "fingerprint": document.fingerprint,
        "licence": licence_of(page),
        **_said(page),
        "rating_value": Verdict(verdict).rating if verdict in Verdict.values else None,
        "content_type": page.content_type_label,
        "intent": page.intent,
        "narrative": plain_text(page.narrative),
        "explanation": plain_text(page.explanation),
        "conclusion": plain_text(page.conclusion),
        "why_checked": page.why_checked,
        "checked_on": page.checked_on,
        "methodology_version": page.methodology_version,
        "evidence": [_source(each) for each in page.evidence.all()],
        "contributors": _rows(page.contributors.all(), ContributorRecord),
        "cosigned_by": page.cosigned_by.code if page.cosigned_by else "",
        "claimant_contacted_on": page.claimant_contacted_on,
        "claimant_reply": page.claimant_reply,
        "no_contact_reason": page.no_contact_reason,
        "corrections": _rows(page.corrections.all(), CorrectionRecord),
        "source_url": page.source_url,
        "source_name": page.source_name,
    }


def sightings_of(sightings: Collection[Sighting]) -> list[dict[str, Any]]:
    """Return where a claim was seen, without the addresses of the hoax."""
    return _rows(sightings, SightingRecord)


def claimant_of(claim: Claim) -> dict[str, str]:
    """Return who made a claim."""
    return {
        "kind": claim.claimant_kind,
        "name": claim.claimant_name,
        "url": claim.claimant_url,
    }


def _said(page: FactCheckPage) -> dict[str, Any]:
    claim = page.claim
    if claim is None:
        return {
            "claim_id": None,
            "claimant": None,
            "first_seen_on": None,
            "sightings": [],
        }
    return {
        "claim_id": claim.pk,
        "claimant": claimant_of(claim),
        "first_seen_on": claim.first_seen_on,
        "sightings": sightings_of(claim.sightings.all()),
    }


def _source(evidence: Evidence) -> dict[str, Any]:
    """Return a source as the page shows it, with what is kept of it."""
    kept: Kept = evidence.kept
    (described,) = _rows([evidence], EvidenceRecord)
    return described | {
        "url": evidence.public_url,
        "archive_url": kept.copy_url,
        "sha256": kept.sha256,
    }


def _rows(rows: Collection[Any], shape: type[Schema]) -> list[dict[str, Any]]:
    return [{name: getattr(row, name) for name in shape.model_fields} for row in rows]
