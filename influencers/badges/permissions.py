"""Who may do what with a badge in the admin."""

from accounts.models import User
from home.admin_objects import Question
from influencers.models import Holder, HolderQuerySet
from influencers.permissions import ALL_AGENCIES, holder_policy


def sees_holders(user: User) -> bool:
    """Tell whether the user cares for badges: of an agency, or of all."""
    return bool(holder_policy.user_has_any_permission(user, ["view", "change"]))


def is_officer(user: User) -> bool:
    """Tell whether the user decides about the badges of all agencies."""
    return user.has_perm(ALL_AGENCIES)


def holders_of(user: User) -> HolderQuerySet:
    """Return the badges that the user may see."""
    known = holder_policy.instances_user_has_permission_for(user, "view")
    return Holder.objects.filter(pk__in=known.values("pk"))


def is_own_holder(question: Question) -> bool:
    """Open a route to who cares for badges, if the named one is theirs."""
    return sees_holders(question.reach.user) and all(
        question.reach.owns_records(Holder, [key]) for key in question.gaps.values()
    )
