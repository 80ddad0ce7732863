"""Reads about agencies that more than one place needs."""

from django.db.models import Q, QuerySet

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


def colleagues_of(user: User) -> "QuerySet[User]":
    """Return the user and everybody who works for one of the user's agencies."""
    return User.objects.filter(
        Q(pk=user.pk)
        | Q(
            groups__agency_group__agency__translation_key__in=agencies_of(user).values(
                "translation_key"
            )
        )
    ).distinct()
