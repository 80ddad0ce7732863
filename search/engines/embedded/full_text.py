"""The full-text index of a database: what SQLite and PostgreSQL do differently."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from django.db import connection
from django.db.models.expressions import RawSQL

# Weights of title, summary and body in the score.
TITLE_WEIGHT, SUMMARY_WEIGHT, BODY_WEIGHT = 6.0, 3.0, 1.0
# Nobody reads further; it bounds the work that one common word can cause.
MOST_MATCHES = 10_000


@dataclass(frozen=True, slots=True)
class Match:
    """A document that holds some of the terms; bit i of `terms` stands for term i."""

    document_id: int
    score: float
    terms: int


class FullTextIndex(Protocol):
    """Finds the stored documents that hold terms."""

    def match(
        self, terms: Sequence[str], *, locale: str, kinds: tuple[str, ...]
    ) -> list[Match]:
        """Return documents that hold any of the terms, best first."""

    def listed(self, document_ids: Sequence[int]) -> RawSQL:
        """Return the ids as a subquery: one parameter however many there are."""

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many documents hold each term; terms nobody holds are left out."""


def full_text_index() -> FullTextIndex:
    """Return the index of the database in use."""
    from search.engines.embedded.fts5 import Fts5Index  # noqa: PLC0415
    from search.engines.embedded.postgresql import PostgresqlIndex  # noqa: PLC0415

    return Fts5Index() if connection.vendor == "sqlite" else PostgresqlIndex()
