"""Full text on PostgreSQL: `ts_rank` of each term, weighed by how rare the term is.

`ts_rank` of a whole query knows no rarity; `ts_rank_cd` measured far worse. Counting
each term by itself and adding rarity in Python gives the shape of BM25.
"""

import math
from collections.abc import Sequence

from django.db import connection
from django.db.models.expressions import RawSQL

from search.engines.embedded.full_text import (
    BODY_WEIGHT,
    MOST_MATCHES,
    SUMMARY_WEIGHT,
    TITLE_WEIGHT,
    Match,
)

# Weights of the classes D, C, B, A: body, summary and title are C, B and A.
WEIGHTS = (
    f"'{{0, {BODY_WEIGHT / TITLE_WEIGHT:.3f}, {SUMMARY_WEIGHT / TITLE_WEIGHT:.3f}, 1}}'"
)
# 1 divides by 1 + log of the document's length (PostgreSQL manual, 12.3.3).
NORMALISATION = 1
MATCHING = """
    SELECT document.id, ARRAY[{ranks}]
    FROM search_storedtext AS stored
    JOIN search_storeddocument AS document ON document.id = stored.document_id
    WHERE stored.vector @@ to_tsquery('pg_catalog.simple', %s)
        AND document.locale = %s AND ({any_kind} OR document.kind = ANY(%s))
"""
ONE_RANK = (
    f"ts_rank({WEIGHTS}, stored.vector,"
    f" to_tsquery('pg_catalog.simple', %s), {NORMALISATION})"
)
# A term in more documents than this is common; counting on would only cost time.
COMMON = 2000
FREQUENCIES = """
    SELECT asked.term, (
        SELECT count(*) FROM (
            SELECT 1 FROM search_storedtext
            WHERE vector @@ to_tsquery('pg_catalog.simple', asked.quoted) LIMIT %s
        ) AS found
    )
    FROM unnest(%s::text[], %s::text[]) AS asked(term, quoted)
"""


class PostgresqlIndex:
    """The `vector` column of `StoredText`."""

    def match(
        self, terms: Sequence[str], *, locale: str, kinds: tuple[str, ...]
    ) -> list[Match]:
        """Return documents that hold any of the terms, best first."""
        quoted = [_quoted(term) for term in terms]
        sql = MATCHING.format(
            ranks=", ".join([ONE_RANK] * len(terms)),
            any_kind="false" if kinds else "true",
        )
        with connection.cursor() as cursor:
            cursor.execute(sql, [*quoted, " | ".join(quoted), locale, list(kinds)])
            return _weighed_by_rarity(cursor.fetchall(), len(terms))

    def listed(self, document_ids: Sequence[int]) -> RawSQL:
        """Return the ids as a subquery."""
        return RawSQL("SELECT unnest(%s::bigint[])", [list(document_ids)])

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many documents hold each term, up to `COMMON`."""
        with connection.cursor() as cursor:
            cursor.execute(
                FREQUENCIES, [COMMON, list(terms), [_quoted(term) for term in terms]]
            )
            return {term: count for term, count in cursor.fetchall() if count}


def _weighed_by_rarity(
    rows: Sequence[tuple[int, Sequence[float]]], term_count: int
) -> list[Match]:
    """Score each row by its ranks times the rarity of the terms among the rows."""
    frequencies = [
        sum(1 for _, ranks in rows if ranks[position]) for position in range(term_count)
    ]
    rarities = [math.log(1 + (len(rows) + 1) / (found + 0.5)) for found in frequencies]
    matches = [
        Match(
            document_id,
            sum(rank * rarity for rank, rarity in zip(ranks, rarities, strict=True)),
            sum(1 << position for position, rank in enumerate(ranks) if rank),
        )
        for document_id, ranks in rows
    ]
    matches.sort(key=lambda match: (-match.score, -match.document_id))
    return matches[:MOST_MATCHES]


def _quoted(term: str) -> str:
    """Return a term as a quoted lexeme: no operator inside it is ever obeyed."""
    return "'" + term.replace("\\", "\\\\").replace("'", "''") + "'"
