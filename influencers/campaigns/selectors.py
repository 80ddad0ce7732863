"""Reads about campaigns: which ask a holder for something today, and with what."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import QuerySet
from django.utils import timezone
from wagtail.models import Page

from influencers.campaigns.quiet import frozen_pages
from influencers.models import Campaign, CampaignPage, Holder, QuietPeriod
from influencers.selection import meaning
from search.public_pages import public


@dataclass(frozen=True, kw_only=True)
class OfferedPage:
    """A public page of a campaign; `quiet` is why its kit rests today."""

    page: Page
    quiet: QuietPeriod | None


@dataclass(frozen=True, kw_only=True)
class OfferedCampaign:
    """A campaign that runs today, with the pages it asks to pass on."""

    campaign: Campaign
    pages: tuple[OfferedPage, ...]

    @property
    def is_frozen(self) -> bool:
        """Tell whether everything it asks for rests."""
        return bool(self.pages) and all(each.quiet for each in self.pages)


def campaigns_for(holder: Holder) -> list[OfferedCampaign]:
    """Return the campaigns that ask a holder today, urgent ones first."""
    return offered(meaning(running_campaigns(on=timezone.localdate()), holder=holder))


def offered(running: "QuerySet[Campaign]") -> list[OfferedCampaign]:
    """Return campaigns that run today with their pages, urgent ones first."""
    today = timezone.localdate()
    found = list(
        running.select_related("agency").order_by("-is_urgent", "ends_on", "pk")
    )
    pages = public_pages_of(found)
    frozen = frozen_pages({page.pk for each in pages.values() for page in each}, today)
    return [
        OfferedCampaign(
            campaign=campaign,
            pages=tuple(
                OfferedPage(page=page, quiet=frozen.get(page.pk))
                for page in pages[campaign.pk]
            ),
        )
        for campaign in found
    ]


def running_campaigns(*, on: date) -> "QuerySet[Campaign]":
    """Return the campaigns that are open on a day."""
    return Campaign.objects.filter(
        state=Campaign.State.OPEN, starts_on__lte=on, ends_on__gte=on
    )


def public_pages_of(campaigns: Iterable[Campaign]) -> dict[int, list[Page]]:
    """Return each campaign's pages that everybody may read now, in their order."""
    rows = (
        CampaignPage.objects.filter(
            campaign__in=[each.pk for each in campaigns],
            page__in=public(Page).values("pk"),
        )
        .select_related("page")
        .order_by("sort_order", "pk")
    )
    found: dict[int, list[Page]] = defaultdict(list)
    for row in rows:
        found[row.campaign_id].append(row.page)
    return found
