"""Full text on PostgreSQL: which documents hold a term, and whether in their head.

`ts_rank` of the whole text has to unpack every matching row, which takes seconds for a
common word, and knows no rarity; `ts_rank_cd` measured far worse. Here the GIN index
says who holds a term, title and summary (short, stored in the row) say how well, and
`ranking` does the rest for the first few hundred.
"""

import math
from collections.abc import Sequence

from django.db import connection
from django.db.models.expressions import RawSQL

from search.engines.embedded.full_text import (
    COMMON,
    MOST_MATCHES,
    SUMMARY_WEIGHT,
    TITLE_WEIGHT,
    Found,
    Lookup,
    Match,
    Term,
    essence,
    observed_frequencies,
)

# Weights of the classes D, C, B, A: summary and title are B and A.
WEIGHTS = f"ARRAY[0, 0, {SUMMARY_WEIGHT / TITLE_WEIGHT:.3f}, 1]::real[]"
ONE_TERM = f"""
    SELECT document_id, {{position}} AS position,
        %s * (1 + {TITLE_WEIGHT} * ts_rank({WEIGHTS}, head, {{query}})) AS share
    FROM search_storedtext WHERE vector @@ {{looked_up}}
"""  # noqa: S608
QUERY = "to_tsquery('pg_catalog.simple', %s)"
ALL_TERMS = """
    SELECT document.id, sum(posting.share) AS score,
        bit_or(1::bigint << posting.position)
    FROM ({postings}) AS posting
    JOIN search_storeddocument AS document ON document.id = posting.document_id
    WHERE document.locale = %s
        AND ({any_kind} OR document.kind = ANY(%s)) AND document.page_id <> ALL(%s)
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
        known, total = _statistics(sorted(stems))
        looked_up = essence(terms, known)
        anchor = _any_of([terms[position] for position in looked_up.finding])
        postings: list[str] = []
        asked: list[str | float] = []
        for position in (*looked_up.finding, *looked_up.beside):
            one = _any_of([terms[position]])
            beside = position in looked_up.beside
            postings.append(
                ONE_TERM.format(position=position, query=QUERY, looked_up=QUERY)
            )
            rarity = math.log(1 + total / (known.get(terms[position][0][0], 0) + 0.5))
            asked += [rarity, one, f"({one}) & ({anchor})" if beside else one]
        with connection.cursor() as cursor:
            sql = ALL_TERMS.format(
                postings=" UNION ALL ".join(postings),
                any_kind="false" if lookup.kinds else "true",
                limit=MOST_MATCHES,
            )
            kinds, excluded = list(lookup.kinds), list(lookup.excluded_pages)
            cursor.execute(sql, [*asked, lookup.locale, kinds, excluded])
            matches = [Match(*row) for row in cursor.fetchall()]
        return Found(matches, observed_frequencies(terms, matches, known=known), total)

    def match(
        self, terms: Sequence[str], *, locale: str, kinds: tuple[str, ...]
    ) -> list[Match]:
        """Return documents that hold any of the stems, roughly best first."""
        lookup = Lookup(locale=locale, kinds=kinds)
        return self.find([((term,),) for term in terms], lookup).matches

    def listed(self, document_ids: Sequence[int]) -> RawSQL:
        """Return the ids as a subquery."""
        return RawSQL("SELECT unnest(%s::bigint[])", [list(document_ids)])

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many documents hold each stem, up to a little over `COMMON`."""
        return _statistics(terms)[0]

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


def _statistics(stems: Sequence[str]) -> tuple[dict[str, int], int]:
    """Return how many documents hold each stem, and how many there are."""
    quoted = [_quoted([stem]) for stem in stems]
    with connection.cursor() as cursor:
        cursor.execute(STATISTICS, [COMMON + 1, list(stems), quoted])
        counts = {term: count for term, count in cursor.fetchall() if count}
    total = counts.pop("", 0)
    return counts, total


def _any_of(terms: Sequence[Term]) -> str:
    return " | ".join(f"({_quoted(way)})" for term in terms for way in term)


def _quoted(stems: Sequence[str]) -> str:
    """Return a run of stems as a phrase: no operator inside is ever obeyed."""
    escaped = (stem.replace("\\", "\\\\").replace("'", "''") for stem in stems)
    return " <-> ".join(f"'{stem}'" for stem in escaped)
