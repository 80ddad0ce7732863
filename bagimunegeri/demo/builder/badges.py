"""Signs the badges of the demo's holders."""

from django.db.models import F

from influencers.badges.bulk import holders_to_issue, issue_in_batches
from influencers.models import Holder
from influencers.openbadges.keys import current_ring


def sign_badges() -> None:
    """Sign every badge that the portal's key has not signed yet."""
    ring = current_ring()
    unsigned = holders_to_issue(ring)
    # Nobody has looked at their accounts since, so some are due for the re-check.
    Holder.objects.filter(pk__in=unsigned.filter(credentials=None).values("pk")).update(
        checked_on=F("issued_on")
    )
    for _batch in issue_in_batches(unsigned, ring):
        pass
