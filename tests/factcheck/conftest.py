"""Two desks: one whose people work in the tests, and another that must not notice."""

import pytest

from home.models import AgencyPage
from tests.factcheck.intake.cases import Role
from tests.factories.home import AgencyPageFactory
from tests.home.desk import Desk, desk


@pytest.fixture
def agency() -> AgencyPage:
    return AgencyPageFactory.create(short_name="Komdigi")


@pytest.fixture
def other_agency() -> AgencyPage:
    return AgencyPageFactory.create(short_name="Kemenkes")


@pytest.fixture
def checker(agency: AgencyPage) -> Desk:
    return desk(agency, Role.FACT_CHECKER)


@pytest.fixture
def colleague(agency: AgencyPage) -> Desk:
    return desk(agency, Role.REVIEWER)


@pytest.fixture
def stranger(other_agency: AgencyPage) -> Desk:
    return desk(other_agency, *Role)


@pytest.fixture
def author(agency: AgencyPage) -> Desk:
    return desk(agency, Role.AUTHOR)
