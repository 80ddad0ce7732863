"""Withdrawing is obeyed within the request; so is coming back."""

from typing import Any

import pytest
from django.core.mail import EmailMessage
from django.test import Client

from accounts.models import User
from influencers.applications.consents import WORDINGS
from influencers.badges.services import suspend_badge
from influencers.models import Application, Consent, DataRequest, Holder
from tests.influencers.conftest import MakeHolder
from tests.influencers.privacy.conftest import SignIn

MINE, REQUESTS = "/humas/data-saya/", "/admin/permintaan-data/"
REGISTER, MAIL = f"{MINE}persetujuan/daftar/", f"{MINE}persetujuan/surel/"


def test_the_page_says_what_withdrawing_means(holder: Holder, sign_in: SignIn) -> None:
    html = sign_in(holder.user).get(f"{REGISTER}tarik/").content.decode()
    assert "hilang dari daftar" in html
    assert Consent.objects.filter(withdrawn_at=None).count() == 2


def test_withdrawing_suspends_hides_and_ends_mail_within_one_request(
    holder: Holder, sign_in: SignIn, client: Client
) -> None:
    assert "sari_humas" in client.get("/lencana/?q=sari_humas").content.decode()
    sign_in(holder.user).post(f"{REGISTER}tarik/")
    holder.refresh_from_db()
    assert (holder.state, holder.is_listed) == (Holder.State.SUSPENDED, False)
    assert holder.digest == Holder.Digest.OFF
    assert holder.credentials.get().is_suspended
    assert not Consent.objects.filter(withdrawn_at=None).exists()
    found = client.get("/lencana/").content.decode()
    assert "sari_humas" not in found
    assert sign_in(holder.user).get("/humas/").status_code == 403
    assert sign_in(holder.user).get(MINE).status_code == 200


def test_who_withdraws_while_applying_takes_the_application_back(
    holder: Holder, sign_in: SignIn
) -> None:
    Application.objects.update(holder=None, state=Application.State.SUBMITTED)
    Holder.objects.all().delete()
    client = sign_in(holder.user)
    told = client.get(f"{REGISTER}tarik/").content.decode()
    assert "permohonan Anda yang masih menunggu ditarik" in told
    assert "langsung berlaku lagi" not in told
    client.post(f"{REGISTER}tarik/")
    assert Application.objects.get().state == Application.State.WITHDRAWN


def test_withdrawing_mail_leaves_the_badge(holder: Holder, sign_in: SignIn) -> None:
    sign_in(holder.user).post(f"{MAIL}tarik/")
    holder.refresh_from_db()
    assert (holder.state, holder.is_listed) == (Holder.State.ACTIVE, True)
    assert holder.digest == Holder.Digest.OFF
    assert Consent.objects.get(withdrawn_at=None).purpose == "daftar"


