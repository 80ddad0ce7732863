"""/lapor/: from what was said to a ticket, and what the ticket's page says."""

from typing import Any

import pytest
from django.test import Client

from factcheck.models import Case, FactCheckPage, Tip
from factcheck.tips.selectors import read_ticket
from search.models import StoredDocument
from search.projection import refresh_page
from tests.factcheck.tips.sending import SEND, TEXT, post, sent_tip, work
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory

pytestmark = pytest.mark.django_db

CLAIM = "Komdigi membagikan kuota internet gratis 50 GB untuk semua operator"
PASTED = "min bener ga komdigi bagi bagi kuota internet gratis 50 gb semua operator"


@pytest.fixture
def check() -> FactCheckPage:
    page = FactCheckPageFactory(
        claim=ClaimFactory.create(text=CLAIM),
        title="Kuota gratis 50 GB bukan dari Komdigi",
    )
    refresh_page(page)
    assert StoredDocument.objects.filter(page=page).exists()
    return page


def text_of(response: Any) -> str:
    return str(response.content.decode())


def test_first_step_asks_what_was_said_and_where(client: Client) -> None:
    response = client.get("/lapor/")
    page = text_of(response)
    assert response.status_code == 200
    assert 'name="text"' in page
    assert 'name="platform"' in page
    assert 'name="link"' in page
    assert "no-store" in response["Cache-Control"]
    assert client.get("/en/lapor/").status_code == 200


@pytest.mark.usefixtures("check")
def test_checks_that_may_answer_come_before_the_report(client: Client) -> None:
    page = text_of(post(client, "/lapor/", {"text": PASTED, "platform": "whatsapp"}))
    assert "Apakah ini menjawab?" in page
    assert CLAIM in page
    assert "Salah" in page
    assert "Ya, terjawab" in page
    assert "Belum, kirim laporan" in page
    assert not Tip.objects.exists()


@pytest.mark.usefixtures("check")
def test_what_was_typed_is_carried_from_step_to_step(client: Client) -> None:
    told = {
        "text": PASTED,
        "platform": "whatsapp",
        "link": "kuota-merdeka.example/50gb",
    }
    matches = text_of(post(client, "/lapor/", told))
    details = text_of(post(client, SEND, told))
    again = text_of(post(client, "/lapor/", {**told, "edit": ""}))
    for page in (matches, details, again):
        assert PASTED in page
        assert "kuota-merdeka.example/50gb" in page
    assert 'name="email"' in details
    assert '<option value="whatsapp" selected>' in again
    assert not Tip.objects.exists()


def test_message_nobody_checked_leads_straight_to_the_second_step(
    client: Client,
) -> None:
    page = text_of(post(client, "/lapor/", {"text": TEXT}))
    assert "Langkah 2 dari 2" in page


@pytest.mark.usefixtures("check")
def test_who_comes_from_checking_a_message_sees_its_matches_once(
    client: Client,
) -> None:
    checked = text_of(client.post("/periksa/", {"message": PASTED}))
    assert 'action="/lapor/"' in checked
    page = text_of(post(client, "/lapor/", {"text": PASTED, "seen": "1", "edit": ""}))
    assert "Langkah 1 dari 2" in page
    assert PASTED in page
    page = text_of(post(client, "/lapor/", {"text": PASTED, "seen": "1"}))
    assert "Langkah 2 dari 2" in page


@pytest.mark.parametrize(
    ("told", "fault"),
    [
        ({}, "Tulis pesannya, atau lampirkan gambarnya."),
        ({"text": " \n "}, "Tulis pesannya, atau lampirkan gambarnya."),
        ({"text": "a" * 20_001}, "20"),
        ({"text": "ada", "link": "grup keluarga"}, "Ini bukan tautan."),
        ({"text": "ada", "platform": "friendster"}, "friendster"),
    ],
)
@pytest.mark.parametrize("address", ["/lapor/", SEND])
def test_unusable_message_gets_a_clear_error(
    client: Client, address: str, told: dict[str, str], fault: str
) -> None:
    assert fault in text_of(post(client, address, told))


def test_empty_search_result_shows_the_way_to_report(client: Client) -> None:
    assert 'href="/lapor/"' in text_of(client.get("/cari/?q=zzzqqq"))


