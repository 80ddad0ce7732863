"""A correction is seen everywhere at once, though no queue and no worker runs."""

import pytest

from factcheck.models import FactCheckPage
from tests.factcheck.corrections.everywhere import CARDS, PLACES, read
from tests.factcheck.review.desk import Desk, stored

WHAT = "Jumlah penerima 10 juta, bukan 12 juta."
WHY = "Kami salah membaca tabel halaman empat."


def correct(desk: Desk, check: FactCheckPage, *, kind: str, **changed: str) -> None:
    """Take the whole way through the editor; the last request publishes."""
    fields = {
        "corrections-TOTAL_FORMS": "1",
        "corrections-0-kind": kind,
        "corrections-0-corrected_at": "2026-05-06 10:30",
        "corrections-0-what": WHAT,
        "corrections-0-why": WHY,
        "corrections-0-ORDER": "1",
    }
    desk.author.edit(check, **fields, **changed, **{"action-submit": "1"})
    desk.editor.approve(check)
    for voter in desk.voters:
        voter.vote(check, verdict=changed.get("verdict", check.verdict))
    desk.publisher.approve(check)


@pytest.fixture
def published(desk: Desk) -> FactCheckPage:
    return desk.published(title="Bantuan beras", summary="Tidak ada bantuan.")


@pytest.fixture
def corrected(desk: Desk, published: FactCheckPage) -> FactCheckPage:
    correct(desk, published, kind="koreksi", verdict="sebagian_benar")
    return stored(published)


def test_correction_is_readable_everywhere(corrected: FactCheckPage) -> None:
    silent = [
        name
        for name, place in PLACES.items()
        if not all(words in place(corrected) for words in (WHAT, WHY))
    ]
    assert silent == []


def test_every_card_says_that_the_check_was_corrected(corrected: FactCheckPage) -> None:
    silent = [
        name
        for name, place in CARDS.items()
        if not all(
            words in place(corrected) for words in ("Dikoreksi", "sebagian_benar")
        )
    ]
    assert silent == []


def test_no_card_of_a_withdrawn_check_has_a_verdict(
    desk: Desk, published: FactCheckPage
) -> None:
    correct(desk, published, kind="dicabut")
    shown = {name: place(published) for name, place in CARDS.items()}
    assert [name for name, card in shown.items() if "Dicabut" not in card] == []
    assert [name for name, card in shown.items() if "verdict--salah" in card] == []


def test_withdrawn_check_shows_no_verdict_as_standing(
    desk: Desk, published: FactCheckPage
) -> None:
    assert "verdict--salah" in read(published.get_url())
    correct(desk, published, kind="dicabut")
    shown = read(published.get_url())
    assert "DICABUT pada 6 Mei 2026" in shown
    assert "tidak berlaku lagi" in shown
    assert 'verdict-panel verdict--salah"' not in shown
    assert 'class="share"' not in shown


def test_correction_is_announced_once(
    desk: Desk, published: FactCheckPage, announced: list[str]
) -> None:
    correct(desk, published, kind="koreksi")
    assert announced == ["koreksi"]

    again = stored(published)
    again.summary = "Tidak pernah ada bantuan."
    again.save_revision().publish()
    stored(published).save_revision().publish()

    assert announced == ["koreksi"]
    assert published.versions.count() == 3
