"""Who works on applications: PR heads on their own agency's, badge officers on all."""

from django.db.models import QuerySet

from accounts.models import User
from home.admin_objects import Question
from home.models import AgencyPage
from home.selectors import agencies_of
from influencers.models import Application, ApplicationAccount
from influencers.permissions import (
    ALL_AGENCIES,
    HEAD,
    application_policy,
    offices_of,
)
from influencers.services import BADGE_OFFICERS


def is_officer(user: User) -> bool:
    """Tell whether the user signs badges, for whatever agency."""
    return user.has_perm(ALL_AGENCIES)


def is_head_of(user: User, agency: AgencyPage) -> bool:
    """Tell whether the user is PR head of this very agency."""
    own = agencies_of(user, roles=HEAD)
    return own.filter(translation_key=agency.translation_key).exists()


def heads_of(agency: AgencyPage) -> "QuerySet[User]":
    """Return the agency's PR heads who can sign in."""
    return User.objects.filter(
        is_active=True,
        groups__agency_group__role__in=HEAD,
        groups__agency_group__agency__translation_key=agency.translation_key,
    ).distinct()


def officers() -> "QuerySet[User]":
    """Return the badge officers who can sign in."""
    return User.objects.filter(is_active=True, groups__name=BADGE_OFFICERS)


def works_on_applications(user: User) -> bool:
    """Tell whether the user is any agency's PR head, or a badge officer."""
    return bool(application_policy.user_has_any_permission(user, ["view"]))


def inviting_agencies(user: User) -> "QuerySet[AgencyPage]":
    """Return the agencies in whose name the user may invite."""
    return offices_of(user).order_by("title")


def applications_of(user: User) -> "QuerySet[Application]":
    """Return what the user may see: by role, not by any group at the agency."""
    return application_policy.instances_user_has_permission_for(user, "view")


def role_of(user: User, agency: AgencyPage | None) -> str:
    """Name the role in which the user acts, for the record of processing."""
    if agency and is_head_of(user, agency):
        return f"Kepala humas {agency.short_name}"
    return "Petugas lencana" if is_officer(user) else ""


def is_own_application(question: Question) -> bool:
    """Open a route of the admin if all it names is within the user's sight."""
    user = question.reach.user
    seen = applications_of(user)
    gaps = question.gaps
    if "account_id" in gaps:
        accounts = ApplicationAccount.objects.filter(
            pk=gaps["account_id"], application=gaps["application_id"]
        )
        if not accounts.exists():
            return False
    if "application_id" in gaps:
        return seen.filter(pk=gaps["application_id"]).exists()
    return works_on_applications(user)
