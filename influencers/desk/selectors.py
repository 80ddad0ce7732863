"""Reads for the desk: what is new for one holder, what is praised, what to learn."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet
from django.utils.translation import get_language
from wagtail.models import Page

from factcheck.corrections.behind import behind_originals
from factcheck.models import Case, ClarificationPage, FactCheckPage
from home.models import StandardPage
from influencers.campaigns.quiet import frozen_pages
from influencers.models import BadgeSettings, Holder, HolderTip
from influencers.selection import with_neighbours
from programs.models import ProgramPage
from search.public_pages import public

# The kinds of pages that agencies publish to be shared.
PAGE_TYPES = (ProgramPage, FactCheckPage, ClarificationPage)
# As search calls them.
SEARCH_KINDS = tuple(page_type.search_kind for page_type in PAGE_TYPES)
# Some of the newest rest or are withdrawn; so many are looked at for each one shown.
CANDIDATES = 4


@dataclass(frozen=True, kw_only=True)
class Recognition:
    """What a holder did for accuracy; nobody else sees it, and nothing is ranked."""

    corrections: int
    reports: int
    trainings: int


def newest_pages(holder: Holder | None, *, most: int) -> list[int]:
    """Return the newest pages to share for a holder's regions and topics; None = all.

    What applies everywhere is for every region. Pages that rest before an election and
    withdrawn checks are left out.
    """
    topics, regions = _interests(holder)
    found: list[tuple[Any, int]] = []
    for model in PAGE_TYPES:
        pages = published_pages(model)
        if regions:
            pages = pages.filter(Q(regions__in=regions) | Q(regions=None))
        if topics:
            pages = pages.filter(topics__in=topics)
        newest = pages.order_by("-first_published_at", "-pk").distinct()
        rows = newest.values_list("first_published_at", "pk")
        found += rows[: most * CANDIDATES]
    newest_first = [page_id for _at, page_id in sorted(found, reverse=True)]
    return without_withheld(newest_first)[:most]


def without_withheld(page_ids: Iterable[int]) -> list[int]:
    """Drop pages that must not be passed on now: resting ones and withdrawn checks.

    They are in the reader's language: only translations fall behind their originals.
    """
    wanted = list(page_ids)
    withheld = set(frozen_pages(wanted))
    if get_language() != settings.LANGUAGE_CODE:
        withheld.update(behind_originals(wanted))
    checks = FactCheckPage.objects.filter(pk__in=wanted, corrections__isnull=False)
    for check in checks.distinct().prefetch_related("corrections"):
        if check.is_withdrawn:
            withheld.add(check.pk)
    return [page_id for page_id in wanted if page_id not in withheld]


def recognition_of(holder: Holder) -> Recognition:
    """Count what a holder did for accuracy: never how much was shared."""
    answered = HolderTip.objects.filter(
        user=holder.user_id, tip__case__state=Case.State.ANSWERED
    )
    return Recognition(
        corrections=holder.alerts.filter(passed_on_at__isnull=False).count(),
        reports=answered.count(),
        trainings=holder.attendances.filter(checked_in_at__isnull=False).count(),
    )


def lessons(*, most: int | None = None) -> "QuerySet[StandardPage]":
    """Return the public pages below the training page, in the reader's language."""
    training = BadgeSettings.load().training_page
    if training is None:
        return StandardPage.objects.none()
    below = StandardPage.objects.child_of(training.localized)
    return below.live().public().order_by("path")[:most]


def published_pages(
    model: type[Page], *, since: datetime | None = None
) -> "QuerySet[Any]":
    """Return a kind's public pages in the reader's language, or those since then."""
    language = (get_language() or "id").split("-")[0]
    pages = public(model).filter(locale__language_code=language)
    return pages.filter(first_published_at__gt=since) if since else pages


def _interests(holder: Holder | None) -> tuple[list[int], set[int]]:
    if holder is None:
        return [], set()
    topics = [topic.pk for topic in holder.topics.all()]
    return topics, with_neighbours(holder.regions.all())
