"""The passage of a text that answers a query, as safe HTML with `<mark>`."""

import html
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.language.normaliser import Word, clean_text, words
from search.language.stemmer import stem

# About two lines on a phone.
PASSAGE_WORDS = 32
# How much of a long body is looked through: bounds the time of one page of results.
LONGEST_TEXT = 30_000
MARKED = re.compile("<mark>(.*?)</mark>", re.DOTALL)


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """What is marked: stems by themselves, with their weight, and runs of stems."""

    stems: Mapping[str, float]
    runs: tuple[tuple[str, ...], ...] = ()
    locale: str


def passage(
    text: str, *, marks: Marks, stems: Sequence[str] | None = None
) -> SafeString:
    """Return the passage that holds most of the marks, or "" when none is there.

    `stems` are those of the text's words in order, where they are stored: then only
    the words up to the end of the passage are read.
    """
    if stems is None:
        text = clean_text(text[:LONGEST_TEXT])
        stems = [stem(word.plain, locale=marks.locale) for word in words(text)]
    weights = _marked_weights(stems, marks)
    if not weights:
        return SafeString("")
    first = _best_start(sorted(weights), weights)
    last = min(len(stems), first + PASSAGE_WORDS)
    first = max(0, last - PASSAGE_WORDS)
    found = list(islice(words(text), last))
    if len(found) < last:
        # The stems were stored by other rules: reindexing is due.
        return passage(text, marks=marks)
    marked = [
        found[position] for position in sorted(weights) if first <= position < last
    ]
    start = 0 if first == 0 else found[first].start
    end = len(text) if last == len(stems) else found[last - 1].end
    return _marked(text, start=start, end=end, marked=marked)


def better_passage(*, body: SafeString, summary: SafeString, locale: str) -> SafeString:
    """Return the summary if it holds all that the body's passage does, else that one.

    A summary is written to be read; a passage may be a list of addresses.
    """
    told = _marked_stems(summary, locale=locale)
    is_enough = bool(told) and _marked_stems(body, locale=locale) <= told
    return summary if is_enough else body or summary


def _marked_stems(passage: str, *, locale: str) -> frozenset[str]:
    return frozenset(
        stem(word.plain, locale=locale)
        for marked in MARKED.findall(passage)
        for word in words(html.unescape(marked))
    )


def _marked_weights(stems: Sequence[str], marks: Marks) -> dict[int, tuple[str, float]]:
    """Return the marked words by position, each with its stem and weight."""
    heaviest = max(marks.stems.values(), default=1.0)
    beginnings: dict[str, list[tuple[str, ...]]] = {}
    for run in marks.runs:
        beginnings.setdefault(run[0], []).append(run)
    weights: dict[int, tuple[str, float]] = {}
    for position, one in enumerate(stems):
        if one in marks.stems:
            weights[position] = one, marks.stems[one]
        for run in beginnings.get(one, ()):
            end = position + len(run)
            if tuple(stems[position:end]) == run:
                for inside in range(position, end):
                    weights.setdefault(inside, (stems[inside], heaviest / len(run)))
    return weights


def _best_start(marked: Sequence[int], weights: Mapping[int, tuple[str, float]]) -> int:
    """Return where the window with most weight begins, a little before it.

    A stem counts once in a window, so that different words win over repeated ones.
    """
    best, best_start = 0.0, marked[0]
    for index, start in enumerate(marked):
        inside = dict(
            weights[position]
            for position in marked[index : index + PASSAGE_WORDS]
            if position < start + PASSAGE_WORDS
        )
        if sum(inside.values()) > best:
            best, best_start = sum(inside.values()), start
    return max(0, best_start - PASSAGE_WORDS // 6)


def _marked(text: str, *, start: int, end: int, marked: Sequence[Word]) -> SafeString:
    """Return text[start:end] escaped, with the marked words in `<mark>`."""
    parts = ["… "] if start else []
    at = start
    for word in marked:
        parts += [
            escape(text[at : word.start]),
            "<mark>",
            escape(text[word.start : word.end]),
            "</mark>",
        ]
        at = word.end
    parts.append(escape(text[at:end]))
    if end < len(text):
        parts.append(" …")
    # Every part of the text was escaped above.
    return mark_safe("".join(parts))  # noqa: S308
