"""The measurement itself: what it reads, what it computes, what it leaves behind."""

import json
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from hypothesis import given
from hypothesis import strategies as st
from wagtail.models import Page

from search.engines.embedded.engine import EmbeddedEngine
from search.evaluation.bars import verdicts
from search.evaluation.judging import Answer, answers, figures
from search.evaluation.measures import MEASURES, figure, ndcg, reciprocal_rank
from search.evaluation.reference import facqa, hoaxes
from search.evaluation.scratch import only_these
from search.evaluation.sets import (
    JudgedDocument,
    JudgedQuery,
    JudgedSetError,
    read_judged_set,
)
from search.models import StoredDocument
from search.queries import SearchQuery
from tests.search.documents import store

DOCUMENT = '{"document": "d1", "title": "Bantuan pangan", "body": "Beras."}'
QUERY = '{"query": "bantuan beras", "stratum": "kata", "relevant": {"d1": 3}}'


def written(folder: Path, *lines: str) -> Path:
    path = folder / "set.jsonl"
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def test_a_set_is_read_from_json_lines(tmp_path: Path) -> None:
    judged = read_judged_set(written(tmp_path, DOCUMENT, "", QUERY))
    assert judged.documents == (
        JudgedDocument(id="d1", title="Bantuan pangan", body="Beras."),
    )
    assert judged.queries == (
        JudgedQuery(text="bantuan beras", stratum="kata", relevant={"d1": 3}),
    )
    assert judged.strata() == ["kata"]


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        ("{", "line 2: Expecting property name"),
        ("[]", 'line 2: a line is a JSON object with "document" or with "query"'),
        ('{"query": "a", "document": "b"}', "line 2: a line is a JSON object"),
        (DOCUMENT, 'line 2: document "d1" was given before'),
        ('{"document": "d2"}', 'line 2: "title" is missing'),
        ('{"document": " ", "title": "t"}', 'line 2: "document": it is empty'),
        ('{"document": "d2", "title": 5}', 'line 2: "title": a text is wanted'),
        (
            '{"document": "d2", "title": "t", "published_at": "kemarin"}',
            'line 2: "published_at": Invalid isoformat',
        ),
        ('{"query": "a", "relevant": []}', 'line 2: "relevant": an object like'),
        ('{"query": "a", "relevant": {"d1": 4}}', "a grade is 0 to 3, not 4"),
        ('{"query": "a", "relevant": {"d1": true}}', "a grade is 0 to 3, not True"),
        ('{"query": "a", "relevant": {"d1": 0}}', "nothing is relevant"),
        ('{"query": "a", "relevant": {"d9": 1}}', 'no document "d9"'),
        ('{"query": "a", "relevant": {"d1": 1}, "task": "x"}', '"task": one of search'),
        ('{"query": "a", "relevant": {"d1": 1}, "kinds": "x"}', "a list of texts"),
        ('{"query": "a", "relevant": {"d1": 1}, "grade": 2}', 'unknown "grade"; known'),
        ("", "no query in it"),
    ],
)
def test_a_bad_line_is_named_with_what_is_wrong(
    tmp_path: Path, line: str, complaint: str
) -> None:
    with pytest.raises(JudgedSetError) as refused:
        read_judged_set(written(tmp_path, DOCUMENT, line))
    assert complaint in str(refused.value)


def test_a_file_that_is_not_there_or_not_text_is_named(tmp_path: Path) -> None:
    binary = tmp_path / "binary.jsonl"
    binary.write_bytes(b"\xff\xfe")
    for path in (tmp_path / "absent.jsonl", binary):
        with pytest.raises(CommandError, match=path.name):
            call_command("evaluate_search", str(path))


def test_ndcg_is_as_computed_by_hand() -> None:
    # Grades 3 and 1 at ranks 2 and 3: (7/log2(3) + 1/2) / (7 + 1/log2(3)).
    assert ndcg(["x", "a", "b"], {"a": 3, "b": 1}) == pytest.approx(0.644287, abs=1e-6)
    assert reciprocal_rank(["x", "a"], {"a": 1}) == 0.5


