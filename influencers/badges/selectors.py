"""Reads about badges that more than one place needs."""

from django.db.models import Exists, OuterRef, Q

from home.models import AgencyPage
from influencers.models import BadgeCredential, Holder, StatusList


def is_issuer(code: str) -> bool:
    """Tell whether an agency issues badges, or did so before it left the portal."""
    has_issued = Exists(StatusList.objects.filter(agency=OuterRef("pk")))
    known = AgencyPage.objects.filter(Q(live=True) | has_issued, code=code)
    return known.exists()


def current_credential(holder: Holder) -> BadgeCredential | None:
    """Return the badge's newest credential, unless it was revoked."""
    newest = holder.credentials.order_by("-serial").first()
    return newest if newest and newest.revoked_at is None else None


def is_printable(holder: Holder) -> bool:
    """Tell whether the badge has a sheet to print: signed, valid and in public."""
    is_shown = holder.is_listed and holder.is_active
    return is_shown and current_credential(holder) is not None
