"""What the tests of corrections share."""

from collections.abc import Iterator

import pytest

from factcheck.signals import fact_check_corrected
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


@pytest.fixture
def announced() -> Iterator[list[str]]:
    """Return the kinds of the corrections announced during the test."""
    kinds: list[str] = []

    def hear(correction: object, **_rest: object) -> None:
        kinds.append(correction.kind)  # type: ignore[attr-defined]

    fact_check_corrected.connect(hear, weak=False, dispatch_uid="test")
    yield kinds
    fact_check_corrected.disconnect(dispatch_uid="test")
