"""The queue: what waits, in which order, and how it is narrowed."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from factcheck.models import Case, Severity
from home.models import AgencyPage
from tests.factcheck.intake.cases import add_case, add_tip, address
from tests.home.desk import Desk

pytestmark = pytest.mark.django_db

NOW = timezone.now
# Queries of a case's page; 15 of them find published checks for three wordings, and
# 14 are those that any page of the admin costs.
COST_OF_A_CASE = 34
State = Case.State


def listed(person: Desk, query: str = "") -> list[str]:
    """Return the titles in the queue, in order."""
    response = person.client.get(address("queue") + query)
    assert response.status_code == 200
    return [case.title for case in response.context["object_list"]]


def test_shows_open_cases_the_most_overdue_first(
    agency: AgencyPage, checker: Desk
) -> None:
    add_case(agency, "besok", due_at=NOW() + timedelta(days=1))
    add_case(agency, "lewat sehari", due_at=NOW() - timedelta(days=1))
    add_case(agency, "lewat sejam", due_at=NOW() - timedelta(hours=1))
    add_case(agency, "selesai", state=State.ANSWERED)
    assert listed(checker) == ["lewat sehari", "lewat sejam", "besok"]


def test_says_how_late_it_is_in_words(agency: AgencyPage, checker: Desk) -> None:
    add_case(agency, due_at=NOW() - timedelta(hours=2, minutes=5))
    add_case(agency, due_at=NOW() + timedelta(minutes=45, seconds=30))
    page = checker.client.get(address("queue")).content.decode().replace("\xa0", " ")
    assert "lewat 2 jam" in page
    assert "sisa 45 menit" in page


def test_shows_how_often_and_where_it_was_seen(
    agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency)
    add_tip(case, platform="whatsapp", received_count=6)
    add_tip(case, platform="tiktok")
    add_tip(case, platform="whatsapp")
    [shown] = checker.client.get(address("queue")).context["object_list"]
    assert shown.tip_count == 9
    assert shown.platforms == ["TikTok", "WhatsApp"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("?state=terjawab", ["dijawab"]),
        ("?state=semua", ["bahaya", "milik saya", "dijawab"]),
        ("?harm=3", ["bahaya"]),
        ("?reach=2", ["milik saya"]),
        ("?assignee=saya", ["milik saya"]),
        ("?assignee=belum", ["bahaya"]),
        ("?platform=tiktok", ["bahaya"]),
        ("?overdue=lewat", ["bahaya"]),
        ("?q=TENTANG+vaksin", ["milik saya"]),
        ("?q=vaksin.example", ["bahaya"]),
        ("?q=tidak+ada+yang+begini", []),
    ],
)
def test_filters(
    agency: AgencyPage, checker: Desk, query: str, expected: list[str]
) -> None:
    danger = add_case(
        agency, "bahaya", harm=Severity.HIGH, due_at=NOW() - timedelta(hours=1)
    )
    add_tip(danger, platform="tiktok", link="https://vaksin.example/x")
    mine = add_case(agency, "milik saya", reach=2, assigned_to=checker.user)
    add_tip(mine, "Tanya tentang vaksin campak")
    add_case(agency, "dijawab", state=State.ANSWERED, closed_at=NOW())
    assert sorted(listed(checker, query)) == sorted(expected)


@pytest.mark.parametrize(
    ("ordering", "expected"),
    [
        ("-harm", ["tinggi", "rendah", "belum"]),
        ("harm", ["belum", "rendah", "tinggi"]),
        ("-tip_count", ["rendah", "belum", "tinggi"]),
        ("apa-saja", ["tinggi", "belum", "rendah"]),
    ],
)
def test_sorts(
    agency: AgencyPage, checker: Desk, ordering: str, expected: list[str]
) -> None:
    add_case(agency, "rendah", "lagi", "lagi dan lagi", harm=Severity.LOW)
    add_case(agency, "belum", "lagi")
    add_case(agency, "tinggi", harm=Severity.HIGH)
    assert listed(checker, f"?ordering={ordering}") == expected


@pytest.mark.parametrize(
    "query", ["?harm=x", "?state=x", "?platform=x", "?q=%25", "?p=x", "?p=999"]
)
def test_bad_input_is_no_crash(checker: Desk, query: str) -> None:
    assert checker.client.get(address("queue") + query).status_code == 200
    results = checker.client.get(address("queue_results") + query)
    assert results.status_code == 200


def test_is_never_exported(agency: AgencyPage, checker: Desk) -> None:
    add_case(agency)
    for form in ("csv", "xlsx"):
        response = checker.client.get(address("queue") + f"?export={form}")
        assert response["Content-Type"].startswith("text/html")


def test_costs_the_same_whatever_its_length(agency: AgencyPage, checker: Desk) -> None:
    for count in (1, 20):
        for number in range(count):
            case = add_case(agency, f"pesan {number}", assigned_to=checker.user)
            add_tip(case, platform="x")
        checker.client.get(address("queue"))  # what a process reads once
        with CaptureQueriesContext(connection) as asked:
            checker.client.get(address("queue"))
        if count == 1:
            few = len(asked)
    assert len(asked) == few


def test_what_a_case_costs(agency: AgencyPage, checker: Desk) -> None:
    texts = [f"Bansos tunai cair lewat tautan {number}" for number in range(6)]
    case = add_case(agency, *texts, *(f"{text} sejak pagi ini" for text in texts))
    checker.client.get(address("case", case.pk))
    with CaptureQueriesContext(connection) as asked:
        assert checker.client.get(address("case", case.pk)).status_code == 200
    assert len(asked) == COST_OF_A_CASE


def test_a_case_costs_the_same_whatever_its_length(
    agency: AgencyPage, checker: Desk
) -> None:
    costs = []
    for count in (6, 30):
        case = add_case(agency, *(f"bansos {n} tunai tautan" for n in range(count)))
        for number in range(count):
            case.events.create(kind="catatan", actor=checker.user, note=str(number))
        checker.client.get(address("case", case.pk))
        with CaptureQueriesContext(connection) as asked:
            assert checker.client.get(address("case", case.pk)).status_code == 200
        costs.append(len(asked))
        case.delete()
    assert costs[0] == costs[1]
