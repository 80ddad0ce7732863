"""The embedded engine on the database in use: SQLite or PostgreSQL."""

from datetime import UTC, datetime

import pytest
from django.db import connection
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Page, PageViewRestriction

from search.engines import search_engine
from search.engines.embedded import full_text, storage
from search.matching import match_message
from search.models import StoredDocument, StoredFacet, StoredText
from search.queries import SearchQuery, SearchResults, Sort
from tests.search.documents import facet, public_page, store

pytestmark = pytest.mark.django_db

SIX_FACETS = ("kind", "topic", "audience", "agency", "region", "year")


def search(text: str = "", **asked: object) -> SearchResults:
    return search_engine().search(SearchQuery(text=text, **asked))  # type: ignore[arg-type]


def titles(results: SearchResults) -> list[str]:
    return [hit.title for hit in results.hits]


def counts(results: SearchResults, field: str) -> dict[str, int]:
    return {value.value: value.count for value in results.facets[field]}


def some_documents(count: int = 30) -> None:
    for number in range(count):
        store(
            f"Program bantuan pangan {number}",
            body="Beras dan telur untuk keluarga. " * 10,
            facets=(
                facet("topic", ("pangan", "kesehatan", "sekolah")[number % 3]),
                facet("audience", ("lansia", "pelajar")[number % 2]),
                facet("agency", f"kementerian-{number % 4}"),
                facet("region", "jawa-barat"),
            ),
        )


def test_inflected_query_finds_the_root() -> None:
    store("Syarat penerima bantuan")
    store("Jadwal kereta")
    assert titles(search("siapa yang menerima?")) == ["Syarat penerima bantuan"]


def test_title_outranks_summary_and_summary_outranks_body() -> None:
    filler = "kalimat lain tanpa kata itu"
    store("Imunisasi anak", summary=filler, body=filler)
    store("Jadwal posyandu", summary="Imunisasi anak", body=filler)
    store("Daftar puskesmas", summary=filler, body="Imunisasi anak")
    assert titles(search("imunisasi")) == [
        "Imunisasi anak",
        "Jadwal posyandu",
        "Daftar puskesmas",
    ]


def test_dotted_acronym_reduplication_and_accents_are_one_word() -> None:
    store("Program Keluarga Harapan (PKH)")
    store("Perlindungan anak-anak")
    store("Café négeri")
    assert titles(search("P.K.H.")) == ["Program Keluarga Harapan (PKH)"]
    assert titles(search("anak2")) == ["Perlindungan anak-anak"]
    assert titles(search("cafe")) == ["Café négeri"]


def test_enough_results_holding_all_terms_hide_those_holding_one_of_two() -> None:
    store("Kartu keluarga")
    store("Kartu Indonesia Pintar")
    assert titles(search("kartu pintar")) == [
        "Kartu Indonesia Pintar",
        "Kartu keluarga",
    ]
    assert len(titles(search("kartu xyzzy"))) == 2
    for number in range(40):
        store(f"Kartu pintar {number}")
    assert "Kartu keluarga" not in titles(search("kartu pintar"))


@pytest.mark.parametrize("everywhere", [4, 100], ids=["title", "title and summary"])
def test_word_of_nearly_every_body_finds_titles_and_bodies_only_without_them(
    everywhere: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "TOO_COMMON", 3)
    monkeypatch.setattr(full_text, "EVERYWHERE", everywhere)
    for number in range(5):
        store(f"Halaman {number}", body="Sumber beras.")
    assert search("sumber").total == search("sumber beras").total == 5
    store("Sumber beras", body="Kabar.")
    assert (
        titles(search("sumber")) == titles(search("sumber beras")) == ["Sumber beras"]
    )


def test_query_of_stop_words_asks_for_them() -> None:
    store("Apa itu hoaks")
    assert titles(search("apa itu?")) == ["Apa itu hoaks"]


def test_other_language_and_other_kind_stay_out() -> None:
    store("Vaksin", locale="en")
    store("Vaksin kedua", kind="fact_check")
    assert search("vaksin").total == 1
    assert search("vaksin", locale="en").total == 1
    assert search("vaksin", kinds=("program",)).total == 0
    assert search("vaksins", locale="en").total == 1


