"""Who may see and do what about badges: PR heads their own agency's, officers all."""

from django.conf import settings
from django.db.models import Model, QuerySet

from accounts.models import User
from home.models import AgencyGroup, AgencyPage
from home.permissions import AgencyOwnedPermissionPolicy
from home.selectors import agencies_of
from influencers.models import (
    Application,
    Campaign,
    DataRequest,
    Event,
    Holder,
    Invitation,
)

# Opens the records of all agencies to a badge officer.
ALL_AGENCIES = "influencers.manage_all_holders"
HEAD = (AgencyGroup.Role.PR_HEAD,)


def _of_heads(model: type[Model]) -> AgencyOwnedPermissionPolicy:
    return AgencyOwnedPermissionPolicy(
        model, portal_permission=ALL_AGENCIES, roles=HEAD
    )


holder_policy = _of_heads(Holder)
application_policy = _of_heads(Application)
invitation_policy = _of_heads(Invitation)
data_request_policy = _of_heads(DataRequest)
campaign_policy = _of_heads(Campaign)
event_policy = _of_heads(Event)

POLICIES = (
    holder_policy,
    application_policy,
    invitation_policy,
    data_request_policy,
    campaign_policy,
    event_policy,
)


def offices_of(user: User) -> "QuerySet[AgencyPage]":
    """Return the agencies in whose name the user acts: as PR head, or all."""
    offices = AgencyPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    if user.has_perm(ALL_AGENCIES):
        return offices
    return offices.filter(pk__in=agencies_of(user, roles=HEAD).values("pk"))
