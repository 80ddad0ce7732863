"""The form: whole, clear about what is missing, and silent about the number."""

import io
import logging
import re
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any
from unittest import mock

import pytest
from django.core import mail
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.mail.backends.locmem import EmailBackend
from django.core.signals import got_request_exception
from django.db import connection
from django.test import Client
from django.utils import timezone
from django.views.debug import ExceptionReporter
from PIL import Image
from time_machine import travel

from factcheck.models.tips import private_storage
from factcheck.tips import holding
from home.models import AgencyGroup, AgencyPage
from influencers.applications import services
from influencers.applications.numbers import digest_of
from influencers.models import (
    Application,
    ApplicationAccount,
    BadgeSettings,
    Consent,
    Holder,
)
from tests.home.desk import Desk, desk
from tests.influencers.applications.applying import (
    FORM,
    NUMBER,
    PPPK_NUMBER,
    STATUS,
    actions_of,
    address,
    apply,
    filled_in,
    link_in,
    signed_in,
    upload,
)
from tests.influencers.conftest import MakeHolder

pytestmark = pytest.mark.django_db
FOLDER = "permohonan"
SECRET = re.compile(r"[0-9a-f]{32}\.jpg")


def files() -> set[str]:
    """Return the screenshots that lie in private storage."""
    folder = Path(private_storage().path(FOLDER))
    return {path.name for path in folder.rglob("*.jpg") if SECRET.match(path.name)}


def everything_stored() -> str:
    """Return every word of the database."""
    words = []
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608
            words.append(repr(cursor.fetchall()))
    return " ".join(words)


def test_a_whole_application_is_kept_with_evidence_and_consents(
    kemenkes: AgencyPage,
) -> None:
    sent = filled_in(kemenkes, **{"instagram-picture": upload(exif=True)})
    response = signed_in().post(FORM, {**sent, "agrees_to_mail": "on"})
    assert response["Location"] == STATUS
    application = Application.objects.get()
    assert (application.agency_id, application.state) == (kemenkes.pk, "diajukan")
    assert (application.nip_tail, application.employment) == ("001", "pns")
    account = application.accounts.get()
    assert (account.network, account.handle) == ("instagram", "Rina.Sehat")
    assert (account.followers, account.binding) == (500, "")
    with account.evidence.open() as file:
        content = file.read()
    assert not Image.open(io.BytesIO(content)).getexif()
    assert "rumah" not in str(account.evidence)
    assert str(account.evidence).startswith(f"{FOLDER}/")
    consents = Consent.objects.filter(withdrawn_at=None).order_by("purpose")
    assert [each.purpose for each in consents] == ["daftar", "surel"]
    assert "boleh dibaca dan diunduh siapa pun" in consents[0].wording
    assert actions_of(application) == ["setuju", "setuju", "diajukan"]


def test_numbers_of_contract_staff_and_mail_left_alone(kemenkes: AgencyPage) -> None:
    sent = filled_in(kemenkes, employment="pppk", number=PPPK_NUMBER)
    assert signed_in().post(FORM, sent)["Location"] == STATUS
    assert [each.purpose for each in Consent.objects.all()] == ["daftar"]


