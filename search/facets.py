"""Narrowing stored documents by facets, and counting what each facet would leave."""

from collections import defaultdict
from collections.abc import Mapping

from django.db.models import Count, Max, QuerySet

from search.models import StoredDocument, StoredFacet
from search.queries import FacetValue, SearchQuery

Filters = Mapping[str, tuple[str, ...]]


def narrowed(
    documents: QuerySet[StoredDocument], filters: Filters
) -> QuerySet[StoredDocument]:
    """Return the documents that hold one of the values of every filter."""
    for field, values in filters.items():
        holders = StoredFacet.objects.filter(field=field, value__in=values)
        documents = documents.filter(pk__in=holders.values("document_id"))
    return documents


def count_facets(
    documents: QuerySet[StoredDocument], query: SearchQuery
) -> dict[str, tuple[FacetValue, ...]]:
    """Count the values of each asked field, in one database query.

    A field with a filter is counted without that filter, so that a second value of it
    can be chosen; the others are counted with all filters.
    """
    if not query.facet_fields:
        return {}
    free = [field for field in query.facet_fields if field not in query.filters]
    parts = [_counts(documents, fields=free, filters=query.filters)] if free else []
    for field in query.facet_fields:
        if field in query.filters:
            others = {f: v for f, v in query.filters.items() if f != field}
            parts.append(_counts(documents, fields=[field], filters=others))
    counted = defaultdict(list)
    for field, value, label, count in parts[0].union(*parts[1:], all=True):
        selected = value in query.filters.get(field, ())
        counted[field].append(
            FacetValue(value=value, label=label, count=count, selected=selected)
        )
    return {
        field: _ordered(counted[field], selected=query.filters.get(field, ()))
        for field in query.facet_fields
    }


def _counts(
    documents: QuerySet[StoredDocument], *, fields: list[str], filters: Filters
) -> QuerySet[StoredFacet, tuple[str, str, str, int]]:
    return (
        StoredFacet.objects.filter(
            field__in=fields, document__in=narrowed(documents, filters)
        )
        .order_by()
        .values_list("field", "value")
        .annotate(shown_label=Max("label"), found=Count("pk"))
    )


def _ordered(
    counted: list[FacetValue], *, selected: tuple[str, ...]
) -> tuple[FacetValue, ...]:
    """Return values by count, with selected values that match nothing at the end."""
    known = {value.value for value in counted}
    unmatched = [
        FacetValue(value=value, label=value, count=0, selected=True)
        for value in selected
        if value not in known
    ]
    counted.sort(key=lambda value: (-value.count, value.label))
    return (*counted, *unmatched)
