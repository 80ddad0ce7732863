"""The full-text index of a database: what SQLite and PostgreSQL do differently."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Protocol, TypeAlias

from django.db import connection
from django.db.models.expressions import RawSQL

# Weights of title, summary and body in the score.
TITLE_WEIGHT, SUMMARY_WEIGHT, BODY_WEIGHT = 6.0, 3.0, 1.0
# Nobody reads further. It bounds the work that one common word can cause: counting the
# facets of 10,000 matches took half of 220 ms (50,000 documents).
MOST_MATCHES = 4_000
# A stem in more documents than this is common. It is looked up only in documents that
# also hold a rarer one of the query, and not at all when the query has `ENOUGH` of
# those: at 50,000 documents a sentence of 14 words took 950 ms without this.
COMMON = 2_000
ENOUGH = 3
# Where even the rarest stem of a query is in more documents than this, it tells nothing
# in a body: only title and summary are looked at; beyond the second, only titles. At
# 50,000 documents PostgreSQL took 240 ms to read all texts for each such word.
TOO_COMMON, EVERYWHERE = 8_000, 20_000

# The ways to say one thing, each a run of stems that must stand together.
Term: TypeAlias = "tuple[tuple[str, ...], ...]"


# A document that holds some of the terms: its id, its rough score, which terms (bit i
# for term i). Plain tuples: thousands of objects at a time keep the garbage collector
# busy (one search in thirty waited 100 ms for it).
Match: TypeAlias = "tuple[int, float, int]"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lookup:
    """Which documents may be found: of a language, of kinds, without some pages."""

    locale: str
    kinds: tuple[str, ...] = ()
    excluded_pages: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """The matches, roughly best first, and what ranking needs to know of the terms."""

    matches: list[Match]
    # How many documents hold each term, by its position; about, for common ones.
    frequencies: tuple[int, ...]
    # How many documents there are.
    total: int


class FullTextIndex(Protocol):
    """Finds the stored documents that hold terms."""

    def find(self, terms: Sequence[Term], lookup: Lookup) -> Found:
        """Return documents that hold any of the terms."""

    def listed(self, document_ids: Sequence[int]) -> RawSQL:
        """Return the ids as a subquery: one parameter however many there are."""

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many documents hold each stem; stems nobody holds are left out."""

    def titles_going_on(
        self, typed: Sequence[Term], lookup: Lookup, *, limit: int
    ) -> list[int]:
        """Return the newest documents whose title holds every typed word.

        The last word of the last term may go on.
        """


def full_text_index() -> FullTextIndex:
    """Return the index of the database in use."""
    from search.engines.embedded.fts5 import Fts5Index  # noqa: PLC0415
    from search.engines.embedded.postgresql import PostgresqlIndex  # noqa: PLC0415

    return Fts5Index() if connection.vendor == "sqlite" else PostgresqlIndex()


class Scope(Enum):
    """Where terms are looked for."""

    TEXT = "title, summary and body"
    HEAD = "title and summary"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Essence:
    """Which terms, by position, find documents, and which are only looked up in those.

    The others are left to `ranking`. What finds is looked for in `scope`.
    """

    finding: tuple[int, ...]
    beside: tuple[int, ...]
    scope: Scope

    @property
    def scope_beside(self) -> Scope:
        """Return where the terms beside are looked for."""
        return Scope.TEXT if self.scope is Scope.TEXT else Scope.HEAD


def essence(terms: Sequence[Term], frequencies: Mapping[str, int]) -> Essence:
    """Return what to look up: the rare terms, or the rarest of common ones."""
    positions = range(len(terms))
    counts = [frequency(term, frequencies) for term in terms]
    rare = tuple(position for position in positions if counts[position] <= COMMON)
    finding = rare or (min(positions, key=counts.__getitem__),)
    beside = tuple(position for position in positions if position not in finding)
    return Essence(
        finding,
        () if len(finding) >= ENOUGH else beside,
        scope=_scope(min(counts)),
    )


def _scope(held: int) -> Scope:
    """Return where to look for a term that so many documents hold."""
    if held <= TOO_COMMON:
        return Scope.TEXT
    return Scope.TITLE if held > EVERYWHERE else Scope.HEAD


def frequency(term: Term, frequencies: Mapping[str, int]) -> int:
    """Return how many documents hold the commonest single stem of a term."""
    ways = (frequencies.get(way[0], 0) for way in term if len(way) == 1)
    return max(ways, default=0)


def combinations(matches: Sequence[Match]) -> Mapping[int, int]:
    """Return how many matches hold which combination of terms: only a few occur."""
    return Counter(terms for _id, _score, terms in matches)


def observed_frequencies(
    terms: Sequence[Term],
    matches: Sequence[Match],
    *,
    known: Mapping[str, int],
) -> tuple[int, ...]:
    """Return how many documents hold each term: counted, or known from the index."""
    counts = [known.get(term[0][0], 0) if len(term[0]) == 1 else 0 for term in terms]
    sizes = combinations(matches)
    for position in range(len(terms)):
        held = sum(size for held, size in sizes.items() if held >> position & 1)
        counts[position] = max(counts[position], held)
    return tuple(counts)
