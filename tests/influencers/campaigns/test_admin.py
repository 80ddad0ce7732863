"""Each office writes and opens its own campaigns; officers keep the quiet periods."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.utils import timezone

from accounts.models import User
from home.models import AgencyGroup, AgencyPage
from home.services import agency_group
from influencers.campaigns.services import last_change
from influencers.models import Campaign, QuietPeriod
from tests.influencers.campaigns.conftest import (
    MakeQuiet,
    WriteCampaign,
    opened,
    person,
    signed_in,
)
from tests.influencers.conftest import MakeHolder, PublishProgram

pytestmark = pytest.mark.django_db
INDEX, ADD, QUIET = "/admin/ajakan/", "/admin/ajakan/baru/", "/admin/masa-tenang/"


def form_of(agency: AgencyPage, owner: User, *pages: Any, **fields: Any) -> Any:
    """Return what the form of a draft posts."""
    today = timezone.localdate()
    posted = {
        "title": "Pekan Imunisasi",
        "goal": "Orang tua tahu jadwalnya.",
        "agency": agency.pk,
        "owner": owner.pk,
        "starts_on": f"{today:%d-%m-%Y}",
        "ends_on": f"{today + timedelta(days=7):%d-%m-%Y}",
        "campaign_pages-TOTAL_FORMS": len(pages),
        "campaign_pages-INITIAL_FORMS": 0,
        "campaign_pages-MIN_NUM_FORMS": 1,
        "campaign_pages-MAX_NUM_FORMS": 1000,
    }
    for place, page in enumerate(pages):
        posted[f"campaign_pages-{place}-page"] = page.pk
        posted[f"campaign_pages-{place}-id"] = ""
        posted[f"campaign_pages-{place}-ORDER"] = place + 1
    return {**posted, **fields}


def test_a_head_writes_and_a_second_one_opens(
    kemenkes: AgencyPage,
    publish_program: PublishProgram,
    make_holder: MakeHolder,
    head: User,
    deputy: User,
) -> None:
    make_holder()
    page = publish_program("Imunisasi")
    writer, second = signed_in(head), signed_in(deputy)
    answer = writer.post(ADD, form_of(kemenkes, head, page))
    campaign = Campaign.objects.get()
    here = f"{INDEX}{campaign.pk}/"
    assert (answer.status_code, answer["Location"]) == (302, here)
    seen = last_change(campaign)
    assert seen is not None
    read = writer.get(here).content.decode()
    assert "Vaksin gratis di posyandu" in read
    assert "kurang dari 10 orang" in read
    assert 'name="open"' not in read
    assert 'name="open"' in second.get(here).content.decode()
    writer.post(here, {"open": "1", "seen": seen.pk})
    campaign.refresh_from_db()
    assert campaign.state == Campaign.State.DRAFT
    second.post(here, {"open": "1", "seen": seen.pk})
    campaign.refresh_from_db()
    assert campaign.state == Campaign.State.OPEN


def test_other_offices_do_not_exist(
    kemenkes: AgencyPage,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    sleman_head: User,
    officer: User,
) -> None:
    campaign = write_campaign("Rahasia dapur", pages=[publish_program("Imunisasi")])
    seen = last_change(campaign)
    assert seen is not None
    stranger = signed_in(sleman_head)
    assert "Rahasia dapur" not in stranger.get(INDEX).content.decode()
    for address in (f"{INDEX}{campaign.pk}/", f"{INDEX}{campaign.pk}/ubah/"):
        assert stranger.get(address).status_code == 404
        answer = stranger.post(
            address, {"open": "1", "discard": "1", "seen": seen.pk, "title": "x"}
        )
        assert answer.status_code == 404
    campaign.refresh_from_db()
    assert (campaign.state, campaign.title) == (Campaign.State.DRAFT, "Rahasia dapur")
    assert "Rahasia dapur" in signed_in(officer).get(INDEX).content.decode()


def test_other_work_at_the_own_agency_opens_nothing(
    kemenkes: AgencyPage,
    sleman: AgencyPage,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
) -> None:
    campaign = write_campaign(pages=[publish_program("Imunisasi")])
    author = agency_group(kemenkes, role=AgencyGroup.Role.AUTHOR)
    assert signed_in(person("a@x.example", author)).get(INDEX).status_code == 404
    # PR head there, author here, and with a stray right.
    both = person(
        "b@x.example", author, agency_group(sleman, role=AgencyGroup.Role.PR_HEAD)
    )
    both.user_permissions.add(*Permission.objects.filter(codename="change_campaign"))
    client = signed_in(both)
    assert client.get(f"{INDEX}{campaign.pk}/").status_code == 404
    assert campaign.title not in client.get(INDEX).content.decode()


def test_form_takes_only_own_offices_colleagues_and_public_pages(
    kemenkes: AgencyPage,
    sleman: AgencyPage,
    publish_program: PublishProgram,
    head: User,
    sleman_head: User,
) -> None:
    page, client = publish_program("Imunisasi"), signed_in(head)
    draft = publish_program("Rancangan sendiri")
    draft.unpublish()
    foreign = publish_program("Rancangan asing", agency=sleman)
    foreign.unpublish()
    for posted in (form_of(sleman, head, page), form_of(kemenkes, sleman_head, page)):
        # No form offers these.
        assert client.post(ADD, posted)["Location"] == "/admin/"
    for refused in ([draft], [foreign], [kemenkes], []):
        answer = client.post(ADD, form_of(kemenkes, head, *refused))
        assert answer.status_code == 200
        assert "Rancangan asing" not in answer.content.decode()
    assert not Campaign.objects.exists()
    public = publish_program("Program Sleman", agency=sleman)
    client.post(ADD, form_of(kemenkes, head, public))
    assert Campaign.objects.count() == 1


@pytest.mark.parametrize(
    "fields",
    [
        {"ends_on": "01-01-2020", "starts_on": "01-01-2020"},
        {"ends_on": "kapan-kapan"},
        {"starts_on": "31-12-2199"},
        {"title": "", "goal": "x" * 301},
        {"regions": "x", "topics": ["kesehatan", "1"]},
    ],
)
def test_nonsense_is_told_and_nothing_is_lost(
    fields: dict[str, Any],
    kemenkes: AgencyPage,
    publish_program: PublishProgram,
    head: User,
) -> None:
    page = publish_program("Imunisasi")
    answer = signed_in(head).post(ADD, form_of(kemenkes, head, page, **fields))
    assert answer.status_code == 200
    assert "Imunisasi" in answer.content.decode()
    assert not Campaign.objects.exists()


def test_chosen_page_is_named_as_the_public_knows_it(
    sleman: AgencyPage,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    head: User,
) -> None:
    page = publish_program("Judul umum", agency=sleman)
    campaign = write_campaign(pages=[page])
    page.title = "Judul yang menunggu"
    page.save_revision()
    client = signed_in(head)
    for address in (f"{INDEX}{campaign.pk}/ubah/", f"{INDEX}{campaign.pk}/"):
        told = client.get(address).content.decode()
        assert "Judul umum" in told
        assert "Judul yang menunggu" not in told
    page.unpublish()
    told = client.get(f"{INDEX}{campaign.pk}/ubah/").content.decode()
    assert "Judul umum" not in told
    assert "Judul yang menunggu" not in told


def test_open_campaigns_are_not_edited_or_discarded(
    kemenkes: AgencyPage,
    publish_program: PublishProgram,
    write_campaign: WriteCampaign,
    head: User,
    deputy: User,
) -> None:
    page = publish_program("Imunisasi")
    campaign = opened(write_campaign(pages=[page]), by=deputy)
    client, here = signed_in(head), f"{INDEX}{campaign.pk}/"
    assert client.get(f"{here}ubah/")["Location"] == here
    row = campaign.campaign_pages.get()
    posted = form_of(kemenkes, head, page, title="Lain") | {
        "campaign_pages-INITIAL_FORMS": 1,
        "campaign_pages-0-id": row.pk,
    }
    assert client.post(f"{here}ubah/", posted)["Location"] == here
    client.post(here, {"discard": "1"})
    for body in ({"extend": "1", "until": "kapan"}, {"stop": "1", "reason": ""}):
        assert client.post(here, body).status_code == 200
    assert client.post(here, {"tak-ada": "1"}).status_code == 302
    campaign.refresh_from_db()
    assert (campaign.title, campaign.state) == (
        "Pekan Imunisasi",
        Campaign.State.OPEN,
    )
    client.post(here, {"stop": "1", "reason": "Jadwal berubah."})
    campaign.refresh_from_db()
    assert campaign.state == Campaign.State.STOPPED


def test_officers_keep_quiet_periods_until_they_begin(
    java: Any, make_quiet: MakeQuiet, officer: User, head: User
) -> None:
    today = timezone.localdate()
    client = signed_in(officer)
    posted = {
        "name": "Pilkada",
        "basis": "Peraturan KPU.",
        "starts_on": f"{today + timedelta(days=5):%d-%m-%Y}",
        "ends_on": f"{today + timedelta(days=8):%d-%m-%Y}",
    }
    assert client.post(f"{QUIET}baru/", posted).status_code == 200
    client.post(f"{QUIET}baru/", posted | {"regions": [java["west"].pk]})
    period = QuietPeriod.objects.get()
    assert list(period.regions.all()) == [java["west"]]
    assert signed_in(head).get(QUIET).status_code == 404
    assert signed_in(head).get(f"{QUIET}{period.pk}/").status_code == 404
    client.post(
        f"{QUIET}{period.pk}/", posted | {"name": "Pilkada ulang", "is_national": "on"}
    )
    period.refresh_from_db()
    assert (period.name, period.is_national) == ("Pilkada ulang", True)
    begun = make_quiet(java["west"], name="Sudah mulai")
    client.post(f"{QUIET}{begun.pk}/", posted | {"is_national": "on"})
    client.post(f"{QUIET}{begun.pk}/hapus/")
    begun.refresh_from_db()
    assert begun.name == "Sudah mulai"
    client.post(f"{QUIET}{period.pk}/hapus/")
    assert list(QuietPeriod.objects.all()) == [begun]
