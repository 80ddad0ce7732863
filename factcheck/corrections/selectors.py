"""The public log: every correction of a check that everybody may read."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from factcheck.models import Correction, FactCheckPage, PublishedVersion
from factcheck.selectors import public_checks
from factcheck.versions.content import moment_of
from factcheck.vocabulary import Verdict

# Kind and minute: what stays of a correction from one publication to the next.
Key = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class LogEntry:
    """One correction with the version that it came with, where that is known."""

    correction: Correction
    page: FactCheckPage
    number: int | None
    before: Verdict | None
    after: Verdict | None

    @property
    def changed_the_verdict(self) -> bool:
        """Tell whether the verdict is another one since."""
        return self.before is not None and self.before != self.after


def key_of(correction: Correction) -> Key:
    """Return by what a correction is known again."""
    return correction.kind, moment_of(correction).isoformat()


def keys_in(corrections: list[dict[str, str]] | None) -> Counter[Key]:
    """Count the corrections that a version holds, by key."""
    return Counter((each["kind"], each["corrected_at"]) for each in corrections or ())


def public_corrections(
    *, locale: str, kind: str = "", agency: str = ""
) -> "QuerySet[Correction]":
    """Return the corrections of public checks in one language, newest first."""
    checks = public_checks().filter(locale__language_code=locale)
    if agency:
        checks = checks.filter(agency__code=agency)
    corrections = Correction.objects.filter(page__in=checks.values("pk"))
    if kind:
        corrections = corrections.filter(kind=kind)
    return (
        corrections.select_related("page__agency", "page__claim")
        .prefetch_related("page__corrections")
        .order_by("-corrected_at", "-pk")
    )


def log_entries(corrections: Iterable[Correction]) -> list[LogEntry]:
    """Return corrections with the versions they came with, in one more query."""
    found = list(corrections)
    versions = PublishedVersion.objects.filter(
        page__in={each.page_id for each in found}
    ).order_by("page", "number")
    told: dict[int, list[Any]] = {}
    for row in versions.values("page", "number", "verdict", "content__corrections"):
        told.setdefault(row["page"], []).append(row)
    return [_entry(each, versions=told.get(each.page_id, [])) for each in found]


def _entry(correction: Correction, *, versions: list[dict[str, Any]]) -> LogEntry:
    key = key_of(correction)
    before = after = number = None
    for row in versions:
        if key in keys_in(row["content__corrections"]):
            number, after = row["number"], Verdict(row["verdict"])
            break
        before = Verdict(row["verdict"])
    return LogEntry(
        correction=correction,
        page=correction.page,
        number=number,
        before=before if number else None,
        after=after,
    )


def agencies_with_corrections(locale: str) -> list[tuple[str, str]]:
    """Return code and short name of the agencies whose checks were corrected."""
    checks = public_checks().filter(
        locale__language_code=locale, corrections__isnull=False, agency__isnull=False
    )
    named = checks.order_by("agency__short_name")
    return list(named.values_list("agency__code", "agency__short_name").distinct())
