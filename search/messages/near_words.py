"""Words near those of a message: right and other spellings, parts of joined words.

One look into the known words of titles and summaries serves all.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TypeAlias

from search.language.spelling import (
    SHORTEST_MISSPELT,
    edit_distance,
    is_worth_knowing,
    most_edits,
    parts,
)
from search.language.stemmer import stem
from search.messages.chatter import is_quiet
from search.models import KnownWord

# Words whose neighbours are looked up: unknown ones, and the first of all.
MOST_MISSPELT, MOST_GUESSED = 12, 24

# A plain word and its stem, and the known words that may be near it.
NearWords: TypeAlias = Mapping[tuple[str, str], Collection[str]]


def near_words(
    spoken: Iterable[tuple[str, str]],
    said: Mapping[str, int],
    *,
    known: Collection[str],
    locale: str,
) -> NearWords:
    """Return, for words and their stems, the known words that share a part (a query).

    Asked are unknown words, and the first of the others.
    """
    words = [
        (plain, one)
        for plain, one in dict.fromkeys(spoken)
        if one in said and len(plain) >= SHORTEST_MISSPELT and is_worth_knowing(plain)
    ]
    unknown = [word for word in words if word[1] not in known][:MOST_MISSPELT]
    asked = {
        (plain, one): {*parts(plain), *parts(one), *_beginnings_and_ends(one)}
        for plain, one in (*unknown, *words[:MOST_GUESSED])
    }
    shared = set[str]().union(*asked.values())
    if not shared:
        return {}
    holding: dict[str, set[str]] = defaultdict(set)
    rows = KnownWord.objects.filter(locale=locale, part__in=shared)
    for part, word in rows.values_list("part", "word"):
        holding[part].add(word)
    return {
        word: set().union(*(holding[part] for part in asked[word] if part in holding))
        for word in asked
    }


def right_spellings(
    near: NearWords,
    said: Mapping[str, int],
    *,
    known: Collection[str],
    locale: str,
) -> dict[str, int]:
    """Return the stems of the known words nearest to unknown ones, with their place."""
    nearest = (
        (_nearest(plain, words_near), said[one])
        for (plain, one), words_near in near.items()
        if one not in known
    )
    found = {stem(word, locale=locale): place for word, place in nearest if word}
    return {one: place for one, place in found.items() if one not in said}


def guesses_of(
    near: NearWords,
    said: Mapping[str, int],
    *,
    locale: str,
) -> dict[str, int]:
    """Return the stems of known words that any word may have meant, with its place."""
    found = {
        stem(word, locale=locale): said[one]
        for (_plain, one), words_near in near.items()
        if len(one) >= SHORTEST_MISSPELT and not is_quiet(one, locale)
        for word in sorted(words_near)
        if _is_near(one, word)
    }
    return {
        one: place
        for one, place in found.items()
        if one not in said and not is_quiet(one, locale)
    }


def _beginnings_and_ends(word: str) -> Iterator[str]:
    """Yield what a word may have been joined to: prabowo of prabowosandi."""
    for length in range(SHORTEST_MISSPELT, len(word)):
        yield word[:length]
        yield word[-length:]


def _is_near(one: str, word: str) -> bool:
    """Tell whether a known word is an edit away, or the begin or the end of another."""
    if len(word) < SHORTEST_MISSPELT:
        return False
    if one.startswith(word) or one.endswith(word):
        return True
    return abs(len(one) - len(word)) <= 1 and edit_distance(one, word) <= 1


def _nearest(plain: str, known: Iterable[str]) -> str | None:
    """Return the known word with the fewest edits, of equals the first by name."""
    allowed = most_edits(plain)
    near = ((edit_distance(plain, word), word) for word in known)
    return min((found for found in near if found[0] <= allowed), default=(0, None))[1]