def test_browsing_lists_the_newest_first_and_pages_end_at_the_last() -> None:
    some_documents(5)
    first = search(page_size=2)
    assert titles(first) == ["Program bantuan pangan 4", "Program bantuan pangan 3"]
    assert (first.total, first.page_count) == (5, 3)
    assert titles(search(page=3, page_size=2)) == ["Program bantuan pangan 0"]
    assert search(page=99, page_size=2).page == 3
    assert search(page=-1, page_size=2).page == 1


def test_search_sorts_by_date_when_asked() -> None:
    store("Beras beras beras")
    store("Harga beras")
    assert titles(search("beras", sort=Sort.NEWEST))[0] == "Harga beras"


@pytest.mark.parametrize("text", ["", "bantuan pangan"])
def test_values_of_a_field_are_alternatives_and_fields_narrow(text: str) -> None:
    some_documents(30)
    asked = {"topic": ("pangan", "kesehatan"), "audience": ("lansia",)}
    results = search(text, filters=asked, facet_fields=("topic", "audience", "region"))
    assert results.total == 10
    assert counts(results, "topic") == {"pangan": 5, "kesehatan": 5, "sekolah": 5}
    assert counts(results, "audience") == {"lansia": 10, "pelajar": 10}
    assert counts(results, "region") == {"jawa-barat": 10}
    assert [v.value for v in results.facets["audience"] if v.selected] == ["lansia"]


def test_unknown_filter_value_gives_an_empty_list_that_names_it() -> None:
    some_documents(3)
    results = search(filters={"topic": ("tidak-ada",)}, facet_fields=("topic",))
    assert results.total == 0
    assert any(v.selected and v.value == "tidak-ada" for v in results.facets["topic"])


def test_kind_and_year_are_facets_of_every_document() -> None:
    store("Satu", published_at=datetime(2026, 5, 1, tzinfo=UTC))
    results = search(facet_fields=("kind", "year"))
    assert counts(results, "kind") == {"program": 1}
    assert counts(results, "year") == {"2026": 1}


@pytest.mark.parametrize(
    ("text", "filters", "limit"),
    [
        ("", {}, 4),
        ("", {"topic": ("pangan",), "year": ("2026",)}, 4),
        ("bantuan pangan", {}, 7),
        ("bantuan pangan", {"topic": ("pangan",), "year": ("2026",)}, 8),
        ("bntuan pangen", {}, 13),
    ],
)
def test_queries_do_not_grow_with_hits(
    text: str,
    filters: dict[str, tuple[str, ...]],
    limit: int,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    some_documents(3)
    for _ in range(2):
        with django_assert_max_num_queries(limit):
            search(text, filters=filters, facet_fields=SIX_FACETS)
        some_documents(15)


@pytest.mark.parametrize("text", ["", "rahasia"])
def test_page_that_stopped_being_public_is_dropped_on_reading(text: str) -> None:
    hidden = store("Rahasia draf")
    parent = public_page("Induk")
    store("Rahasia terbatas", page=public_page("Anak", parent=parent))
    store("Rahasia umum")
    Page.objects.filter(pk=hidden.page_id).update(live=False)
    PageViewRestriction.objects.bulk_create(
        [PageViewRestriction(page=parent, restriction_type="login")]
    )
    results = search(text)
    assert titles(results) == ["Rahasia umum"]
    assert results.total == 1
    if text:
        assert [hit.title for hit in match_message(text)] == ["Rahasia umum"]


def test_snippet_marks_the_words_and_escapes_the_rest() -> None:
    store(
        "Judul",
        body="Pembuka panjang. " * 60 + "Daftarkan <b>diri</b> & keluarga sekarang.",
    )
    snippet = search("pendaftaran keluarga").hits[0].snippet
    assert "<mark>Daftarkan</mark> &lt;b&gt;diri&lt;/b&gt; &amp;" in snippet
    assert "<mark>keluarga</mark>" in snippet
    assert snippet.startswith("… ")


def test_misspelt_word_suggests_a_word_of_public_titles() -> None:
    store("Pendaftaran bansos 2026")
    assert search("pendafatran bansos").did_you_mean == "pendaftaran bansos"
    assert search("pendaftaran bansos").did_you_mean is None
    assert search("xyzzyxyzzy").did_you_mean is None


def test_writing_again_replaces_and_removing_leaves_nothing() -> None:
    page = public_page("Lama")
    store("Bantuan lama", page=page, facets=(facet("topic", "lama"),))
    store("Subsidi baru", page=page, facets=(facet("topic", "baru"),))
    assert search("lama").total == 0
    assert titles(search("baru")) == ["Subsidi baru"]
    assert counts(search(facet_fields=("topic",)), "topic") == {"baru": 1}
    storage.remove([page.pk])
    assert search("baru").total == 0
    for model in (StoredDocument, StoredText, StoredFacet):
        assert not model._default_manager.exists()


def test_deleted_page_leaves_the_full_text_index_too() -> None:
    document = store("Bantuan pupuk")
    Page.objects.get(pk=document.page_id).delete()
    assert search("pupuk").total == 0
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO search_fulltext(search_fulltext) VALUES('integrity-check')"
            )


