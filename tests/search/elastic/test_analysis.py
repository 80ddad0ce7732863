"""The analyzers on a real server say what `search.language` says in Python."""

import pytest
from pytest_django import Settings

from search.language.analysis import stemmed
from search.language.normaliser import words
from tests.search.elastic.conftest import LiveIndex
from tests.search.word_families import WORD_FAMILIES

pytestmark = [pytest.mark.django_db, pytest.mark.elasticsearch]


@pytest.mark.parametrize(
    "text",
    [
        "P.K.H. untuk anak2 dan anak-anaknya",
        "lari-lari, e-KTP, lembaga-negara, www.contoh.com, jum'at, a_b",
        "Café Négeri: hoax yg beredar, 2,5 juta",
        "menerima penerima penerimaan diterima",
        "COVID-19 U.S.A. x" + "y" * 60,
    ],
)
def test_server_cuts_and_stems_words_as_we_do(live_index: LiveIndex, text: str) -> None:
    told = live_index.words(text, analyzer="portal_id")
    assert told == stemmed(text, locale="id").split()


def unlike(index: LiveIndex, every: list[str]) -> list[tuple[str, str, str]]:
    """Return the words whose stems differ, with the server's and our own."""
    told = index.words(" ".join(every), analyzer="portal_id")
    ours = stemmed(" ".join(every), locale="id").split()
    return [(w, a, b) for w, a, b in zip(every, told, ours, strict=True) if a != b]


def test_stems_of_all_word_families_are_the_same(elasticsearch: Settings) -> None:
    every = [word for family in WORD_FAMILIES for word in family]
    # A rebuilt index knows the words of the portal, as `reindex_search` gives them.
    index = LiveIndex(elasticsearch.ELASTICSEARCH_INDEX, vocabulary=every)
    assert unlike(index, every) == []


def test_most_words_that_came_later_are_stemmed_the_same(
    live_index: LiveIndex,
) -> None:
    every = [word for family in WORD_FAMILIES for word in family]
    # Measured: 23 of about 400, all with two layers of affixes (kepengurusan).
    assert len(unlike(live_index, every)) <= 0.07 * len(every)


def test_question_words_are_left_out_of_searches_only(live_index: LiveIndex) -> None:
    text = "bagaimana cara mendaftar?"
    assert live_index.words(text, analyzer="portal_id_search") == ["daftar"]
    assert len(live_index.words(text, analyzer="portal_id")) == 3


def test_exact_words_keep_their_form_in_the_usual_spelling(
    live_index: LiveIndex,
) -> None:
    text = "Penerimaan HOAX anak2"
    assert live_index.words(text, analyzer="portal_id_exact") == [
        word.plain for word in words(text)
    ]


def test_english_plurals_are_one_word(live_index: LiveIndex) -> None:
    text = "Vaccines for families and studies"
    told = live_index.words(text, analyzer="portal_en")
    assert told == stemmed(text, locale="en").split()
