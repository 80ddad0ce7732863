"""The rules of the scheme: any or all thresholds, which are inclusive."""

import pytest
from django.utils import translation

from influencers.eligibility import Counted, Rules, judge, rules_in_force
from influencers.models import BadgeSettings

FIRST = Rules(rule="any", thresholds={"instagram": 500, "x": 500, "facebook": 500})
ALL = Rules(rule="all", thresholds=FIRST.thresholds)


def counted(**followers: int) -> list[Counted]:
    return [Counted(network=name, followers=n) for name, n in followers.items()]


@pytest.mark.parametrize(
    ("followers", "rules", "is_eligible"),
    [
        ({"instagram": 500}, FIRST, True),
        ({"instagram": 499}, FIRST, False),
        ({"facebook": 500, "instagram": 3}, FIRST, True),
        ({"tiktok": 90_000}, FIRST, False),
        ({}, FIRST, False),
        ({"instagram": 500, "x": 500, "facebook": 500}, ALL, True),
        ({"instagram": 9000, "x": 9000, "facebook": 499}, ALL, False),
        ({"instagram": 9000, "x": 9000}, ALL, False),
        ({"instagram": 0}, Rules(rule="any", thresholds={"instagram": 0}), True),
        # Rules that name nothing open nothing.
        ({"instagram": 9000}, Rules(rule="any", thresholds={}), False),
        ({"instagram": 9000}, Rules(rule="all", thresholds={}), False),
    ],
)
def test_accounts_are_judged_by_the_rules(
    followers: dict[str, int], rules: Rules, is_eligible: bool
) -> None:
    assert judge(counted(**followers), rules=rules).is_eligible is is_eligible


def test_what_is_missing_is_said_in_numbers() -> None:
    rules = Rules(rule="any", thresholds={"instagram": 1500, "x": 500})
    with translation.override("id"):
        missing = judge(counted(instagram=1234), rules=rules).missing
    assert missing == (
        "Instagram: 1.234, paling sedikit 1.500.",
        "X: belum ada akun, paling sedikit 500.",
    )


@pytest.mark.parametrize(
    ("followers", "words"),
    [
        (620, "Instagram: 620, belum terbukti."),
        (20, "Instagram: 20, paling sedikit 500."),
    ],
)
def test_an_account_nobody_proved_does_not_count_and_is_named(
    followers: int, words: str
) -> None:
    account = Counted(network="instagram", followers=followers, is_proved=False)
    judgement = judge([account], rules=FIRST)
    assert not judgement.is_eligible
    assert judgement.missing[0] == words
    assert judge([account, *counted(x=500)], rules=FIRST).is_eligible
    assert not judge([account, *counted(x=500, facebook=500)], rules=ALL).is_eligible


def test_one_is_said_to_be_enough_where_the_rules_offer_a_choice() -> None:
    one = Rules(rule="any", thresholds={"instagram": 500})
    for rules, is_enough in ((FIRST, True), (ALL, False), (one, False)):
        summary = judge(counted(instagram=1), rules=rules).summary
        assert summary.startswith("Pengikutnya belum mencapai syarat.")
        assert ("Cukup salah satu" in summary) is is_enough


@pytest.mark.django_db
def test_the_portal_begins_with_the_rules_of_2019() -> None:
    assert rules_in_force() == FIRST


@pytest.mark.django_db
def test_officers_rules_are_the_ones_in_force() -> None:
    row = BadgeSettings.load()
    row.rule = "all"
    row.thresholds = [row.thresholds.model(network="tiktok", followers=2000)]
    row.save()
    assert rules_in_force() == Rules(rule="all", thresholds={"tiktok": 2000})
