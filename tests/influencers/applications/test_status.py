"""The applicant's own page: where it is, the code, appeal, withdrawal."""

from typing import Any

import pytest

from home.models import AgencyPage
from influencers.applications.decisions import (
    issue_badge,
    refuse_application,
    verify_application,
)
from influencers.models import Application
from tests.home.desk import Desk
from tests.influencers.applications.applying import (
    FORM,
    STATUS,
    actions_of,
    apply,
    bind,
    filled_in,
    fresh,
    signed_in,
)

pytestmark = pytest.mark.django_db
APPEAL, WITHDRAW = f"{STATUS}keberatan/", f"{STATUS}tarik/"


@pytest.fixture
def application(kemenkes: AgencyPage) -> Application:
    return apply(kemenkes)


def page() -> str:
    response = signed_in().get(STATUS)
    assert response.status_code == 200
    return str(response.content.decode())


def test_it_says_who_has_it_now(
    application: Application, head: Desk, officer: Desk
) -> None:
    assert "kepala humas Kementerian Kesehatan" in page()
    assert application.code in page()
    assert "kodenya belum terlihat" in page()
    bind(application, by=head.user)
    assert "· terbukti milik Anda" in page()
    assert application.code not in page()
    verify_application(application.pk, by=head.user)
    assert "Sekarang ada pada petugas lencana" in page()
    issue_badge(application.pk, by=officer.user)
    assert "Lencana Anda terbit" in page()
    assert application.code not in page()


def test_nobody_sees_anybody_elses(application: Application) -> None:
    stranger = signed_in("lain@contoh.example")
    assert stranger.get(STATUS)["Location"] == FORM
    assert stranger.post(WITHDRAW)["Location"] == STATUS
    assert stranger.post(APPEAL, {"text": "x"})["Location"] == FORM
    assert fresh(application).state == "diajukan"


def test_withdrawing_asks_once_more_and_forgets_at_once(
    application: Application, django_capture_on_commit_callbacks: Any
) -> None:
    account = application.accounts.get()
    client = signed_in()
    assert "Ya, tarik permohonan" in client.get(WITHDRAW).content.decode()
    assert fresh(application).state == "diajukan"
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(WITHDRAW)["Location"] == STATUS
    done = fresh(application)
    assert (done.state, done.nip_digest, done.nip_tail) == ("ditarik", "", "")
    assert not done.accounts.exists()
    assert not account.evidence.storage.exists(str(account.evidence))
    assert "Permohonan ditarik" in page()
    assert client.post(WITHDRAW)["Location"] == STATUS
    # Free to come back.
    assert client.post(FORM, filled_in(application.agency))["Location"] == STATUS


def test_a_refusal_is_read_and_appealed_once(
    application: Application, head: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar <kabur>.")
    assert "Gambar &lt;kabur&gt;." in page()
    client = signed_in()
    empty = client.post(APPEAL, {"text": " "})
    assert empty.status_code == 400
    assert "Tulis dulu alasan Anda." in empty.content.decode()
    assert client.post(APPEAL, {"text": "Gambarnya jelas."})["Location"] == STATUS
    assert fresh(application).appeal == "Gambarnya jelas."
    assert "sedang ditinjau" in page()
    assert actions_of(application)[-1] == "keberatan"
    again = client.post(APPEAL, {"text": "Lagi."})
    assert again.status_code == 400
    assert fresh(application).appeal == "Gambarnya jelas."


def test_what_is_too_long_is_said_and_kept_in_the_form(
    application: Application, head: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Tidak.")
    response = signed_in().post(APPEAL, {"text": "panjang " * 300})
    assert response.status_code == 400
    assert "panjang panjang" in response.content.decode()


def test_who_applies_anew_does_not_appeal_too(
    application: Application, head: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Tidak.")
    client = signed_in()
    assert client.post(FORM, filled_in(application.agency))["Location"] == STATUS
    assert client.post(APPEAL, {"text": "x"}).status_code == 400
    assert fresh(application).state == "ditolak"


def test_withdrawing_twice_at_once_is_harmless(
    application: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    from influencers.applications import views  # noqa: PLC0415

    client = signed_in()
    monkeypatch.setattr(views, "latest_application", lambda _user: application)
    for _press in range(2):
        assert client.post(WITHDRAW)["Location"] == STATUS
    assert fresh(application).state == "ditarik"