def test_message_is_matched_by_its_rare_words() -> None:
    some_documents(20)
    store(
        "Tautan bantuan Rp2,5 juta lewat WhatsApp",
        kind="fact_check",
        summary="Pemerintah tidak membagikan dana hibah lewat tautan undian.",
    )
    store("Ibu kota pindah", kind="fact_check")
    message = (
        "Assalamualaikum, sekadar meneruskan dari grup sebelah. Pemerintah membagikan "
        "bantuan Rp2,5 juta, segera klik tautan WhatsApp ini sebelum habis!! " * 40
    )
    hits = match_message(message, kinds=("fact_check",))
    assert hits[0].title == "Tautan bantuan Rp2,5 juta lewat WhatsApp"
    assert 0.3 < hits[0].score <= 1
    assert match_message("   ") == match_message("yang dan di") == ()
    assert match_message("zzzz qqqq") == ()


def test_vast_message_takes_a_constant_number_of_queries(
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    some_documents(20)
    message = " ".join(f"kata{number} bantuan beras" for number in range(5000))
    with django_assert_max_num_queries(9):
        match_message(message)


ANY_TEXT = st.text(
    st.characters(codec=None) | st.sampled_from("\"'*:^-+()\\%_{}|&!<>\x00 \ud800"),
    max_size=600,
)


# Reading changes nothing, so all examples may share one database.
ONE_DATABASE = HealthCheck.function_scoped_fixture


@pytest.fixture
def _one_document(db: None) -> None:
    store("Kartu Indonesia Pintar", body="Bantuan sekolah", kind="fact_check")


@pytest.mark.usefixtures("_one_document")
@settings(max_examples=300, suppress_health_check=[ONE_DATABASE])
@given(text=ANY_TEXT, page=st.integers())
def test_any_text_gets_an_answer(text: str, page: int) -> None:
    results = search(text, page=page, facet_fields=SIX_FACETS)
    assert results.page_count >= 1
    for hit in (*results.hits, *match_message(text)):
        assert hit.title


def test_acronym_finds_the_official_name_and_the_other_way_round() -> None:
    store("Program Keluarga Harapan", body="Bantuan bersyarat untuk keluarga.")
    store("Bantuan sosial untuk lansia")
    store("Jadwal kereta")
    assert titles(search("PKH")) == ["Program Keluarga Harapan"]
    assert titles(search("bansos")) == ["Bantuan sosial untuk lansia"]
    store("Jadwal PKH")
    assert "Jadwal PKH" in titles(search("program keluarga harapan"))


def test_page_of_that_name_comes_before_pages_that_mention_it() -> None:
    store("Program Keluarga Harapan (PKH)", body="Syarat dan cara. " * 200)
    store("Formulir PKH di WhatsApp adalah jebakan", body="PKH PKH PKH. " * 20)
    assert titles(search("pkh"))[0] == "Program Keluarga Harapan (PKH)"


def test_title_as_typed_comes_first() -> None:
    store("Izin usaha")
    store("Izin usaha izin usaha perizinan berusaha", summary="izin usaha " * 5)
    assert titles(search("izin usaha"))[0] == "Izin usaha"


def test_newer_of_equal_matches_comes_first() -> None:
    store("Jadwal imunisasi")
    newer = store("Jadwal imunisasi")
    assert search("imunisasi").hits[0].page_id == newer.page_id


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kartu kelurga", "kartu keluarga"),
        ("fendaftaran sekolah", "pendaftaran sekolah"),
        ("endaftaran sekloah", "pendaftaran sekolah"),
        ("bantaun pangna", "bantuan pangan"),
    ],
)
def test_misspelt_query_finds_what_was_meant(typed: str, meant: str) -> None:
    for title in ("Kartu keluarga", "Pendaftaran sekolah", "Bantuan pangan"):
        store(title)
    store("Kelurahan")
    results = search(typed)
    assert results.did_you_mean == meant
    assert titles(results)[0].lower() == meant