def test_the_number_is_in_no_answer_no_log_and_no_table(
    kemenkes: AgencyPage, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    client = signed_in()
    pages = [
        client.post(FORM, filled_in(kemenkes, agrees_to_register="")),
        client.post(FORM, filled_in(kemenkes, number=f"{NUMBER}7")),
        client.post(FORM, filled_in(kemenkes), follow=True),
        client.post(FORM, filled_in(kemenkes), follow=True),
    ]
    assert [page.status_code for page in pages] == [400, 400, 200, 200]
    assert Application.objects.get().nip_digest == digest_of(NUMBER)
    told = " ".join(page.content.decode() for page in pages)
    for where in (told, caplog.text, everything_stored()):
        assert NUMBER not in where
    assert digest_of(NUMBER) not in told + caplog.text


def test_the_number_is_in_no_report_of_an_error(
    kemenkes: AgencyPage, settings: Any, caplog: pytest.LogCaptureFixture
) -> None:
    client = signed_in()
    client.raise_request_exception = False
    reports: list[str] = []

    def report(request: Any, **_told: Any) -> None:
        reporter = ExceptionReporter(request, *sys.exc_info())
        reports.append(reporter.get_traceback_text() + reporter.get_traceback_html())

    got_request_exception.connect(report)
    try:
        with mock.patch.object(services, "record", side_effect=RuntimeError("kill")):
            assert client.post(FORM, filled_in(kemenkes)).status_code == 500
    finally:
        got_request_exception.disconnect(report)
    assert reports
    assert "submit_application" in reports[0]
    assert NUMBER not in reports[0] + caplog.text


def test_what_breaks_half_way_leaves_no_row_and_no_file(kemenkes: AgencyPage) -> None:
    before = files()
    client = signed_in()
    client.raise_request_exception = False
    with mock.patch.object(services, "record", side_effect=RuntimeError("kill")):
        assert client.post(FORM, filled_in(kemenkes)).status_code == 500
    assert not Application.objects.exists()
    assert not ApplicationAccount.objects.exists()
    assert not Consent.objects.exists()
    assert files() == before


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"agency": ""}, "harus diisi"),
        ({"agency": "999999"}, "pilihan"),
        ({"employment": "x"}, "pilihan"),
        ({"number": "123"}, "terdiri atas 18 angka"),
        ({"agrees_to_register": ""}, "Tanpa persetujuan ini"),
        ({"instagram-followers": "499"}, "Instagram: 499, paling sedikit 500."),
        ({"instagram-followers": "499"}, "Cukup salah satu:"),
        ({"instagram-followers": "banyak"}, "Tulis angka lengkap, misalnya 1.250."),
        ({"instagram-followers": "-1"}, "Tulis angka lengkap, misalnya 1.250."),
        ({"instagram-followers": "1,2 rb"}, "Tulis angka lengkap, misalnya 1.250."),
        ({"instagram-followers": "12.5"}, "Tulis angka lengkap, misalnya 1.250."),
        ({"instagram-followers": "12.5000"}, "Tulis angka lengkap, misalnya 1.250."),
        ({"instagram-followers": "9" * 30}, "lebih kecil"),
        ({"instagram-followers": ""}, "Tulis jumlahnya."),
        ({"instagram-handle": ""}, "Tulis nama akunnya."),
        ({"instagram-handle": "https://jahat.example/a"}, "bukan alamat profil"),
        ({"instagram-counted_on": ""}, "Pilih tanggal"),
        ({"instagram-counted_on": "kemarin"}, "tanggal yang valid"),
        ({"instagram-picture": ""}, "Lampirkan tangkapan layarnya."),
        ({"x-handle": "rina"}, "Periksa isian akun"),
    ],
)
def test_what_is_missing_or_wrong_is_said_and_nothing_is_kept(
    kemenkes: AgencyPage, changed: dict[str, str], words: str
) -> None:
    response = signed_in().post(FORM, filled_in(kemenkes, **changed))
    assert response.status_code == 400
    assert words in response.content.decode()
    assert not Application.objects.exists()


@pytest.mark.parametrize("typed", ["1250", "1.250", "1 250", "1,250", " 1.250 "])
def test_followers_are_typed_as_profiles_show_them(
    kemenkes: AgencyPage, typed: str
) -> None:
    client = signed_in()
    blank = client.get(FORM).content.decode()
    assert 'type="number"' not in blank
    assert client.post(FORM, filled_in(kemenkes, **{"instagram-followers": typed}))
    assert ApplicationAccount.objects.get().followers == 1250
    assert "1.250 pada" in client.get(STATUS).content.decode()


@pytest.mark.parametrize(
    ("days", "words"), [(-1, "belum tiba"), (30, None), (31, "Lebih dari 30 hari")]
)
def test_the_count_is_of_the_last_30_days(
    kemenkes: AgencyPage, days: int, words: str | None
) -> None:
    day = timezone.localdate() - timedelta(days=days)
    sent = filled_in(kemenkes, **{"instagram-counted_on": day.isoformat()})
    page = signed_in().post(FORM, sent)
    assert page.status_code == (400 if words else 302)
    assert not words or words in page.content.decode()


