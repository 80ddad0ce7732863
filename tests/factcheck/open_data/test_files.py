"""The files of /data/: whole, true at this moment, safe, and cheap to ask for."""

import re
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale

from factcheck.claim_review_rules import claim_review_faults
from factcheck.models import Correction, Evidence, FactCheckPage, Sighting
from factcheck.open_data import files
from factcheck.open_data.columns import COLUMNS
from factcheck.open_data.services import write_files
from search.models import StoredDocument
from tests.factcheck.open_data.conftest import published_check
from tests.factcheck.open_data.downloads import (
    NAMES,
    fetch,
    objects,
    reviews,
    table,
)

pytestmark = pytest.mark.django_db


@pytest.mark.usefixtures("demo_site")
def test_every_public_check_is_in_every_file_once() -> None:
    checks = FactCheckPage.objects.live().order_by("pk")
    ids = list(checks.values_list("pk", flat=True))

    assert sorted(int(row["id"]) for row in table()) == ids
    assert sorted(each["id"] for each in objects()) == ids
    assert len({review["@id"] for review in reviews()}) == len(ids)
    assert [claim_review_faults(review) for review in reviews()] == [[]] * len(ids)


@pytest.mark.usefixtures("demo_site")
def test_kept_file_and_new_file_say_the_same() -> None:
    fresh = {name: fetch(name) for name in NAMES}
    call_command("export_open_data", stdout=StringIO())

    assert {name: fetch(name) for name in NAMES} == fresh


@pytest.mark.usefixtures("demo_site")
def test_kept_file_spares_the_queries() -> None:
    with CaptureQueriesContext(connection) as before:
        fetch("cek-fakta.jsonl")
    write_files()
    with CaptureQueriesContext(connection) as after:
        fetch("cek-fakta.jsonl")

    assert len(after) == 2 < len(before)


@pytest.mark.parametrize("kept", [True, False])
def test_correction_is_in_the_next_download(check: FactCheckPage, kept: bool) -> None:
    other = published_check()
    if kept:
        write_files()
    check.corrections.add(
        Correction(kind="koreksi", what="Sepuluh juta.", why="Salah baca.")
    )
    check.verdict = "menyesatkan"
    check.save_revision().publish()

    rows = {int(row["id"]): row for row in table()}
    assert rows.keys() == {check.pk, other.pk}
    assert rows[check.pk]["verdict"] == "menyesatkan"
    assert rows[check.pk]["last_correction"] == "Sepuluh juta."
    assert rows[other.pk]["is_corrected"] == "0"
    told = {each["id"]: each for each in objects()}
    assert told[check.pk]["corrections"][0]["why"] == "Salah baca."
    corrected = [review for review in reviews() if "correction" in review]
    assert [review["reviewRating"]["ratingValue"] for review in corrected] == [2]


@pytest.mark.parametrize("kept", [True, False])
def test_page_that_is_gone_is_in_no_file(check: FactCheckPage, kept: bool) -> None:
    if kept:
        write_files()
    check.unpublish()

    assert (table(), objects(), reviews()) == ([], [], [])


def test_withdrawn_check_stays_without_its_verdict(check: FactCheckPage) -> None:
    check.corrections.add(Correction(kind="dicabut", what="Dicabut.", why="Keliru."))
    check.save_revision().publish()

    (row,) = table()
    assert (row["verdict"], row["verdict_label"]) == ("", "Dicabut")
    assert row["is_withdrawn"] == "1"
    assert reviews()[0]["reviewRating"]["alternateName"] == "Dicabut"


@pytest.mark.parametrize("kept", [True, False])
def test_what_is_mended_at_the_claim_is_in_the_next_download(
    check: FactCheckPage, kept: bool
) -> None:
    claim = check.claim
    assert claim is not None
    claim.claimant_name = "Nama yang keliru"
    claim.save()
    if kept:
        write_files()
    tag = Client().get("/data/cek-fakta.jsonl")["ETag"]
    claim.claimant_name = ""
    claim.save()
    Sighting.objects.create(claim=claim, platform="tiktok", account="info.bansos")

    again = Client().get("/data/cek-fakta.jsonl", headers={"If-None-Match": tag})
    assert again.status_code == 200
    assert [name for name in NAMES if "Nama yang keliru" in fetch(name)] == []
    assert objects()[0]["sightings"][-1]["account"] == "info.bansos"


def test_stored_card_tells_nothing_of_the_claimant(check: FactCheckPage) -> None:
    claim = check.claim
    assert claim is not None
    claim.claimant_name = "Nama tertentu"
    claim.save()

    card = StoredDocument.objects.get(page=check.pk).card
    assert re.fullmatch(r"[0-9a-f]{16}", card["surroundings"])
    assert "Nama tertentu" not in str(card)


