"""Normaliser, stop words and stemmers."""

from itertools import combinations

import pytest

from search.language.analysis import stemmed, topic_words
from search.language.normaliser import clean_text, words
from search.language.stemmer import stem
from tests.search.word_families import WORD_FAMILIES


def plain(text: str) -> list[str]:
    return [word.plain for word in words(clean_text(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("P.K.H. dan B.P.J.S", ["pkh", "dan", "bpjs"]),
        ("Selesai. Akhir.", ["selesai", "akhir"]),
        ("kesehatan.go.id", ["kesehatan", "go", "id"]),
        ("anak-anak anak2 anak2nya", ["anak", "anak", "anaknya"]),
        ("sayur-mayur", ["sayur", "mayur"]),
        ("tolong-menolong", ["menolong"]),
        ("e-KTP", ["ktp"]),
        ("COVID-19", ["covid", "19"]),
        ("ＦＵＬＬ ﬁnal Café", ["full", "final", "cafe"]),
        ("ban\u200btuan\u00ad", ["bantuan"]),
        ("HOAX yg", ["hoaks", "yang"]),
        ("a\x00b \ud800c", ["ab", "c"]),
        ("!!! ??? --", []),
        ("x" * 100, ["x" * 40]),
    ],
)
def test_text_becomes_plain_words(text: str, expected: list[str]) -> None:
    assert plain(text) == expected


def test_words_know_where_they_stand() -> None:
    text = "Syarat P.K.H., anak-anak (2026)"
    assert [text[word.start : word.end] for word in words(text)] == [
        "Syarat",
        "P.K.H.",
        "anak-anak",
        "2026",
    ]


def test_question_words_carry_no_topic() -> None:
    asked = topic_words("Bagaimana cara mendaftar KIP untuk anak?", locale="id")
    assert [word.stem for word in asked] == ["daftar", "kip", "anak"]


def test_words_of_one_family_share_a_stem() -> None:
    pairs = [
        (stemmed(first, locale="id"), stemmed(second, locale="id"))
        for family in WORD_FAMILIES
        for first, second in combinations(family, 2)
    ]
    joined = sum(first == second for first, second in pairs)
    assert len(WORD_FAMILIES) >= 60
    assert joined / len(pairs) >= 0.95


def test_words_of_different_families_do_not_share_a_stem() -> None:
    owners: dict[str, set[str]] = {}
    for family in WORD_FAMILIES:
        for word in family:
            owners.setdefault(stemmed(word, locale="id"), set()).add(family[0])
    assert {s: o for s, o in owners.items() if len(o) > 1} == {}


LEFT_ALONE = """
berita digital keluarga menteri masalah sekolah bpjs kemenkes jalan pemerintah penduduk
badan direktur terminal seri 2026 b20
"""


@pytest.mark.parametrize("word", LEFT_ALONE.split())
def test_word_that_only_looks_affixed_is_left_alone(word: str) -> None:
    assert stem(word) == word


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("mempertanggungjawabkan", "tanggungjawab"),
        ("mengecek", "cek"),
        ("menyapu", "sapu"),
        ("memengaruhi", "pengaruh"),
        ("pemutakhiran", "mutakhir"),
        ("kesejahteraannya", "sejahtera"),
    ],
)
def test_hard_forms_reach_their_root(word: str, expected: str) -> None:
    assert stem(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [("agencies", "agency"), ("programs", "program"), ("status", "status")],
)
def test_english_loses_plural_endings(word: str, expected: str) -> None:
    assert stem(word, locale="en") == expected
