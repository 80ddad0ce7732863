"""The applicant's own page: where it is, the code, appeal, withdrawal."""

import io
import re
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from django.core.files.storage import Storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from PIL import Image

from accounts.models import User
from factcheck.tips import holding
from home.models import AgencyPage
from influencers.applications import services
from influencers.applications.decisions import (
    issue_badge,
    refuse_application,
    uphold_appeal,
    verify_application,
)
from influencers.applications.services import appeal_refusal
from influencers.applications.views import SENDING_RATE
from influencers.models import Application, Holder
from influencers.models.applications import private_storage
from influencers.models.holders import HELD_AFTER_EXPIRY
from tests.home.desk import Desk
from tests.influencers.applications.applying import (
    FORM,
    STATUS,
    actions_of,
    address,
    apply,
    bind,
    filled_in,
    fresh,
    signed_in,
    upload,
)
from tests.influencers.applications.conftest import new_officer

pytestmark = pytest.mark.django_db
SET_PASSWORD = "/akun/password/set/"
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


def test_it_says_who_looks_at_it_and_what_follows(
    application: Application, head: Desk, officer: Desk
) -> None:
    told = page()
    assert "Kepala humas Kementerian Kesehatan membuka profil Anda" in told
    assert "Petugas lencana, orang yang lain lagi" in told
    assert "rina@contoh.example" in told
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    assert "membuka profil Anda" not in page()
    assert "Petugas lencana, orang yang lain lagi" in page()
    refuse_application(application.pk, by=officer.user, reason="Gambar kabur.")
    assert "Siapa yang memeriksa" not in page()
    appeal_refusal(application.user, text="Gambarnya jelas.")
    assert "Petugas lencana yang lain dari yang menolak membaca" in page()


def issued(application: Application, *, head: Desk, officer: Desk) -> Holder:
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    return issue_badge(application.pk, by=officer.user)


@pytest.mark.parametrize(
    ("changed", "words", "may_apply_again"),
    [
        (
            {"state": "suspended", "state_reason": "Akun berganti nama."},
            ("Ditangguhkan", "Akun berganti nama.", "Hubungi kepala humas"),
            False,
        ),
        ({"state": "revoked"}, ("Dicabut", "Hubungi kepala humas"), True),
        ({"state": "resigned"}, ("Anda mengembalikan lencana",), True),
    ],
)
def test_a_badge_that_does_not_hold_is_no_reason_to_congratulate(
    application: Application,
    head: Desk,
    officer: Desk,
    changed: dict[str, object],
    words: tuple[str, ...],
    may_apply_again: bool,
) -> None:
    holder = issued(application, head=head, officer=officer)
    assert "Selamat" in page()
    Holder.objects.filter(pk=holder.pk).update(**changed)
    told = page()
    for each in ("Lencana Anda tidak berlaku sekarang", holder.number, *words):
        assert each in told
    assert "Selamat" not in told
    assert "Buka meja humas" not in told
    assert ("Ajukan permohonan baru" in told) is may_apply_again


@pytest.mark.parametrize("ran_out_long_ago", [False, True])
def test_a_badge_that_ran_out_is_renewed_or_applied_for_anew(
    application: Application, head: Desk, officer: Desk, ran_out_long_ago: bool
) -> None:
    issued(application, head=head, officer=officer)
    days = HELD_AFTER_EXPIRY.days + 1 if ran_out_long_ago else 1
    Holder.objects.update(valid_until=timezone.localdate() - timedelta(days=days))
    told = page()
    assert "sudah habis" in told
    assert "Selamat" not in told
    assert ("petugas lencana memperpanjang" in told) is not ran_out_long_ago
    assert ("Ajukan permohonan baru" in told) is ran_out_long_ago


def test_a_password_is_made_after_the_form_which_would_be_lost_and_said_to_be(
    kemenkes: AgencyPage,
) -> None:
    client = signed_in()
    client.force_login(User.objects.get(), "django.contrib.auth.backends.ModelBackend")
    assert SET_PASSWORD not in client.get(FORM).content.decode()
    client.post(FORM, filled_in(kemenkes))
    link = f"{SET_PASSWORD}?next={STATUS}"
    assert link in client.get(STATUS).content.decode()
    asked = client.get(link).content.decode()
    assert "<h1>Buat kata sandi</h1>" in asked
    assert "Kata sandi jangan hanya angka." in asked
    words = "gunung-biru-77"
    told = {"password1": words, "password2": words, "next": STATUS}
    done = client.post(SET_PASSWORD, told, follow=True)
    assert done.redirect_chain == [(STATUS, 302)]
    assert "Kata sandi disimpan." in done.content.decode()
    assert SET_PASSWORD not in done.content.decode()


def test_what_goes_at_once_and_what_later_is_said_alike(
    application: Application,
) -> None:
    client = signed_in()
    words = (
        "nomor pegawai, akun, dan gambarnya langsung dihapus; sisanya, seperti "
        "instansi dan tanggal, setelah 90 hari."
    )
    for told in (client.get(WITHDRAW), client.get("/lencana/ajukan/")):
        assert words in told.content.decode().replace("Nomor", "nomor")
    client.post(WITHDRAW)
    assert "dihapus setelah 90 hari" in page()


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


