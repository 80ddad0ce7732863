"""What a query asks for: concepts, synonyms in force at this moment."""

import pytest
from pytest_django import DjangoAssertNumQueries

from search.models import Synonym
from search.planning import QueryPlan, plan_query

pytestmark = pytest.mark.django_db


def plan(text: str) -> QueryPlan:
    return plan_query(text, locale="id")


def typed(text: str) -> list[str]:
    return [" ".join(concept.typed.words) for concept in plan(text).concepts]


def synonyms(text: str) -> set[str]:
    concepts = plan(text).concepts
    return {" ".join(w.words) for concept in concepts for w in concept.synonyms}


def test_stop_words_are_left_out_unless_there_is_nothing_else() -> None:
    assert typed("bagaimana cara mendaftar untuk anak2?") == ["mendaftar", "anak"]
    assert typed("apa itu?") == ["apa", "itu"]
    assert plan('"\x00 ?!').concepts == ()


@pytest.mark.parametrize(
    ("said", "official"),
    [
        ("P.K.H", "program keluarga harapan"),
        ("program keluarga harapan", "pkh"),
        ("bansos", "bantuan sosial"),
        ("syarat KIP kuliah", "kartu indonesia pintar kuliah"),
        ("pajak bumi bangunan", "pbb"),
    ],
)
def test_first_words_join_acronyms_and_names(said: str, official: str) -> None:
    assert official in synonyms(said)


@pytest.mark.parametrize(
    ("text", "kinds", "topic"),
    [
        ("HOAX", ("fact_check",), []),
        ("hoaks terbaru", ("fact_check",), []),
        ("cek fakta gempa", ("fact_check",), ["gempa"]),
        ("klarifikasi", ("clarification",), []),
        ("program keluarga harapan", (), ["program keluarga harapan"]),
        ("program beasiswa", ("program",), ["beasiswa"]),
        ("bikin ktp", (), ["ktp"]),
    ],
)
def test_word_for_a_kind_is_a_wish_and_no_topic(
    text: str, kinds: tuple[str, ...], topic: list[str]
) -> None:
    assert (plan(text).kinds, typed(text)) == (kinds, topic)


def test_word_for_another_kind_is_a_word_where_only_some_are_searched() -> None:
    assert plan_query("hoaks", locale="id", kinds=("program",)).concepts
    assert plan_query("hoaks", locale="id", kinds=("fact_check",)).kinds


def test_longest_wording_wins_and_names_inside_it_weigh_less() -> None:
    (concept,) = plan("kip kuliah").concepts
    weights = {" ".join(w.words): w.weight for w in concept.wordings}
    assert weights["kip kuliah"] == 1
    assert weights["kartu indonesia pintar kuliah"] > weights["kartu indonesia pintar"]
    assert (concept.start, concept.end) == (0, len("kip kuliah"))


def test_one_way_group_is_found_from_its_first_wording_only() -> None:
    Synonym.objects.create(wordings="bantuan\nongkos gali sumur", is_one_way=True)
    assert "ongkos gali sumur" in synonyms("bantuan")
    assert synonyms("ongkos gali sumur") == set()


def test_change_of_a_synonym_is_live_at_once() -> None:
    row = Synonym.objects.create(wordings="xyz\nprogram contoh")
    assert synonyms("xyz") == {"program contoh"}
    row.is_active = False
    row.save()
    assert synonyms("xyz") == set()
    row.is_active = True
    row.save()
    row.delete()
    assert synonyms("xyz") == set()


def test_planning_reads_the_synonyms_once(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    plan("kip")
    with django_assert_num_queries(0):
        plan("pkh")


def test_a_pasted_page_makes_a_short_plan() -> None:
    assert len(plan("kata " + " ".join(f"w{n}" for n in range(5000))).concepts) == 16
