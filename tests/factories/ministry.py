"""A portal that stands, with agencies that are ready to work."""

from bagimunegeri.founding import found_portal
from home.models import AgencyPage
from home.services import add_agency

CODE = "kemenkes"


def stand_up() -> AgencyPage:
    """Stand the portal up with one ministry."""
    found_portal(hostname="testserver")
    return agency("Kementerian Kesehatan", short_name="Kemenkes", code=CODE)


def agency(title: str, *, short_name: str, code: str) -> AgencyPage:
    """Add an agency that is ready to work."""
    return add_agency(
        AgencyPage(
            title=title, slug=code, short_name=short_name, code=code, summary=title
        )
    )
