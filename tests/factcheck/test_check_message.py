"""/periksa/: the page and its JSON, through the real view, search and database."""

import json
import logging
from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page

from factcheck.models import FactCheckPage, Sighting
from home.api_lists import absolute
from search.models import StoredDocument, StoredLink
from search.projection import refresh_page
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory

pytestmark = pytest.mark.django_db

JSON = {"accept": "application/json"}
QUOTE = "Kuota gratis 50 GB semua operator, bagikan ke dua belas teman"
PASTED = (
    "min bener ga ada kuota gratis 50 gb buat semua operator, disuruh share 12 teman"
)


@pytest.fixture
def check() -> FactCheckPage:
    """A published check of a claim that was seen once."""
    claim = ClaimFactory.create(text="Komdigi membagikan kuota internet gratis 50 GB")
    claim.sightings.add(
        Sighting(
            platform="facebook", quote=QUOTE, url="https://www.facebook.com/posts/77"
        )
    )
    claim.save()
    page = FactCheckPageFactory(
        claim=claim,
        title="Tautan kuota gratis 50 GB bukan dari Komdigi",
        scam_link="kuota-merdeka.example/50gb",
        narrative="<p>Pesan meminta nomor ponsel.</p><p>Lalu minta dibagikan.</p>",
    )
    refresh_page(page)
    return page


def ask(client: Client, message: str, **more: Any) -> Any:
    return client.post("/periksa/", {"message": message}, headers=JSON, **more)


def test_what_circulates_is_described_to_search(check: FactCheckPage) -> None:
    stored = StoredDocument.objects.get(page=check)
    assert stored.claim.splitlines()[:2] == [check.claim_text, QUOTE]
    assert "Pesan meminta nomor ponsel." in stored.claim
    assert stored.links == [
        "https://www.facebook.com/posts/77",
        "kuota-merdeka.example/50gb",
    ]
    hosts = StoredLink.objects.filter(document=stored).values_list("host", flat=True)
    assert set(hosts) == {"facebook.com", "kuota-merdeka.example"}


@pytest.mark.usefixtures("check")
def test_pasted_message_shows_verdict_claim_answer_and_marked_words(
    client: Client,
) -> None:
    response = client.post("/periksa/", {"message": PASTED})
    page = response.content.decode()
    assert "Mungkin sudah diperiksa" in page
    assert "Komdigi membagikan kuota internet gratis 50 GB" in page
    assert "Tidak ada bantuan yang dibagikan lewat tautan." in page
    assert "Salah" in page
    assert "4 Mei 2026" in page
    assert "<mark>" in page
    assert PASTED in page
    assert "Belum ada jawaban" not in page


@pytest.mark.usefixtures("check")
def test_message_nobody_checked_gets_an_honest_answer(client: Client) -> None:
    message = "besok arisan di rumah bu rini jam empat sore"
    page = client.post("/periksa/", {"message": message}).content.decode()
    assert "Belum ada jawaban" in page
    assert 'href="/cek-fakta/"' in page
    # The way to report carries the message along, and not in an address.
    assert 'action="/lapor/" method="post"' in page
    assert f'name="text" value="{message}"' in page


def test_bare_page_states_the_limit_and_works_without_script(client: Client) -> None:
    page = client.get("/periksa/").content.decode()
    assert 'method="post"' in page
    assert "Paling banyak 20.000 huruf" in page
    assert "Belum ada jawaban" not in page


@pytest.mark.usefixtures("check")
def test_share_sheet_of_a_phone_may_post_or_get(client: Client) -> None:
    shared = {"title": "", "text": PASTED, "url": "https://www.facebook.com/posts/77"}
    for response in (client.post("/periksa/", shared), client.get("/periksa/", shared)):
        assert "Komdigi membagikan kuota" in response.content.decode()


def test_json_says_what_matched(client: Client, check: FactCheckPage) -> None:
    response = ask(client, PASTED)
    assert response.headers["Content-Type"] == "application/json"
    answer = response.json()
    assert answer["answered"] is True
    first = answer["matches"][0]
    assert first["url"] == absolute(check.get_url())
    assert (first["verdict"], first["kind"]) == ("salah", "fact_check")
    assert first["claim"] == check.claim_text
    assert 0.5 <= first["score"] <= 1
    assert first["passages"]
    assert not any("<" in passage for passage in first["passages"])


@pytest.mark.usefixtures("check")
def test_json_body_is_read_as_the_form_is(client: Client) -> None:
    body = json.dumps({"message": PASTED})
    for accept in ("application/json", "*/*"):
        response = client.post(
            "/periksa/", body, "application/json", headers={"accept": accept}
        )
        assert response.json()["answered"] is True
    response = client.get("/periksa/", {"message": PASTED}, headers=JSON)
    assert response.json()["answered"] is True


@pytest.mark.usefixtures("check")
def test_json_without_a_match_is_an_honest_no(client: Client) -> None:
    answer = ask(client, "besok arisan di rumah bu rini jam empat sore").json()
    assert answer == {"answered": False, "matches": []}


