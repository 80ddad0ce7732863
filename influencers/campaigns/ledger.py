"""What the public reads of campaigns: what was asked, by whom, of whom, until when."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.db import models
from django.db.models import Prefetch, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page

from home.link_clicks import published
from influencers.campaigns.kit_ledger import LedgerKit, ledger_kits
from influencers.campaigns.quiet import frozen_pages
from influencers.campaigns.selectors import public_pages_of
from influencers.kits.selectors import kit_of, shared_pages
from influencers.models import (
    Campaign,
    CampaignChange,
    CampaignPage,
    IssuedKit,
    QuietPeriod,
)
from influencers.selection import holders_meant


class Stage(models.TextChoices):
    """Where a campaign stands today."""

    DRAFT = "rancangan", _("Rancangan")
    COMING = "mendatang", _("Akan datang")
    RUNNING = "berjalan", _("Sedang berjalan")
    OVER = "selesai", _("Selesai")
    STOPPED = "dihentikan", _("Dihentikan")


PUBLIC_STAGES = (Stage.RUNNING, Stage.COMING, Stage.OVER, Stage.STOPPED)


@dataclass(frozen=True, kw_only=True)
class LedgerPage:
    """A page of a campaign, with every kit that was offered for it meanwhile."""

    title: str
    url: str
    kits: tuple[LedgerKit, ...]
    quiet: QuietPeriod | None


@dataclass(frozen=True, kw_only=True)
class LedgerCampaign:
    """A campaign as everybody reads it."""

    campaign: Campaign
    stage: Stage
    audience: str
    pages: tuple[LedgerPage, ...]
    changes: tuple[CampaignChange, ...]
    # None: fewer than may be told.
    holder_count: int | None

    @property
    def office(self) -> str:
        """The agency in whose name it asks."""
        return self.campaign.agency.title

    @property
    def quiet_periods(self) -> tuple[QuietPeriod, ...]:
        """The periods because of which some of its kits rest today."""
        found = {page.quiet.pk: page.quiet for page in self.pages if page.quiet}
        return tuple(found.values())


def public_campaigns() -> "QuerySet[Campaign]":
    """Return every campaign that was ever opened, the newest first."""
    return (
        Campaign.objects.exclude(state=Campaign.State.DRAFT)
        .select_related("agency")
        .order_by("-opened_at", "-pk")
    )


def in_stage(stage: str, *, on: date) -> Q:
    """Return the condition under which a public campaign stands there."""
    stopped = Q(state=Campaign.State.STOPPED)
    return {
        Stage.STOPPED.value: stopped,
        Stage.COMING.value: ~stopped & Q(starts_on__gt=on),
        Stage.OVER.value: ~stopped & Q(ends_on__lt=on),
        Stage.RUNNING.value: ~stopped & Q(starts_on__lte=on, ends_on__gte=on),
    }.get(stage, Q())


def stage_of(campaign: Campaign, *, on: date) -> Stage:
    """Return where a campaign stands."""
    if campaign.state == Campaign.State.DRAFT:
        return Stage.DRAFT
    if campaign.state == Campaign.State.STOPPED:
        return Stage.STOPPED
    if campaign.starts_on > on:
        return Stage.COMING
    return Stage.OVER if campaign.ends_on < on else Stage.RUNNING


def described(
    campaigns: Iterable[Campaign], *, as_draft: bool = False
) -> list[LedgerCampaign]:
    """Return campaigns as everybody reads them, in constant queries.

    `as_draft`: with the kits and holders that they would have if opened now.
    """
    found = list(campaigns)
    changes = CampaignChange.objects.exclude(kind=CampaignChange.Kind.WRITTEN)
    models.prefetch_related_objects(
        found, "agencies", "regions", "topics", Prefetch("changes", changes)
    )
    pages = public_pages_of(found)
    kits = _kits_to_come(pages) if as_draft else _kits_meanwhile(found)
    frozen = frozen_pages({page.pk for each in pages.values() for page in each})
    return [
        LedgerCampaign(
            campaign=campaign,
            stage=stage_of(campaign, on=timezone.localdate()),
            audience=audience_of(campaign),
            pages=tuple(_pages(pages[campaign.pk], kits[campaign.pk], frozen)),
            changes=tuple(campaign.changes.all()),
            holder_count=_holder_count(campaign, as_draft=as_draft),
        )
        for campaign in found
    ]


def audience_of(campaign: Campaign) -> str:
    """Say in words whom a campaign means."""
    agencies = ", ".join(each.short_name for each in campaign.agencies.all())
    regions = ", ".join(each.name for each in campaign.regions.all())
    topics = ", ".join(each.label for each in campaign.topics.all())
    if not (agencies or regions or topics):
        return gettext("Semua pemegang lencana yang aktif")
    parts = [gettext("Pemegang lencana")]
    if agencies:
        parts.append(gettext("dari %(agencies)s") % {"agencies": agencies})
    if regions:
        parts.append(gettext("di %(regions)s dan sekitarnya") % {"regions": regions})
    if topics:
        parts.append(gettext("dengan topik %(topics)s") % {"topics": topics})
    return " ".join(parts)


def _holder_count(campaign: Campaign, *, as_draft: bool) -> int | None:
    """Return how many holders are meant, unless that would tell of single people."""
    if as_draft:
        count = holders_meant(campaign).count()
    else:
        counts = (each.holder_count for each in campaign.changes.all())
        count = next(filter(None, counts), 0)
    return published(count)


def _kits_to_come(
    pages: dict[int, list[Page]],
) -> dict[int, dict[int, list[IssuedKit]]]:
    """Return the kits that opening drafts would offer."""
    shared = shared_pages(page.pk for each in pages.values() for page in each)
    return defaultdict(
        dict,
        {
            campaign: {
                page.pk: [_unissued(shared[page.pk])]
                for page in each
                if page.pk in shared
            }
            for campaign, each in pages.items()
        },
    )


def _unissued(page: Any) -> IssuedKit:
    return IssuedKit(
        page=page,
        title=page.title,
        url=page.full_url,
        captions=[
            {
                "network": variant.network.code,
                "text": variant.text,
                "is_suggested": variant.is_suggested,
            }
            for variant in kit_of(page).variants
        ],
    )


def _kits_meanwhile(
    campaigns: list[Campaign],
) -> dict[int, dict[int, list[IssuedKit]]]:
    """Return the kits that were offered of each campaign's pages while it ran."""
    rows = CampaignPage.objects.filter(
        campaign__in=[each.pk for each in campaigns]
    ).values_list("campaign", "page")
    members: dict[int, list[int]] = defaultdict(list)
    for campaign_id, page_id in rows:
        members[page_id].append(campaign_id)
    by_key = {each.pk: each for each in campaigns}
    found: dict[int, dict[int, list[IssuedKit]]] = defaultdict(dict)
    for kit in IssuedKit.objects.filter(page__in=list(members)).order_by("-offered_at"):
        for campaign_id in members[kit.page_id or 0]:
            if was_offered_in(kit, by_key[campaign_id]):
                found[campaign_id].setdefault(kit.page_id or 0, []).append(kit)
    return found


def was_offered_in(kit: IssuedKit, campaign: Campaign) -> bool:
    """Tell whether a kit was on offer at any time while a campaign ran."""
    if campaign.opened_at is None:
        return False
    if kit.ended_at is not None and kit.ended_at < campaign.opened_at:
        return False
    if campaign.stopped_at and kit.offered_at > campaign.stopped_at:
        return False
    return timezone.localdate(kit.offered_at) <= campaign.ends_on


def _pages(
    pages: list[Page],
    kits: dict[int, list[IssuedKit]],
    frozen: dict[int, QuietPeriod],
) -> Iterable[LedgerPage]:
    """Yield a campaign's pages: public ones in their order, then those that went."""
    public = {page.pk: page for page in pages}
    for key in (*public, *(key for key in kits if key not in public)):
        issued = kits.get(key, [])
        page = public.get(key)
        yield LedgerPage(
            title=page.title if page else issued[0].title,
            url=(page.url if page else "") or "",
            kits=tuple(ledger_kits(issued)),
            quiet=frozen.get(key),
        )
