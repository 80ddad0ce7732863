"""Who works on applications: PR heads on their own agency's, badge officers on all."""

from django.conf import settings
from django.db.models import QuerySet

from accounts.models import User
from home.admin_objects import Question
from home.models import AgencyGroup, AgencyPage
from home.selectors import agencies_of
from influencers.models import Application, ApplicationAccount
from influencers.permissions import ALL_AGENCIES

HEAD = (AgencyGroup.Role.PR_HEAD,)


def is_officer(user: User) -> bool:
    """Tell whether the user signs badges, for whatever agency."""
    return user.has_perm(ALL_AGENCIES)


def is_head_of(user: User, agency: AgencyPage) -> bool:
    """Tell whether the user is PR head of this very agency."""
    own = agencies_of(user, roles=HEAD)
    return own.filter(translation_key=agency.translation_key).exists()


def works_on_applications(user: User) -> bool:
    """Tell whether the user is any agency's PR head, or a badge officer."""
    return is_officer(user) or agencies_of(user, roles=HEAD).exists()


def inviting_agencies(user: User) -> "QuerySet[AgencyPage]":
    """Return the agencies in whose name the user may invite."""
    agencies = AgencyPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    if not is_officer(user):
        agencies = agencies.filter(pk__in=agencies_of(user, roles=HEAD))
    return agencies.order_by("title")


def applications_of(user: User) -> "QuerySet[Application]":
    """Return what the user may see: by role, not by any group at the agency."""
    if is_officer(user):
        return Application.objects.all()
    return Application.objects.filter(agency__in=agencies_of(user, roles=HEAD))


def role_of(user: User, agency: AgencyPage) -> str:
    """Name the role in which the user acts, for the record of processing."""
    if is_head_of(user, agency):
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
