"""Which tips are one case: merged, and split again, without losing one."""

from datetime import timedelta

import pytest
from django.utils import timezone

from factcheck.models import Case, Severity, Tip
from home.models import AgencyPage
from tests.factcheck.intake.cases import (
    act,
    add_case,
    add_tip,
    address,
    case_of,
    kinds_of,
)
from tests.factories.factcheck import ClaimFactory
from tests.home.desk import Desk

pytestmark = pytest.mark.django_db

State = Case.State


def test_merging_keeps_all_tips_and_both_logs(
    agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency, "satu", "dua")
    target = add_case(agency, "tiga")
    add_tip(target, "empat", received_count=5)
    act(checker, "note", case, note="catatan lama")
    tips = set(Tip.objects.values_list("pk", flat=True))

    response = act(checker, "merge", case, into=target.pk)

    assert response["Location"] == address("case", target.pk)
    target.refresh_from_db()
    case.refresh_from_db()
    assert set(target.tips.values_list("pk", flat=True)) == tips
    assert target.tip_count == 8
    assert (case.state, case.merged_into) == (State.MERGED, target)
    assert case.tips.count() == case.tip_count == 0
    assert kinds_of(case) == ["catatan", "digabung"]
    assert kinds_of(target) == ["digabung"]
    page = checker.client.get(address("queue")).content.decode()
    assert address("case", target.pk) in page
    assert address("case", case.pk) not in page


def test_merged_cases_keep_the_earlier_clock_and_the_worse_rating(
    agency: AgencyPage, checker: Desk
) -> None:
    now = timezone.now()
    claim = ClaimFactory.create()
    case = add_case(
        agency,
        harm=Severity.HIGH,
        claim=claim,
        opened_at=now - timedelta(hours=9),
        due_at=now - timedelta(hours=6),
        assigned_to=checker.user,
        state=State.IN_PROGRESS,
    )
    target = add_case(agency, reach=Severity.MEDIUM)
    act(checker, "merge", case, into=target.pk)
    target.refresh_from_db()
    assert target.opened_at == case.opened_at
    assert target.due_at == case.due_at
    assert (target.harm, target.reach) == (Severity.HIGH, Severity.MEDIUM)
    assert (target.claim, target.assigned_to) == (claim, checker.user)
    assert target.state == State.IN_PROGRESS


def test_the_clock_of_merged_cases_runs_from_the_first_at_the_worse_rating(
    agency: AgencyPage, checker: Desk
) -> None:
    now = timezone.now()
    case = add_case(agency, opened_at=now - timedelta(hours=2))
    target = add_case(agency, opened_at=now, harm=Severity.HIGH)
    act(checker, "merge", case, into=target.pk)
    target.refresh_from_db()
    assert target.due_at == case.opened_at + timedelta(hours=3)


def test_what_the_public_was_told_stays_when_cases_are_merged(
    agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency, public_title="Bansos lewat tautan")
    target = add_case(agency)
    act(checker, "merge", case, into=target.pk)
    target.refresh_from_db()
    assert target.public_title == "Bansos lewat tautan"


def test_cases_to_merge_with_are_named_in_full_and_found_by_words(
    agency: AgencyPage, checker: Desk
) -> None:
    long = "Gempa besar akan mengguncang Jakarta malam ini kata " + "pejabat " * 8
    case, target = add_case(agency, "satu"), add_case(agency, long[:120])
    for number in range(40):
        add_case(agency, f"pesan lain {number}")
    where = address("merge", case.pk)
    assert target.title not in checker.client.get(where).content.decode()
    found = checker.client.get(f"{where}?q=GEMPA+besar").content.decode()
    assert target.title in found
    assert "pesan lain" not in found
    nothing = checker.client.get(f"{where}?q=zzz").content.decode()
    assert "Tidak ada kasus terbuka lain" in nothing


def test_a_case_is_merged_only_with_open_cases_of_its_desk(
    agency: AgencyPage, other_agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency)
    closed = add_case(agency, "Kanari selesai", state=State.ANSWERED)
    foreign = add_case(other_agency, "Kanari asing")
    for target in (case, closed, foreign):
        response = act(checker, "merge", case, into=target.pk)
        assert response.status_code == 200
        assert "Kanari" not in response.content.decode()
    assert case.tips.count() == foreign.tips.count() == 1


def test_two_cases_with_claims_of_their_own_stay_apart(
    agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency, claim=ClaimFactory.create())
    target = add_case(agency, claim=ClaimFactory.create())
    response = act(checker, "merge", case, into=target.pk)
    assert "sudah punya klaim sendiri" in response.content.decode()
    assert case.tips.count() == 1


def test_a_tip_is_split_out_into_a_case_of_its_own(
    agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency, "satu")
    tip = add_tip(case, "  yang\nlain  sama sekali ", received_count=3)
    response = checker.client.post(address("split", tip.pk), {"seen": 0})
    own = case_of(tip)
    case.refresh_from_db()
    assert response["Location"] == address("case", own.pk)
    assert (own.agency, own.title) == (agency, "yang lain sama sekali")
    assert own.due_at == tip.received_at + timedelta(hours=24)
    assert (case.tip_count, own.tip_count) == (1, 3)
    assert kinds_of(case) == kinds_of(own) == ["dipisah"]


def test_the_only_tip_of_a_case_is_not_split_out(
    agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency)
    tip = case.tips.get()
    for _twice in range(2):
        response = checker.client.post(address("split", tip.pk), {"seen": 0})
        assert "sendirian" in response.content.decode()
    assert Case.objects.count() == 1


def test_a_merge_is_undone_tip_by_tip(agency: AgencyPage, checker: Desk) -> None:
    case, target = add_case(agency, "satu"), add_case(agency, "dua")
    tip = case.tips.get()
    act(checker, "merge", case, into=target.pk)
    checker.client.post(address("split", tip.pk), {"seen": 0})
    own = case_of(tip)
    assert (own.title, own.state) == ("satu", State.NEW)
    assert own.pk not in (case.pk, target.pk)
    assert target.tips.count() == 1
