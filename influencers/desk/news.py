"""What is new for many holders at once: read once for all of them, then told apart."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import Page

from influencers.campaigns.selectors import (
    OfferedCampaign,
    offered,
    running_campaigns,
)
from influencers.desk.selectors import PAGE_TYPES, published_pages, without_withheld
from influencers.events.selectors import opened_events
from influencers.models import CampaignAlert, Event, Holder
from influencers.selection import MEANS, Interests, fits, interests_of

# More is not read; the desk has the rest.
MOST_KITS = 8


@dataclass(frozen=True, kw_only=True)
class News:
    """What is new for one holder."""

    pages: Sequence[Page]
    campaigns: Sequence[OfferedCampaign]
    events: Sequence[Event]

    def __bool__(self) -> bool:
        """Tell whether there is anything to write about."""
        return bool(self.pages or self.campaigns or self.events)


@dataclass(frozen=True, kw_only=True)
class _NewPage:
    """A page with the keys of its topics and regions."""

    page: Page
    topics: set[int]
    regions: set[int]


@dataclass(frozen=True, kw_only=True)
class _Everything:
    """What came since a moment, for anybody; the newest pages first."""

    pages: Sequence[_NewPage]
    campaigns: Sequence[OfferedCampaign]
    events: Sequence[Event]


def news_of(
    holders: Sequence[Holder], *, since: Mapping[int, datetime]
) -> Iterator[tuple[Holder, News]]:
    """Yield active holders with what came since their moment.

    The number of queries does not depend on how many holders there are. An urgent
    campaign that was mailed already is no news.
    """
    everything = _everything(min(since.values()))
    interests = interests_of(holders)
    alerts = CampaignAlert.objects.filter(holder__in=holders, mailed_at__isnull=False)
    mailed = set(alerts.values_list("holder", "campaign"))
    for holder in holders:
        own, after = interests[holder.pk], since[holder.pk]
        campaigns = [
            each
            for each in everything.campaigns
            if (holder.pk, each.campaign.pk) not in mailed
            and _is_new(each, since=after)
            and fits(each.campaign, own)
        ]
        events = [
            each
            for each in everything.events
            if each.opened_at and each.opened_at > after and fits(each, own)
        ]
        pages = [
            each.page
            for each in everything.pages
            if each.page.first_published_at > after and _is_about(each, own)
        ]
        yield (
            holder,
            News(pages=pages[:MOST_KITS], campaigns=campaigns, events=events),
        )


def _everything(since: datetime) -> _Everything:
    running = running_campaigns(on=timezone.localdate()).prefetch_related(*MEANS)
    return _Everything(
        pages=_pages(since),
        campaigns=[each for each in offered(running) if not each.is_frozen],
        events=list(opened_events(since).prefetch_related(*MEANS)),
    )


def _pages(since: datetime) -> list[_NewPage]:
    found: dict[int, _NewPage] = {}
    for model in PAGE_TYPES:
        pages = published_pages(model, since=since)
        topics, regions = _linked(pages, "topics"), _linked(pages, "regions")
        for page in pages.only("title", "first_published_at"):
            found[page.pk] = _NewPage(
                page=page, topics=topics[page.pk], regions=regions[page.pk]
            )
    newest_first = sorted(
        found, key=lambda key: (found[key].page.first_published_at, key), reverse=True
    )
    return [found[key] for key in without_withheld(newest_first)]


def _linked(pages: "QuerySet[Any]", name: str) -> dict[int, set[int]]:
    """Return by page the keys of what it is linked to, in one query."""
    keys: dict[int, set[int]] = defaultdict(set)
    for page, key in pages.exclude(**{name: None}).values_list("pk", name):
        keys[page].add(key)
    return keys


def _is_about(new: _NewPage, interests: Interests) -> bool:
    """Tell whether a page is for a holder's desk, as `newest_pages` does."""
    near, topics = interests.regions, interests.topics
    is_near = not near or not new.regions or bool(near & new.regions)
    return is_near and (not topics or bool(topics & new.topics))


def _is_new(offer: OfferedCampaign, *, since: datetime) -> bool:
    """Tell whether a campaign was opened, or began, after a moment."""
    campaign = offer.campaign
    was_opened = campaign.opened_at is not None and campaign.opened_at > since
    return was_opened or campaign.starts_on > timezone.localdate(since)
