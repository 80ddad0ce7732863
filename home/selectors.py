"""Reads about agencies that more than one place needs."""

from django.db.models import QuerySet

from accounts.models import User
from home.models import AgencyGroup, AgencyPage


def agencies_of(user: User, *, roles: tuple[str, ...] = ()) -> "QuerySet[AgencyPage]":
    """Return the agencies in whose groups the user is, optionally in given roles."""
    groups = AgencyGroup.objects.filter(group__user=user)
    if roles:
        groups = groups.filter(role__in=roles)
    return AgencyPage.objects.filter(
        translation_key__in=groups.values("agency__translation_key")
    )
