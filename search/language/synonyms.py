"""Wordings that mean the same, ready to be looked up in a query by their stems."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from search.language.analysis import function_words
from search.language.normaliser import clean_text, words
from search.language.stemmer import stem

# No official name in the portal has more words; a longer line is a mistake.
LONGEST_WORDING = 10


@dataclass(frozen=True, slots=True)
class Phrase:
    """A wording: its words in order, plain and stemmed."""

    words: tuple[str, ...]
    stems: tuple[str, ...]

    def without(self, left_out: frozenset[str]) -> tuple[str, ...]:
        """Return the stems of the words that are not left out; all if none is."""
        kept = tuple(
            one_stem
            for word, one_stem in zip(self.words, self.stems, strict=True)
            if word not in left_out
        )
        return kept or self.stems


@dataclass(frozen=True, slots=True)
class SynonymGroup:
    """Wordings of one thing; in a one-way group only the first finds the others."""

    wordings: tuple[str, ...]
    is_one_way: bool = False


@dataclass(frozen=True, slots=True)
class SynonymTable:
    """Which phrases a run of stems may also be said as, in one language."""

    phrases: Mapping[tuple[str, ...], tuple[Phrase, ...]] = field(default_factory=dict)
    longest: int = 0
    words: frozenset[str] = frozenset()

    def longest_match(self, stems: Sequence[str], *, start: int) -> int:
        """Return how many stems from `start` on are a known wording: 0 when none."""
        for size in range(min(self.longest, len(stems) - start), 0, -1):
            if tuple(stems[start : start + size]) in self.phrases:
                return size
        return 0

    def other_wordings(self, stems: Sequence[str]) -> tuple[Phrase, ...]:
        """Return the other ways to say exactly these stems."""
        return self.phrases.get(tuple(stems), ())


def synonym_table(groups: Iterable[SynonymGroup], *, locale: str) -> SynonymTable:
    """Return the table of these groups; lines without words are left out."""
    left_out = function_words(locale)
    found: dict[tuple[str, ...], dict[tuple[str, ...], Phrase]] = {}
    known: set[str] = set()
    for group in groups:
        every = (phrase(line, locale=locale) for line in group.wordings)
        phrases = [one for one in every if one.words]
        known.update(word for one in phrases for word in one.words)
        for said, other in _pairs(phrases, is_one_way=group.is_one_way):
            others = found.setdefault(said.without(left_out), {})
            others.setdefault(other.stems, other)
    return SynonymTable(
        phrases={said: tuple(others.values()) for said, others in found.items()},
        longest=max(map(len, found), default=0),
        words=frozenset(known),
    )


def phrase(text: str, *, locale: str) -> Phrase:
    """Return a line of text as a phrase."""
    plain = [w.plain for w in islice(words(clean_text(text)), LONGEST_WORDING)]
    return Phrase(tuple(plain), tuple(stem(word, locale=locale) for word in plain))


def _pairs(
    phrases: Sequence[Phrase], *, is_one_way: bool
) -> Iterator[tuple[Phrase, Phrase]]:
    """Yield what is said with what else it may mean."""
    for said in phrases[:1] if is_one_way else phrases:
        yield from ((said, other) for other in phrases if other.stems != said.stems)
