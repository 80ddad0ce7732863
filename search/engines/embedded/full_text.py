"""The full-text index of a database: what SQLite and PostgreSQL do differently."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
# A stem in more documents than this tells nothing in a body: only title and summary
# are looked at.
TOO_COMMON = 8_000

# The ways to say one thing, each a run of stems that must stand together.
Term: TypeAlias = "tuple[tuple[str, ...], ...]"


@dataclass(frozen=True, slots=True)
class Match:
    """A document that holds some of the terms; bit i of `terms` stands for term i."""

    document_id: int
    score: float
    terms: int


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

    def match(
        self, terms: Sequence[str], *, locale: str, kinds: tuple[str, ...]
    ) -> list[Match]:
        """Return documents that hold any of the stems, roughly best first."""

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


@dataclass(frozen=True, slots=True)
class Essence:
    """Which terms, by position, find documents, and which are only looked up in those.

    The others are left to `ranking`.
    """

    finding: tuple[int, ...]
    beside: tuple[int, ...]


def essence(terms: Sequence[Term], frequencies: Mapping[str, int]) -> Essence:
    """Return what to look up: the rare terms, or the rarest of common ones."""
    positions = range(len(terms))
    counts = [frequency(term, frequencies) for term in terms]
    rare = tuple(position for position in positions if counts[position] <= COMMON)
    finding = rare or (min(positions, key=counts.__getitem__),)
    beside = tuple(position for position in positions if position not in finding)
    return Essence(finding, () if len(finding) >= ENOUGH else beside)


def frequency(term: Term, frequencies: Mapping[str, int]) -> int:
    """Return how many documents hold the commonest single stem of a term."""
    ways = (frequencies.get(way[0], 0) for way in term if len(way) == 1)
    return max(ways, default=0)


def observed_frequencies(
    terms: Sequence[Term],
    matches: Sequence[Match],
    *,
    known: Mapping[str, int],
) -> tuple[int, ...]:
    """Return how many documents hold each term: counted, or known from the index."""
    counts = [known.get(term[0][0], 0) if len(term[0]) == 1 else 0 for term in terms]
    for position in range(len(terms)):
        held = sum(match.terms >> position & 1 for match in matches)
        counts[position] = max(counts[position], held)
    return tuple(counts)