def test_withheld_source_is_in_no_file(check: FactCheckPage) -> None:
    check.evidence.add(
        Evidence(
            title="Kesaksian korban",
            publisher="Komdigi",
            url="https://korban.example/cerita",
            archive_url="https://arsip.example/korban",
            withheld_reason="Melindungi korban.",
        )
    )
    check.save_revision().publish()

    assert [each["title"] for each in objects()[0]["evidence"]] == [
        "Data",
        "Kesaksian korban",
    ]
    assert table()[0]["evidence_urls"] == "https://kemensos.example/a"
    leaks = ("korban.example", "arsip.example")
    told = {name: fetch(name) for name in NAMES}
    assert [name for name in told if any(leak in told[name] for leak in leaks)] == []


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_cell_is_a_formula(start: str) -> None:
    published_check(summary=f'{start}HYPERLINK("http://jahat.example")')

    (row,) = table()

    assert row["summary"].startswith(f"'{start}HYPERLINK")


def test_each_check_is_one_line_whatever_its_text_holds() -> None:
    page = published_check(summary='Baris "satu"\r\nbaris dua, tiga\u2028empat')

    assert len(fetch("cek-fakta.csv").split("\r\n")) == 3
    assert len(fetch("cek-fakta.jsonl").split("\n")) == 2
    assert table()[0]["summary"] == 'Baris "satu" baris dua, tiga empat'
    write_files()
    assert objects()[0]["summary"] == page.summary


def test_each_row_names_its_licence_and_other_desks_text_has_none() -> None:
    published_check()
    published_check(source_url="https://cek.example/1", source_name="Cek Contoh")

    assert {row["licence"] for row in table()} == {
        "https://creativecommons.org/publicdomain/zero/1.0/",
        "",
    }
    assert {each["licence"] for each in objects()} > {None}


def test_page_explains_every_column_of_the_file(check: FactCheckPage) -> None:
    page = Client().get("/data/").content.decode()

    assert list(table()[0]) == [column.name for column in COLUMNS]
    assert [c.name for c in COLUMNS if f"<code>{c.name}</code>" not in page] == []


def test_unchanged_file_is_not_sent_again(client: Client, check: FactCheckPage) -> None:
    first = client.get("/data/cek-fakta.csv")
    tag = {"If-None-Match": first["ETag"]}

    assert client.get("/data/cek-fakta.csv", headers=tag).status_code == 304
    check.save_revision().publish()
    assert client.get("/data/cek-fakta.csv", headers=tag).status_code == 200


def test_failed_export_leaves_the_old_file(
    tmp_path: Path, check: FactCheckPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    (old, *_others) = write_files()
    before = old.read_bytes()

    def fail(*_names: object) -> None:
        raise OSError("no space left on device")

    monkeypatch.setattr(Path, "replace", fail)
    with pytest.raises(OSError, match="no space"):
        write_files()

    assert old.read_bytes() == before
    assert {each.name for each in old.parent.iterdir()} == set(NAMES)


def test_files_of_an_older_release_are_not_used(
    check: FactCheckPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as older:
        older.setattr(files, "shape", lambda: "older")
        (old, *_others) = write_files()
        old.write_text("id,fingerprint\r\n")

    assert [int(row["id"]) for row in table()] == [check.pk]
    write_files()
    assert not old.exists()


def test_unknown_file_does_not_exist(client: Client) -> None:
    for path in ("/data/rahasia.csv", "/data/..%2F..%2Fetc%2Fpasswd"):
        response = client.get(path)
        assert response.status_code == 404
        assert response["Content-Type"] == "application/problem+json"


def test_downloads_are_limited(client: Client) -> None:
    answers = [client.get("/data/cek-fakta.csv") for _ in range(21)]
    refusal = answers[-1]

    assert [each.status_code for each in answers] == [200] * 20 + [429]
    assert refusal["Cache-Control"] == "no-store"
    assert "ETag" not in refusal
    assert int(refusal["Retry-After"]) > 0


def test_refused_download_reads_no_check(client: Client) -> None:
    for _ in range(20):
        client.get("/data/cek-fakta.csv")
    with CaptureQueriesContext(connection) as queries:
        client.get("/data/cek-fakta.csv")

    assert len(queries) == 0


@pytest.mark.usefixtures("demo_site")
def test_page_speaks_both_languages(client: Client) -> None:
    indonesian = client.get("/data/").content.decode()
    english = client.get("/en/data/").content.decode()

    assert '<html lang="en">' in english
    assert re.search(r'hreflang="en" href="http[^"]+/en/data/"', indonesian)
    assert 'href="/umpan/cek-fakta.rss?bahasa=en"' in english
    for page in (indonesian, english):
        assert 'href="/data/cek-fakta.csv"' in page
        assert 'href="/api/v1/docs"' in page
        assert "&lt;iframe src=" in page


def test_page_tells_checks_and_rows_apart(client: Client, check: FactCheckPage) -> None:
    english, _created = Locale.objects.get_or_create(language_code="en")
    translation = check.copy_for_translation(english, copy_parents=True)
    translation.save_revision().publish()
    shown = client.get("/data/").content.decode()
    assert "1 cek fakta, lengkap" in shown
    assert "2 baris" in shown
