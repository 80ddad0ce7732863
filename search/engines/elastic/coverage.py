"""Which documents hold enough of a query: the embedded engine's rule, on the server.

One small request counts how many documents hold which combination of terms. The rule
reads nothing else, so both engines hide the same chance matches.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from elasticsearch.dsl import Search, aggs
from elasticsearch.dsl import query as dsl

from search.engines.elastic.querying import Term, holds, scope
from search.queries import SearchQuery

# Combinations that occur: at most this many of the 65,536 possible are told.
MOST_COMBINATIONS = 5000


def combinations(search: Search, query: SearchQuery, terms: Sequence[Term]) -> Search:
    """Return the request that counts combinations of terms.

    The score of a document is the number whose bits stand for the terms it holds:
    exact in a float of 32 bits for up to 24 terms.
    """
    points = [
        dsl.ConstantScore(filter=holds(term, locale=query.locale), boost=1 << position)
        for position, term in enumerate(terms)
    ]
    found = dsl.Bool(filter=scope(query), must=[dsl.Bool(should=points)])
    asked = search.query(found).extra(size=0, track_total_hits=False)
    asked.aggs.bucket(
        "held",
        aggs.Terms(
            script={"source": "_score.longValue()"},
            value_type="long",
            size=MOST_COMBINATIONS,
        ),
    )
    return asked


def counted(answer: Mapping[str, Any]) -> dict[int, int]:
    """Read how many documents hold each combination."""
    buckets = answer["aggregations"]["held"]["buckets"]
    return {int(bucket["key"]): bucket["doc_count"] for bucket in buckets}
