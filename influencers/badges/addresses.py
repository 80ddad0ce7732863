"""Where the documents of a badge lie: addresses that stay the same for ever.

Those of an agency are built from its code, which never changes, not from its page.
"""

from django.conf import settings
from django.urls import reverse

from home.api_lists import absolute
from home.models import AgencyPage
from influencers.models import Holder, StatusList
from influencers.openbadges import dids


def agency_did(agency: AgencyPage) -> str:
    """Return the DID under which an agency issues badges."""
    return dids.agency_did(settings.WAGTAILADMIN_BASE_URL, agency.code)


def badge_address(holder: Holder) -> str:
    """Return where people read about a badge; its QR leads there."""
    return absolute(f"/lencana/{holder.number}/")


def credential_address(holder: Holder, serial: int) -> str:
    """Return where a credential lies, which is also its identifier."""
    return absolute(reverse("badges:credential", args=[holder.number, serial]))


def list_address(status_list: StatusList, purpose: str) -> str:
    """Return where a status list lies, which is also its identifier."""
    agency, number = status_list.agency.code, status_list.number
    return absolute(reverse("badges:status_list", args=[agency, number, purpose]))