@pytest.mark.parametrize(
    "typed", ["paspor", "pemilu", "aqua", "rendang enak", "kabar lalinea"]
)
def test_good_or_far_word_is_not_corrected(typed: str) -> None:
    for title in ("Pasar kabar", "Perlu rendah", "Atau jasa", "Laluinya"):
        store(title)
    assert search(typed).did_you_mean is None


def test_words_are_searched_as_typed_when_so_asked() -> None:
    store("Kartu keluarga")
    assert search("kelurga").did_you_mean == "keluarga"
    literal = search("kelurga", is_literal=True)
    assert (literal.did_you_mean, literal.total) == (None, 0)


def test_kind_that_is_named_comes_first_or_is_listed() -> None:
    store("Rumah tahan gempa")
    store("Ramalan berantai", body="Tentang gempa.", kind="fact_check")
    store("Tautan", kind="fact_check")
    assert titles(search("hoaks gempa"))[0] == "Ramalan berantai"
    assert titles(search("hoaks terbaru")) == ["Tautan", "Ramalan berantai"]


def test_topic_finds_a_page_before_one_that_mentions_it() -> None:
    store("Denda", body="Kata orang bantuan sosial dicabut.", kind="fact_check")
    store("Beras murah", facets=(facet("topic", "bantuan sosial"),))
    assert titles(search("bansos"))[0] == "Beras murah"


def test_everyday_word_suggests_what_it_finds() -> None:
    store("Beras murah", summary="Bantuan sosial bagi warga.")
    assert suggested("bansos") == ["Beras murah"]


def test_summary_is_shown_when_it_says_as_much_as_the_body() -> None:
    store("A", summary="Pupuk murah bagi petani.", body="Tanya pupuk 0812.")
    assert search("pupuk").hits[0].snippet.startswith("<mark>Pupuk</mark> murah")


def test_spelling_found_with_the_other_words_is_preferred() -> None:
    store("Harga beras")
    store("Berat badan")
    assert search("badan beram").did_you_mean == "badan berat"
    assert search("harga beram").did_you_mean == "harga beras"


def test_word_of_a_removed_document_is_not_suggested() -> None:
    secret = store("Operasi zirconium")
    storage.remove([secret.page_id])
    assert search("zirkonium").did_you_mean is None


def test_page_shown_elsewhere_is_neither_listed_nor_counted() -> None:
    some_documents(4)
    shown = search("bantuan").hits[0].page_id
    for text in ("bantuan", ""):
        results = search(text, excluded_pages=(shown,), facet_fields=("kind",))
        assert results.total == 3
        assert counts(results, "kind") == {"program": 3}
        assert shown not in {hit.page_id for hit in results.hits}


def test_snippet_marks_the_words_of_a_synonym() -> None:
    store("Bantuan", body="Kartu lama. " * 80 + "Bawa Kartu Indonesia Pintar ke bank.")
    snippet = search("kip").hits[0].snippet
    assert "<mark>Kartu</mark> <mark>Indonesia</mark> <mark>Pintar</mark>" in snippet
    assert snippet.count("<mark>") == 3


def suggested(typed: str) -> list[str]:
    return [one.title for one in search_engine().suggest(typed, locale="id", limit=5)]


def test_suggestions_go_on_from_any_word_of_a_title() -> None:
    store("Kartu Indonesia Pintar")
    store("Cara mengurus kartu keluarga")
    assert suggested("kar") == [
        "Kartu Indonesia Pintar",
        "Cara mengurus kartu keluarga",
    ]
    assert suggested("kartu kel") == ["Cara mengurus kartu keluarga"]
    assert suggested("KIP") == ["Kartu Indonesia Pintar"]
    assert suggested("k") == suggested('"') == suggested("zzz") == []


def test_document_is_read_as_it_was_written() -> None:
    written = store(
        "Judul",
        summary="Ringkasan",
        body="Isi",
        kind="fact_check",
        claim="Vaksin berisi cip",
        links=("https://contoh.example/a",),
        card={"picture": ["x", 1, None]},
        facets=(facet("topic", "b"), facet("topic", "a"), facet("agency", "c")),
    )
    assert storage.read([written.page_id]) == [written]
    stored = StoredDocument.objects.get(page_id=written.page_id)
    assert stored.fingerprint == written.fingerprint()
    assert storage.read([written.page_id])[0].fingerprint() == stored.fingerprint
