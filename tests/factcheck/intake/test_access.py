"""Citizens' words are for the desk that has them, and for nobody else."""

import secrets
from typing import Any

import pytest
from django.test import Client
from django.urls import get_resolver

from accounts.models import User
from factcheck.models import Case, CaseEvent, Claim, Complaint, FactCheckPage, Tip
from home.models import AgencyPage
from tests.factcheck.intake.cases import Role, add_case, address
from tests.factories.factcheck import FactCheckPageFactory
from tests.home.desk import Desk, desk

pytestmark = pytest.mark.django_db

# The gaps that addresses of the intake have.
CASE, TIP, COMPLAINT, NONE = "case_id", "tip_id", "complaint_id", ""


@pytest.fixture
def keys(agency: AgencyPage) -> dict[str, int | None]:
    """One of each kind at the agency's desk."""
    case = add_case(agency, "Kanari laporan pertama", "Kanari laporan kedua")
    complaint = Complaint.objects.create(
        page=FactCheckPageFactory.create(parent=agency),
        agency=agency,
        text="Kanari pengaduan",
        digest=secrets.token_hex(32),
    )
    return {
        CASE: case.pk,
        TIP: case.tips.earliest("pk").pk,
        COMPLAINT: complaint.pk,
        NONE: None,
    }


def routes() -> list[tuple[str, str]]:
    """Return name and gap of every route of the intake, as the resolver knows them."""
    _prefix, resolver = get_resolver().namespace_dict["factcheck_intake"]
    names = sorted(name for name in resolver.reverse_dict if isinstance(name, str))
    found = []
    for name in names:
        [(possible, *_rest)] = resolver.reverse_dict.getlist(name)
        gaps = possible[0][1]
        found.append((name, gaps[0] if gaps else NONE))
    return found


def rows() -> list[list[tuple[object, ...]]]:
    """Return everything that the intake could change."""
    models: Any = (Case, Tip, Complaint, CaseEvent, Claim, FactCheckPage)
    return [list(model.objects.order_by("pk").values_list()) for model in models]


def test_every_route_of_the_intake_is_asked() -> None:
    assert len(routes()) == 19


def test_another_agency_finds_none_of_it(
    keys: dict[str, int | None], stranger: Desk
) -> None:
    before = rows()
    for name, gap in routes():
        if gap == NONE:
            continue
        where = address(name, keys[gap])
        assert stranger.client.get(where).status_code == 404, name
        assert stranger.client.post(where, {"seen": 0}).status_code == 404, name
    assert rows() == before


def test_another_agency_sees_empty_lists(
    keys: dict[str, int | None], stranger: Desk
) -> None:
    for name in ("queue", "queue_results", "complaints", "complaints_results"):
        for query in ("", "?state=semua", "?q=anari&state=semua", "?export=csv"):
            response = stranger.client.get(address(name) + query)
            assert response.status_code == 200
            assert b"Kanari" not in response.content, (name, query)


@pytest.mark.parametrize("role", [Role.AUTHOR, Role.PR_HEAD])
def test_roles_outside_the_desk_find_none_of_it(
    keys: dict[str, int | None], agency: AgencyPage, role: str
) -> None:
    person = desk(agency, role)
    before = rows()
    for name, gap in routes():
        where = address(name, keys[gap])
        assert person.client.get(where).status_code == 404, name
        assert person.client.post(where, {"seen": 0}).status_code == 404, name
    assert rows() == before
    assert "laporan-warga" not in person.client.get("/admin/").content.decode()


@pytest.mark.parametrize("role", [Role.FACT_CHECKER, Role.REVIEWER, Role.PUBLISHER])
def test_the_desks_people_open_everything(
    keys: dict[str, int | None], agency: AgencyPage, role: str
) -> None:
    person = desk(agency, role)
    for name, gap in routes():
        if name != "picture":  # this tip has none
            where = address(name, keys[gap])
            assert person.client.get(where).status_code == 200, name
    assert "laporan-warga" in person.client.get("/admin/").content.decode()


def test_a_superuser_opens_everything_of_everybody(
    keys: dict[str, int | None],
) -> None:
    client = Client()
    client.force_login(User.objects.create_superuser("pengelola@contoh.example"))
    for name, gap in routes():
        if name != "picture":
            assert client.get(address(name, keys[gap])).status_code == 200, name


def test_nobody_comes_in_without_signing_in(keys: dict[str, int | None]) -> None:
    for name, gap in routes():
        response = Client().get(address(name, keys[gap]))
        assert response.status_code == 302, name
        assert "/akun/login/" in response["Location"] or "login" in response["Location"]


def test_a_number_that_no_case_can_have_is_not_found(checker: Desk) -> None:
    for key in (0, 10**30):
        assert checker.client.get(address("case", key)).status_code == 404


def test_no_page_title_holds_a_citizens_words(
    keys: dict[str, int | None], checker: Desk
) -> None:
    for name, gap in routes():
        if name == "picture":
            continue
        page = checker.client.get(address(name, keys[gap])).content.decode()
        title = page[page.find("<title>") : page.find("</title>")]
        assert "Kanari" not in title, name
