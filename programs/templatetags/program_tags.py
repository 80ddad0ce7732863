"""Programs for the pages of other apps: templates are where apps meet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django import template
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from home.models import LifeEvent
from search.engines import search_engine
from search.queries import FacetValue, Hit, SearchQuery, Sort

register = template.Library()

# The symbol of static/icons.svg for each situation in life.
LIFE_EVENT_ICONS: dict[str, str] = {
    LifeEvent.BABY: "baby",
    LifeEvent.SCHOOL: "school",
    LifeEvent.JOB_SEARCH: "search",
    LifeEvent.JOB_LOSS: "work",
    LifeEvent.NEW_BUSINESS: "business",
    LifeEvent.FARMING: "farm",
    LifeEvent.ILLNESS: "health",
    LifeEvent.MARRIAGE: "people",
    LifeEvent.HOUSING: "home",
    LifeEvent.DISASTER: "disaster",
    LifeEvent.RETIREMENT: "people",
    LifeEvent.DOCUMENTS: "document",
}
# How `components/progress_milestones.html` marks each state of a milestone.
MILESTONE_MARKS = {
    "rencana": "planned",
    "berjalan": "running",
    "selesai": "done",
    "tertunda": "late",
}


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


@register.filter
def life_event_icon(code: str) -> str:
    """Return the name of the symbol that stands for a situation in life."""
    return LIFE_EVENT_ICONS.get(code, "next")


@register.filter
def milestones(stream: Iterable[Any]) -> list[dict[str, Any]]:
    """Return `MilestoneBlock`s as `components/progress_milestones.html` shows them."""
    return [
        {
            "title": block.value["title"],
            "percent": block.value["percent"],
            "status": MILESTONE_MARKS.get(block.value["status"], "planned"),
            "status_label": dict(block.block.child_blocks["status"].field.choices).get(
                block.value["status"], ""
            ),
            "note": _milestone_note(block.value),
        }
        for block in stream
    ]


def _milestone_note(milestone: Mapping[str, Any]) -> str:
    target = milestone["target"]
    aimed = _("Sasaran: %(target)s.") % {"target": target} if target else ""
    return f"{aimed} {milestone['note'] or ''}".strip()
