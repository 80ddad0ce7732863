"""Fact-checks for the pages of other apps: templates are where apps meet."""

from typing import Any

from django import template
from django.utils.translation import get_language
from wagtail.models import Page

from factcheck.models import FactCheckPage
from search.engines import search_engine
from search.queries import Hit, SearchQuery, Sort

register = template.Library()

FACT_CHECK_KINDS = ("fact_check",)
DESK_KINDS = ("fact_check", "clarification")
RELATED_LIMIT = 3


@register.simple_tag
def latest_fact_checks(count: int) -> tuple[Hit, ...]:
    """Return the newest checks of all agencies."""
    return _newest(count=count, kinds=FACT_CHECK_KINDS)


@register.simple_tag
def agency_fact_checks(agency: Any, count: int) -> tuple[Hit, ...]:
    """Return the newest checks and clarifications of one agency."""
    return _newest(count=count, kinds=DESK_KINDS, filters={"agency": (agency.code,)})


@register.simple_tag
def fact_checks_about(program: Page) -> list[FactCheckPage]:
    """Return the newest checks that name the program."""
    return list(
        FactCheckPage.objects.filter(programs=program.pk, locale=program.locale_id)
        .live()
        .public()
        .select_related("agency", "claim")
        .defer_streamfields()
        .order_by("-checked_on", "-pk")[:RELATED_LIMIT]
    )


@register.simple_tag
def related_fact_checks(page: FactCheckPage) -> tuple[Hit, ...]:
    """Return other recent checks of the same topics."""
    topics = tuple(topic.slug for topic in page.topics.all())
    if not topics:
        return ()
    found = _newest(
        count=RELATED_LIMIT + 1, kinds=FACT_CHECK_KINDS, filters={"topic": topics}
    )
    return tuple(hit for hit in found if hit.page_id != page.pk)[:RELATED_LIMIT]


def _newest(
    *,
    count: int,
    kinds: tuple[str, ...],
    filters: dict[str, tuple[str, ...]] | None = None,
) -> tuple[Hit, ...]:
    return (
        search_engine()
        .search(
            SearchQuery(
                locale=get_language() or "id",
                kinds=kinds,
                filters=filters or {},
                sort=Sort.NEWEST,
                page_size=count,
            )
        )
        .hits
    )
