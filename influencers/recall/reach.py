"""How far corrections reached: of the holders told, how many passed them on."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery, Sum
from django.db.models.expressions import Combinable
from django.db.models.functions import Coalesce, TruncDate
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from home.link_clicks import FEWEST_PUBLISHED, published, settled_clicks
from home.models import LinkClicks
from home.short_links import code_of
from influencers.models import IssuedKit
from search.public_pages import public

# What counts as a correction: a page that only left the portal was not wrong.
RECALLED = (IssuedKit.End.CORRECTED, IssuedKit.End.WITHDRAWN)
COUNTED = ("told", "passed_on", "clicks_before", "clicks_after")
# Alerts that are kept, and those that were folded into numbers.
TOLD = F("told_earlier") + Count("alerts")


@dataclass(frozen=True, kw_only=True)
class Reach:
    """Numbers that everybody may see (`published`): rounded down, None below ten."""

    told: int | None
    passed_on: int | None
    # Visitors of the short link until the day before the correction, and since.
    clicks_before: int | None = None
    clicks_after: int | None = None

    @property
    def most_told(self) -> int | None:
        """The largest number that `told` may stand for."""
        return None if self.told is None else self.told + FEWEST_PUBLISHED - 1

    @property
    def percent(self) -> int | None:
        """The least share of those told who passed it on, in whole percent.

        From the rounded numbers, so it tells no more than they do; of the most told, so
        it never flatters.
        """
        if self.most_told is None or self.passed_on is None:
            return None
        return 100 * self.passed_on // self.most_told


@dataclass(frozen=True, kw_only=True)
class CorrectionReach:
    """One correction, and how far it reached."""

    # What the page is called now, and what its kit called it where that differs.
    title: str
    former_title: str
    # The short link, which knows what became of the page; empty for a deleted one.
    path: str
    is_withdrawn: bool
    corrected_on: date
    reach: Reach


def recalled_kits() -> "QuerySet[IssuedKit, dict[str, Any]]":
    """Return the kits that corrections ended, newest first, with what is counted.

    Not for everybody's eyes: that is `corrections_reached`.
    """
    # Of a page that is not public now only the kit's title ever was.
    titles = public(Page).filter(pk=OuterRef("page")).order_by()
    clicks = settled_clicks().filter(page=OuterRef("page")).order_by()
    counted = IssuedKit.objects.filter(end__in=RECALLED).annotate(
        told=TOLD,
        passed_on=_passed_on(),
        day=TruncDate("ended_at"),
        present_title=Coalesce(Subquery(titles.values("title")), F("title")),
    )
    both = counted.annotate(
        clicks_before=_total(clicks.filter(day__lt=OuterRef("day"))),
        clicks_after=_total(clicks.filter(day__gte=OuterRef("day"))),
    )
    ordered = both.order_by("-ended_at", "-pk")
    return ordered.values("title", "present_title", "page", "end", "day", *COUNTED)


def corrections_reached(rows: Iterable[dict[str, Any]]) -> list[CorrectionReach]:
    """Put counted kits into rows that everybody may see."""
    return [
        CorrectionReach(
            title=row["present_title"],
            former_title=row["title"] if row["title"] != row["present_title"] else "",
            path=_path(row["page"]),
            is_withdrawn=row["end"] == IssuedKit.End.WITHDRAWN,
            corrected_on=row["day"],
            reach=Reach(**{name: published(row[name]) for name in COUNTED}),
        )
        for row in rows
    ]


def correction_reach() -> Reach:
    """Add up all corrections; each person counts once for each."""
    kits = IssuedKit.objects.filter(end__in=RECALLED).order_by()
    counted = kits.annotate(told=TOLD, passed_on=_passed_on())
    rows = list(counted.values_list("told", "passed_on"))
    return Reach(
        told=_sum(told for told, _passed_on in rows),
        passed_on=_sum(passed_on for _told, passed_on in rows),
    )


def _sum(numbers: Iterable[int]) -> int | None:
    """Add up; those below ten, shown nowhere, count once they are ten together."""
    large, small = 0, 0
    for number in numbers:
        if published(number):
            large += number
        else:
            small += number
    return published(large + (published(small) or 0))


def _path(page_id: int | None) -> str:
    return reverse("home:short_link", args=[code_of(page_id)]) if page_id else ""


def _passed_on() -> Combinable:
    """Count who passed a correction on until midnight, as clicks are counted."""
    midnight = timezone.make_aware(datetime.combine(timezone.localdate(), time.min))
    settled = Q(alerts__passed_on_at__lt=midnight)
    return F("passed_on_earlier") + Count("alerts", filter=settled)


def _total(clicks: "QuerySet[LinkClicks]") -> Subquery:
    """Add up clicks inside a query of kits."""
    return Subquery(clicks.values("page").annotate(sum=Sum("clicks")).values("sum"))
