"""When the same claim turned up: an old hoax often comes back ("bersemi kembali")."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from factcheck.models import FactCheckPage
from factcheck.versions.record import MonthOfReports
from factcheck.vocabulary import Verdict

# From one appearance to the next; the study of the portal's field counts the same
# distance for an article that had to be written again.
COMES_BACK_AFTER = timedelta(days=30)
NOT_TRUE = (Verdict.FALSE, Verdict.MISLEADING)


@dataclass(frozen=True, kw_only=True)
class Appearance:
    """One day or month on the timeline; exactly one of the last three is set."""

    day: date
    place: str = ""
    account: str = ""
    check: FactCheckPage | None = None
    reports: int = 0


@dataclass(frozen=True, kw_only=True)
class Timeline:
    """All known appearances of a claim, oldest first."""

    appearances: tuple[Appearance, ...]
    comes_back: bool


def timeline_of(
    page: FactCheckPage,
    *,
    others: Iterable[FactCheckPage],
    months: Iterable[MonthOfReports],
) -> Timeline | None:
    """Return when the claim appeared; None when it was seen no more than once."""
    seen = _sightings(page)
    checks = [Appearance(day=each.checked_on, check=each) for each in others]
    reports = [Appearance(day=each.month, reports=each.count) for each in months]
    if len(seen) < 2 and not checks and not reports:
        return None
    own = Appearance(day=page.checked_on, check=page)
    ordered = sorted([*seen, *checks, *reports, own], key=lambda each: each.day)
    return Timeline(
        appearances=tuple(ordered),
        comes_back=page.verdict in NOT_TRUE and _has_gap([*seen, *checks, *reports]),
    )


def _sightings(page: FactCheckPage) -> list[Appearance]:
    sightings = page.claim.sightings.all() if page.claim else ()
    return [
        Appearance(
            day=each.seen_on,
            place=str(each.get_platform_display()),
            account=each.account,
        )
        for each in sightings
        if each.seen_on
    ]


def _has_gap(appearances: list[Appearance]) -> bool:
    days = sorted(each.day for each in appearances)
    return any(later - earlier > COMES_BACK_AFTER for earlier, later in pairwise(days))
