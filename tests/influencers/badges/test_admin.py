"""Badges in the admin: a head cares for the own agency's, an officer for all."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.utils import timezone

from accounts.models import User
from home.models import AgencyPage
from home.services import agency_group
from influencers.badges import services
from influencers.models import AccountsProposal, Holder
from tests.influencers.badges.conftest import make_officer
from tests.influencers.conftest import MakeHolder

State = Holder.State


@pytest.fixture(autouse=True)
def one_factor(settings: Any) -> None:
    """Let people in with their password alone: the second factor has its own tests."""
    settings.REQUIRE_SECOND_FACTOR = False


@pytest.fixture
def as_head(client: Client, head: User) -> Client:
    client.force_login(head)
    return client


@pytest.fixture
def as_officer(officer: User) -> Client:
    client = Client()
    client.force_login(officer)
    return client


def address(holder: Holder, ending: str = "") -> str:
    return f"/admin/pemegang/{holder.pk}/{ending}"


def state_of(holder: Holder) -> str:
    return Holder.objects.get(pk=holder.pk).state


def test_head_sees_the_own_agency_only(
    as_head: Client, holder: Holder, sleman: AgencyPage, make_holder: MakeHolder
) -> None:
    other = make_holder("lain@contoh.go.id", agency=sleman, handle="orang.sleman")
    shown = as_head.get("/admin/pemegang/").content.decode()
    assert holder.number in shown
    assert "rina.sehat" in shown
    assert other.number not in shown
    for ending in ("", "periksa/", "tangguhkan/", "akun/"):
        answer = as_head.post(address(other, ending), {"reason": "Coba."})
        assert answer.status_code in (302, 403, 404)
    assert state_of(other) == State.ACTIVE


def test_officer_sees_all_and_narrows_to_an_agency(
    as_officer: Client, holder: Holder, sleman: AgencyPage, make_holder: MakeHolder
) -> None:
    other = make_holder("lain@contoh.go.id", agency=sleman, handle="orang.sleman")
    shown = as_officer.get("/admin/pemegang/").content.decode()
    assert holder.number in shown
    assert other.number in shown
    shown = as_officer.get(f"/admin/pemegang/?agency={sleman.pk}").content.decode()
    assert holder.number not in shown
    assert other.number in shown


@pytest.mark.parametrize("words", ["@Rina.Se", "number"])
def test_badge_is_found_by_handle_or_number(
    as_head: Client, holder: Holder, make_holder: MakeHolder, words: str
) -> None:
    other = make_holder("lain@contoh.go.id", handle="dina.gizi")
    asked = holder.number if words == "number" else words
    shown = as_head.get("/admin/pemegang/hasil/", {"q": asked}).content.decode()
    assert holder.number in shown
    assert other.number not in shown


def test_list_costs_as_much_for_many_as_for_few(
    as_head: Client,
    make_holder: MakeHolder,
    django_assert_max_num_queries: Any,
) -> None:
    for name in "abcdefgh":
        make_holder(f"{name}@contoh.go.id", handle=name)
    as_head.get("/admin/pemegang/")
    with django_assert_max_num_queries(30):
        as_head.get("/admin/pemegang/")


def test_due_accounts_are_listed_and_noted(
    as_head: Client, holder: Holder, make_holder: MakeHolder
) -> None:
    other = make_holder("lain@contoh.go.id", handle="dina.gizi")
    Holder.objects.filter(pk=holder.pk).update(
        checked_on=timezone.localdate() - timedelta(days=91)
    )
    shown = as_head.get("/admin/pemegang/?recheck=perlu").content.decode()
    assert holder.number in shown
    assert other.number not in shown
    as_head.post(address(holder, "periksa/"))
    shown = as_head.get("/admin/pemegang/?recheck=perlu").content.decode()
    assert holder.number not in shown


def test_head_suspends_with_a_reason_and_an_officer_restores(
    as_head: Client, as_officer: Client, holder: Holder
) -> None:
    answer = as_head.post(address(holder, "tangguhkan/"), {"reason": " "})
    assert "Wajib" in answer.content.decode() or "required" in answer.content.decode()
    assert state_of(holder) == State.ACTIVE
    as_head.post(address(holder, "tangguhkan/"), {"reason": "Akun dijual."})
    assert state_of(holder) == State.SUSPENDED
    assert "Akun dijual." in as_head.get(address(holder)).content.decode()
    as_head.post(address(holder, "pulihkan/"))
    assert state_of(holder) == State.SUSPENDED
    as_officer.post(address(holder, "pulihkan/"))
    assert state_of(holder) == State.ACTIVE


def test_refusal_is_told_with_what_was_typed(
    as_officer: Client, holder: Holder, officer: User
) -> None:
    services.suspend_badge(holder, by=officer, reason="Diperiksa.")
    answer = as_officer.post(address(holder, "pulihkan/"))
    assert "Empat mata" in answer.content.decode()
    answer = as_officer.post(address(holder, "tangguhkan/"), {"reason": "Lagi."})
    assert "Hanya lencana aktif" in answer.content.decode()
    assert "Lagi." in answer.content.decode()


@pytest.mark.parametrize("ending", ["pulihkan/", "cabut/", "perpanjang/"])
def test_head_does_not_decide_what_officers_decide(
    as_head: Client, holder: Holder, ending: str
) -> None:
    as_head.post(address(holder, ending), {"reason": "Coba."})
    assert state_of(holder) == State.ACTIVE
    assert holder.credentials.count() == 1
    assert f"/{ending}" not in as_head.get(address(holder)).content.decode()


def test_officer_revokes_with_a_reason(as_officer: Client, holder: Holder) -> None:
    as_officer.post(address(holder, "cabut/"), {"reason": "Pindah instansi."})
    assert state_of(holder) == State.REVOKED
    shown = as_officer.get(address(holder)).content.decode()
    assert "Lencana ini sudah berakhir." in shown


def test_head_proposes_accounts_and_an_officer_confirms_them(
    as_head: Client, as_officer: Client, holder: Holder, make_holder: MakeHolder
) -> None:
    make_holder("lain@contoh.go.id", network="x", handle="dina_gizi")
    where = address(holder, "akun/")
    answer = as_head.post(where, {"instagram": "rina.sehat", "x": "Dina_Gizi"})
    assert "sudah memegang lencana" in answer.content.decode()
    assert 'value="Dina_Gizi"' in answer.content.decode()
    answer = as_head.post(where, {"instagram": ""})
    assert "paling sedikit satu akun" in answer.content.decode()
    as_head.post(where, {"instagram": "rina.sehat", "x": "rina_sehat"})
    proposal = AccountsProposal.objects.get()
    seen = {"proposal": proposal.pk}
    as_head.post(f"{where}sahkan/", seen)
    assert holder.accounts.count() == 1
    assert holder.credentials.count() == 1
    shown = as_officer.get("/admin/pemegang/?recheck=usulan").content.decode()
    assert holder.number in shown
    shown = as_officer.get(f"{where}sahkan/").content.decode()
    assert "@rina_sehat" in shown
    assert f'value="{proposal.pk}"' in shown
    as_officer.post(f"{where}sahkan/", seen)
    assert [str(each) for each in holder.accounts.all()] == [
        "Instagram: @rina.sehat",
        "X: @rina_sehat",
    ]
    assert holder.credentials.count() == 2


def test_proposed_accounts_that_are_not_the_holders_are_dropped(
    as_head: Client, as_officer: Client, officer: User, holder: Holder
) -> None:
    where = address(holder, "akun/")
    as_head.post(where, {"x": "orang_asing"})
    seen = {"proposal": AccountsProposal.objects.get().pk}
    shown = as_officer.get(address(holder)).content.decode()
    assert f"{where}buang/" in shown
    assert "Akun baru, belum disahkan" in shown
    assert "@orang_asing" in shown
    assert "@orang_asing" in as_officer.get(f"{where}buang/").content.decode()
    as_officer.post(f"{where}buang/", seen)
    assert not AccountsProposal.objects.exists()
    assert [str(each) for each in holder.accounts.all()] == ["Instagram: @rina.sehat"]
    assert holder.credentials.count() == 1
    shown = as_officer.get(address(holder)).content.decode()
    assert "Usulan akun dibuang" in shown
    assert f"· {officer}</span>" in shown
    assert "@orang_asing" not in shown
    assert f"{where}buang/" not in shown
    answer = as_officer.post(f"{where}buang/", seen)
    assert "sudah tidak berlaku" in answer.content.decode()


def steps(client: Client, holder: Holder) -> str:
    """Return what the page of a badge says can be done, and why what cannot."""
    shown = client.get(address(holder)).content.decode()
    return shown.split("Yang dapat dilakukan")[1]


def test_who_may_not_restore_reads_so_and_another_may(
    as_head: Client, as_officer: Client, holder: Holder, officer: User
) -> None:
    services.suspend_badge(holder, by=officer, reason="Diperiksa.")
    other = Client()
    other.force_login(make_officer("petugas.dua@contoh.go.id"))
    for client, reason in (
        (as_officer, "Empat mata: orang lain"),
        (as_head, "Hanya petugas lencana"),
    ):
        assert f"<strong>Pulihkan</strong>: {reason}" in steps(client, holder)
        assert "/pulihkan/" not in steps(client, holder)
    assert "/pulihkan/" in steps(other, holder)
    Holder.objects.update(is_listed=False)
    assert "<strong>Pulihkan</strong>: Pemegangnya menarik" in steps(other, holder)


def test_who_may_not_renew_reads_why(
    as_officer: Client, holder: Holder, head: User, officer: User
) -> None:
    for by, reason in ((None, "Akunnya harus diperiksa"), (officer, "Empat mata")):
        if by:
            services.confirm_accounts(holder, by=by)
        assert f"<strong>Perpanjang</strong>: {reason}" in steps(as_officer, holder)
    services.confirm_accounts(holder, by=head)
    assert "/perpanjang/" in steps(as_officer, holder)


def test_own_proposal_and_own_badge_are_for_others(
    as_officer: Client, holder: Holder, officer: User
) -> None:
    as_officer.post(address(holder, "akun/"), {"x": "rina_sehat"})
    shown = steps(as_officer, holder)
    assert "<strong>Sahkan akun yang diusulkan</strong>: Empat mata" in shown
    assert "/akun/sahkan/" not in shown
    holder.user.groups.add(*officer.groups.all())
    own = Client()
    own.force_login(holder.user)
    assert "href" not in steps(own, holder).split("</section>")[0]


@pytest.mark.parametrize("seen", ["", "0", "satu", "99"])
def test_proposal_that_is_gone_is_not_confirmed(
    as_officer: Client, holder: Holder, seen: str
) -> None:
    answer = as_officer.post(address(holder, "akun/sahkan/"), {"proposal": seen})
    assert "sudah tidak berlaku" in answer.content.decode()
    assert holder.credentials.count() == 1


def test_nobody_decides_about_the_own_badge(
    head: User, officer: User, make_holder: MakeHolder
) -> None:
    own = make_holder("kepala.lencana@contoh.go.id", handle="kepala")
    own.user.groups.add(agency_group(own.agency, role="pr_head"), *officer.groups.all())
    client = Client()
    client.force_login(own.user)
    client.post(address(own, "periksa/"))
    client.post(address(own, "perpanjang/"))
    assert not own.user.processing_records.exists()


def test_without_a_key_the_form_says_so(
    as_head: Client, as_officer: Client, holder: Holder, settings: Any, tmp_path: Any
) -> None:
    settings.BADGE_KEYS, settings.PRIVATE_ROOT = [], tmp_path
    as_head.post(address(holder, "akun/"), {"x": "rina_sehat"})
    answer = as_officer.post(
        address(holder, "akun/sahkan/"), {"proposal": AccountsProposal.objects.get().pk}
    )
    assert "Portal tidak menemukan kunci lencana" in answer.content.decode()
    assert holder.accounts.get().network == "instagram"


def test_the_office_reads_that_a_badge_was_given_back(
    as_head: Client, holder: Holder
) -> None:
    services.resign_badge(holder)
    for page in ("/admin/pemegang/", address(holder)):
        shown = as_head.get(page).content.decode()
        assert "Dikembalikan" in shown
        assert "undurkan" not in shown


def test_editor_without_the_role_sees_no_badges(client: Client, holder: Holder) -> None:
    author = User.objects.create_user("penulis@contoh.go.id")
    author.groups.add(agency_group(holder.agency, role="author"))
    author.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(author)
    assert client.get("/admin/pemegang/").status_code != 200
    assert client.get(address(holder)).status_code != 200
