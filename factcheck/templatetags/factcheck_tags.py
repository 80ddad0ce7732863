"""Fact-checks for the pages of other apps: templates are where apps meet."""

from collections.abc import Callable
from typing import Any, TypeVar

from django import template
from django.db.models import BooleanField, ExpressionWrapper, Q, QuerySet
from django.template import Context
from wagtail.models import Page

from factcheck.corrections.behind import behind_originals
from factcheck.models import Correction, FactCheckPage, FactCheckTopic
from factcheck.selectors import standing_checks
from factcheck.versions.appearances import Timeline, timeline_of
from factcheck.versions.record import Record, record_of
from search.engines import search_engine
from search.parameters import current_locale
from search.queries import Hit, SearchQuery, Sort

register = template.Library()
Read = TypeVar("Read")

FACT_CHECK_KINDS = ("fact_check",)
DESK_KINDS = ("fact_check", "clarification")
RELATED_LIMIT = 3
# More checks of one claim than any claim has had.
MOST_SAME = 10


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
    checks = _standing_checks(Q(programs=program.pk), locale_id=program.locale_id)
    return list(checks[:RELATED_LIMIT])


@register.simple_tag
def related_fact_checks(page: Any) -> list[FactCheckPage]:
    """Return other recent checks of the same topics: one query, the topics inside."""
    checks = _standing_checks(_shares_topic(page), locale_id=page.locale_id)
    return list(checks[:RELATED_LIMIT])


@register.simple_tag
def kindred_fact_checks(page: FactCheckPage) -> dict[str, list[FactCheckPage]]:
    """Return the other checks of the same claim and some of the same topics."""
    same_claim = Q(claim=page.claim_id, claim__isnull=False)
    wanted = (same_claim | _shares_topic(page)) & ~Q(pk=page.pk)
    checks = list(
        _standing_checks(wanted, locale_id=page.locale_id)
        .annotate(is_same_claim=ExpressionWrapper(same_claim, BooleanField()))
        .order_by("-is_same_claim", "-checked_on", "-pk")[: MOST_SAME + RELATED_LIMIT]
    )
    same = [check for check in checks if check.claim_id == page.claim_id]
    return {
        "same_claim": same[:MOST_SAME],
        "same_topic": [check for check in checks if check not in same][:RELATED_LIMIT],
    }


@register.simple_tag(takes_context=True)
def check_record(context: Context, page: FactCheckPage) -> Record:
    """Return a check's published versions and the reports about its claim."""
    return _once(context, record_of, page)


@register.simple_tag
def claim_timeline(
    page: FactCheckPage, same_claim: list[FactCheckPage], record: Record
) -> Timeline | None:
    """Return when the claim turned up, was checked and was reported."""
    return timeline_of(page, others=same_claim, months=record.months)


@register.simple_tag(takes_context=True)
def correction_to_follow(context: Context, page: FactCheckPage) -> Correction | None:
    """Return the correction of the original that this translation does not say yet."""
    return _once(context, _correction_to_follow, page, check_record(context, page))


def _correction_to_follow(page: FactCheckPage, record: Record) -> Correction | None:
    if not record.is_original_corrected:
        return None
    return behind_originals([page.pk]).get(page.pk)


def _once(context: Context, read: Callable[..., Read], *of: Any) -> Read:
    """Read once what several blocks of a page show; what it includes knows nothing."""
    kept, name = context.render_context, read.__qualname__
    if name not in kept:
        kept[name] = read(*of)
    found: Read = kept[name]
    return found


def _shares_topic(page: Any) -> Q:
    through = type(page).topics.through
    topics = through.objects.filter(content_object=page.pk).values("tag")
    related = FactCheckTopic.objects.filter(tag__in=topics).values("content_object")
    return Q(pk__in=related) & ~Q(pk=page.pk)


def _standing_checks(wanted: Q, *, locale_id: int) -> "QuerySet[FactCheckPage]":
    found: Any = standing_checks().filter(wanted, locale=locale_id)
    checks: QuerySet[FactCheckPage] = (
        found.select_related("agency", "claim")
        .defer_streamfields()
        .order_by("-checked_on", "-pk")
    )
    return checks


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
                locale=current_locale(),
                kinds=kinds,
                filters=filters or {},
                sort=Sort.NEWEST,
                page_size=count,
            )
        )
        .hits
    )
