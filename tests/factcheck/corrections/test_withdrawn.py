"""A withdrawn check says nothing any more, until a later correction says otherwise."""

from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from factcheck.models import Correction, FactCheckPage
from factcheck.selectors import standing_checks
from search.models import StoredDocument
from sharing.kits import build_kit
from tests.factcheck.versions.test_record_version import publish
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db

MAY = datetime(2026, 5, 6, 3, 30, tzinfo=UTC)
SUMMARY = "Kabar itu bohong belaka."
CAPTION = "HOAKS! Jangan percaya."


@pytest.fixture
def check() -> FactCheckPage:
    page = FactCheckPageFactory.create(
        live=False,
        summary=SUMMARY,
        captions=[("caption", {"network": "whatsapp", "text": CAPTION})],
    )
    return publish(page)


def correct(check: FactCheckPage, *kinds: str) -> FactCheckPage:
    """Publish the check with such corrections, an hour between each."""
    rows = [
        Correction(
            kind=kind, what="Angka.", why="Salah sumber.", corrected_at=MAY + each
        )
        for each, kind in zip(map(hours, range(len(kinds))), kinds, strict=True)
    ]
    return publish(check, corrections=rows)


def hours(number: int) -> timedelta:
    return timedelta(hours=number)


def test_nothing_to_share_keeps_the_verdict(check: FactCheckPage) -> None:
    withdrawn = correct(check, "dicabut")
    texts = [variant.text for variant in build_kit(withdrawn.share_source()).variants]
    texts.append(withdrawn.headline)
    for text in texts:
        assert "DICABUT" in text
        for left in ("SALAH", SUMMARY, CAPTION):
            assert left not in text


def test_previews_and_lists_say_why_it_was_withdrawn(
    client: Client, check: FactCheckPage
) -> None:
    withdrawn = correct(check, "dicabut")
    page = BeautifulSoup(client.get(withdrawn.get_url()).content, "html.parser")
    told = [str(tag["content"]) for tag in page.select("meta[property], meta[name]")]
    assert f"DICABUT: “{withdrawn.claim_text}”" in told
    assert "Cek fakta ini dicabut. Salah sumber." in told
    assert not [text for text in told if SUMMARY in text or check.title in text]
    stored = StoredDocument.objects.get(page=withdrawn.pk)
    assert stored.summary == "Cek fakta ini dicabut. Salah sumber."
    assert stored.card["verdict_label"] == "Dicabut"
    for address in ("/umpan/cek-fakta/", f"{reverse('search:feed')}?jenis=fact_check"):
        feed = client.get(address).content.decode()
        assert "DICABUT" in feed, address
        assert SUMMARY not in feed, address


def test_newest_version_of_a_withdrawn_check_is_not_in_force(
    client: Client, check: FactCheckPage
) -> None:
    page = client.get(correct(check, "dicabut").get_url()).content.decode()
    assert "Versi 2, dicabut" in page
    assert "yang berlaku" not in page


def test_check_reinstated_after_a_withdrawal_stands_again(
    client: Client, check: FactCheckPage
) -> None:
    correct(check, "dicabut")
    assert not standing_checks().exists()
    assert "tidak berlaku lagi" in client.get("/koreksi/").content.decode()
    standing = correct(check, "dicabut", "koreksi")
    assert (standing.is_withdrawn, standing.verdict_label) == (False, "Salah")
    assert list(standing_checks()) == [standing]
    log = client.get("/koreksi/").content.decode()
    assert "tidak berlaku lagi" not in log
    assert "Sesudah itu berlaku lagi, dengan putusan “Salah”." in log


def test_the_newest_correction_speaks_whatever_the_order_of_rows(
    client: Client, check: FactCheckPage
) -> None:
    draft = FactCheckPage.objects.get(pk=check.pk)
    rows = [
        Correction(kind=kind, what="Angka.", why=why, corrected_at=MAY + hours(late))
        for kind, why, late in (("koreksi", "Lama.", 0), ("dicabut", "Baru.", 1))
    ]
    draft.corrections = rows
    assert draft.newest_correction == rows[1]
    assert draft.answer == "Cek fakta ini dicabut. Baru."
    draft.corrections = rows[::-1]
    assert draft.is_withdrawn


def test_two_kinds_in_one_minute_are_two_entries_of_the_feed(
    client: Client, check: FactCheckPage
) -> None:
    publish(
        check,
        corrections=[
            Correction(kind=kind, what="Angka.", why="Salah.", corrected_at=MAY)
            for kind in ("koreksi", "pembaruan")
        ],
    )
    feed = ET.fromstring(client.get("/koreksi/umpan/").content)  # noqa: S314 - ours
    names = [each.text for each in feed.iter("guid")]
    assert len(set(names)) == len(names) == 2
