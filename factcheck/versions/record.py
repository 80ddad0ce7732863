"""What is kept about a check beside its own words, read for its page in one query.

Its published versions, how often citizens reported its claim, the captures of its
sources, and the original of a translation: four tables, one union, because a page may
cost only so many queries.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, NamedTuple

from django.conf import settings
from django.db.models import (
    Case,
    CharField,
    DateTimeField,
    Exists,
    IntegerField,
    OuterRef,
    Sum,
    Value,
    When,
)
from django.db.models.fields.json import KeyTextTransform
from django.db.models.functions import Cast, ExtractMonth, ExtractYear

from factcheck.evidence.selectors import kept
from factcheck.models import (
    Capture,
    Correction,
    Evidence,
    FactCheckPage,
    PublishedVersion,
    Tip,
)
from factcheck.models.captures import digest_of
from factcheck.versions.telling import told_votes
from factcheck.vocabulary import TAKING_BACK, Verdict

# A month with fewer reports is not told: a small number could point at somebody.
FEWEST_TOLD = 5


@dataclass(frozen=True, kw_only=True)
class VersionLine:
    """One published version in a list: when, which verdict, and the verdict before."""

    number: int
    published_at: datetime
    verdict: Verdict
    before: Verdict | None

    @property
    def changed_the_verdict(self) -> bool:
        """Tell whether the version before said something else."""
        return self.before is not None and self.before is not self.verdict


@dataclass(frozen=True, kw_only=True)
class MonthOfReports:
    """How many reports of citizens came in about the claim in one month."""

    month: date
    count: int


@dataclass(frozen=True, kw_only=True)
class Record:
    """What a check's page tells of its own past."""

    versions: tuple[VersionLine, ...] = ()
    months: tuple[MonthOfReports, ...] = ()
    # `review.selectors.VoteSummary` of the newest version, with labels for values.
    votes: dict[str, Any] | None = None
    # Parts of a translation that are still the Indonesian original's.
    untranslated: frozenset[str] = frozenset()
    # Whether the original of a translation has been corrected or withdrawn.
    is_original_corrected: bool = False


class Row(NamedTuple):
    """One row of any of the four tables, in the order of the query's columns."""

    table: str
    number: int
    total: int
    label: str
    moment: datetime | None
    since: datetime | None
    text: str | None
    address: str
    key: str


VERSION, REPORTS, CAPTURE, ORIGINAL = "version", "reports", "capture", "original"
# What a translator writes anew at length.
TRANSLATED_PARTS = ("narrative", "explanation", "conclusion")
# What a table does not have.
NO_TEXT = Value("", output_field=CharField())
NO_NUMBER = Value(0, output_field=IntegerField())
NO_MOMENT = Value(None, output_field=DateTimeField())


def record_of(page: FactCheckPage) -> Record:
    """Return the record, newest version first; tell each evidence what is `kept`."""
    evidence = list(page.evidence.all())
    rows = sorted(_rows_about(page, evidence), key=lambda row: (row.table, row.number))
    captures = {row.key: _capture(row) for row in rows if row.table == CAPTURE}
    for each in evidence:
        each.kept = kept(each, captures.get(digest_of(each.url)))
    versions = [row for row in rows if row.table == VERSION]
    votes = versions[-1].text if versions else None
    return Record(
        versions=version_lines(
            (row.number, row.label, row.moment) for row in versions if row.moment
        ),
        months=tuple(_month(row) for row in rows if row.table == REPORTS),
        votes=told_votes(json.loads(votes)) if votes else None,
        untranslated=frozenset(
            name
            for row in rows
            if row.table == ORIGINAL
            for name, text in zip(
                TRANSLATED_PARTS, (row.label, row.text, row.address), strict=True
            )
            if text and text == getattr(page, name)
        ),
        is_original_corrected=any(row.table == ORIGINAL and row.number for row in rows),
    )


def version_lines(
    rows: Iterable[tuple[int, str, datetime]],
) -> tuple[VersionLine, ...]:
    """Return lines for (number, verdict, moment) in order of number, newest first."""
    known = list(rows)
    before = [None, *(Verdict(verdict) for _number, verdict, _moment in known)]
    lines = [
        VersionLine(
            number=number,
            published_at=moment,
            verdict=Verdict(verdict),
            before=earlier,
        )
        for (number, verdict, moment), earlier in zip(known, before, strict=False)
    ]
    return tuple(reversed(lines))


def _rows_about(page: FactCheckPage, evidence: list[Evidence]) -> list[Row]:
    if page.pk is None:
        return []
    # The captures first: PostgreSQL takes a column's type from the first two tables.
    rows = _captures(evidence).union(
        _versions(page), _months(page), _original(page), all=True
    )
    return [Row(*row) for row in rows]


def _versions(page: FactCheckPage) -> Any:
    return (
        PublishedVersion.objects.filter(page=page.pk)
        .order_by()
        .values_list(
            _name(VERSION),
            "number",
            NO_NUMBER,
            "verdict",
            "published_at",
            NO_MOMENT,
            KeyTextTransform("votes", "content"),
            NO_TEXT,
            NO_TEXT,
        )
    )


def _months(page: FactCheckPage) -> Any:
    """Count reports; a message that came in again, in the month it first came."""
    year, month = ExtractYear("received_at"), ExtractMonth("received_at")
    return (
        Tip.objects.filter(case__claim=page.claim_id, case__claim__isnull=False)
        .order_by()
        .values(month=Cast(year * 100 + month, IntegerField()))
        .annotate(total=Sum("received_count"))
        .filter(total__gte=FEWEST_TOLD)
        .values_list(
            _name(REPORTS),
            "month",
            "total",
            NO_TEXT,
            NO_MOMENT,
            NO_MOMENT,
            NO_TEXT,
            NO_TEXT,
            NO_TEXT,
        )
    )


def _captures(evidence: list[Evidence]) -> Any:
    digests = {digest_of(each.url) for each in evidence}
    return Capture.objects.filter(pk__in=digests).values_list(
        _name(CAPTURE),
        NO_NUMBER,
        NO_NUMBER,
        "state",
        "captured_at",
        "state_since",
        "sha256",
        "archive_url",
        "url_digest",
    )


def _original(page: FactCheckPage) -> Any:
    """Return the long parts of a translation's original, and 1 if it was corrected."""
    narrative, explanation, conclusion = TRANSLATED_PARTS
    corrections = Correction.objects.filter(page=OuterRef("pk"), kind__in=TAKING_BACK)
    return (
        FactCheckPage.objects.filter(
            translation_key=page.translation_key,
            locale__language_code=settings.LANGUAGE_CODE,
        )
        .exclude(pk=page.pk)
        .order_by()
        .values_list(
            _name(ORIGINAL),
            Case(
                When(Exists(corrections), then=1),
                default=0,
                output_field=IntegerField(),
            ),
            NO_NUMBER,
            narrative,
            NO_MOMENT,
            NO_MOMENT,
            explanation,
            conclusion,
            NO_TEXT,
        )
    )


def _name(table: str) -> Value:
    return Value(table, output_field=CharField())


def _month(row: Row) -> MonthOfReports:
    year, month = divmod(row.number, 100)
    return MonthOfReports(month=date(year, month, 1), count=row.total)


def _capture(row: Row) -> Capture:
    return Capture(
        url_digest=row.key,
        state=row.label,
        state_since=row.since,
        captured_at=row.moment,
        sha256=row.text or "",
        archive_url=row.address,
    )