def test_agreeing_again_restores_what_the_holder_suspended(
    holder: Holder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    client.post(f"{REGISTER}tarik/")
    said = client.post(REGISTER, follow=True).content.decode()
    assert "Lencana Anda berlaku lagi." in said
    holder.refresh_from_db()
    assert (holder.state, holder.is_listed) == (Holder.State.ACTIVE, True)
    assert not holder.credentials.get().is_suspended
    assert not DataRequest.objects.exists()
    assert client.get("/humas/").status_code == 200


def test_mail_comes_back_only_by_a_choice_that_is_asked_for(
    holder: Holder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    assert "Anda ditanya lagi" in client.get(f"{REGISTER}tarik/").content.decode()
    client.post(f"{REGISTER}tarik/")
    asked = client.get(MINE).content.decode()
    assert '<input type="checkbox" name="surel">' in asked
    said = client.post(REGISTER, follow=True).content.decode()
    assert "Surel tentang paket baru dan acara tidak dikirim." in said
    assert not holder.user.consents.filter(purpose="surel", withdrawn_at=None).exists()
    client.post(f"{REGISTER}tarik/")
    said = client.post(REGISTER, {"surel": "on"}, follow=True).content.decode()
    assert "Surel tentang paket baru dan acara: setiap minggu." in said
    holder.refresh_from_db()
    assert holder.digest == Holder.Digest.WEEKLY
    assert holder.user.consents.filter(withdrawn_at=None).count() == 2
    assert '<input type="checkbox" name="surel">' not in said


def test_agreeing_to_mail_again_brings_mail_again(
    holder: Holder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    client.post(f"{MAIL}tarik/")
    said = client.post(MAIL, follow=True).content.decode()
    assert "Surel tentang paket baru dan acara: setiap minggu." in said
    holder.refresh_from_db()
    assert holder.digest == Holder.Digest.WEEKLY


def test_agreeing_twice_leaves_how_often_mail_comes(
    holder: Holder, sign_in: SignIn
) -> None:
    Holder.objects.update(digest=Holder.Digest.OFF)
    said = sign_in(holder.user).post(MAIL, follow=True).content.decode()
    assert "Surel tentang paket baru dan acara: tidak usah." in said
    holder.refresh_from_db()
    assert holder.digest == Holder.Digest.OFF


def test_the_closed_desk_says_once_why_it_is_closed(
    holder: Holder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    client.post(f"{REGISTER}tarik/")
    closed = client.get("/humas/").content.decode()
    assert closed.count("ersetujuan tampil di daftar") == 1
    assert "Setujui lagi tampil di daftar, di Data saya." in closed


def test_the_account_page_and_own_data_agree_on_the_name(
    holder: Holder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    account = client.get("/akun/").content.decode()
    assert "Kirana Wijayanti" in account
    for path in (MINE, f"{MINE}nama/", f"{MINE}minta/"):
        assert f'href="{path}"' in account
    assert "Minta humas instansi Anda menggantinya" not in account
    words = "Nama Anda tidak tampil untuk umum"
    assert words in account
    assert words in client.get(f"{MINE}nama/").content.decode()


def test_agreeing_again_asks_officers_when_somebody_else_suspended(
    holder: Holder, head: User, officer: User, sign_in: SignIn
) -> None:
    suspend_badge(holder, by=head, reason="Akun diperiksa.")
    client = sign_in(holder.user)
    for _time in range(2):
        client.post(f"{REGISTER}tarik/")
        said = client.post(REGISTER, follow=True).content.decode()
        assert "Petugas lencana diminta memulihkan" in said
    holder.refresh_from_db()
    assert (holder.state, holder.is_listed) == (Holder.State.SUSPENDED, True)
    asked = DataRequest.objects.get()
    assert (asked.kind, asked.agency) == (DataRequest.Kind.CORRECT, None)
    assert "Kirana" in sign_in(officer).get(REQUESTS).content.decode()


def test_withdrawn_consents_stay_as_proof(holder: Holder, sign_in: SignIn) -> None:
    client = sign_in(holder.user)
    client.post(f"{MAIL}tarik/")
    client.post(MAIL)
    rows = holder.user.consents.filter(purpose="surel").order_by("given_at")
    assert [row.withdrawn_at is None for row in rows] == [False, True]
    assert all(row.wording for row in rows)


def test_the_mail_about_a_withdrawn_consent_says_how_to_come_back(
    holder: Holder,
    sign_in: SignIn,
    mailoutbox: list[EmailMessage],
    django_capture_on_commit_callbacks: Any,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        sign_in(holder.user).post(f"{REGISTER}tarik/")
    [told] = mailoutbox
    assert f"Setujui lagi di Data saya: https://portal.example{MINE}" in told.body
    assert "humas instansi Anda" not in told.body
    assert "Kami tidak pernah meminta kata sandi" in told.body


def test_an_ended_badge_is_not_promised_to_come_back(
    holder: Holder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    assert "langsung berlaku lagi" in client.get(f"{REGISTER}tarik/").content.decode()
    client.post(f"{MINE}mundur/", {"sure": "on"})
    told = client.get(f"{REGISTER}tarik/").content.decode()
    assert "langsung berlaku lagi" not in told
    assert "Ajukan permohonan baru kapan saja" in told


def test_who_gave_the_badge_back_is_not_asked_whether_that_was_a_mistake(
    holder: Holder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    client.post(f"{MINE}mundur/", {"sure": "on"})
    closed = client.get("/humas/").content.decode()
    assert "Anda mengembalikan lencana" in closed
    assert "Ingin kembali? Ajukan permohonan baru kapan saja." in closed
    for wrong in ("Keliru?", "sedang tidak berlaku", "undurkan"):
        assert wrong not in closed


def test_what_is_promised_before_is_what_everybody_reads_after(
    holder: Holder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    words = "dikembalikan pemegangnya; tidak berlaku lagi."
    assert words in client.get(f"{MINE}mundur/").content.decode()
    client.post(f"{MINE}mundur/", {"sure": "on"})
    badge = Client().get(f"/lencana/{holder.number}/").content.decode()
    assert words in badge
    listed = Client().get("/lencana/?keadaan=tidak-berlaku").content.decode()
    for public in (badge, listed):
        assert "Dikembalikan" in public
        assert "undurkan" not in public
        assert "Pemegangnya berhenti" not in public


def test_giving_the_badge_up_wants_a_tick(holder: Holder, sign_in: SignIn) -> None:
    client = sign_in(holder.user)
    assert client.post(f"{MINE}mundur/", {}).status_code == 400
    client.post(f"{MINE}mundur/", {"sure": "on"})
    holder.refresh_from_db()
    assert holder.state == Holder.State.RESIGNED
    assert client.get(f"{MINE}mundur/").headers["Location"] == MINE


def test_who_resigns_stays_findable_as_the_consent_says(
    holder: Holder, sign_in: SignIn
) -> None:
    assert "sampai dua tahun sesudah berakhir" in WORDINGS[Consent.Purpose.REGISTER]
    client = sign_in(holder.user)
    assert "sampai dua tahun lagi" in client.get(f"{MINE}mundur/").content.decode()
    client.post(f"{MINE}mundur/", {"sure": "on"})
    holder.refresh_from_db()
    assert holder.is_listed
    assert "sari_humas" in Client().get(f"/lencana/{holder.number}/").content.decode()


def test_who_resigns_may_leave_the_register_at_once(
    holder: Holder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    client.post(f"{MINE}mundur/", {"sure": "on", "hide": "on"})
    holder.refresh_from_db()
    assert (holder.state, holder.is_listed) == (Holder.State.RESIGNED, False)
    assert not Consent.objects.filter(withdrawn_at=None).exists()
    for address in ("/lencana/?q=sari_humas", f"/lencana/{holder.number}/"):
        assert "@sari_humas" not in Client().get(address).content.decode()


@pytest.mark.parametrize("state", ["suspended", "resigned", "revoked"])
def test_own_data_stay_open_without_an_active_badge(
    holder: Holder, sign_in: SignIn, state: str
) -> None:
    Holder.objects.update(state=state)
    assert sign_in(holder.user).get(MINE).status_code == 200


def test_an_applicant_reaches_own_data(holder: Holder, sign_in: SignIn) -> None:
    Application.objects.update(holder=None, state=Application.State.REFUSED)
    Holder.objects.all().delete()
    client = sign_in(holder.user)
    assert client.get(MINE).status_code == 200
    client.post(f"{MINE}minta/", {"kind": "jelaskan", "text": "Apa yang disimpan?"})
    assert DataRequest.objects.get().agency == holder.agency


def test_who_never_applied_sees_own_data_only_and_may_ask_to_be_erased(
    holder: Holder, head: User, officer: User, sign_in: SignIn
) -> None:
    assert Client().get(MINE).headers["Location"].startswith("/akun/login/")
    client = sign_in(User.objects.create_user("lain@contoh.go.id"))
    shown = client.get(MINE).content.decode()
    assert "lain@contoh.go.id" in shown
    assert "sari" not in shown
    client.post(f"{MINE}hapus/", {"sure": "on"})
    asked = DataRequest.objects.get(kind=DataRequest.Kind.ERASE)
    for person, is_shown in ((head, False), (officer, True)):
        listed = sign_in(person).get(REQUESTS).content.decode()
        assert ("lain@contoh.go.id" in listed) is is_shown
    assert (
        "tanpa instansi"
        in sign_in(officer).get(f"{REQUESTS}{asked.pk}/").content.decode()
    )
    sign_in(officer).post(f"{REQUESTS}{asked.pk}/hapus/", {"sure": "on"})
    assert not User.objects.filter(email="lain@contoh.go.id").exists()


def test_a_name_is_corrected_by_its_owner(holder: Holder, sign_in: SignIn) -> None:
    words = {"first_name": "Sari", "last_name": "Utami"}
    sign_in(holder.user).post(f"{MINE}nama/", words)
    assert User.objects.get(pk=holder.user_id).get_full_name() == "Sari Utami"


def test_who_changes_something_without_end_is_held_back(
    holder: Holder, make_holder: MakeHolder, sign_in: SignIn
) -> None:
    client = sign_in(holder.user)
    words = {"first_name": "Sari", "last_name": "Utami"}
    answers = [client.post(f"{MINE}nama/", words).status_code for _ in range(30)]
    assert answers == [302] * 30
    before = holder.user.processing_records.count()
    for path in ("nama/", "unduh/", "persetujuan/surel/", "persetujuan/surel/tarik/"):
        held = client.post(f"{MINE}{path}", {**words, "first_name": "Lain"})
        assert held.status_code == 429
        assert "Terlalu banyak percobaan" in held.content.decode()
    assert User.objects.get(pk=holder.user_id).first_name == "Sari"
    assert holder.user.processing_records.count() == before
    # Reading stays, and so does whoever shares the address.
    assert client.get(MINE).status_code == client.get(f"{MINE}nama/").status_code == 200
    other = sign_in(make_holder("lain@contoh.go.id").user)
    assert other.post(f"{MINE}nama/", words).status_code == 302


@pytest.mark.parametrize("purpose", ["lain", "x" * 200])
def test_there_is_no_other_purpose(
    holder: Holder, sign_in: SignIn, purpose: str
) -> None:
    client = sign_in(holder.user)
    assert client.post(f"{MINE}persetujuan/{purpose}/").status_code == 404
    assert client.post(f"{MINE}persetujuan/{purpose}/tarik/").status_code == 404
