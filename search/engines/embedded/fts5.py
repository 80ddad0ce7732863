"""Full text on SQLite: FTS5 with its own BM25."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import replace

from django.db import connection
from django.db.models.expressions import RawSQL

from search.engines.embedded.full_text import (
    BODY_WEIGHT,
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

# One term's postings with their share of BM25. The shares of all terms add up to the
# score of the whole query, and their number tells how much of it a document covers.
# (A correlated score would repeat the whole MATCH for every hit: quadratic, measured.)
# LIMIT -1 keeps SQLite from merging this into the join, where bm25() is refused.
ONE_TERM = f"""
    SELECT * FROM (
        SELECT rowid, {{position}} AS position, {{share}} AS share
        FROM search_fulltext WHERE search_fulltext MATCH %s LIMIT -1
    )
"""  # noqa: F541
SHARE = f"bm25(search_fulltext, {TITLE_WEIGHT}, {SUMMARY_WEIGHT}, {BODY_WEIGHT})"
# A common term, looked up beside rarer ones: its share would count theirs again.
NO_SHARE = "0.0"
# What an FTS5 expression begins with to be about some columns only.
COLUMNS = {
    Scope.TEXT: "",
    Scope.HEAD: "{title_stems summary_stems} :",
    Scope.TITLE: "{title_stems} :",
}
ALL_TERMS = """
    SELECT document.id, -SUM(posting.share) AS score, SUM(1 << posting.position)
    FROM ({postings}) AS posting
    JOIN search_storeddocument AS document ON document.id = posting.rowid
    WHERE document.locale = %s {conditions}
    GROUP BY document.id
    ORDER BY score DESC, document.id DESC
    LIMIT {limit}
"""
TITLES = """
    SELECT title.rowid FROM search_titles AS title
    JOIN search_storeddocument AS document ON document.id = title.rowid
    WHERE search_titles MATCH %s AND document.locale = %s
    ORDER BY title.rowid DESC
    LIMIT %s
"""
# The empty term counts all documents.
STATISTICS = """
    SELECT term, doc FROM search_vocabulary
    WHERE term IN (SELECT value FROM json_each(%s))
    UNION ALL SELECT '', count(*) FROM search_storeddocument
"""


class Fts5Index:
    """The FTS5 table beside `StoredText`."""

    def find(self, terms: Sequence[Term], lookup: Lookup) -> Found:
        """Return documents that hold any of the terms (two queries)."""
        stems = {way[0] for term in terms for way in term if len(way) == 1}
        known, total = _statistics(sorted(stems))
        looked_up = essence(terms, known)
        matches = _matches(terms, looked_up, lookup)
        if not matches and looked_up.scope is not Scope.TEXT:
            matches = _matches(terms, replace(looked_up, scope=Scope.TEXT), lookup)
        return Found(matches, observed_frequencies(terms, matches, known=known), total)

    def listed(self, document_ids: Sequence[int]) -> RawSQL:
        """Return the ids as a subquery."""
        return RawSQL("SELECT value FROM json_each(%s)", [json.dumps(document_ids)])

    def document_frequencies(self, terms: Sequence[str]) -> dict[str, int]:
        """Return how many documents hold each stem."""
        return _statistics(terms)[0]

    def titles_going_on(
        self, typed: Sequence[Term], lookup: Lookup, *, limit: int
    ) -> list[int]:
        """Return the newest documents whose title holds every typed word."""
        asked = " AND ".join(f"({_any_of([term])})" for term in typed[:-1])
        last = f"({_any_of([typed[-1]])} OR {_quoted(typed[-1][0])} *)"
        expression = f"{asked} AND {last}" if asked else last
        with connection.cursor() as cursor:
            cursor.execute(TITLES, [expression, lookup.locale, limit])
            return [row[0] for row in cursor.fetchall()]


def _statistics(stems: Sequence[str]) -> tuple[dict[str, int], int]:
    """Return how many documents hold each stem, and how many there are."""
    with connection.cursor() as cursor:
        cursor.execute(STATISTICS, [json.dumps(stems)])
        counts = dict(cursor.fetchall())
    total = counts.pop("", 0)
    return counts, total


def _matches(terms: Sequence[Term], looked_up: Essence, lookup: Lookup) -> list[Match]:
    """Return what holds one of the terms, roughly best first."""
    anchor = _within(looked_up.scope, [terms[at] for at in looked_up.finding])
    postings, asked = [], []
    for position in looked_up.finding:
        postings.append(ONE_TERM.format(position=position, share=SHARE))
        asked.append(_within(looked_up.scope, [terms[position]]))
    for position in looked_up.beside:
        postings.append(ONE_TERM.format(position=position, share=NO_SHARE))
        beside = _within(looked_up.scope_beside, [terms[position]])
        asked.append(f"{beside} AND {anchor}")
    sql = ALL_TERMS.format(
        postings=" UNION ALL ".join(postings),
        conditions=_conditions(lookup),
        limit=MOST_MATCHES,
    )
    with connection.cursor() as cursor:
        cursor.execute(
            sql, [*asked, lookup.locale, *lookup.kinds, *lookup.excluded_pages]
        )
        found: list[Match] = cursor.fetchall()
    return found


def _within(scope: Scope, terms: Sequence[Term]) -> str:
    return f"({COLUMNS[scope]} ({_any_of(terms)}))"


def _any_of(terms: Sequence[Term]) -> str:
    return " OR ".join(_quoted(way) for term in terms for way in term)


def _quoted(stems: Sequence[str]) -> str:
    """Return a run of stems as an FTS5 string: no operator inside is ever obeyed."""
    return '"' + " ".join(stems).replace('"', '""') + '"'


def _conditions(lookup: Lookup) -> str:
    return " ".join(_condition_parts(lookup))


def _condition_parts(lookup: Lookup) -> Iterator[str]:
    if lookup.kinds:
        yield f"AND document.kind IN ({', '.join(['%s'] * len(lookup.kinds))})"
    if lookup.excluded_pages:
        marks = ", ".join(["%s"] * len(lookup.excluded_pages))
        yield f"AND document.page_id NOT IN ({marks})"
