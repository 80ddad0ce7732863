"""Which pages rest on a day because an election is near where they apply.

SKB 2/2022 (five state bodies on neutrality) binds every civil servant, so a kit that
touches the region is not offered to anybody.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date

from django.db.models import Q, QuerySet
from django.utils import timezone
from wagtail.models import Page, get_page_models

from home.models import ContentPage
from influencers.models import QuietPeriod
from influencers.selection import near_each


def quiet_period_for(page: Page) -> QuietPeriod | None:
    """Return the period for which the kit of a page rests today."""
    return frozen_pages([page.pk]).get(page.pk)


def frozen_pages(
    page_ids: Iterable[int], on: date | None = None
) -> dict[int, QuietPeriod]:
    """Return those pages that rest, each with the period that ends last.

    A page is touched by a national period, and by one of a region that is, contains or
    lies in a region of the page or of the local government whose page it is. The number
    of queries depends on neither pages nor periods.
    """
    periods = list(quiet_periods(on=on))
    wanted = set(page_ids)
    if not periods or not wanted:
        return {}
    touched = near_each({each.pk: each.regions.all() for each in periods})
    regions = {} if periods[0].is_national else _regions_of(wanted)
    return {
        page_id: period
        for page_id in wanted
        if (period := _longest(periods, regions.get(page_id, set()), touched))
    }


def quiet_periods(on: date | None = None) -> "QuerySet[QuietPeriod]":
    """Return the periods of a day, the one that ends last first."""
    day = on or timezone.localdate()
    return (
        QuietPeriod.objects.filter(starts_on__lte=day, ends_on__gte=day)
        .order_by("-ends_on", "-pk")
        .prefetch_related("regions")
    )


def _longest(
    periods: list[QuietPeriod], regions: set[int], touched: dict[int, set[int]]
) -> QuietPeriod | None:
    """Return the first period that is national or touches one of the regions."""
    found = (each for each in periods if each.is_national or regions & touched[each.pk])
    return next(found, None)


def _regions_of(page_ids: set[int]) -> dict[int, set[int]]:
    """Return the regions of pages and of their agencies, one query a page type."""
    found: dict[int, set[int]] = defaultdict(set)
    for model in get_page_models():
        if not issubclass(model, ContentPage):
            continue
        rows = model._default_manager.filter(pk__in=page_ids)
        for pk, *regions in rows.filter(
            Q(regions__isnull=False) | Q(agency__region__isnull=False)
        ).values_list("pk", "regions", "agency__region"):
            found[pk].update(region for region in regions if region)
    return found
