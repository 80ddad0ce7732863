"""What readers see of a source: what it says, who speaks, and a copy that stays."""

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.template.loader import render_to_string
from django.test import Client
from django.test.utils import CaptureQueriesContext

from factcheck.evidence.selectors import with_captures
from factcheck.models import Capture, Evidence
from factcheck.models.captures import digest_of
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db

URL, COPY = "https://kemensos.go.id/pkh", "https://arsip.contoh.id/1"
SHA = "ab" * 32
KEPT_AT = datetime(2026, 11, 21, 10, 30, tzinfo=ZoneInfo("Asia/Jakarta"))
State = Capture.State


def shown(state: str = State.FOUND, **fields: Any) -> BeautifulSoup:
    """Return how the page of a check shows its only source."""
    Capture.objects.create(
        url_digest=digest_of(URL),
        url=URL,
        state=state,
        state_since=KEPT_AT,
        sha256=SHA,
        captured_at=KEPT_AT,
        archive_url=COPY,
    )
    evidence = Evidence(title="Penyaluran PKH", publisher="Kemensos", url=URL, **fields)
    (item,) = with_captures([evidence])
    html = render_to_string("components/evidence_item.html", {"evidence": item})
    return BeautifulSoup(html, "html.parser")


def links(item: BeautifulSoup) -> list[str]:
    """Return where the item's links lead."""
    return [str(link["href"]) for link in item.find_all("a")]


def test_what_was_kept_is_shown() -> None:
    item = shown(is_primary=True, interest="Pemerintah sendiri.", stance="mendukung")

    said = item.get_text(" ")
    assert links(item) == [URL, COPY]
    for words in ("Mendukung", "Sumber utama", "Pemerintah sendiri.", SHA):
        assert words in said
    assert "Sidik SHA-256: abababab…" in said
    assert "Disimpan 21 November 2026, 10.30" in " ".join(said.split())
    button = item.button
    assert button is not None
    assert button["data-copy"] == SHA


def test_lost_source_leads_to_its_copy() -> None:
    item = shown(State.GONE)

    assert "Tautan aslinya sudah hilang; baca salinannya." in item.get_text()
    assert links(item) == [COPY]


def test_lost_source_without_a_copy_says_where_it_was() -> None:
    item = shown(State.GONE)
    Capture.objects.update(archive_url="")
    (evidence,) = with_captures([Evidence(title="Judul", publisher="B", url=URL)])
    html = render_to_string("components/evidence_item.html", {"evidence": evidence})

    assert COPY in str(item)
    assert "Tautan aslinya sudah hilang." in html
    assert URL in BeautifulSoup(html, "html.parser").get_text()
    assert "<a " not in html


@pytest.mark.parametrize("state", [State.FOUND, State.GONE])
def test_withheld_source_is_given_away_by_nothing(state: str) -> None:
    item = shown(
        state,
        withheld_reason="Memuat data pribadi korban.",
        archive_url="https://arsip.contoh.id/2",
    )

    assert "Memuat data pribadi korban." in item.get_text()
    assert links(item) == []
    assert URL not in str(item)
    assert "arsip.contoh.id" not in str(item)


def test_what_an_editor_wrote_comes_first() -> None:
    item = shown(sha256="cd" * 32, archive_url="https://arsip.contoh.id/2")

    assert "cd" * 32 in item.get_text()
    assert SHA not in str(item)
    assert links(item) == [URL, "https://arsip.contoh.id/2"]


def test_source_that_was_never_looked_at_is_shown_all_the_same() -> None:
    (item,) = with_captures([Evidence(title="Judul", publisher="B", url=URL)])

    html = render_to_string("components/evidence_item.html", {"evidence": item})

    assert links(BeautifulSoup(html, "html.parser")) == [URL]
    assert "SHA-256" not in html


def test_all_captures_of_a_page_take_one_query() -> None:
    evidence = [Evidence(url=f"{URL}/{number}") for number in range(20)]

    with CaptureQueriesContext(connection) as queries:
        with_captures(evidence)
    with CaptureQueriesContext(connection) as none:
        with_captures([])

    assert (len(queries), len(none)) == (1, 0)


def test_page_shows_what_was_kept(client: Client) -> None:
    check = FactCheckPageFactory.create()
    check.evidence = [Evidence(title="Bukti", publisher="Kemensos", url=URL)]
    check.save_revision().publish()
    Capture.objects.update(state=State.GONE, archive_url=COPY, sha256=SHA)

    page = client.get(check.get_url()).content.decode()

    assert COPY in page
    assert SHA in page
