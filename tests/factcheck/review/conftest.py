"""What the tests of the review share."""

import pytest

from home.models import AgencyPage
from tests.factcheck.review.desk import Desk
from tests.factories.home import AgencyPageFactory


@pytest.fixture
def agency(db: None) -> AgencyPage:
    """Return an agency with its groups and workflows."""
    return AgencyPageFactory.create()


@pytest.fixture
def desk(agency: AgencyPage) -> Desk:
    """Return the agency's fact-check desk."""
    return Desk(agency=agency)
