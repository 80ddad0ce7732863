"""Messages that nobody checked, though a check shares their subject: hardly answered.

`judged/unchecked.txt` holds one a line: news, true statements, denials and other
rumours about what the demo's checks are about. They are no judged set, for nothing is
relevant to them. What the checks do answer is in `judged/paraphrases.jsonl`.
"""

from pathlib import Path

import pytest

from search.evaluation.sets import read_judged_set
from search.matching import answers, match_message
from search.queries import Hit

JUDGED = Path(__file__).parent / "judged"
KINDS = ("fact_check", "clarification")
MOST_ANSWERED = 0.1
FEWEST_FOUND, FEWEST_ANSWERED = 0.95, 0.8

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_site")]


def test_message_nobody_checked_is_hardly_ever_answered() -> None:
    messages = (JUDGED / "unchecked.txt").read_text().splitlines()
    assert len(set(messages)) == len(messages) >= 60
    wrong = [message for message in messages if answers(matched(message))]
    assert len(wrong) <= MOST_ANSWERED * len(messages), wrong


def test_message_somebody_checked_is_mostly_answered() -> None:
    asked = read_judged_set(JUDGED / "paraphrases.jsonl").queries
    hits = [(matched(one.text), set(one.relevant)) for one in asked]
    found = [one for one, right in hits if right & {hit.url for hit in one}]
    right = [one for one, right in hits if right & {hit.url for hit in answers(one)}]
    assert len(found) >= FEWEST_FOUND * len(asked)
    assert len(right) >= FEWEST_ANSWERED * len(asked)


def matched(message: str) -> tuple[Hit, ...]:
    return match_message(message, kinds=KINDS, limit=3)


@pytest.mark.parametrize(
    "message",
    [
        "Imunisasi campak tidak menyebabkan autisme",
        "BMKG membantah akan ada gempa 8,9 malam ini",
        "Hoaks! Jangan percaya link kuota gratis 50 GB dari Komdigi",
        "Gunung Semeru akan meletus besar dua hari lagi, warga Lumajang mengungsi",
        "Gempa 5,2 guncang Sukabumi pagi ini",
        "Data BPJS 279 juta orang bocor dijual di forum",
        "Telur palsu dari plastik beredar di pasar",
    ],
)
def test_denial_or_another_name_number_or_thing_is_related_only(message: str) -> None:
    hits = matched(message)
    assert hits
    assert answers(hits) == ()
