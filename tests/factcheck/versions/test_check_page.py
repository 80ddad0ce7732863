"""A check's page: what a reader is owed, in one order, and when a claim came back."""

from datetime import UTC, date, datetime

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from factcheck.models import (
    Capture,
    Case,
    Claim,
    Correction,
    Evidence,
    FactCheckContributor,
    FactCheckPage,
    Sighting,
    Tip,
)
from factcheck.models.captures import digest_of
from tests.factcheck.versions.test_record_version import publish
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory

pytestmark = pytest.mark.django_db

# The desk's order: verdict, claim, why, evidence, who, why this one, right of reply,
# corrections, versions, other appearances, government, complaint.
ORDER = [
    "putusan",
    "klaim",
    "narasi",
    "penjelasan",
    "kesimpulan",
    "bukti",
    "pemeriksa",
    "alasan-memilih",
    "hak-jawab",
    "koreksi",
    "riwayat",
    "kemunculan",
    "lembaga-pemerintah",
    "keliru",
]
MARCH = datetime(2026, 3, 10, tzinfo=UTC)


def parsed(client: Client, page: FactCheckPage) -> BeautifulSoup:
    response = client.get(page.get_url())
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def section(client: Client, page: FactCheckPage, name: str) -> str:
    heading = parsed(client, page).find(id=name)
    assert heading is not None
    assert heading.parent is not None
    return heading.parent.get_text(" ", strip=True)


@pytest.fixture
def claim() -> Claim:
    """A claim that was seen twice, three months apart."""
    claim: Claim = ClaimFactory.create()
    claim.sightings = [
        Sighting(platform="facebook", seen_on=date(2026, 5, 2)),
        Sighting(platform="whatsapp", seen_on=date(2026, 2, 1)),
    ]
    claim.save()
    return claim


@pytest.fixture
def check(claim: Claim) -> FactCheckPage:
    page = FactCheckPageFactory.create(
        live=False, claim=claim, why_checked="Banyak diteruskan."
    )
    page.evidence = [Evidence(title="Data", publisher="BPS", url="https://b.example/")]
    page.contributors = [FactCheckContributor(name="Sari Wulan", role="pemeriksa")]
    page.corrections = [Correction(kind="koreksi", what="Angka", why="Salah baca")]
    page.save()
    return publish(page)


def report(claim: Claim, *, times: int, at: datetime = MARCH) -> None:
    """Let citizens report the claim so many times."""
    case = Case.objects.create(title="Laporan", claim=claim)
    Tip.objects.create(
        case=case,
        digest=f"{case.pk:064d}",
        text="Rahasia pelapor",
        received_at=at,
        last_received_at=at,
        received_count=times,
    )


def test_parts_come_in_the_order_that_readers_are_owed(
    client: Client, check: FactCheckPage
) -> None:
    found = [
        heading["id"]
        for heading in parsed(client, check).select("main [id]")
        if heading["id"] in ORDER
    ]
    assert found == ORDER


def test_contents_lead_to_parts_that_exist(
    client: Client, check: FactCheckPage
) -> None:
    page = parsed(client, check)
    targets = [link["href"] for link in page.select(".contents a")]
    assert [each for each in targets if not page.select(str(each))] == []


def test_versions_show_what_the_verdict_was(
    client: Client, check: FactCheckPage
) -> None:
    publish(check, verdict="menyesatkan")
    told = section(client, check, "riwayat")
    assert "Putusan: Salah → menjadi Menyesatkan" in told
    assert told.index("Versi 2") < told.index("Versi 1")


def test_an_old_hoax_that_came_back_is_told_by_date(
    client: Client, check: FactCheckPage
) -> None:
    told = section(client, check, "kemunculan")
    assert told.startswith("Hoaks lama bersemi kembali")
    assert told.index("1 Februari 2026") < told.index("2 Mei 2026")


def test_a_true_claim_is_never_called_a_hoax(
    client: Client, check: FactCheckPage
) -> None:
    publish(check, verdict="benar")
    assert "Hoaks lama" not in section(client, check, "kemunculan")


def test_another_check_of_the_same_claim_is_on_the_timeline(
    client: Client, check: FactCheckPage
) -> None:
    publish(
        FactCheckPageFactory.create(
            live=False, claim=check.claim, title="Diperiksa dulu", verdict="satire"
        )
    )
    told = section(client, check, "kemunculan")
    assert "Pernah diperiksa: Satire/parodi Diperiksa dulu" in told


def test_reports_are_told_by_month_from_five_on(
    client: Client, check: FactCheckPage, claim: Claim
) -> None:
    report(claim, times=4)
    assert "laporan warga" not in section(client, check, "kemunculan")
    report(claim, times=1, at=MARCH.replace(day=28))
    report(claim, times=4, at=MARCH.replace(month=4))
    told = section(client, check, "kemunculan")
    assert "Maret 2026 5 laporan warga" in told
    assert "April 2026" not in told
    assert "Rahasia pelapor" not in told


def test_a_claim_seen_twice_on_one_day_has_a_timeline(client: Client) -> None:
    claim: Claim = ClaimFactory.create()
    claim.sightings = [
        Sighting(platform=platform, seen_on=date(2026, 5, 2))
        for platform in ("facebook", "whatsapp")
    ]
    claim.save()
    page = publish(FactCheckPageFactory.create(live=False, claim=claim))
    told = section(client, page, "kemunculan")
    assert told.startswith("Kapan klaim ini muncul")
    assert told.count("2 Mei 2026") == 2


def test_a_claim_seen_once_has_no_timeline(client: Client) -> None:
    page = publish(FactCheckPageFactory.create(live=False))
    assert parsed(client, page).find(id="kemunculan") is None


def test_complaint_leads_to_its_form(client: Client, check: FactCheckPage) -> None:
    link = parsed(client, check).select_one("[aria-labelledby=keliru] a")
    assert link is not None
    assert client.get(str(link["href"])).status_code == 200


def test_page_tells_what_was_kept_of_each_source(
    client: Client, check: FactCheckPage
) -> None:
    capture = Capture.objects.get(pk=digest_of("https://b.example/"))
    capture.state, capture.sha256 = Capture.State.FOUND, "a" * 64
    capture.archive_url, capture.captured_at = "https://arsip.example/b", MARCH
    capture.save()
    told = parsed(client, check).select_one(".evidence")
    assert told is not None
    assert told.select_one('a[href="https://arsip.example/b"]')
    assert "a" * 64 in told.get_text()
    assert "10 Maret 2026" in told.get_text()


def test_page_tells_how_the_panel_voted(client: Client, check: FactCheckPage) -> None:
    version = check.versions.get()
    version.content["votes"] = {
        "total": 3,
        "counts": [["Salah", 2], ["Menyesatkan", 1]],
        "dissent": [["Menyesatkan", "Sebagian angkanya benar."]],
    }
    version.save()
    told = section(client, check, "pemeriksa")
    assert "Salah 2 , Menyesatkan 1" in told
    assert "Sebagian angkanya benar." in told


def test_page_costs_the_same_however_long_its_past(
    client: Client, check: FactCheckPage, claim: Claim
) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            parsed(client, check)
        return len(queries)

    cost()
    before = cost()
    report(claim, times=9)
    for number in range(4):
        publish(check, summary=f"Ringkasan {number}.")
    assert cost() <= before
