"""Who works at a fact-check desk, and which cases, tips and complaints are theirs."""

from collections.abc import Iterable
from typing import Any

from django.db.models import Model, QuerySet

from accounts.models import User
from factcheck.models import Case, Complaint, Tip
from home.admin_objects import Question
from home.models import AgencyGroup
from home.permissions import AgencyOwnedPermissionPolicy
from home.selectors import agencies_of

Role = AgencyGroup.Role
KNOWN_AT_DESK = "_works_at_a_desk"
DESK_ROLES = (Role.FACT_CHECKER, Role.REVIEWER, Role.PUBLISHER)


def works_at_a_desk(user: User) -> bool:
    """Tell whether the user has a desk's role at any agency.

    Every entry of the menu asks: for the length of a request, the user object knows.
    """
    known: bool | None = user.__dict__.get(KNOWN_AT_DESK)
    if known is None:
        known = user.is_superuser or agencies_of(user, roles=DESK_ROLES).exists()
        user.__dict__[KNOWN_AT_DESK] = known
    return known


class DeskPermissionPolicy(AgencyOwnedPermissionPolicy):
    """Opens a desk's records to those who have one of its roles at that agency.

    Asks for the role, not for a model permission: no stray tick opens citizens' words.
    """

    def user_has_permission(self, user: User, action: str) -> bool:
        """Tell whether the user works at any desk."""
        return works_at_a_desk(user)

    def user_has_any_permission(self, user: User, actions: Iterable[str]) -> bool:
        """Tell whether the user works at any desk."""
        return works_at_a_desk(user)

    def instances_user_has_any_permission_for(
        self, user: User, actions: Iterable[str]
    ) -> "QuerySet[Any]":
        """Return the records of the user's desks."""
        if user.is_superuser:
            return self.model._default_manager.all()
        desks = agencies_of(user, roles=DESK_ROLES).values("pk")
        return self.model._default_manager.filter(**{f"{self.agency_field}__in": desks})


case_policy = DeskPermissionPolicy(Case)
tip_policy = DeskPermissionPolicy(Tip, agency_field="case__agency")
complaint_policy = DeskPermissionPolicy(Complaint)
POLICIES = (case_policy, tip_policy, complaint_policy)
GAPS: dict[str, type[Model]] = {
    "case_id": Case,
    "tip_id": Tip,
    "complaint_id": Complaint,
}


def is_own_desk(question: Question) -> bool:
    """Open a route to the desk's people, if all it names is their desk's."""
    return works_at_a_desk(question.reach.user) and all(
        question.reach.owns_records(GAPS[name], [key])
        for name, key in question.gaps.items()
    )


def cases_of(user: User) -> "QuerySet[Case]":
    """Return the cases of the user's desks."""
    return case_policy.instances_user_has_permission_for(user, "change")


def tips_of(user: User) -> "QuerySet[Tip]":
    """Return the tips in those cases."""
    return tip_policy.instances_user_has_permission_for(user, "change")


def complaints_of(user: User) -> "QuerySet[Complaint]":
    """Return the complaints about checks of the user's desks."""
    return complaint_policy.instances_user_has_permission_for(user, "change")
