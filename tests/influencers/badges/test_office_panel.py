"""The front page of the admin tells heads and officers what waits for them."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.utils import timezone

from accounts.models import User
from home.models import AgencyPage
from home.services import agency_group
from influencers import office_panel
from influencers.badges.proposals import propose_accounts
from influencers.models import (
    Application,
    ApplicationAccount,
    BadgeSettings,
    DataRequest,
    Holder,
)
from tests.influencers.conftest import MakeHolder

HEADING = "Lencana dan pemegangnya"
State = Application.State


@pytest.fixture(autouse=True)
def one_factor(settings: Any) -> None:
    """Let people in with their password alone: the second factor has its own tests."""
    settings.REQUIRE_SECOND_FACTOR = False


@pytest.fixture
def waiting(holder: Holder, head: User) -> Holder:
    """Let one of everything wait at the holder's agency."""
    Holder.objects.update(checked_on=timezone.localdate() - timedelta(days=91))
    propose_accounts(holder, [("x", "rina_sehat")], by=head)
    for state in Application.OPEN:
        applied(f"{state}@contoh.go.id", agency=holder.agency, state=state)
    asked(holder.user, agency=holder.agency)
    return holder


def applied(
    email: str, *, agency: AgencyPage, state: str = State.SUBMITTED, days: int = 0
) -> None:
    """Let somebody have applied so many days ago, with a screenshot."""
    application = Application.objects.create(
        user=User.objects.create_user(email),
        agency=agency,
        employment="pns",
        nip_digest=email,
        state=state,
        submitted_at=timezone.now() - timedelta(days=days),
    )
    ApplicationAccount.objects.create(
        application=application,
        network="x",
        handle="nama",
        followers=500,
        counted_on=timezone.localdate(),
        evidence="permohonan/gambar.jpg",
    )


def asked(user: User, *, agency: AgencyPage, hours_left: int = 41) -> None:
    """Let somebody ask about their data."""
    due = timezone.now() + timedelta(hours=hours_left, minutes=30)
    DataRequest.objects.create(
        user=user, agency=agency, kind=DataRequest.Kind.EXPLAIN, due_at=due
    )


def numbers(user: User) -> dict[str, str]:
    return {tile.label: tile.number for tile in office_panel.tiles_for(user)}


def front_page(user: User) -> str:
    client = Client()
    client.force_login(user)
    return client.get("/admin/").content.decode()


def test_head_reads_what_waits_for_heads(waiting: Holder, head: User) -> None:
    assert numbers(head) == {
        "Permohonan menunggu kepala humas": "1",
        "Tangkapan layar lebih dari 60 hari": "0",
        "Akun perlu diperiksa ulang": "1",
        "Permintaan data, terdekat tinggal 41 jam": "1",
    }


def test_officer_reads_what_waits_for_officers_too(
    waiting: Holder, officer: User
) -> None:
    assert numbers(officer) == {
        "Permohonan menunggu kepala humas": "1",
        "Lencana menunggu tanda tangan": "1",
        "Keberatan menunggu putusan": "1",
        "Tangkapan layar lebih dari 60 hari": "0",
        "Akun perlu diperiksa ulang": "1",
        "Akun baru menunggu pengesahan": "1",
        "Permintaan data, terdekat tinggal 41 jam": "1",
    }


def test_head_of_another_agency_reads_nothing_of_it(
    waiting: Holder, sleman: AgencyPage
) -> None:
    stranger = User.objects.create_user("kepala@sleman.example")
    stranger.groups.add(agency_group(sleman, role="pr_head"))
    applied("orang@sleman.example", agency=sleman, days=61)
    assert numbers(stranger) == {
        "Permohonan menunggu kepala humas": "1",
        "Tangkapan layar lebih dari 60 hari": "1",
        "Akun perlu diperiksa ulang": "0",
        "Permintaan data": "0",
    }


def test_what_is_late_is_marked(waiting: Holder, head: User) -> None:
    asked(head, agency=waiting.agency, hours_left=-3)
    late = {tile.label for tile in office_panel.tiles_for(head) if tile.is_alarming}
    assert late == {
        "Akun perlu diperiksa ulang",
        "Permintaan data, terdekat lewat 2\xa0jam",
    }


def test_each_number_leads_to_as_many_rows(waiting: Holder, officer: User) -> None:
    client = Client()
    client.force_login(officer)
    assert HEADING in client.get("/admin/").content.decode()
    for tile in office_panel.tiles_for(officer):
        shown = client.get(tile.url)
        assert shown.status_code == 200
        if "?" in tile.url:
            assert str(shown.context["object_list"].count()) == tile.number


def test_it_costs_as_much_for_many_as_for_few(
    waiting: Holder,
    officer: User,
    make_holder: MakeHolder,
    django_assert_num_queries: Any,
) -> None:
    for name in "abcdef":
        applied(f"{name}@sleman.example", agency=waiting.agency, days=70)
        other = make_holder(f"{name}@contoh.go.id", handle=name)
        asked(other.user, agency=waiting.agency)
    BadgeSettings.load()
    officer = User.objects.get(pk=officer.pk)
    # Permissions of one's own and of groups, the rules, requests and their clock, and
    # one for each of the other four.
    with django_assert_num_queries(9):
        office_panel.tiles_for(officer)


def test_others_do_not_see_it(holder: Holder, head: User) -> None:
    author = User.objects.create_user("penulis@contoh.go.id")
    author.groups.add(agency_group(holder.agency, role="author"))
    author.user_permissions.add(Permission.objects.get(codename="access_admin"))
    assert HEADING in front_page(head)
    assert HEADING not in front_page(author)
