"""Who asks holders for something: PR heads for their own office, officers for all."""

from django.conf import settings
from django.db.models import QuerySet

from accounts.models import User
from home.admin_objects import Question
from home.models import AgencyGroup, AgencyPage
from home.selectors import agencies_of
from influencers.models import Campaign
from influencers.permissions import ALL_AGENCIES, campaign_policy

CHANGE_QUIET_PERIODS = "influencers.change_quietperiod"


def offices_of(user: User) -> "QuerySet[AgencyPage]":
    """Return the agencies in whose name the user may ask holders."""
    offices = AgencyPage.objects.filter(locale__language_code=settings.LANGUAGE_CODE)
    if user.has_perm(ALL_AGENCIES):
        return offices
    own = agencies_of(user, roles=(AgencyGroup.Role.PR_HEAD,))
    return offices.filter(pk__in=own.values("pk"))


def campaigns_of(user: User) -> "QuerySet[Campaign]":
    """Return the campaigns of those agencies, drafts too."""
    own = campaign_policy.instances_user_has_permission_for(user, "change")
    return own.filter(agency__in=offices_of(user).values("pk"))


def is_own_office(question: Question) -> bool:
    """Open a route to who may ask holders, if the campaign it names is their own."""
    user = question.reach.user
    if not campaign_policy.user_has_permission(user, "change"):
        return False
    key = question.gaps.get("pk")
    return key is None or campaigns_of(user).filter(pk=key).exists()


def keeps_quiet_periods(question: Question) -> bool:
    """Open a route to badge officers."""
    return question.reach.user.has_perm(CHANGE_QUIET_PERIODS)