def test_what_is_no_picture_is_refused(kemenkes: AgencyPage) -> None:
    trap = SimpleUploadedFile("a.jpg", b"<svg onload=alert(1)>")
    response = signed_in().post(
        FORM, filled_in(kemenkes, **{"instagram-picture": trap})
    )
    assert response.status_code == 400
    assert "bukan gambar" in response.content.decode()


def test_a_picture_is_sent_once_although_something_else_is_corrected(
    kemenkes: AgencyPage,
) -> None:
    client = signed_in()
    page = client.post(FORM, filled_in(kemenkes, number="1")).content.decode()
    assert "Rina.Sehat" in page
    assert "Gambar tersimpan" in page
    kept = re.search(r'name="instagram-kept" value="([^"]+)"', page)
    assert kept
    again = {"instagram-picture": "", "instagram-kept": kept[1]}
    assert client.post(FORM, filled_in(kemenkes, **again))["Location"] == STATUS
    assert ApplicationAccount.objects.get().evidence


def test_applicants_take_no_place_of_citizens_pictures_and_each_has_a_share(
    kemenkes: AgencyPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "MOST_HELD", 3)
    monkeypatch.setattr(holding, "MOST_OF_ONE", 2)
    client, wrong = signed_in(), {"number": "1"}
    kept = []
    for sender in (client, client, client, signed_in("lain@contoh.example")):
        page = sender.post(FORM, filled_in(kemenkes, **wrong)).content.decode()
        kept.append("Gambar tersimpan" in page)
    assert kept == [True, True, False, True]
    full = signed_in("siapa@contoh.example")
    page = full.post(FORM, filled_in(kemenkes, **wrong)).content.decode()
    assert "Gambar tersimpan" not in page
    assert "Rina.Sehat" in page
    assert full.post(FORM, filled_in(kemenkes))["Location"] == STATUS
    citizens = holding.hold(b"of a citizen", kind=holding.Kind.PICTURE)
    assert holding.held(citizens, kind=holding.Kind.PICTURE) == b"of a citizen"
    with travel(timezone.now() + timedelta(seconds=holding.LIFETIME + 1), tick=False):
        assert holding.forget_past() == 4


def test_the_agencys_heads_hear_of_a_new_application_and_not_of_whom(
    kemenkes: AgencyPage,
    sleman: AgencyPage,
    head: Desk,
    django_capture_on_commit_callbacks: Any,
) -> None:
    desk(sleman, AgencyGroup.Role.PR_HEAD)
    desk(kemenkes, AgencyGroup.Role.PUBLISHER)
    former = desk(kemenkes, AgencyGroup.Role.PR_HEAD).user
    former.is_active = False
    former.save()
    with django_capture_on_commit_callbacks(execute=True):
        application = apply(kemenkes)
    sent = [
        each for each in mail.outbox if "permohonan lencana baru" in str(each.subject)
    ]
    assert [each.to for each in sent] == [[head.user.email]]
    body = str(sent[0].body)
    told = f"{sent[0].subject} {body}"
    assert f"https://portal.example{address('application', application.pk)}" in told
    for secret in ("rina", application.code, application.nip_tail, "instagram"):
        assert secret not in told.lower()
    assert head.client.get(link_in(body)).status_code == 200


def test_the_applicant_gets_code_and_status_page_by_mail(
    kemenkes: AgencyPage, django_capture_on_commit_callbacks: Any
) -> None:
    client = signed_in()
    with django_capture_on_commit_callbacks(execute=True):
        client.post(FORM, filled_in(kemenkes))
    application = Application.objects.get()
    (sent,) = mail.outbox
    assert sent.to == ["rina@contoh.example"]
    body = str(sent.body)
    assert application.code in body
    assert "Kepala humas Kementerian Kesehatan memeriksa" in body
    assert f"https://portal.example{STATUS}" in body
    assert client.get(link_in(body)).status_code == 200
    for secret in (NUMBER, application.nip_tail + "\n", "Rina.Sehat"):
        assert secret not in body


