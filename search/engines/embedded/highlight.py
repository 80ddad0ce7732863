"""The passage of a text that answers a query, as safe HTML with `<mark>`."""

from collections.abc import Collection, Sequence

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from search.language.normaliser import Word, clean_text, words
from search.language.stemmer import stem

# About two lines on a phone.
PASSAGE_WORDS = 32
# How much of a long body is looked through: bounds the time of one page of results.
LONGEST_TEXT = 30_000


def passage(text: str, *, stems: Collection[str], locale: str) -> SafeString:
    """Return the passage that holds most of the stems, or "" when none is there."""
    text = clean_text(text[:LONGEST_TEXT])
    found = list(words(text))
    wanted = frozenset(stems)
    matching = [
        position
        for position, word in enumerate(found)
        if stem(word.plain, locale=locale) in wanted
    ]
    if not matching:
        return SafeString("")
    first = _best_start(found, matching=matching, locale=locale)
    last = min(len(found), first + PASSAGE_WORDS)
    first = max(0, last - PASSAGE_WORDS)
    marked = [found[position] for position in matching if first <= position < last]
    start = 0 if first == 0 else found[first].start
    end = len(text) if last == len(found) else found[last - 1].end
    return _marked(text, start=start, end=end, marked=marked)


def _best_start(found: Sequence[Word], *, matching: Sequence[int], locale: str) -> int:
    """Return where the window with most different stems begins, a little before it."""
    best, best_start = 0, matching[0]
    for index, start in enumerate(matching):
        inside = {
            stem(found[position].plain, locale=locale)
            for position in matching[index : index + PASSAGE_WORDS]
            if position < start + PASSAGE_WORDS
        }
        if len(inside) > best:
            best, best_start = len(inside), start
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