def test_report_becomes_a_case_and_its_address_holds_nothing_but_the_ticket(
    client: Client,
) -> None:
    tip = sent_tip(client, platform="whatsapp", link="https://bansos.example/daftar")
    assert (tip.text, tip.platform) == (TEXT, "whatsapp")
    assert tip.case is not None
    assert (tip.case.state, tip.case.tip_count) == (Case.State.NEW, 1)
    response = client.get(f"/lapor/{tip.ticket}/")
    page = text_of(response)
    assert tip.ticket in page
    assert "sudah kami terima" in page
    assert TEXT not in page
    assert "bansos.example" not in page
    assert '<meta name="robots" content="noindex">' in page
    assert "no-store" in response["Cache-Control"]
    assert response["Referrer-Policy"] == "strict-origin"


def test_report_remembers_the_language_it_came_in(client: Client) -> None:
    told = {"text": TEXT, "send": "1", "proof": work()}
    response = client.post("/en/lapor/kirim/", told)
    tip = Tip.objects.get()
    assert response["Location"] == f"/en/lapor/{tip.ticket}/"
    assert tip.language == "en"


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"state": Case.State.IN_PROGRESS}, ["sedang diperiksa"]),
        ({"state": Case.State.ANSWERED}, ["sedang tidak dapat dibuka"]),
        (
            {
                "state": Case.State.NOT_CHECKABLE,
                "not_checkable_reason": Case.Reason.PREDICTION,
                "note_to_citizens": "Ramalan cuaca ada di BMKG.",
            },
            ["tidak dapat diperiksa", "Ramalan tentang masa depan", "ada di BMKG."],
        ),
    ],
)
def test_ticket_tells_the_state_in_plain_words(
    client: Client, changes: dict[str, Any], words: list[str]
) -> None:
    tip = sent_tip(client)
    Case.objects.filter(tips=tip).update(**changes)
    page = text_of(client.get(f"/lapor/{tip.ticket}/"))
    assert [each for each in words if each not in page] == []


def test_answered_ticket_shows_the_check_while_it_is_public(
    client: Client, check: FactCheckPage
) -> None:
    tip = sent_tip(client)
    Case.objects.filter(tips=tip).update(state=Case.State.ANSWERED, answer=check.pk)
    page = text_of(client.get(f"/lapor/{tip.ticket}/"))
    assert "sudah terjawab" in page
    assert CLAIM in page
    assert f'href="{check.get_url()}"' in page

    check.unpublish()
    page = text_of(client.get(f"/lapor/{tip.ticket}/"))
    assert CLAIM not in page


def test_ticket_outlives_its_case(client: Client) -> None:
    tip = sent_tip(client)
    Case.objects.all().delete()
    assert "sudah kami terima" in text_of(client.get(f"/lapor/{tip.ticket}/"))


def test_unknown_ticket_says_what_to_check(client: Client) -> None:
    response = client.get("/lapor/0000-0000-0000/")
    assert response.status_code == 404
    assert "Periksa setiap huruf dan angkanya" in text_of(response)
    assert 'name="ticket"' in text_of(response)
    assert client.get("/lapor/bukan-tiket/").status_code == 404


def test_ticket_is_found_however_it_is_typed(client: Client) -> None:
    tip = sent_tip(client)
    typed = f" {tip.ticket.lower().replace('-', ' ').replace('0', 'o')}"
    response = client.post("/lapor/tiket/", {"ticket": typed})
    assert response["Location"] == f"/lapor/{tip.ticket}/"
    response = client.get(f"/lapor/{tip.ticket.replace('-', '').lower()}/")
    assert response["Location"] == f"/lapor/{tip.ticket}/"
    assert client.post("/lapor/tiket/", {"ticket": "salah"}).status_code == 400
    assert client.get("/lapor/tiket/").status_code == 200


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("7qk2m9xa4tdb", "7QK2-M9XA-4TDB"),
        ("7QK2–M9XA–4TDB", "7QK2-M9XA-4TDB"),
        ("oil0 0000 0000", "0110-0000-0000"),
        ("7QK2-M9XA-4TD", ""),
        ("7QK2-M9XA-4TDU", ""),
        ("", ""),
    ],
)
def test_typed_code_is_read_as_people_write_it(typed: str, code: str) -> None:
    assert read_ticket(typed) == code


def test_reloading_the_address_of_a_sent_form_starts_anew(client: Client) -> None:
    assert client.get(SEND)["Location"] == "/lapor/"
