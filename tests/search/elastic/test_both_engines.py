"""The same questions to both engines: what is found, and the counts, are the same."""

from typing import Any

import pytest

from search.engines.elastic.engine import ElasticsearchEngine
from search.engines.embedded.engine import EmbeddedEngine
from search.models import Synonym
from search.queries import SearchQuery, SearchResults, Sort
from tests.search.documents import facet
from tests.search.elastic.conftest import LiveIndex

pytestmark = [pytest.mark.django_db, pytest.mark.elasticsearch]

FACETS = ("kind", "topic", "audience", "year")
ENGINES = (EmbeddedEngine(), ElasticsearchEngine())


def both(text: str = "", **asked: Any) -> tuple[SearchResults, SearchResults]:
    embedded, elastic = (
        engine.search(SearchQuery(text=text, **asked)) for engine in ENGINES
    )
    return embedded, elastic


def told(results: SearchResults) -> dict[str, Any]:
    """Return all of an answer that must not depend on the engine."""
    return {
        "keys": {hit.key for hit in results.hits},
        "total": results.total,
        "pages": (results.page, results.page_count),
        "facets": {
            field: {(v.value, v.label, v.count, v.selected) for v in values}
            for field, values in results.facets.items()
        },
    }


@pytest.fixture
def corpus(live_index: LiveIndex) -> LiveIndex:
    live_index.store(
        "Program Keluarga Harapan (PKH)",
        summary="Bantuan tunai bersyarat bagi keluarga miskin.",
        body="Penerima PKH menerima bantuan setiap tiga bulan melalui bank.",
        facets=(facet("topic", "bansos"), facet("audience", "keluarga")),
    )
    live_index.store(
        "Kartu Indonesia Pintar",
        summary="Bantuan pendidikan untuk pelajar.",
        body="Anak-anak usia sekolah dari keluarga tidak mampu didaftarkan sekolah.",
        facets=(facet("topic", "pendidikan"), facet("audience", "pelajar")),
    )
    live_index.store(
        "Kartu keluarga hilang",
        summary="Cara mengurus kartu keluarga yang hilang.",
        body="Datang ke dinas kependudukan dengan surat kehilangan.",
        kind="page",
        facets=(facet("topic", "kependudukan"),),
    )
    live_index.store(
        "Tautan bantuan sosial Rp2,5 juta lewat WhatsApp",
        summary="Hoaks yang beredar di grup keluarga.",
        body="Pemerintah tidak membagikan dana lewat tautan undian.",
        kind="fact_check",
        claim="Bansos Rp2,5 juta dibagikan lewat tautan WhatsApp",
        links=("https://bansos-palsu.example.com/daftar",),
        facets=(facet("topic", "bansos"), facet("topic", "penipuan")),
    )
    live_index.store("Vaccines for families", locale="en", body="Free vaccines.")
    return live_index


@pytest.mark.parametrize(
    "text",
    [
        "",
        "bantuan",
        "menerima bantuan",
        "kartu pintar",
        "kartu xyzzy",
        "keluarga",
        "penerimaan keluarga harapan",
        "P.K.H.",
        "anak2 sekolah",
        "siapa yang menerima?",
        "apa itu?",
        "tautan undian whatsapp",
        "bantuan sosial untuk keluarga miskin dari pemerintah",
        "???",
        "surat kehilangan kartu",
        "2,5 juta",
    ],
)
@pytest.mark.usefixtures("corpus")
def test_engines_find_and_count_the_same(text: str) -> None:
    embedded, elastic = both(text, facet_fields=FACETS)
    assert told(elastic) == told(embedded)


@pytest.mark.parametrize("text", ["", "bantuan", "kartu"])
@pytest.mark.parametrize(
    "asked",
    [
        {"filters": {"topic": ("bansos",)}},
        {"filters": {"topic": ("bansos", "pendidikan"), "kind": ("program",)}},
        {"filters": {"topic": ("tidak-ada",)}},
        {"kinds": ("fact_check", "page")},
        {"sort": Sort.NEWEST},
        {"page_size": 2, "page": 99, "sort": Sort.NEWEST},
        {"page": -3},
        {"locale": "en"},
    ],
)
@pytest.mark.usefixtures("corpus")
def test_engines_narrow_and_page_the_same(text: str, asked: dict[str, Any]) -> None:
    embedded, elastic = both(text, facet_fields=FACETS, **asked)
    assert told(elastic) == told(embedded)
    if not text or asked.get("sort"):
        assert [h.key for h in elastic.hits] == [h.key for h in embedded.hits]


@pytest.mark.usefixtures("corpus")
def test_excluded_pages_are_neither_listed_nor_counted() -> None:
    first = both("bantuan")[1].hits[0]
    embedded, elastic = both(
        "bantuan", excluded_pages=(first.page_id,), facet_fields=FACETS
    )
    assert first.key not in {hit.key for hit in elastic.hits}
    assert told(elastic) == told(embedded)


@pytest.mark.usefixtures("corpus")
def test_synonym_is_live_at_once_on_both_engines() -> None:
    Synonym.objects.create(wordings="KIP\nKartu Indonesia Pintar")
    embedded, elastic = both("kip untuk pelajar", facet_fields=FACETS)
    assert elastic.hits[0].title == "Kartu Indonesia Pintar"
    assert told(elastic) == told(embedded)


@pytest.mark.usefixtures("corpus")
def test_misspelt_word_is_searched_in_the_spelling_it_may_have_meant() -> None:
    for results in both("kartu kelaurga hilnag"):
        assert results.did_you_mean == "kartu keluarga hilang"
        assert results.hits[0].title == "Kartu keluarga hilang"
    assert all(results.did_you_mean is None for results in both("kartu keluarga"))
    assert all(results.did_you_mean is None for results in both("xyzzyxyzzy"))


@pytest.mark.usefixtures("corpus")
def test_card_dates_and_title_come_back_as_they_were_stored(corpus: LiveIndex) -> None:
    corpus.store("Kartu <b>tani</b>", card={"agency": "Kementan", "colours": [1, 2]})
    embedded, elastic = both("kartu tani")
    mine, theirs = elastic.hits[0], embedded.hits[0]
    for field in ("key", "page_id", "kind", "title", "summary", "url", "card"):
        assert getattr(mine, field) == getattr(theirs, field)
    assert mine.published_at == theirs.published_at
    assert mine.updated_at == theirs.updated_at