@pytest.mark.parametrize(
    ("accept", "is_json"),
    [
        ("application/json", True),
        ("application/json;q=0.9, text/html;q=0.5", True),
        ("text/html, application/json;q=0.9", False),
        ("text/html,application/xhtml+xml,*/*;q=0.8", False),
        ("*/*", False),
        ("image/png", False),
        ("kacau;;q=x", False),
    ],
)
def test_what_the_client_prefers_is_answered(
    client: Client, accept: str, is_json: bool
) -> None:
    response = client.post(
        "/periksa/", {"message": "kuota"}, headers={"accept": accept}
    )
    assert response.status_code == 200
    assert (response.headers["Content-Type"] == "application/json") is is_json
    assert "Accept" in response.headers["Vary"]
    assert response.headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize(
    ("body", "content_type", "status"),
    [
        ("message=", "application/x-www-form-urlencoded", 400),
        ('{"message": "  "}', "application/json", 400),
        ('{"message": 7}', "application/json", 400),
        ("[1]", "application/json", 400),
        ("{", "application/json", 400),
        ("[" * 50_000, "application/json", 400),
        (b"\xff\xfe{", "application/json", 400),
        ("pesan", "text/plain", 415),
        ("message=" + "a" * 20_001, "application/x-www-form-urlencoded", 413),
        (json.dumps({"message": "a" * 20_001}), "application/json", 413),
        (json.dumps({"message": "a" * 1_000_000}), "application/json", 413),
    ],
)
def test_unusable_request_gets_a_reason(
    client: Client, body: str | bytes, content_type: str, status: int
) -> None:
    response = client.post("/periksa/", body, content_type, headers=JSON)
    assert response.status_code == status
    assert response.json()["error"]
    assert response.headers["Cache-Control"] == "no-store"


def test_too_long_message_is_refused_and_its_beginning_kept(client: Client) -> None:
    response = client.post("/periksa/", {"message": "panjang " * 3000})
    assert response.status_code == 413
    page = response.content.decode()
    assert "Tempel paling banyak 20.000 huruf." in page
    assert "panjang panjang" in page


@pytest.mark.parametrize("message", ["\u0000\ud800", "((((", '"', "\\", "%s", "a:*"])
def test_odd_letters_in_json_get_an_answer(client: Client, message: str) -> None:
    body = json.dumps({"message": message + " kuota"})
    response = client.post("/periksa/", body, "application/json", headers=JSON)
    assert response.status_code == 200


@pytest.mark.usefixtures("check")
def test_message_is_neither_stored_nor_logged(
    client: Client, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = "rahasia-keluarga-8841"
    ask(client, f"{PASTED} {secret}")
    told = [r for r in caplog.records if r.name != "django.db.backends"]
    assert not any(secret in record.getMessage() for record in told)
    assert not StoredDocument.objects.filter(claim__contains=secret).exists()


def test_check_taken_down_answers_no_more(client: Client, check: FactCheckPage) -> None:
    Page.objects.filter(pk=check.pk).update(live=False)
    assert ask(client, PASTED).json() == {"answered": False, "matches": []}


def test_withdrawn_check_is_named_but_says_nothing(
    client: Client, check: FactCheckPage
) -> None:
    stored = StoredDocument.objects.get(page=check)
    stored.card |= {"is_withdrawn": True, "verdict_label": "Dicabut"}
    stored.save()
    answer = ask(client, PASTED).json()
    assert answer["answered"] is False
    told = answer["matches"][0]
    assert (told["verdict"], told["verdict_label"]) == (None, "Dicabut")
    assert (told["is_withdrawn"], told["is_answer"]) == (True, False)
    page = client.post("/periksa/", {"message": PASTED}).content.decode()
    assert "Mungkin sudah diperiksa" not in page
    assert "Dicabut" in page
    assert "verdict--salah" not in page


@pytest.mark.usefixtures("check")
def test_claim_stands_before_its_verdict(client: Client) -> None:
    page = client.post("/periksa/", {"message": PASTED}).content.decode()
    told = ("Kami pernah memeriksa klaim ini:", "Komdigi membagikan", "verdict--salah")
    places = [page.index(part) for part in told]
    assert places == sorted(places)
    assert "Bagian cek fakta yang cocok" in page


def test_unreadable_message_gets_json_when_json_is_asked(client: Client) -> None:
    response = ask(client, "kuota\x00")
    assert response.status_code == 400
    assert response.json()["error"]


@pytest.mark.usefixtures("check")
def test_denial_of_a_claim_is_related_and_no_answer(client: Client) -> None:
    answer = ask(client, "Komdigi tidak membagikan kuota internet gratis 50 GB").json()
    assert answer["answered"] is False
    assert [told["is_answer"] for told in answer["matches"]] == [False]


def test_a_post_without_a_body_is_asked_for_the_message(client: Client) -> None:
    # What wsgiref names the type of a request that has none.
    response = client.post("/periksa/", b"", "text/plain")

    assert response.status_code == 400
    assert "Belum ada pesan" in response.content.decode()
