"""Measures grouping on the reference files: what is joined, wrongly joined, how fast.

Every title and every circulated text of the files is a report of its own. Pairs that
ought to be joined, as the issue defines them: titles that share 0.55 of their words
(Jaccard), and texts that are equal. Texts that stand for a missing one ("narasi tidak
ditampilkan") are left out.
"""

import csv
import random
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations, islice
from math import ceil
from pathlib import Path
from time import perf_counter

from django.utils import timezone

from factcheck.grouping.fingerprints import fingerprint_of, jaccard
from factcheck.grouping.selectors import marks_of
from factcheck.grouping.services import place_tip
from factcheck.models import Case, Tip, TipMark
from search.evaluation.reference import HOAX_FILES

NEAR_DUPLICATE = 0.55
FEWEST_TITLE_WORDS, FEWEST_TEXT_WORDS = 2, 3
PLACEHOLDER = re.compile(r"\bnarasi\b", re.IGNORECASE)
LONGEST_PLACEHOLDER = 60
# An address of an article begins with its number and the label of the verdict.
ADDRESS_LABEL = re.compile(r"^\d+ (?:salah|penipuan|parodi|sebagian|benar)* ?")
# Stamps of the desk that wrote the title.
STAMP = re.compile(r"\[.*?\]|\(.*?\)")
WORD = re.compile(r"\w+")
SEED = 2026
# Reports stored at a time.
CHUNK = 500
LONGEST_FIELD = 10_000_000

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """One message to be sent in; `is_title` tells which kind of twin it can have."""

    text: str
    is_title: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouping:
    """What became of the reports: the case of each, by their order, and the times."""

    reports: tuple[Report, ...]
    cases: tuple[int, ...]
    seconds: tuple[float, ...]

    def joined(self) -> set[Pair]:
        """Return the pairs of reports that share a case."""
        members: dict[int, list[int]] = defaultdict(list)
        for number, case in enumerate(self.cases):
            members[case].append(number)
        return {pair for each in members.values() for pair in combinations(each, 2)}

    def sample(self, size: int) -> list[tuple[str, str]]:
        """Return texts of joined pairs, drawn evenly over cases, to be read."""
        members: dict[int, list[int]] = defaultdict(list)
        for number, case in enumerate(self.cases):
            members[case].append(number)
        several = [each for each in members.values() if len(each) > 1]
        draw = random.Random(SEED)  # noqa: S311 - the same sample every time
        chosen = draw.sample(several, min(size, len(several)))
        return [
            (self.reports[one].text, self.reports[other].text)
            for one, other in (draw.sample(each, 2) for each in chosen)
        ]


def reference_reports(folder: Path) -> tuple[Report, ...]:
    """Return titles and circulated texts of the hoax files, titles first."""
    csv.field_size_limit(LONGEST_FIELD)
    titles, texts = [], []
    for name, columns in HOAX_FILES.items():
        with (folder / name).open(encoding="utf-8-sig", newline="") as file:
            for row in csv.DictReader(file):
                title = _title(row[columns[0]] or "", is_address=columns[0] == "url")
                titles.append(title)
                texts.append((row[columns[1]] or "").strip())
    return (
        *(Report(text=t, is_title=True) for t in titles if _is_title(t)),
        *(Report(text=t, is_title=False) for t in texts if _is_text(t)),
    )


def twins_among(reports: Iterable[Report]) -> set[Pair]:
    """Return the pairs that ought to be joined."""
    titles: dict[int, frozenset[str]] = {}
    same: dict[str, list[int]] = defaultdict(list)
    for number, report in enumerate(reports):
        if report.is_title:
            titles[number] = _words(STAMP.sub("", report.text))
        else:
            same[" ".join(WORD.findall(report.text.lower()))].append(number)
    equal = {pair for each in same.values() for pair in combinations(each, 2)}
    return equal | set(_near(titles))


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
    return Grouping(reports=reports, cases=tuple(cases), seconds=tuple(seconds))


def _near(titles: dict[int, frozenset[str]]) -> Iterator[Pair]:
    """Yield pairs of near-duplicate titles; only those that share a rarer word."""
    held_by = Counter(word for words in titles.values() for word in words)
    holding: dict[str, list[int]] = defaultdict(list)
    for number, words in titles.items():
        rarest = sorted(words, key=lambda word: (held_by[word], word))
        rarer = rarest[: len(words) - ceil(NEAR_DUPLICATE * len(words)) + 1]
        for other in dict.fromkeys(o for word in rarer for o in holding[word]):
            if jaccard(words, titles[other]) >= NEAR_DUPLICATE:
                yield other, number
        for word in rarer:
            holding[word].append(number)


def _title(cell: str, *, is_address: bool) -> str:
    if not is_address:
        return cell.strip()
    last = cell.rstrip("/").rsplit("/", 1)[-1].replace("-", " ")
    return ADDRESS_LABEL.sub("", last)


def _is_title(text: str) -> bool:
    return len(_words(STAMP.sub("", text))) >= FEWEST_TITLE_WORDS


def _is_text(text: str) -> bool:
    is_placeholder = len(text) < LONGEST_PLACEHOLDER and PLACEHOLDER.search(text)
    return len(WORD.findall(text)) >= FEWEST_TEXT_WORDS and not is_placeholder


def _words(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.lower()))
