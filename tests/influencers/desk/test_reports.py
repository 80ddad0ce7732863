"""Holders report hoaxes: nameless to the desk, and they learn what came of it."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from factcheck.models import Case, Tip
from home.rate_limits import forget_all
from influencers.models import Holder, HolderTip
from tests.influencers.conftest import MakeHolder, PublishCheck

REPORT = "/humas/lapor/"
MESSAGE = {"text": "Bantuan Rp600 ribu lewat tautan ini?", "nonce": "a"}


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    forget_all()


def test_a_report_needs_no_proof_and_leads_to_its_ticket(
    client: Client, holder: Holder
) -> None:
    answer = client.post(REPORT, MESSAGE)
    tip = Tip.objects.get()
    assert answer.headers["Location"] == f"/lapor/{tip.ticket}/"
    ticket = client.get(f"/lapor/{tip.ticket}/").content.decode()
    assert "Laporan Anda sudah kami terima" in ticket
    assert 'href="/humas/">Kembali ke meja humas</a>' in ticket
    assert "Laporan diterima" not in client.get("/humas/").content.decode()
    assert HolderTip.objects.get().user == holder.user


def test_the_desks_record_names_nobody(client: Client, holder: Holder) -> None:
    client.post(REPORT, MESSAGE)
    tip = Tip.objects.select_related("case").get()
    told = str(vars(tip)) + str(vars(tip.case))
    for words in (holder.user.email, holder.number, "rina.sehat"):
        assert words not in told


def test_a_report_sent_twice_counts_once(client: Client, holder: Holder) -> None:
    for _time in range(2):
        client.post(REPORT, MESSAGE)
    assert Tip.objects.get().received_count == 1
    assert HolderTip.objects.count() == 1


def test_another_message_under_the_same_form_is_not_lost(
    client: Client, holder: Holder
) -> None:
    client.post(REPORT, MESSAGE)
    answer = client.post(REPORT, {**MESSAGE, "text": "Kabar yang lain sama sekali"})
    html = answer.content.decode()
    assert "Belum terkirim" in html
    assert "Kabar yang lain sama sekali" in html


def test_what_is_wrong_is_told_and_nothing_typed_is_lost(
    client: Client, holder: Holder
) -> None:
    answer = client.post(REPORT, {**MESSAGE, "link": "bukan tautan"})
    assert answer.status_code == 400
    html = answer.content.decode()
    assert "Ini bukan tautan" in html
    assert "Bantuan Rp600 ribu" in html
    broken = SimpleUploadedFile("x.png", b"bukan gambar", content_type="image/png")
    assert client.post(REPORT, {**MESSAGE, "picture": broken}).status_code == 400
    assert not Tip.objects.exists()


def test_too_many_reports_wait_until_tomorrow(client: Client, holder: Holder) -> None:
    for number in range(20):
        client.post(REPORT, {"text": f"Kabar nomor {number}", "nonce": str(number)})
    answer = client.post(REPORT, {"text": "Satu lagi", "nonce": "z"})
    assert answer.status_code == 429
    assert "Satu lagi" in answer.content.decode()


def test_the_holder_alone_reads_what_came_of_it(
    client: Client, holder: Holder, make_holder: MakeHolder, publish_check: PublishCheck
) -> None:
    client.post(REPORT, MESSAGE)
    check = publish_check("Bantuan Rp600 ribu tidak ada")
    Case.objects.update(state=Case.State.ANSWERED, answer=check)
    for address in ("/humas/", REPORT):
        html = client.get(address).content.decode()
        assert "Laporan Anda menghasilkan cek fakta" in html
        assert check.url in html
    assert "<li>1 laporan Anda terjawab" in client.get("/humas/").content.decode()
    other = make_holder("budi@contoh.go.id", handle="budi")
    client.force_login(other.user)
    assert "menghasilkan cek fakta" not in client.get(REPORT).content.decode()


def test_who_lost_the_badge_reports_as_a_citizen(
    client: Client, holder: Holder
) -> None:
    Holder.objects.update(state="suspended")
    assert client.post(REPORT, MESSAGE).status_code == 403
    assert not Tip.objects.exists()
