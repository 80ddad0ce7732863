"""Full text on PostgreSQL: which documents hold a term, and whether in their head.

`ts_rank` of the whole text has to unpack every matching row, which takes seconds for a
common word, and knows no rarity; `ts_rank_cd` measured far worse. Here the GIN index
says who holds a term, title and summary (short, stored in the row) say how well, and
`ranking` does the rest for the first few hundred.
"""

import math
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from django.db import connection
from django.db.models.expressions import RawSQL

from search.engines.embedded.full_text import (
    COMMON,
    EVERYWHERE,
    MOST_MATCHES,
    SUMMARY_WEIGHT,
    TITLE_WEIGHT,
    Essence,
    Found,
    Lookup,
    Match,
    Scope,
    Term,
    essence,
    observed_frequencies,
)

# Weights of the classes D, C, B, A: summary and title are B and A.
WEIGHTS = f"ARRAY[0, 0, {SUMMARY_WEIGHT / TITLE_WEIGHT:.3f}, 1]::real[]"
ONE_TERM = f"""
    SELECT document_id, {{position}} AS position,
        %s * (1 + {TITLE_WEIGHT} * ts_rank({WEIGHTS}, head, {{query}})) AS share
    FROM search_storedtext WHERE {{condition}}
"""  # noqa: S608
COLUMNS = {
    Scope.TEXT: "vector",
    Scope.HEAD: "head",
    Scope.TITLE: "to_tsvector('pg_catalog.simple', title_stems)",
}
QUERY = "to_tsquery('pg_catalog.simple', %s)"
ALL_TERMS = """
    SELECT document.id, sum(posting.share) AS score,
        bit_or(1::bigint << posting.position)
    FROM ({postings}) AS posting
    JOIN search_storeddocument AS document ON document.id = posting.document_id
    WHERE document.locale = %s {conditions}
    GROUP BY document.id
    ORDER BY score DESC, document.id DESC
    LIMIT {limit}
"""
# The empty term counts all documents.
STATISTICS = """
    SELECT asked.term, (
        SELECT count(*) FROM (
            SELECT 1 FROM search_storedtext
            WHERE vector @@ to_tsquery('pg_catalog.simple', asked.quoted) LIMIT %s
        ) AS found
    )
    FROM unnest(%s::text[], %s::text[]) AS asked(term, quoted)
    UNION ALL SELECT '', count(*) FROM search_storeddocument
"""
TITLES = """
    SELECT id FROM search_storeddocument
    WHERE to_tsvector('pg_catalog.simple', title) @@ to_tsquery('pg_catalog.simple', %s)
        AND locale = %s
    ORDER BY id DESC
    LIMIT %s
"""


class PostgresqlIndex:
    """The `vector` and `head` columns of `StoredText`."""

    def find(self, terms: Sequence[Term], lookup: Lookup) -> Found:
        """Return documents that hold any of the terms (two queries)."""
        stems = {way[0] for term in terms for way in term if len(way) == 1}
        known, total = _statistics(sorted(stems), upto=EVERYWHERE)
        rarities = [
            math.log(1 + total / (known.get(term[0][0], 0) + 0.5)) for term in terms
        ]
        looked_up = essence(terms, known)
        matches = _matches(terms, rarities, looked_up, lookup)
        if not matches and looked_up.scope is not Scope.TEXT:
            looked_up = replace(looked_up, scope=Scope.TEXT)
            matches = _matches(terms, rarities, looked_up, lookup)
        return Found(matches, observed_frequencies(terms, matches, known=known), total)

    def listed(self, document_ids: Sequence[int]) -> RawSQL:
        """Return the ids as a subquery."""
        return RawSQL("SELECT unnest(%s::bigint[])", [list(document_ids)])

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many documents hold each stem, up to a little over `COMMON`."""
        return _statistics(terms, upto=COMMON)[0]

    def titles_going_on(
        self, typed: Sequence[Term], lookup: Lookup, *, limit: int
    ) -> list[int]:
        """Return the newest documents whose title holds every typed word."""
        last = f"{_any_of([typed[-1]])} | {_quoted(typed[-1][0])}:*"
        parts = [*(_any_of([term]) for term in typed[:-1]), last]
        with connection.cursor() as cursor:
            asked = " & ".join(f"({part})" for part in parts)
            cursor.execute(TITLES, [asked, lookup.locale, limit])
            return [row[0] for row in cursor.fetchall()]


def _matches(
    terms: Sequence[Term],
    rarities: Sequence[float],
    looked_up: Essence,
    lookup: Lookup,
) -> list[Match]:
    """Return what holds one of the terms, roughly best first."""
    anchor = _any_of([terms[position] for position in looked_up.finding])
    finds = f"{COLUMNS[looked_up.scope]} @@ {QUERY}"
    beside = f"{COLUMNS[looked_up.scope_beside]} @@ {QUERY} AND {finds}"
    postings: list[str] = []
    asked: list[Any] = []
    for position in (*looked_up.finding, *looked_up.beside):
        one, is_beside = _any_of([terms[position]]), position in looked_up.beside
        condition = beside if is_beside else finds
        postings.append(
            ONE_TERM.format(position=position, query=QUERY, condition=condition)
        )
        asked += [rarities[position], one, one, *([anchor] if is_beside else ())]
    conditions = ""
    asked.append(lookup.locale)
    if lookup.kinds:
        conditions += "AND document.kind = ANY(%s) "
        asked.append(list(lookup.kinds))
    if lookup.excluded_pages:
        conditions += "AND document.page_id <> ALL(%s)"
        asked.append(list(lookup.excluded_pages))
    sql = ALL_TERMS.format(
        postings=" UNION ALL ".join(postings), conditions=conditions, limit=MOST_MATCHES
    )
    with connection.cursor() as cursor:
        cursor.execute(sql, asked)
        found: list[Match] = cursor.fetchall()
    return found


def _statistics(stems: Sequence[str], *, upto: int) -> tuple[dict[str, int], int]:
    """Return how many documents hold each stem, at most one more than `upto`.

    And how many documents there are.
    """
    quoted = [_quoted([stem]) for stem in stems]
    with connection.cursor() as cursor:
        cursor.execute(STATISTICS, [upto + 1, list(stems), quoted])
        counts = {term: count for term, count in cursor.fetchall() if count}
    total = counts.pop("", 0)
    return counts, total


def _any_of(terms: Sequence[Term]) -> str:
    return " | ".join(f"({_quoted(way)})" for term in terms for way in term)


def _quoted(stems: Sequence[str]) -> str:
    """Return a run of stems as a phrase: no operator inside is ever obeyed."""
    escaped = (stem.replace("\\", "\\\\").replace("'", "''") for stem in stems)
    return " <-> ".join(f"'{stem}'" for stem in escaped)
