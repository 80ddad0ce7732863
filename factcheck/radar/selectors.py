"""Gaps: what people look for, ask and report again and again, and nobody answered.

Failed searches and open cases that speak of one matter are one gap. A search is shown
only when it was asked at least as often as the search report demands: a rare text may
say something about one person.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

from django.db.models import Max, QuerySet, Sum
from django.utils import timezone

from accounts.models import User
from factcheck.intake.permissions import cases_of
from factcheck.models import OPEN_STATES, Case
from search.language.analysis import topic_words
from search.language.normaliser import clean_text
from search.messages.overlap import jaccard
from search.models import SearchedText
from search.report import FEWEST_SEARCHES

DAYS = 30
# A case is a gap when it was reported more than once.
FEWEST_REPORTS = 2
# Texts compared with each other: the newest ones.
MOST_SEARCHES, MOST_CASES = 200, 200
# A search is of a case's matter when the case says nearly all of its words; two
# searches are one when they share half of their words.
SAID, SHARED = 0.75, 0.5
# Citizens are counted in public from here on: fewer might be known by name.
FEWEST_SHOWN = 5


@dataclass(frozen=True, kw_only=True)
class Question:
    """A search that found nothing, and how often it was asked."""

    text: str
    times: int
    last_day: date


@dataclass(kw_only=True)
class Gap:
    """One matter without an answer."""

    stems: frozenset[str]
    case: Case | None = None
    questions: list[Question] = field(default_factory=list)

    @property
    def title(self) -> str:
        """What it is about: the case's message, else the commonest search."""
        if self.case is not None:
            return self.case.title
        return max(self.questions, key=lambda asked: asked.times).text

    @property
    def newest(self) -> date:
        """The last day on which somebody asked or reported."""
        days = [asked.last_day for asked in self.questions]
        if self.case is not None:
            days.append(timezone.localdate(self.case.last_received_at))
        return max(days)

    @property
    def searches(self) -> int:
        """How often it was searched in vain."""
        return sum(asked.times for asked in self.questions)


def gaps_for(user: User) -> list[Gap]:
    """Return the gaps that concern the user's desks, newest first."""
    gaps = [
        Gap(stems=_stems(case.title), case=case)
        for case in _repeated_cases(user)[:MOST_CASES]
    ]
    for asked in _failed_searches():
        stems = _stems(asked.text)
        gap = next((gap for gap in gaps if _is_of(gap, stems)), None)
        if gap is None:
            gap = Gap(stems=stems)
            gaps.append(gap)
        gap.questions.append(asked)
    return sorted(gaps, key=lambda gap: (gap.newest, gap.searches), reverse=True)


def announced_cases() -> "QuerySet[Case]":
    """Return the cases that the public is told are being checked, newest first."""
    return (
        Case.objects.filter(state__in=OPEN_STATES)
        .exclude(public_title="")
        .select_related("agency")
        .order_by("-opened_at", "-pk")
    )


def _repeated_cases(user: User) -> "QuerySet[Case]":
    return (
        cases_of(user)
        .filter(state__in=OPEN_STATES, tip_count__gte=FEWEST_REPORTS)
        .order_by("-last_received_at")
    )


def _failed_searches() -> Iterator[Question]:
    """Yield what found nothing on any day of the last month, the newest first."""
    since = timezone.localdate() - timedelta(days=DAYS - 1)
    asked = (
        SearchedText.objects.filter(day__gte=since)
        .exclude(text="")
        .values("text")
        .annotate(times=Sum("searches"), found=Max("results"), last_day=Max("day"))
        .filter(found=0, times__gte=FEWEST_SEARCHES)
        .order_by("-last_day", "-times", "text")
    )
    for row in asked[:MOST_SEARCHES]:
        yield Question(text=row["text"], times=row["times"], last_day=row["last_day"])


def _is_of(gap: Gap, stems: frozenset[str]) -> bool:
    if not stems:
        return False
    if gap.case is not None:
        return len(stems & gap.stems) / len(stems) >= SAID
    return jaccard(stems, gap.stems) >= SHARED


def _stems(text: str) -> frozenset[str]:
    words: Iterable[str] = (
        word.stem for word in topic_words(clean_text(text), locale="id")
    )
    return frozenset(words)
