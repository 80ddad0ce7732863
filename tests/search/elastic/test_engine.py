"""What only the search server does: passages, suggestions, candidates, deep pages."""

import pytest

from search.engines.elastic import mapping
from search.engines.elastic.engine import ElasticsearchEngine
from search.messages.message import read_message
from search.queries import SearchQuery
from tests.search.elastic.conftest import LiveIndex

pytestmark = [pytest.mark.django_db, pytest.mark.elasticsearch]

ENGINE = ElasticsearchEngine()


def test_passage_marks_the_words_and_escapes_the_rest(live_index: LiveIndex) -> None:
    live_index.store(
        "Judul",
        body="Pembuka panjang. " * 60 + "Daftarkan <b>diri</b> & keluarga sekarang.",
    )
    snippet = ENGINE.search(SearchQuery(text="pendaftaran keluarga")).hits[0].snippet
    assert "<mark>Daftarkan</mark> &lt;b&gt;diri&lt;/b&gt; &amp;" in snippet
    assert "<mark>keluarga</mark>" in snippet
    assert snippet.startswith("… ")


def test_text_cannot_forge_a_mark(live_index: LiveIndex) -> None:
    live_index.store("Judul", body="bantuan \x01<script>x</script> <mark>palsu</mark>")
    snippet = ENGINE.search(SearchQuery(text="bantuan")).hits[0].snippet
    assert snippet.count("<mark>") == snippet.count("</mark>") == 1
    assert "<script" not in snippet


def test_suggestions_begin_at_any_word_and_forgive_a_typo(
    live_index: LiveIndex,
) -> None:
    document = live_index.store("Kartu Indonesia Pintar")
    live_index.store("Indonesian card", locale="en")
    for typed in ("kartu in", "indo", "pint", "kratu", "KARTU"):
        found = ENGINE.suggest(typed, locale="id", limit=5)
        assert [one.page_id for one in found] == [document.page_id], typed
    assert ENGINE.suggest("xyz", locale="id", limit=5) == ()
    assert ENGINE.suggest("\x00 ", locale="id", limit=5) == ()


def test_message_is_answered_by_its_words_or_its_address(
    live_index: LiveIndex,
) -> None:
    check = live_index.store(
        "Tautan bantuan Rp2,5 juta lewat WhatsApp",
        kind="fact_check",
        claim="Pemerintah membagikan dana hibah lewat tautan undian",
        links=("https://bansos-palsu.example.com/daftar",),
    )
    live_index.store("Ibu kota pindah", kind="fact_check")
    for text in (
        "Pemerintah membagi dana hibah Rp2,5 juta, klik tautan WhatsApp ini segera",
        "cepat sebelum habis https://www.bansos-palsu.example.com/daftar?utm_source=wa",
    ):
        hits = ENGINE.match(
            read_message(text), locale="id", kinds=("fact_check",), limit=3
        )
        assert hits[0].page_id == check.page_id
        assert hits[0].score >= 0.5


def test_pages_beyond_the_window_end_at_the_last_reachable(
    live_index: LiveIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(5):
        live_index.store(f"Program {number}")
    monkeypatch.setattr("search.engines.elastic.engine.MAX_RESULT_WINDOW", 4)
    results = ENGINE.search(SearchQuery(page=99, page_size=2))
    assert (results.total, results.page, results.page_count) == (5, 2, 2)
    assert mapping.MAX_RESULT_WINDOW == 10_000


@pytest.mark.parametrize(
    "text",
    ['"', "' OR 1=1", "\x00", "a" * 500, "{}[]()", "\ud800", "*:* AND _id:1", "%"],
)
def test_any_text_gets_an_answer(live_index: LiveIndex, text: str) -> None:
    live_index.store("Kartu Indonesia Pintar")
    assert ENGINE.search(SearchQuery(text=text)).page_count >= 1
    ENGINE.suggest(text, locale="id", limit=5)
    ENGINE.match(read_message(text), locale="id", kinds=(), limit=3)
