"""What was published is read in the reader's language, and stands for translations."""

from datetime import date

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from wagtail.models import Locale

from factcheck.models import (
    Correction,
    Evidence,
    FactCheckContributor,
    FactCheckPage,
    PublishedVersion,
)
from factcheck.versions.content import fingerprint
from home.models import AgencyPage
from tests.factcheck.review.desk import Desk
from tests.factcheck.versions.test_record_version import publish
from tests.factories.factcheck import FactCheckPageFactory
from tests.factories.home import AgencyPageFactory

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency() -> AgencyPage:
    return AgencyPageFactory.create()


@pytest.fixture
def desk(agency: AgencyPage) -> Desk:
    return Desk(agency=agency)


@pytest.fixture
def check() -> FactCheckPage:
    page = FactCheckPageFactory.create(
        live=False,
        intent="misinformasi",
        scam_link="palsu.example",
        claimant_contacted_on=date(2026, 5, 3),
    )
    page.evidence = [
        Evidence(
            title="Data",
            publisher="BPS",
            url="https://b.example/",
            published_on=date(2026, 5, 2),
        )
    ]
    page.contributors = [FactCheckContributor(name="Sari Wulan", role="peninjau")]
    page.corrections = [Correction(kind="pembaruan", what="Angka", why="Baru")]
    page.save()
    return publish(page)


def text_of(client: Client, address: str) -> str:
    page = BeautifulSoup(client.get(address).content, "html.parser")
    assert page.main is not None
    return page.main.get_text(" ", strip=True)


def test_english_reader_of_a_version_reads_english_labels(
    client: Client, check: FactCheckPage
) -> None:
    told = text_of(client, f"/en/riwayat/{check.pk}/1/")
    for label in (
        "Verdict False",
        "Fabricated content",
        "Misinformation",
        "Anonymous account",
        "Refutes",
        "(2 May 2026)",
        "Sari Wulan, Reviewer",
        "Link: palsu.example",
        "3 May 2026",
        "Update,",
    ):
        assert label in told, label
    assert "Membantah" not in told


def test_version_kept_with_labels_is_still_readable(
    client: Client, check: FactCheckPage
) -> None:
    version = check.versions.get()
    version.content |= {
        "verdict_label": "Salah",
        "claimant": "Akun anonim",
        "content_type": "Konten palsu",
        "intent": "Misinformasi: keliru tanpa niat",
        "scam": "Tautan: palsu.example",
        "evidence": ["Membantah: BPS, “Data” (2 Mei 2026)\nhttps://b.example/"],
        "contributors": ["Sari Wulan, Peninjau"],
        "right_of_reply": "Dihubungi: 3 Mei 2026",
        "votes": {
            "total": 3,
            "counts": [["Salah", 3]],
            "dissent": [["Benar", "Ada datanya."]],
        },
    }
    version.content["corrections"][0] |= {"label": "Pembaruan", "date": "4 Mei 2026"}
    version.sha256 = fingerprint(version.content)
    version.save()
    told = text_of(client, f"/riwayat/{check.pk}/1/")
    for line in (
        "Putusan Salah",
        "Konten palsu",
        "Membantah: BPS",
        "Sari Wulan, Peninjau",
        "Salah: 3",
        "Pendapat berbeda (Benar): “Ada datanya.”",
    ):
        assert line in told, line


def test_wording_of_labels_alone_makes_no_version(check: FactCheckPage) -> None:
    version = check.versions.get()
    version.content |= {"content_type": "Konten palsu", "verdict_label": "Salah"}
    version.content["contributors"] = ["Sari Wulan, Peninjau"]
    version.sha256 = fingerprint(version.content)
    version.save()
    publish(check)
    assert check.versions.count() == 1


def test_translation_shows_the_vote_on_its_original(client: Client, desk: Desk) -> None:
    page = desk.before_vote()
    desk.voters[0].vote(page)
    desk.voters[1].vote(page, "menyesatkan", "Fotonya asli.")
    desk.voters[2].vote(page)
    desk.publisher.approve(page)
    english, _created = Locale.objects.get_or_create(language_code="en")
    translation = page.copy_for_translation(english, copy_parents=True)
    translated = publish(translation, claim_translation="Aid is paid out by a link")

    told = text_of(client, translated.get_url())

    assert "voted on this verdict: False 2 , Misleading 1" in told
    assert "Fotonya asli." in told


def test_translation_says_which_parts_are_still_indonesian(client: Client) -> None:
    page = publish(
        FactCheckPageFactory.create(
            live=False, narrative="<p>Kabar</p>", explanation="<p>Alasan</p>"
        )
    )
    english, _created = Locale.objects.get_or_create(language_code="en")
    translation = page.copy_for_translation(english, copy_parents=True)
    translated = publish(translation, claim_translation="Aid", narrative="<p>News</p>")

    def foreign(address: str) -> list[str]:
        html = BeautifulSoup(client.get(address).content, "html.parser")
        return [part.get_text(strip=True) for part in html.select(".prose[lang=id]")]

    assert foreign(translated.get_url()) == ["Alasan", "Pesan itu palsu."]
    assert foreign(page.get_url()) == []
    assert "Belum diterjemahkan" not in text_of(client, page.get_url())
    publish(translated, explanation="<p>Reasons</p>", conclusion="<p>It is false.</p>")
    assert foreign(translated.get_url()) == []


def test_translation_with_another_verdict_shows_no_vote(desk: Desk) -> None:
    page = desk.published()
    english, _created = Locale.objects.get_or_create(language_code="en")
    translation = page.copy_for_translation(english, copy_parents=True)
    publish(translation, claim_translation="Aid by a link", verdict="benar")
    kept = PublishedVersion.objects.get(page=translation)
    assert "votes" not in kept.content
