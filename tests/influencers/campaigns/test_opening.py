"""A second person opens a campaign; what was public then stays as it was."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.utils import timezone

from accounts.models import User
from home.models import AgencyPage
from influencers.campaigns.services import (
    CampaignRefusedError,
    discard_draft,
    extend_campaign,
    last_change,
    open_campaign,
    record_writing,
    stop_campaign,
)
from influencers.models import Campaign, IssuedKit
from tests.influencers.campaigns.conftest import WriteCampaign, opened
from tests.influencers.conftest import MakeHolder, PublishCheck, PublishProgram

pytestmark = pytest.mark.django_db
State = Campaign.State


def test_opening_issues_the_kits_and_keeps_what_was_opened(
    make_holder: MakeHolder,
    publish_program: PublishProgram,
    publish_check: PublishCheck,
    write_campaign: WriteCampaign,
    deputy: User,
) -> None:
    make_holder()
    pages = [publish_program("Imunisasi"), publish_check("Vaksin berbahaya")]
    campaign = opened(write_campaign(pages=pages), by=deputy)
    assert (campaign.state, campaign.opened_at is not None) == (State.OPEN, True)
    kits = IssuedKit.objects.filter(ended_at=None)
    assert {kit.page_id for kit in kits} == {page.pk for page in pages}
    change = last_change(campaign)
    assert change is not None
    assert (change.kind, change.actor, change.holder_count, change.note) == (
        "dibuka",
        deputy,
        1,
        "Imunisasi\nVaksin berbahaya",
    )


def test_who_wrote_it_last_does_not_open_it(
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    head: User,
    deputy: User,
    officer: User,
) -> None:
    campaign = write_campaign(pages=[publish_program("Imunisasi")])
    with pytest.raises(CampaignRefusedError):
        opened(campaign, by=head)
    record_writing(campaign, actor=deputy)
    with pytest.raises(CampaignRefusedError):
        opened(campaign, by=deputy)
    assert opened(campaign, by=officer).state == State.OPEN


def test_nobody_opens_what_changed_since_they_read_it(
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    head: User,
    deputy: User,
) -> None:
    campaign = write_campaign(pages=[publish_program("Imunisasi")])
    read = last_change(campaign)
    assert read is not None
    record_writing(campaign, actor=head)
    with pytest.raises(CampaignRefusedError):
        open_campaign(campaign.pk, actor=deputy, seen=read.pk)
    campaign.refresh_from_db()
    assert campaign.state == State.DRAFT
    assert not IssuedKit.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_two_who_open_at_once_open_it_once(
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
    officer: User,
) -> None:
    campaign = write_campaign(pages=[publish_program("Imunisasi")])
    read = last_change(campaign)
    assert read is not None
    start = Barrier(2)

    def open_as(actor: User) -> bool:
        start.wait()
        try:
            open_campaign(campaign.pk, actor=actor, seen=read.pk)
        except CampaignRefusedError:
            return False
        finally:
            connection.close()
        return True

    with ThreadPoolExecutor(2) as pool:
        results = sorted(pool.map(open_as, (deputy, officer)))
    assert results == [False, True]
    assert campaign.changes.filter(kind="dibuka").count() == 1
    assert IssuedKit.objects.count() == 1


def test_pages_that_went_keep_a_draft_closed(
    publish_program: PublishProgram, write_campaign: WriteCampaign, deputy: User
) -> None:
    stays, goes = publish_program("Tetap"), publish_program("Pergi")
    campaign = write_campaign(pages=[stays, goes])
    goes.unpublish()
    with pytest.raises(CampaignRefusedError):
        opened(campaign, by=deputy)
    over = write_campaign(
        pages=[stays], ends_on=timezone.localdate() - timedelta(days=1)
    )
    with pytest.raises(CampaignRefusedError):
        opened(over, by=deputy)


def test_open_campaigns_last_longer_or_stop_and_both_are_told(
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
    head: User,
) -> None:
    campaign = opened(write_campaign(pages=[publish_program("Imunisasi")]), by=deputy)
    for days in (0, -1):
        until = campaign.ends_on + timedelta(days=days)
        with pytest.raises(CampaignRefusedError):
            extend_campaign(campaign.pk, actor=head, until=until)
    over = opened(write_campaign(pages=[publish_program("Lalu")]), by=deputy)
    yesterday = timezone.localdate() - timedelta(days=1)
    Campaign.objects.filter(pk=over.pk).update(ends_on=yesterday)
    with pytest.raises(CampaignRefusedError):
        extend_campaign(over.pk, actor=head, until=campaign.ends_on)
    later = campaign.ends_on + timedelta(days=3)
    extend_campaign(campaign.pk, actor=head, until=later)
    stop_campaign(campaign.pk, actor=head, reason="Jadwal berubah.")
    campaign.refresh_from_db()
    assert (campaign.ends_on, campaign.state) == (later, State.STOPPED)
    assert list(campaign.changes.values_list("kind", flat=True)) == [
        "ditulis",
        "dibuka",
        "diperpanjang",
        "dihentikan",
    ]
    for again in (
        lambda: stop_campaign(campaign.pk, actor=head, reason="x"),
        lambda: extend_campaign(campaign.pk, actor=head, until=later),
        lambda: discard_draft(campaign.pk, actor=head),
    ):
        with pytest.raises(CampaignRefusedError):
            again()
    assert campaign.changes.count() == 4


def test_deleted_pages_stay_in_the_record(
    kemenkes: AgencyPage,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    deputy: User,
) -> None:
    page = publish_program("Sebentar saja")
    campaign = opened(write_campaign(pages=[page]), by=deputy)
    page.delete()
    assert campaign.changes.get(kind="dibuka").note == "Sebentar saja"
    [kit] = IssuedKit.objects.all()
    assert (kit.title, kit.page_id, kit.agency) == ("Sebentar saja", None, kemenkes)
