"""Programs for the pages of other apps: templates are where apps meet."""

from dataclasses import dataclass
from typing import Any

from django import template
from django.utils.translation import get_language

from search.engines import search_engine
from search.queries import FacetValue, Hit, SearchQuery, Sort

register = template.Library()


@dataclass(frozen=True, kw_only=True)
class ProgramOverview:
    """The newest programs, and how many there are for each situation in life."""

    newest: tuple[Hit, ...]
    life_events: tuple[FacetValue, ...]
    total: int


@register.simple_tag
def program_overview(count: int) -> ProgramOverview:
    """Return the newest programs with the life events, most programs first."""
    results = search_engine().search(
        SearchQuery(
            locale=get_language() or "id",
            kinds=("program",),
            sort=Sort.NEWEST,
            page_size=count,
            facet_fields=("life_event",),
        )
    )
    return ProgramOverview(
        newest=results.hits,
        life_events=results.facets.get("life_event", ()),
        total=results.total,
    )


@register.simple_tag
def agency_programs(agency: Any, count: int) -> tuple[Hit, ...]:
    """Return the newest programs of one agency."""
    return (
        search_engine()
        .search(
            SearchQuery(
                locale=get_language() or "id",
                kinds=("program",),
                filters={"agency": (agency.code,)},
                sort=Sort.NEWEST,
                page_size=count,
            )
        )
        .hits
    )
