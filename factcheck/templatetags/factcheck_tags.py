"""Fact-checks for the pages of other apps: templates are where apps meet."""

from typing import Any

from django import template
from django.db.models import Q
from django.utils.translation import get_language
from wagtail.models import Page

from factcheck.models import FactCheckPage, FactCheckTopic
from factcheck.vocabulary import CorrectionKind
from home.routing import restriction_above
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
    return _public_checks(Q(programs=program.pk), locale_id=program.locale_id)


@register.simple_tag
def related_fact_checks(page: Any) -> list[FactCheckPage]:
    """Return other recent checks of the same topics: one query, the topics inside."""
    through = type(page).topics.through
    topics = through.objects.filter(content_object=page.pk).values("tag")
    related = FactCheckTopic.objects.filter(tag__in=topics).values("content_object")
    return _public_checks(Q(pk__in=related) & ~Q(pk=page.pk), locale_id=page.locale_id)


def _public_checks(wanted: Q, *, locale_id: int) -> list[FactCheckPage]:
    checks = FactCheckPage.objects.live().filter(wanted, locale=locale_id)
    return list(
        checks.exclude(restriction_above())
        .exclude(corrections__kind=CorrectionKind.WITHDRAWAL)
        .select_related("agency", "claim")
        .defer_streamfields()
        .order_by("-checked_on", "-pk")[:RELATED_LIMIT]
    )


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
