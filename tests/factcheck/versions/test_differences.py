"""What changed between two versions, as a person would tell it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factcheck.versions.differences import (
    ADDED,
    MOST_WORDS,
    REMOVED,
    SAME,
    differences,
    word_runs,
)

words = st.lists(st.sampled_from(["satu", "dua", "tiga", "empat", "\n"]), max_size=30)


def told(before: str, after: str) -> list[tuple[str, str]]:
    return [(run.kind, run.text) for run in word_runs(before, after)]


def test_one_number_changed_is_one_word_changed() -> None:
    before = "Kadarnya naik menjadi 0,11 bagian per juta."
    after = "Kadarnya naik menjadi 0,011 bagian per juta."
    assert told(before, after) == [
        (SAME, "Kadarnya naik menjadi"),
        (REMOVED, "0,11"),
        (ADDED, "0,011"),
        (SAME, "bagian per juta."),
    ]


def test_a_rewritten_sentence_is_not_cut_to_pieces() -> None:
    kinds = [kind for kind, _text in told("Data itu benar ada", "Kabar itu tidak ada")]
    assert kinds == [REMOVED, ADDED, SAME]


@given(words, words)
def test_runs_tell_both_texts(before: list[str], after: list[str]) -> None:
    runs = word_runs(" ".join(before), " ".join(after))
    old = " ".join(run.text for run in runs if run.kind != ADDED)
    new = " ".join(run.text for run in runs if run.kind != REMOVED)
    assert old.split() == " ".join(before).split()
    assert new.split() == " ".join(after).split()


def test_only_changed_parts_and_paragraphs_are_told() -> None:
    before = {"title": "Judul", "explanation": "Satu.\nDua.\nTiga."}
    after = {"title": "Judul", "explanation": "Satu.\nDua.\nEmpat."}
    [part] = differences(before, after)
    assert part.name == "explanation"
    assert [passage.unchanged for passage in part.passages] == [2, 0]


@pytest.mark.parametrize("part", ["evidence", "contributors"])
def test_entry_added_to_a_list_is_told(part: str) -> None:
    [change] = differences({part: ["Satu"]}, {part: ["Satu", "Dua"]})
    assert [run.text for run in change.passages[1].runs] == ["Dua"]


def test_a_passage_of_any_length_is_told() -> None:
    before = " ".join(f"a{number}" for number in range(MOST_WORDS + 1))
    assert [run.kind for run in word_runs(before, "singkat")] == [REMOVED, ADDED]
