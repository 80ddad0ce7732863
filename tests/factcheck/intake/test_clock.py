"""The clock: harm decides how long a desk may take."""

from datetime import timedelta

import pytest
from django.utils import timezone

from factcheck.intake.clock import due_at, in_words, is_overdue
from factcheck.models import Case, Severity
from home.models import AgencyPage
from tests.factcheck.intake.cases import act, add_case
from tests.home.desk import Desk

NOW = timezone.now


@pytest.mark.parametrize(
    ("harm", "hours"),
    [
        (Severity.HIGH, 3),
        (Severity.MEDIUM, 24),
        (Severity.UNKNOWN, 24),
        (Severity.LOW, 72),
    ],
)
def test_an_answer_is_due_by_harm(harm: int, hours: int) -> None:
    case = Case(harm=harm)
    assert due_at(case) - case.opened_at == timedelta(hours=hours)


def test_a_stopped_clock_shows_nothing() -> None:
    late = NOW() - timedelta(hours=2)
    assert not is_overdue(Case(state=Case.State.ANSWERED, due_at=late))
    assert in_words(Case(state=Case.State.ANSWERED, due_at=late)) == ""
    assert is_overdue(Case(due_at=late))


@pytest.mark.django_db
def test_rating_moves_the_clock_and_not_its_start(
    agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency, opened_at=NOW() - timedelta(hours=5))
    for harm, hours in ((Severity.HIGH, 3), (Severity.LOW, 72), (Severity.MEDIUM, 24)):
        assert act(checker, "rate", case, harm=harm, reach=1).status_code == 302
        case.refresh_from_db()
        assert case.due_at
        assert case.due_at - case.opened_at == timedelta(hours=hours)


@pytest.mark.django_db
def test_a_reopened_case_gets_a_new_clock(agency: AgencyPage, checker: Desk) -> None:
    long_ago = NOW() - timedelta(days=30)
    case = add_case(
        agency, state=Case.State.ANSWERED, opened_at=long_ago, closed_at=long_ago
    )
    act(checker, "reopen", case)
    act(checker, "rate", case, harm=Severity.HIGH, reach=0)
    case.refresh_from_db()
    assert case.due_at
    assert timedelta(hours=2) < case.due_at - NOW() <= timedelta(hours=3)
