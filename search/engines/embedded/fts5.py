"""Full text on SQLite: FTS5 with its own BM25."""

import json
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

# One term's postings with their share of BM25. The shares of all terms add up to the
# score of the whole query, and their number tells how much of it a document covers.
# (A correlated score would repeat the whole MATCH for every hit: quadratic, measured.)
# LIMIT -1 keeps SQLite from merging this into the join, where bm25() is refused.
ONE_TERM = f"""
    SELECT * FROM (
        SELECT rowid, {{position}} AS position, bm25(
            search_fulltext, {TITLE_WEIGHT}, {SUMMARY_WEIGHT}, {BODY_WEIGHT}
        ) AS share
        FROM search_fulltext WHERE search_fulltext MATCH %s LIMIT -1
    )
"""  # noqa: S608
ALL_TERMS = """
    SELECT document.id, -SUM(posting.share) AS score, SUM(1 << posting.position)
    FROM ({postings}) AS posting
    JOIN search_storeddocument AS document ON document.id = posting.rowid
    WHERE document.locale = %s {kind_filter}
    GROUP BY document.id
    ORDER BY score DESC, document.id DESC
    LIMIT {limit}
"""


class Fts5Index:
    """The FTS5 table beside `StoredText`."""

    def match(
        self, terms: Sequence[str], *, locale: str, kinds: tuple[str, ...]
    ) -> list[Match]:
        """Return documents that hold any of the terms, best first."""
        sql = ALL_TERMS.format(
            postings=" UNION ALL ".join(
                ONE_TERM.format(position=position) for position in range(len(terms))
            ),
            kind_filter=(
                f"AND document.kind IN ({', '.join(['%s'] * len(kinds))})"
                if kinds
                else ""
            ),
            limit=MOST_MATCHES,
        )
        with connection.cursor() as cursor:
            cursor.execute(sql, [*map(_quoted, terms), locale, *kinds])
            return [Match(*row) for row in cursor.fetchall()]

    def listed(self, document_ids: Sequence[int]) -> RawSQL:
        """Return the ids as a subquery."""
        return RawSQL("SELECT value FROM json_each(%s)", [json.dumps(document_ids)])

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many documents hold each term."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT term, doc FROM search_vocabulary"
                " WHERE term IN (SELECT value FROM json_each(%s))",
                [json.dumps(terms)],
            )
            return dict(cursor.fetchall())


def _quoted(term: str) -> str:
    """Return a term as an FTS5 string: no operator inside it is ever obeyed."""
    return '"' + term.replace('"', '""') + '"'
