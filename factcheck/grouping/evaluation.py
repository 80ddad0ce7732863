"""Measures grouping on the reference files: what is joined, wrongly joined, how fast.

Every title and every circulated text of the files is a report of its own. Pairs that
ought to be joined, as the issue defines them: titles that share 0.55 of their words
(Jaccard), and texts that are equal. Texts that stand for a missing one ("narasi tidak
ditampilkan") are left out.
"""

import random
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, islice
from pathlib import Path
from time import perf_counter

from django.utils import timezone

from factcheck.grouping.fingerprints import fingerprint_of
from factcheck.grouping.selectors import marks_of
from factcheck.grouping.services import place_tip
from factcheck.models import Case, Tip, TipMark
from search.evaluation.reference import (
    FEWEST_TITLE_WORDS,
    hoax_rows,
    near_duplicates,
    plain_words,
)

FEWEST_TEXT_WORDS = 3
PLACEHOLDER = re.compile(r"\bnarasi\b", re.IGNORECASE)
LONGEST_PLACEHOLDER = 60
# The address of an article begins with the label of the verdict.
LABEL = re.compile(r"^(?:(?:salah|penipuan|parodi|sebagian|benar) )+")
# Stamps of the desk that wrote the title.
STAMP = re.compile(r"\[.*?\]|\(.*?\)")
SEED = 2026
# Reports stored at a time.
CHUNK = 500

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One message to be sent in; `is_title` tells which kind of twin it can have."""

    text: str
    is_title: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """What became of the reports: the case of each, by their order, and the times.

    `offered` are the pairs of cases that the desk is asked to merge.
    """

    reports: tuple[Report, ...]
    cases: tuple[int, ...]
    seconds: tuple[float, ...]
    offered: frozenset[frozenset[int]]

    def joined(self) -> set[Pair]:
        """Return the pairs of reports that share a case."""
        return {pair for each in self._members() for pair in combinations(each, 2)}

    def brought_together(self, wanted: set[Pair]) -> int:
        """Return how many of the pairs share a case, or are offered to be merged."""
        cases = (frozenset((self.cases[one], self.cases[two])) for one, two in wanted)
        return sum(len(both) == 1 or both in self.offered for both in cases)

    def sample(self, size: int) -> list[tuple[str, str]]:
        """Return texts of joined pairs, drawn evenly over cases, to be read."""
        several = [each for each in self._members() if len(each) > 1]
        draw = random.Random(SEED)  # noqa: S311 - the same sample every time
        chosen = draw.sample(several, min(size, len(several)))
        return [
            (self.reports[one].text, self.reports[other].text)
            for one, other in (draw.sample(each, 2) for each in chosen)
        ]

    def _members(self) -> list[list[int]]:
        members: dict[int, list[int]] = defaultdict(list)
        for number, case in enumerate(self.cases):
            members[case].append(number)
        return list(members.values())


def reference_reports(folder: Path) -> tuple[Report, ...]:
    """Return titles and circulated texts of the hoax files, titles first."""
    rows = [(LABEL.sub("", title), text) for title, text in hoax_rows(folder)]
    return (
        *(Report(text=title, is_title=True) for title, _ in rows if _is_title(title)),
        *(Report(text=text, is_title=False) for _, text in rows if _is_text(text)),
    )


def twins_among(reports: Iterable[Report]) -> set[Pair]:
    """Return the pairs that ought to be joined."""
    titles: dict[int, frozenset[str]] = {}
    same: dict[str, list[int]] = defaultdict(list)
    for number, report in enumerate(reports):
        if report.is_title:
            titles[number] = _title_words(report.text)
        else:
            same[plain_words(report.text)].append(number)
    equal = {pair for each in same.values() for pair in combinations(each, 2)}
    numbers = list(titles)
    near = near_duplicates(list(titles.values()))
    return equal | {(numbers[one], numbers[other]) for one, other in near}


def store_alone(reports: Iterable[Report], *, on_report: Callable[[], None]) -> None:
    """Store reports, each in a case of its own, without looking for twins.

    Fills the tables in which `place_all` then has to find its way.
    """
    for chunk in batched(reports, CHUNK):
        cases = Case.objects.bulk_create([Case(title=each.text[:60]) for each in chunk])
        tips = Tip.objects.bulk_create(
            [
                Tip(
                    case=case,
                    text=each.text,
                    digest=f"stored {case.pk:057}",
                    last_received_at=timezone.now(),
                )
                for case, each in zip(cases, chunk, strict=True)
            ]
        )
        TipMark.objects.bulk_create(
            TipMark(tip=tip, kind=kind, value=value)
            for tip in tips
            for kind, value in marks_of(fingerprint_of(tip.text))
        )
        for _each in chunk:
            on_report()


def batched(reports: Iterable[Report], size: int) -> Iterator[list[Report]]:
    """Yield the reports in lists of this size."""
    waiting = iter(reports)
    while chunk := list(islice(waiting, size)):
        yield chunk


def place_all(
    reports: tuple[Report, ...], *, on_report: Callable[[], None]
) -> Grouping:
    """Send in every report, one after the other; to be rolled back by the caller."""
    cases, seconds = [], []
    for number, report in enumerate(reports):
        tip = Tip.objects.create(
            text=report.text, digest=f"{number:064}", last_received_at=timezone.now()
        )
        started = perf_counter()
        cases.append(place_tip(tip).pk)
        seconds.append(perf_counter() - started)
        on_report()
    return Grouping(
        reports=reports,
        cases=tuple(cases),
        seconds=tuple(seconds),
        offered=_offered(),
    )


def _offered() -> frozenset[frozenset[int]]:
    case_of = dict(Tip.objects.values_list("pk", "case_id"))
    marks = TipMark.objects.filter(kind=TipMark.Kind.TWIN)
    return frozenset(
        frozenset((case_of[tip], case_of[int(twin)]))
        for tip, twin in marks.values_list("tip_id", "value")
    )


def _is_title(text: str) -> bool:
    return len(_title_words(text)) >= FEWEST_TITLE_WORDS


def _is_text(text: str) -> bool:
    is_placeholder = len(text) < LONGEST_PLACEHOLDER and PLACEHOLDER.search(text)
    return len(plain_words(text).split()) >= FEWEST_TEXT_WORDS and not is_placeholder


def _title_words(text: str) -> frozenset[str]:
    return frozenset(plain_words(STAMP.sub("", text)).split())
