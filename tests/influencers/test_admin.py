"""Holders in the admin: officers manage all, public-relations heads see their own."""

import pytest
from django.test import Client
from wagtail.log_actions import log

from accounts.models import User
from home.models import AgencyPage
from home.services import agency_group
from influencers.models import Holder
from influencers.services import badge_officers
from tests.influencers.conftest import MakeHolder

LIST = "/admin/snippets/influencers/holder/"
EDIT = f"{LIST}edit/%s/"


@pytest.fixture
def officer(client: Client, kemenkes: AgencyPage) -> User:
    """Sign a badge officer in."""
    user = User.objects.create_user("petugas@contoh.go.id")
    user.groups.add(badge_officers())
    client.force_login(user)
    return user


def form(agency: AgencyPage, **fields: str) -> dict[str, str]:
    """Return what an officer fills in."""
    return {
        "email": "Baru@kemkes.go.id",
        "agency": str(agency.pk),
        "network": "instagram",
        "handle": "baru.sehat",
        "state": "active",
        "issued_on": "2026-11-01",
        "valid_until": "",
        **fields,
    }


def test_an_officer_adds_a_holder_by_address(
    client: Client, officer: User, kemenkes: AgencyPage
) -> None:
    assert client.get(f"{LIST}add/").status_code == 200
    response = client.post(f"{LIST}add/", form(kemenkes))
    assert response.status_code == 302
    holder = Holder.objects.get()
    assert holder.user.email == "baru@kemkes.go.id"
    assert not holder.user.has_usable_password()
    assert holder.number.startswith("BN-")


def test_a_known_account_is_used_again(
    client: Client, officer: User, kemenkes: AgencyPage
) -> None:
    known = User.objects.create_user("baru@kemkes.go.id", "kata-sandi-lama")
    client.post(f"{LIST}add/", form(kemenkes))
    assert Holder.objects.get().user == known


def test_one_person_holds_one_badge(
    client: Client, officer: User, make_holder: MakeHolder, kemenkes: AgencyPage
) -> None:
    make_holder("baru@kemkes.go.id")
    response = client.post(f"{LIST}add/", form(kemenkes))
    assert "sudah memegang lencana" in response.content.decode()
    assert Holder.objects.count() == 1


def test_an_officer_suspends_a_badge_of_any_agency(
    client: Client, officer: User, make_holder: MakeHolder, sleman: AgencyPage
) -> None:
    holder = make_holder(agency=sleman)
    assert client.get(EDIT % holder.pk).status_code == 200
    fields = form(sleman, email="", handle=holder.handle, state="suspended")
    assert client.post(EDIT % holder.pk, fields).status_code == 302
    holder.refresh_from_db()
    assert holder.state == "suspended"
    assert holder.user.email == "rina@contoh.go.id"


def test_a_public_relations_head_sees_only_the_own_agency(
    client: Client, make_holder: MakeHolder, kemenkes: AgencyPage, sleman: AgencyPage
) -> None:
    own = make_holder()
    foreign = make_holder("b@contoh.go.id", agency=sleman, handle="kanari.sleman")
    log(instance=foreign, action="wagtail.edit")
    head = User.objects.create_user("humas@contoh.go.id")
    head.groups.add(agency_group(kemenkes, role="pr_head"))
    client.force_login(head)
    html = client.get(LIST).content.decode()
    assert "rina.sehat" in html
    assert "kanari.sleman" not in html
    for action in ("inspect", "edit", "delete", "history", "usage"):
        response = client.get(f"{LIST}{action}/{foreign.pk}/", follow=True)
        assert "kanari" not in response.content.decode()
    for path in (f"{LIST}?q=kanari", "/admin/reports/site-history/"):
        assert "kanari.sleman" not in client.get(path, follow=True).content.decode()
    for path in (f"{LIST}add/", EDIT % own.pk, f"{LIST}delete/{own.pk}/"):
        client.post(path, form(kemenkes, state="revoked"))
    assert {holder.state for holder in Holder.objects.all()} == {"active"}


def test_authors_do_not_see_holders(
    client: Client, make_holder: MakeHolder, kemenkes: AgencyPage
) -> None:
    make_holder()
    author = User.objects.create_user("penulis@contoh.go.id")
    author.groups.add(agency_group(kemenkes, role="author"))
    client.force_login(author)
    response = client.get(LIST)
    assert response.status_code in (302, 403)
    assert "rina.sehat" not in response.content.decode()
