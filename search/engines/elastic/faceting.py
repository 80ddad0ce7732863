"""Facets: filters behind the search, and counts that ignore their own filter."""

from collections.abc import Mapping
from typing import Any

from elasticsearch.dsl import aggs
from elasticsearch.dsl import query as dsl

from search.engines.elastic.mapping import SEPARATOR, facet_value
from search.queries import FacetValue, SearchQuery, facet_values

# More values than any field has in the portal: nothing is left uncounted.
MOST_VALUES = 1000
COUNTED = "values"


def narrowing(filters: Mapping[str, tuple[str, ...]]) -> dsl.Bool:
    """Return the condition that all filters hold; values of one are alternatives."""
    return dsl.Bool(
        filter=[
            dsl.Terms("facets", [facet_value(field, value) for value in values])
            for field, values in filters.items()
        ]
    )


def counting(query: SearchQuery) -> dict[str, aggs.Agg[Any]]:
    """Return one aggregation for each asked field.

    A field is counted without its own filter, so that a second value of it can be
    chosen, and with all the others.
    """
    return {field: _counting(query, field) for field in query.facet_fields}


def _counting(query: SearchQuery, field: str) -> aggs.Agg[Any]:
    others = {f: values for f, values in query.filters.items() if f != field}
    counted = aggs.Filter(narrowing(others))
    counted.bucket(
        COUNTED,
        aggs.Terms(
            field="facet_labels",
            include=_beginning_with(f"{field}{SEPARATOR}"),
            size=MOST_VALUES,
        ),
    )
    return counted


def counted_facets(
    query: SearchQuery, aggregations: Mapping[str, Any]
) -> dict[str, tuple[FacetValue, ...]]:
    """Read the counts of each asked field."""
    return {
        field: _values(
            aggregations[field][COUNTED]["buckets"],
            selected=query.filters.get(field, ()),
        )
        for field in query.facet_fields
    }


def _values(
    buckets: list[Mapping[str, Any]], *, selected: tuple[str, ...]
) -> tuple[FacetValue, ...]:
    """Return values by count, with selected values that match nothing at the end."""
    found: dict[str, tuple[str, int]] = {}
    for bucket in buckets:
        _field, value, label = bucket["key"].split(SEPARATOR, 2)
        # Two documents may spell the label of a value differently.
        label, before = found.get(value, (label, 0))
        found[value] = label, before + bucket["doc_count"]
    return facet_values(found, selected=selected)


def _beginning_with(text: str) -> str:
    """Return a regular expression of Lucene for values that begin with `text`."""
    escaped = "".join(c if c.isalnum() or c == SEPARATOR else f"\\{c}" for c in text)
    return f"{escaped}.*"