def shown(pictures: dict[str, Any] | None = None, **told: str) -> Any:
    return signed_in().post(
        APPEAL, {"text": "Gambarnya jelas.", **(pictures or {}), **told}
    )


def test_an_appeal_brings_a_new_screenshot_that_goes_with_the_decision(
    application: Application,
    head: Desk,
    officer: Desk,
    django_capture_on_commit_callbacks: Any,
) -> None:
    bind(application, by=head.user)
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    assert not application.accounts.get().evidence
    assert "Tangkapan layar baru, Instagram: @rina.sehat" in page()
    picture = {"instagram-picture": upload(exif=True)}
    assert shown(picture)["Location"] == STATUS
    account = application.accounts.get()
    with account.evidence.open() as file:
        assert not Image.open(io.BytesIO(file.read())).getexif()
    path = address("evidence", application.pk, account.pk)
    assert seen(officer, path)
    # Whoever decides after the appeal needs it too.
    uphold_appeal(application.pk, by=officer.user)
    assert seen(head, path)
    with django_capture_on_commit_callbacks(execute=True):
        refuse_application(application.pk, by=head.user, reason="Bukan pegawai.")
    assert not application.accounts.get().evidence
    assert not account.evidence.storage.exists(str(account.evidence))


def test_the_code_is_shown_as_long_as_somebody_will_look_for_it(
    application: Application, head: Desk, officer: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Kodenya tidak ada.")
    assert application.code not in page()
    appeal_refusal(application.user, text="Sekarang ada.")
    assert application.code in page()
    assert "kodenya belum terlihat" in page()
    uphold_appeal(application.pk, by=officer.user)
    told = page()
    assert application.code in told
    assert "<h1>Keberatan Anda diterima</h1>" in told
    assert "Permohonan Anda sudah kami terima" not in told
    assert "kembali kepada kepala humas Kementerian Kesehatan" in told
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    assert "Keberatan Anda diterima" not in page()
    assert "Kepala humas Anda sudah menyetujui" in page()


def test_no_code_is_asked_for_once_a_head_agreed(
    application: Application, head: Desk, officer: Desk
) -> None:
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    application.accounts.create(
        network="x", handle="rina", followers=90, counted_on="2026-11-01"
    )
    refuse_application(application.pk, by=officer.user, reason="Gambar kabur.")
    appeal_refusal(application.user, text="Gambarnya jelas.")
    assert application.code not in page()
    assert "kodenya belum terlihat" not in page()
    uphold_appeal(application.pk, by=new_officer(application.agency).user)
    assert "<h1>Keberatan Anda diterima</h1>" in page()
    assert "kembali kepada petugas lencana" in page()


def seen(person: Desk, path: str) -> bytes:
    response: Any = person.client.get(path)
    assert response.status_code == 200
    return b"".join(response.streaming_content)


def test_an_appeal_needs_no_screenshot_and_holds_one_until_it_is_right(
    application: Application, head: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Bukan pegawai.")
    wrong = SimpleUploadedFile("a.jpg", b"<svg onload=alert(1)>")
    response = shown({"instagram-picture": wrong})
    assert (response.status_code, fresh(application).state) == (400, "ditolak")
    assert "bukan gambar" in response.content.decode()
    assert "Gambarnya jelas." in response.content.decode()
    again = shown({"instagram-picture": upload()}, text="").content.decode()
    assert "Gambar tersimpan" in again
    kept = re.search(r'name="instagram-kept" value="([^"]+)"', again)
    assert kept
    assert shown({"instagram-kept": kept[1]})["Location"] == STATUS
    assert application.accounts.get().evidence
    assert holding.held(kept[1], kind=holding.Kind.SCREENSHOT) is None


def test_a_screenshot_of_an_appeal_that_fails_is_not_left_behind(
    application: Application, head: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    storage = private_storage()
    before = files_in(storage)
    client = signed_in()
    client.raise_request_exception = False
    with mock.patch.object(services, "record", side_effect=RuntimeError("kill")):
        sent = {"text": "Ini.", "instagram-picture": upload()}
        assert client.post(APPEAL, sent).status_code == 500
    assert fresh(application).state == "ditolak"
    assert not application.accounts.get().evidence
    assert files_in(storage) == before


def files_in(storage: Storage) -> set[Path]:
    return set(Path(storage.path("permohonan")).rglob("*.jpg"))


def test_who_appeals_again_and_again_is_held_back(
    application: Application, head: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    most = int(SENDING_RATE.partition("/")[0])
    codes = [shown(text="").status_code for _try in range(most)]
    assert codes == [400] * most
    response = shown(text="Ini alasan saya.")
    assert response.status_code == 429
    assert "Ini alasan saya." in response.content.decode()


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
    from influencers.applications import status_views  # noqa: PLC0415

    client = signed_in()
    monkeypatch.setattr(status_views, "application_of", lambda _user: application)
    for _press in range(2):
        assert client.post(WITHDRAW)["Location"] == STATUS
    assert fresh(application).state == "ditarik"