@given(
    st.lists(st.sampled_from("abcdefghijklmno"), unique=True),
    st.dictionaries(st.sampled_from("abcdefghijklmno"), st.integers(1, 3), min_size=1),
)
def test_every_measure_is_between_nothing_and_perfect(
    ranked: list[str], relevant: dict[str, int]
) -> None:
    ideal = sorted(relevant, key=lambda id_: -relevant[id_])
    for name, measure in MEASURES.items():
        assert 0 <= measure(ranked, relevant) <= 1 + 1e-9, name
        if len(relevant) <= 3:
            assert measure([*ideal, "z"], relevant) >= measure(ranked, relevant) - 1e-9


def test_an_interval_holds_the_mean_and_narrows_with_more_queries() -> None:
    few, many = figure([0.0, 1.0] * 10), figure([0.0, 1.0] * 500)
    assert few.low < few.mean == 0.5 < few.high
    assert many.high - many.low < (few.high - few.low) / 4
    assert few == figure([0.0, 1.0] * 10)


def test_bars_are_judged_for_each_engine_and_between_them() -> None:
    query = JudgedQuery(text="q", relevant={"a": 3})
    perfect = figures([Answer(query=query, ranked=("a",))])
    poor = figures([Answer(query=query, ranked=("b", "a"))])
    said = list(verdicts("facqa", {"embedded": poor, "elasticsearch": perfect}))
    assert [(one.what.rsplit(", ", 1)[1], one.is_cleared) for one in said] == [
        ("embedded", False),
        ("elasticsearch", True),
        ("embedded / elasticsearch", False),
    ]


@pytest.mark.django_db
def test_scratch_documents_are_alone_and_leave_no_trace() -> None:
    kept = store("Bantuan pangan milik portal")
    pages = Page.objects.count()
    documents = [
        JudgedDocument(id=f"d{number}", title=f"Bantuan pangan {number}")
        for number in range(3)
    ]
    with only_these(documents) as ids:
        hits = EmbeddedEngine().search(SearchQuery(text="bantuan pangan")).hits
        assert {ids[hit.page_id] for hit in hits} == {"d0", "d1", "d2"}
    assert [row.key for row in StoredDocument.objects.all()] == [kept.key]
    assert Page.objects.count() == pages


@pytest.mark.django_db
def test_scratch_documents_are_gone_after_ctrl_c() -> None:
    with (
        pytest.raises(KeyboardInterrupt),
        only_these([JudgedDocument(id="d1", title="Bantuan")]),
    ):
        raise KeyboardInterrupt
    assert not StoredDocument.objects.exists()


@pytest.mark.django_db
def test_the_portal_as_it_is_is_judged_by_addresses() -> None:
    document = store("Bantuan pangan")
    query = JudgedQuery(text="bantuan pangan", relevant={document.url: 3})
    [answer] = answers([query], engine=EmbeddedEngine(), ids=None)
    assert answer.ranked == (document.url,)


@pytest.mark.django_db
def test_the_command_prints_figures_and_writes_json_and_misses(tmp_path: Path) -> None:
    judged = written(
        tmp_path,
        DOCUMENT,
        '{"document": "d2", "title": "Jadwal kereta"}',
        QUERY,
        '{"query": "kapal", "relevant": {"d2": 1}}',
    )
    figures_file, misses = tmp_path / "figures.json", tmp_path / "misses.jsonl"
    output = StringIO()
    call_command(
        "evaluate_search",
        str(judged),
        engine="embedded",
        json_file=figures_file,
        misses=misses,
        stdout=output,
    )
    assert "nDCG@10" in output.getvalue()
    told = json.loads(figures_file.read_text())["set"]["embedded"]
    assert told["kata"]["success@1"]["mean"] == 1.0
    assert told["overall"]["queries"] == 2
    assert [json.loads(line)["query"] for line in misses.read_text().splitlines()] == [
        "kapal"
    ]


def test_facqa_asks_each_question_once(reference_data: Path) -> None:
    judged = facqa(reference_data / "facqa")
    assert (len(judged.documents), len(judged.queries)) == (1295, 2711)


def test_hoax_files_give_a_check_for_each_title(reference_data: Path) -> None:
    judged = hoaxes(reference_data)
    assert len(judged.documents) == 8383
    assert len(judged.queries) == 4 * 6931
    assert all(query.text for query in judged.queries)


def test_reference_files_that_changed_are_refused(tmp_path: Path) -> None:
    (tmp_path / "train_preprocess.csv").write_text("soal,jawab\n1,2\n")
    with pytest.raises(JudgedSetError, match="no column 'question'"):
        facqa(tmp_path)