def test_a_mail_server_that_fails_loses_no_application(
    kemenkes: AgencyPage,
    head: Desk,
    django_capture_on_commit_callbacks: Any,
    caplog: pytest.LogCaptureFixture,
) -> None:
    fault = ConnectionRefusedError("no way to rina@contoh.example")
    with (
        mock.patch.object(EmailBackend, "send_messages", side_effect=fault),
        django_capture_on_commit_callbacks(execute=True),
    ):
        assert signed_in().post(FORM, filled_in(kemenkes))["Location"] == STATUS
    assert Application.objects.exists()
    assert caplog.text.count("ConnectionRefusedError") == 2
    assert "rina@" not in caplog.text


def test_all_thresholds_when_the_rules_say_so(kemenkes: AgencyPage) -> None:
    row = BadgeSettings.load()
    row.rule = "all"
    row.thresholds = [
        row.thresholds.model(network=name, followers=500) for name in ("instagram", "x")
    ]
    row.save()
    client = signed_in()
    page = client.post(FORM, filled_in(kemenkes))
    assert page.status_code == 400
    assert "X: belum ada akun, paling sedikit 500." in page.content.decode()
    assert "Instagram: 500" not in page.content.decode()
    assert "Cukup salah satu" not in page.content.decode()
    second = {
        "x-handle": "rina",
        "x-followers": "500",
        "x-counted_on": timezone.localdate().isoformat(),
        "x-picture": upload(),
    }
    assert client.post(FORM, filled_in(kemenkes, **second))["Location"] == STATUS
    assert ApplicationAccount.objects.count() == 2


def refusal(agency: AgencyPage, **changed: Any) -> str:
    response = signed_in("lain@contoh.example").post(FORM, filled_in(agency, **changed))
    assert response.status_code == 400
    found = re.search(r"Permohonan dengan data ini[^<]*", response.content.decode())
    assert found
    return found[0]


def test_a_known_number_and_a_held_account_are_refused_in_the_same_words(
    kemenkes: AgencyPage, make_holder: MakeHolder
) -> None:
    make_holder("ada@contoh.example", handle="RINA.sehat")
    held = refusal(kemenkes)
    apply(kemenkes, handle="siapa.saja")
    assert refusal(kemenkes, **{"instagram-handle": "bukan.siapa.siapa"}) == held


def test_the_number_of_a_badge_that_ended_is_free_again(kemenkes: AgencyPage) -> None:
    first = apply(kemenkes)
    first.holder = Holder.objects.create(user=first.user, agency=kemenkes)
    first.state = "terbit"
    first.save()
    assert refusal(kemenkes, **{"instagram-handle": "lain"})
    Holder.objects.update(state="resigned")
    client = signed_in("lain@contoh.example")
    assert client.post(FORM, filled_in(kemenkes))["Location"] == STATUS


def test_two_with_one_number_at_the_same_moment(kemenkes: AgencyPage) -> None:
    apply(kemenkes)
    before = files()
    with mock.patch.object(services, "is_number_taken", return_value=False):
        assert refusal(kemenkes, **{"instagram-handle": "lain"})
    assert Application.objects.count() == 1
    assert files() == before


def test_who_has_applied_or_holds_a_badge_is_led_to_the_status(
    kemenkes: AgencyPage, make_holder: MakeHolder
) -> None:
    client = signed_in()
    client.post(FORM, filled_in(kemenkes))
    for response in (client.get(FORM), client.post(FORM, filled_in(kemenkes))):
        assert response["Location"] == STATUS
    assert Application.objects.count() == 1
    client.force_login(make_holder("ada@contoh.example", handle="ada").user)
    for response in (client.get(FORM), client.get(STATUS, follow=True)):
        assert response.request["PATH_INFO"] != STATUS
    assert client.get(FORM)["Location"] == "/humas/"


def test_strangers_are_asked_to_sign_in(client: Client, kemenkes: AgencyPage) -> None:
    for page in (FORM, STATUS):
        assert client.get(page)["Location"] == f"/akun/login/?next={page}"
    assert client.post(FORM, filled_in(kemenkes)).status_code == 302
    assert not Application.objects.exists()


def test_the_form_is_kept_by_no_cache_and_read_with_few_queries(
    kemenkes: AgencyPage, django_assert_max_num_queries: Any
) -> None:
    client = signed_in()
    client.get(FORM)
    with django_assert_max_num_queries(14):
        response = client.get(FORM)
    assert "no-store" in response["Cache-Control"]
