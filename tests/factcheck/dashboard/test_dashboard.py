"""The desk's front page: numbers of one's own desks, and what waits for oneself."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from factcheck.dashboard.charts import BarChart, Series
from factcheck.dashboard.figures import tiles_for, time_to_answer, weekly_chart
from factcheck.models import Case, Complaint
from home.models import AgencyPage
from tests.factcheck.intake.cases import add_case, address
from tests.factories.factcheck import FactCheckPageFactory
from tests.home.desk import Desk

pytestmark = pytest.mark.django_db
NOW = timezone.now
State = Case.State


def opened(person: Desk) -> str:
    response = person.client.get(reverse("factcheck_desk:dashboard"))
    assert response.status_code == 200
    return str(response.content.decode().replace("\xa0", " "))


def numbers(person: Desk) -> dict[str, str]:
    response = person.client.get(reverse("factcheck_desk:dashboard"))
    return {tile.label: tile.number for tile in response.context["tiles"]}


def test_counts_open_and_overdue_cases_and_complaints_of_own_desks(
    agency: AgencyPage, other_agency: AgencyPage, checker: Desk
) -> None:
    add_case(agency)
    add_case(agency, due_at=NOW() - timedelta(hours=1))
    add_case(agency, state=State.ANSWERED)
    add_case(other_agency)
    check = FactCheckPageFactory(parent=agency)
    Complaint.objects.create(page=check, agency=agency, text="x", digest="1" * 64)
    told = numbers(checker)
    assert told["Kasus terbuka"] == "2"
    assert told["Lewat tenggat"] == "1"
    assert told["Belum ada yang pegang"] == "2"
    assert told["Pengaduan terbuka"] == "1"


def test_lists_own_cases_with_their_clock(agency: AgencyPage, checker: Desk) -> None:
    due = NOW() - timedelta(hours=2, minutes=5)
    add_case(agency, "Milik saya", due_at=due, assigned_to=checker.user)
    add_case(agency, "Milik orang lain")
    page = opened(checker)
    assert "Milik saya" in page
    assert "lewat 2 jam" in page
    assert "Milik orang lain" not in page.split("Celah informasi")[0]


def test_half_of_the_cases_were_answered_within_the_time_shown(
    agency: AgencyPage, checker: Desk
) -> None:
    assert time_to_answer(checker.user) == "–"
    for hours in (1, 3, 90):
        add_case(
            agency,
            state=State.ANSWERED,
            opened_at=NOW() - timedelta(hours=hours),
            closed_at=NOW(),
        )
    assert time_to_answer(checker.user).replace("\xa0", " ") == "3 jam"


def test_the_chart_has_its_numbers_as_a_table(
    agency: AgencyPage, checker: Desk
) -> None:
    add_case(agency)
    add_case(agency, opened_at=NOW() - timedelta(weeks=2))
    add_case(agency, opened_at=NOW() - timedelta(weeks=60))
    chart = weekly_chart(checker.user)
    assert chart.rows[-1][1] == [1, 0]
    assert chart.rows[-3][1] == [1, 0]
    assert sum(numbers[0] for _label, numbers in chart.rows) == 2
    assert "<table" in opened(checker)


def test_costs_the_same_however_much_waits(agency: AgencyPage, checker: Desk) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            opened(checker)
        return len(queries)

    add_case(agency, assigned_to=checker.user)
    opened(checker)
    first = cost()
    for _each in range(6):
        add_case(agency, assigned_to=checker.user)
    assert cost() == first


def test_the_numbers_of_cases_are_one_query(agency: AgencyPage, checker: Desk) -> None:
    add_case(agency)
    with CaptureQueriesContext(connection) as queries:
        tiles_for(checker.user)
    asked = [query["sql"] for query in queries if "factcheck_case" in query["sql"]]
    assert len(asked) == 2  # the counts, and what was closed


def test_a_week_costs_one_row_however_many_cases(
    agency: AgencyPage, checker: Desk
) -> None:
    for _each in range(3):
        add_case(agency, state=State.ANSWERED, closed_at=NOW())
    assert weekly_chart(checker.user).rows[-1][1] == [3, 3]


def test_its_styles_are_on_no_other_page(agency: AgencyPage, checker: Desk) -> None:
    style = "admin/desk.css"
    assert style in checker.client.get(reverse("wagtailadmin_home")).content.decode()
    assert opened(checker).count(style) == 1
    assert style not in checker.client.get(address("queue")).content.decode()


def test_the_admin_begins_with_the_desk_of_those_who_have_one(
    agency: AgencyPage, checker: Desk, author: Desk
) -> None:
    home, link = reverse("wagtailadmin_home"), reverse("factcheck_desk:dashboard")
    assert (
        f'id="desk-home"><a href="{link}"' in checker.client.get(home).content.decode()
    )
    assert "desk-home" not in author.client.get(home).content.decode()


def test_people_without_a_desk_are_shown_out(author: Desk) -> None:
    response = author.client.get(reverse("factcheck_desk:dashboard"))
    assert response.status_code == 404


@pytest.mark.parametrize("highest", [0, 1, 3, 7, 99, 100, 12_345])
def test_bars_stay_within_the_drawing(highest: int) -> None:
    chart = BarChart(
        title="x", labels=["a", "b"], series=[Series(name="s", numbers=[highest, 0])]
    )
    assert chart.ceiling >= highest
    assert 2 <= len(chart.lines) <= 5
    for bar in chart.bars:
        assert 0 <= bar.y <= chart.floor
        assert bar.y + bar.height == pytest.approx(chart.floor, abs=0.2)
        assert bar.x + bar.width <= chart.width
