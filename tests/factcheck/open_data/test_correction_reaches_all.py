"""A correction is in everything that leaves the portal, at once and without a queue."""

from urllib.parse import quote

import pytest
from django.test import Client

from factcheck.models import Correction, FactCheckPage
from factcheck.open_data.services import write_files
from tests.factcheck.open_data.downloads import NAMES, fetch

pytestmark = pytest.mark.django_db

WHAT = "Jumlah penerima 10 juta."


def places(check: FactCheckPage) -> dict[str, str]:
    """Return what each way out of the portal says of the check, by address."""
    address = quote(check.full_url, safe="")
    paths = [
        "/api/v1/fact-checks",
        f"/api/v1/fact-checks/{check.pk}",
        "/api/v1/claims",
        "/umpan/semua/",
        *(f"/umpan/cek-fakta.{form}" for form in ("rss", "atom", "json")),
        f"/sematan/{check.pk}/",
        f"/oembed?url={address}",
    ]
    shown = {path: Client().get(path).content.decode() for path in paths}
    return shown | {name: fetch(name) for name in NAMES}


def correct(check: FactCheckPage, *, kind: str) -> None:
    check.corrections.add(Correction(kind=kind, what=WHAT, why="Salah baca."))
    check.save_revision().publish()


def test_changed_verdict_is_everywhere(check: FactCheckPage) -> None:
    write_files()
    before = places(check)
    check.verdict = "sebagian_benar"
    correct(check, kind="koreksi")
    after = places(check)

    assert [name for name, text in before.items() if "salah" not in text.lower()] == []
    words = ("sebagian benar", "sebagian_benar")
    silent = [
        name
        for name, text in after.items()
        if not any(word in text.lower() for word in words)
    ]
    assert silent == []


def test_words_of_the_correction_are_where_there_is_room(check: FactCheckPage) -> None:
    correct(check, kind="koreksi")
    told = places(check) | {"log": Client().get("/api/v1/corrections").content.decode()}
    roomy = ("log", f"/api/v1/fact-checks/{check.pk}", f"/sematan/{check.pk}/", *NAMES)

    assert [name for name in roomy if WHAT not in told[name]] == []


def test_withdrawn_check_has_a_verdict_nowhere(check: FactCheckPage) -> None:
    write_files()
    correct(check, kind="dicabut")
    told = places(check)

    unflagged = {
        name
        for name, text in told.items()
        if "dicabut" not in text.lower() and 'verdict": null' not in text
    }
    assert unflagged == set()
    assert [name for name, text in told.items() if '"salah"' in text] == []
