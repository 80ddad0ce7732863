"""Every step is a page of its own: to reload, to leave, and to come back to."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.signing import Signer
from django.test import Client
from django.utils import timezone
from time_machine import travel

from factcheck.models import FactCheckPage, Tip
from factcheck.tips import drafts, holding
from factcheck.tips.holding import Kind
from search.projection import refresh_page
from tests.factcheck.tips.sending import SEND, TEXT, send, sent_tip, work
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory

pytestmark = pytest.mark.django_db

CLAIM = "Komdigi membagikan kuota internet gratis 50 GB untuk semua operator"
TOLD = {"text": TEXT, "link": "https://bansos.example/daftar", "platform": "whatsapp"}


@pytest.fixture
def check() -> FactCheckPage:
    page = FactCheckPageFactory(claim=ClaimFactory.create(text=CLAIM))
    refresh_page(page)
    return page


def text_of(response: Any) -> str:
    return str(response.content.decode())


@pytest.mark.usefixtures("check")
@pytest.mark.parametrize(
    ("address", "told", "step", "words"),
    [
        ("/lapor/", {"text": CLAIM}, "/lapor/cocok/", "Apakah ini menjawab?"),
        ("/lapor/", TOLD, "/lapor/cocok/", "Langkah 2 dari 2"),
        ("/lapor/", {"text": TEXT, "seen": "1"}, SEND, "Langkah 2 dari 2"),
        ("/lapor/", {"text": TEXT, "edit": ""}, "/lapor/ubah/", "Langkah 1 dari 2"),
        ("/lapor/", {"text": TEXT, "link": "x"}, "/lapor/ubah/", "bukan tautan"),
        (SEND, TOLD, SEND, "Langkah 2 dari 2"),
        (SEND, {**TOLD, "link": "x"}, "/lapor/ubah/", "Ini bukan tautan."),
        (SEND, {**TOLD, "send": "1"}, SEND, "Tunggu 30 detik"),
        (SEND, {**TOLD, "send": "1", "email": "x"}, SEND, "belum lengkap"),
    ],
)
def test_each_post_leads_to_a_page_that_can_be_loaded_again(
    client: Client, address: str, told: dict[str, str], step: str, words: str
) -> None:
    response = client.post(address, told)
    assert (response.status_code, response["Location"]) == (302, step)
    for _each in range(2):
        shown = client.get(step)
        assert shown.status_code == 200
        assert words in text_of(shown)
        assert told["text"] in text_of(shown)
        assert "no-store" in shown["Cache-Control"]
        assert '<meta name="robots" content="noindex">' in text_of(shown)
    assert not Tip.objects.exists()


@pytest.mark.usefixtures("check")
def test_going_back_shows_the_step_before_without_the_faults_of_the_next(
    client: Client,
) -> None:
    client.post("/lapor/", {"text": CLAIM})
    client.post(SEND, {"text": CLAIM, "send": "1", "email": "bukan surel"})
    assert "belum lengkap" in text_of(client.get(SEND))
    assert "Apakah ini menjawab?" in text_of(client.get("/lapor/cocok/"))
    message = text_of(client.get("/lapor/ubah/"))
    assert CLAIM in message
    assert "belum lengkap" not in message


def test_nothing_is_left_of_what_was_sent(client: Client, unsent: Path) -> None:
    send(client, email="bukan surel")
    assert len(list(unsent.iterdir())) == 1
    sent_tip(client)
    assert list(unsent.iterdir()) == []
    assert client.cookies[drafts.COOKIE].value == ""
    for step in (SEND, "/lapor/cocok/", "/lapor/ubah/"):
        assert client.get(step)["Location"] == "/lapor/"
    assert TEXT not in text_of(client.get("/lapor/"))


def test_what_is_not_sent_is_encrypted_and_its_cookie_is_for_the_server_alone(
    client: Client, unsent: Path, settings: Any
) -> None:
    settings.SESSION_COOKIE_SECURE = True
    client.post("/lapor/", TOLD)
    [file] = unsent.iterdir()
    content = file.read_bytes()
    assert b"beras" not in content.lower()
    assert b"bansos" not in content
    cookie = client.cookies[drafts.COOKIE]
    assert cookie["httponly"]
    assert cookie["secure"]
    assert cookie["samesite"] == "Lax"
    assert not cookie["max-age"]


def test_complaint_that_is_not_sent_never_shows_up_as_a_report(
    client: Client, check: FactCheckPage
) -> None:
    client.post(f"/lapor/keliru/{check.pk}/", {"text": TEXT})
    for step in (SEND, "/lapor/cocok/", "/lapor/ubah/"):
        assert client.get(step)["Location"] == "/lapor/"


def test_other_browser_and_the_front_page_show_nothing_of_it(client: Client) -> None:
    client.post("/lapor/", TOLD)
    assert Client().get(SEND)["Location"] == "/lapor/"
    assert TEXT not in text_of(client.get("/lapor/"))


def test_what_is_not_sent_is_gone_after_an_hour(client: Client, unsent: Path) -> None:
    client.post("/lapor/", TOLD)
    later = timezone.now() + timedelta(seconds=holding.LIFETIME + 1)
    with travel(later, tick=False):
        assert client.get(SEND)["Location"] == "/lapor/"
        # Whoever writes next clears away what is past.
        Client().post("/lapor/", TOLD)
    assert len(list(unsent.iterdir())) == 1


@pytest.mark.parametrize("kind", ["forged", "of a picture", "empty", "of nothing"])
def test_token_of_something_else_opens_no_draft(client: Client, kind: str) -> None:
    content = b'{"step": "/lapor/kirim/", "typed": {"text": "rahasia"}}'
    name = holding.name_of(holding.hold(content, kind=Kind.DRAFT), kind=Kind.DRAFT)
    client.cookies[drafts.COOKIE] = {
        "forged": Signer(salt="another").sign(name),
        "of a picture": holding.hold(content, kind=Kind.PICTURE),
        "empty": "",
        "of nothing": f"{name}:é",
    }[kind]
    assert client.get(SEND)["Location"] == "/lapor/"


def test_one_browser_has_one_draft(client: Client, unsent: Path) -> None:
    for number in range(5):
        client.post("/lapor/", {"text": f"{TEXT} {number}"})
    assert len(list(unsent.iterdir())) == 1
    assert f"{TEXT} 4" in text_of(client.get(SEND))


def test_beyond_a_limit_nothing_is_stored_and_the_post_is_answered_at_once(
    client: Client, unsent: Path
) -> None:
    statuses = [Client().post("/lapor/", TOLD).status_code for _each in range(122)]
    assert statuses == [302] * 120 + [200] * 2
    assert len(list(unsent.iterdir())) == 120
    page = text_of(client.post(SEND, {**TOLD, "send": "1", "email": "x"}))
    assert "belum lengkap" in page
    assert TEXT in page
    # Nor does it keep anybody from reporting.
    response = client.post(SEND, {**TOLD, "send": "1", "proof": work()})
    assert response["Location"] == f"/lapor/{Tip.objects.get().ticket}/"


def test_no_more_is_held_than_there_is_room_for(
    unsent: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(holding, "MOST_HELD", 2)
    statuses = [Client().post("/lapor/", TOLD).status_code for _each in range(3)]
    assert statuses == [302, 302, 200]
    assert len(list(unsent.iterdir())) == 2


def test_message_too_long_to_keep_gets_its_error_at_once(
    client: Client, unsent: Path
) -> None:
    response = client.post("/lapor/", {"text": "a" * 150_000})
    assert response.status_code == 400
    assert "20000" in text_of(response).replace(".", "")
    assert not unsent.exists()
