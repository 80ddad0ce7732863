"""Which campaigns ask a holder for something, and with which pages."""

from datetime import timedelta

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from home.models import AgencyPage, Region, Topic
from influencers.campaigns.selectors import campaigns_for
from influencers.models import Campaign, Holder
from influencers.selection import (
    MEANS,
    fits,
    holders_meant,
    interests_of,
    meaning,
)
from tests.influencers.campaigns.conftest import MakeQuiet, WriteCampaign, opened
from tests.influencers.conftest import MakeHolder, PublishProgram

pytestmark = pytest.mark.django_db


def test_all_directions_agree_on_who_is_meant(
    kemenkes: AgencyPage,
    sleman: AgencyPage,
    java: dict[str, Region],
    make_holder: MakeHolder,
    write_campaign: WriteCampaign,
) -> None:
    health, farming = Topic.objects.order_by("pk")[:2]
    holders: list[Holder] = []
    for number, (agency, region, topic) in enumerate(
        (agency, region, topic)
        for agency in (kemenkes, sleman)
        for region in (None, "west", "bogor", "east")
        for topic in (None, health)
    ):
        holder = make_holder(
            f"p{number}@contoh.example", handle=f"p{number}", agency=agency
        )
        holder.regions.set([java[region]] if region else [])
        holder.topics.set([topic] if topic else [])
        holders.append(holder)
    holders.append(
        make_holder("x@contoh.example", handle="x", state=Holder.State.SUSPENDED)
    )
    for agencies in ([], [sleman]):
        for regions in ([], ["west"], ["bogor", "east"], ["bandung"]):
            for topics in ([], [farming], [health, farming]):
                write_campaign(
                    agencies=agencies,
                    regions=[java[name] for name in regions],
                    topics=topics,
                )
    campaigns = list(Campaign.objects.all())
    assert len(campaigns) == 24
    forth = {
        (campaign.pk, holder.pk)
        for campaign in campaigns
        for holder in holders_meant(campaign)
    }
    back = {
        (campaign.pk, holder.pk)
        for holder in holders
        for campaign in meaning(Campaign.objects.all(), holder=holder)
    }
    assert forth == back
    active = [each for each in holders if each.is_active]
    interests = interests_of(active)
    in_memory = {
        (campaign.pk, holder.pk)
        for campaign in Campaign.objects.prefetch_related(*MEANS)
        for holder in active
        if fits(campaign, interests[holder.pk])
    }
    assert in_memory == forth
    assert 0 < len(forth) < len(campaigns) * len(holders)


def test_only_open_campaigns_of_today_reach_the_desk(
    make_holder: MakeHolder,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
) -> None:
    holder, page = make_holder(), publish_program("Imunisasi")
    today = timezone.localdate()
    write_campaign("Rancangan", pages=[page])
    opened(
        write_campaign("Besok", pages=[page], starts_on=today + timedelta(days=1)),
        by=deputy,
    )
    stopped = opened(write_campaign("Berhenti", pages=[page]), by=deputy)
    Campaign.objects.filter(pk=stopped.pk).update(state=Campaign.State.STOPPED)
    past = opened(write_campaign("Lewat", pages=[page]), by=deputy)
    Campaign.objects.filter(pk=past.pk).update(ends_on=today - timedelta(days=1))
    opened(write_campaign("Biasa", pages=[page]), by=deputy)
    opened(write_campaign("Mendesak", pages=[page], is_urgent=True), by=deputy)
    assert [each.campaign.title for each in campaigns_for(holder)] == [
        "Mendesak",
        "Biasa",
    ]


def test_frozen_pages_are_marked_and_unpublished_ones_gone(
    java: dict[str, Region],
    make_holder: MakeHolder,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    make_quiet: MakeQuiet,
    deputy: User,
) -> None:
    calm, touched, gone = (
        publish_program(title) for title in ("Tenang", "Bogor", "Ditarik")
    )
    touched.regions.set([java["bogor"]])
    touched.save_revision().publish()
    opened(write_campaign(pages=[calm, touched, gone]), by=deputy)
    gone.unpublish()
    period = make_quiet(java["west"])
    [offered] = campaigns_for(make_holder())
    assert [(each.page.title, each.quiet) for each in offered.pages] == [
        ("Tenang", None),
        ("Bogor", period),
    ]
    assert not offered.is_frozen


def test_queries_do_not_grow_with_campaigns(
    make_holder: MakeHolder,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    make_quiet: MakeQuiet,
    deputy: User,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    holder = make_holder()
    make_quiet(is_national=True)
    opened(write_campaign(pages=[publish_program("Satu")]), by=deputy)
    with django_assert_num_queries(6):
        campaigns_for(holder)
    for number in range(4):
        pages = [publish_program(f"{number}a"), publish_program(f"{number}b")]
        opened(write_campaign(pages=pages), by=deputy)
    with django_assert_num_queries(6):
        assert len(campaigns_for(holder)) == 5
