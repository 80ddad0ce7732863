"""Offices that ask, people who write and open campaigns, and regions."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from accounts.models import User
from home import rate_limits
from home.models import AgencyGroup, AgencyPage, Region
from home.services import agency_group
from influencers.campaigns.services import last_change, open_campaign, record_writing
from influencers.models import Campaign, CampaignPage, QuietPeriod
from influencers.services import badge_officers

WriteCampaign = Callable[..., Campaign]
MakeQuiet = Callable[..., QuietPeriod]


def person(email: str, *groups: Any) -> User:
    """Return somebody who works in groups."""
    user = User.objects.create_user(email, first_name=email.partition("@")[0].title())
    user.groups.add(*groups)
    return user


def head_of(agency: AgencyPage, email: str) -> User:
    """Return a PR head of an agency."""
    return person(email, agency_group(agency, role=AgencyGroup.Role.PR_HEAD))


def signed_in(user: User) -> Client:
    """Return a browser in which somebody is signed in."""
    client = Client()
    client.force_login(user)
    return client


@pytest.fixture(autouse=True)
def unhurried() -> None:
    """Let each test begin as a new visitor."""
    rate_limits.forget_all()


@pytest.fixture
def head(kemenkes: AgencyPage) -> User:
    """Return the ministry's PR head."""
    return head_of(kemenkes, "kepala@kemenkes.example")


@pytest.fixture
def deputy(kemenkes: AgencyPage) -> User:
    """Return a second PR head of the ministry."""
    return head_of(kemenkes, "wakil@kemenkes.example")


@pytest.fixture
def sleman_head(sleman: AgencyPage) -> User:
    """Return the regency's PR head."""
    return head_of(sleman, "kepala@sleman.example")


@pytest.fixture
def officer(kemenkes: AgencyPage) -> User:
    """Return a badge officer."""
    return person("petugas@portal.example", badge_officers())


@pytest.fixture
def write_campaign(kemenkes: AgencyPage, head: User) -> WriteCampaign:
    """Write a draft; `pages`, `agencies`, `regions`, `topics` and fields as wanted."""

    def write(
        title: str = "Pekan Imunisasi",
        *,
        pages: Iterable[Page] = (),
        writer: User | None = None,
        **fields: Any,
    ) -> Campaign:
        chosen = {
            name: fields.pop(name)
            for name in ("agencies", "regions", "topics")
            if name in fields
        }
        today = timezone.localdate()
        given = {
            "agency": kemenkes,
            "owner": writer or head,
            "goal": "Orang tua tahu jadwalnya.",
            "starts_on": today,
            "ends_on": today + timedelta(days=7),
            **fields,
        }
        campaign = Campaign(title=title, **given)
        campaign.campaign_pages = [
            CampaignPage(page_id=page.pk, sort_order=place)
            for place, page in enumerate(pages)
        ]
        for name, rows in chosen.items():
            getattr(campaign, name).set(rows)
        campaign.save()
        record_writing(campaign, actor=writer or head)
        return campaign

    return write


def opened(campaign: Campaign, *, by: User) -> Campaign:
    """Open a draft as somebody who has read its newest version."""
    newest = last_change(campaign)
    assert newest is not None
    return open_campaign(campaign.pk, actor=by, seen=newest.pk)


@pytest.fixture
def java(db: None) -> dict[str, Region]:
    """Return two provinces, each with a part."""
    west = Region.objects.create(code="t32", name="Jawa Barat (uji)")
    east = Region.objects.create(code="t35", name="Jawa Timur (uji)")
    local = Region.Kind.LOCAL
    return {
        "west": west,
        "east": east,
        "bogor": Region.objects.create(
            code="t3201", name="Bogor (uji)", kind=local, parent=west
        ),
        "bandung": Region.objects.create(
            code="t3204", name="Bandung (uji)", kind=local, parent=west
        ),
    }


@pytest.fixture
def make_quiet(db: None) -> MakeQuiet:
    """Enter a quiet period around today."""

    def make(
        *regions: Region,
        starts_on: date | None = None,
        ends_on: date | None = None,
        **fields: Any,
    ) -> QuietPeriod:
        today = timezone.localdate()
        period = QuietPeriod(
            name=fields.pop("name", "Pilkada"),
            basis="Peraturan KPU.",
            starts_on=starts_on or today,
            ends_on=ends_on or today + timedelta(days=3),
            **fields,
        )
        period.regions.set(regions)
        period.save()
        return period

    return make
