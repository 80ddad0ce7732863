"""Who asks holders for something: PR heads for their own office, officers for all."""

from django.db.models import QuerySet

from accounts.models import User
from home.admin_objects import Question
from influencers.models import Campaign
from influencers.permissions import campaign_policy

CHANGE_QUIET_PERIODS = "influencers.change_quietperiod"


def campaigns_of(user: User) -> "QuerySet[Campaign]":
    """Return the campaigns of the user's offices, drafts too."""
    return campaign_policy.instances_user_has_permission_for(user, "change")


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
