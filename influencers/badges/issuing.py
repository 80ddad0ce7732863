"""Signs credentials, one or many at once, and takes back those they replace."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime

from django.db import IntegrityError, transaction
from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from home.models import AgencyPage
from influencers.badges.documents import end_of, signed_document
from influencers.badges.places import draw_places
from influencers.badges.published_lists import forget_lists
from influencers.models import BadgeCredential, Holder, StatusList
from influencers.openbadges.keys import KeyRing, current_ring

# Two who issue at the same moment draw the same place once in tens of thousands.
MOST_ATTEMPTS = 5
# For those who cannot make a key themselves.
NO_KEY = _(
    "Portal tidak menemukan kunci lencana, jadi tidak ada yang terbit. Minta "
    "pengelola portal memasangnya kembali, atau membuat yang pertama bila belum "
    "pernah ada (manage.py badge_key new)."
)


@transaction.atomic
def issue_for(
    holders: Sequence[Holder], *, by: User | None, ring: KeyRing | None = None
) -> list[BadgeCredential]:
    """Sign a credential for each holder; earlier ones are revoked in the same moment.

    The caller has locked the holders; agencies are at hand. Raises `BadgeKeyError` when
    the portal has no key.
    """
    ring, now = ring or current_ring(), timezone.now()
    for attempt in range(1, MOST_ATTEMPTS + 1):
        drafts = _drafts(holders, by=by, now=now)
        for draft in drafts:
            draft.document = signed_document(draft, ring, signed_at=now)
        try:
            with transaction.atomic():
                issued = BadgeCredential.objects.bulk_create(drafts)
            break
        except IntegrityError:
            if attempt == MOST_ATTEMPTS:
                raise
    revoke_credentials(
        [holder.pk for holder in holders],
        at=now,
        keep=[credential.pk for credential in issued],
    )
    return issued


def revoke_credentials(
    holders: Sequence[int], *, at: datetime, keep: Sequence[int] = ()
) -> None:
    """Set the revocation bit of holders' credentials, but not of those to keep."""
    ended = BadgeCredential.objects.filter(
        holder__in=holders, revoked_at__isnull=True
    ).exclude(pk__in=keep)
    lists = set(ended.values_list("status_list", flat=True))
    ended.update(revoked_at=at)
    forget_lists(lists)


def _drafts(
    holders: Sequence[Holder], *, by: User | None, now: datetime
) -> list[BadgeCredential]:
    """Return credentials with their places, not signed and not stored."""
    serials = dict(
        BadgeCredential.objects.filter(holder__in=holders)
        .order_by()
        .values_list("holder")
        .annotate(Max("serial"))
    )
    places = _places(holders)
    drafts = []
    for holder in holders:
        status_list, index = places[holder.agency_id].pop()
        drafts.append(
            BadgeCredential(
                holder=holder,
                serial=serials.get(holder.pk, 0) + 1,
                status_list=status_list,
                status_index=index,
                issued_at=now,
                issued_by=by,
                valid_until=end_of(holder.valid_until),
                is_suspended=holder.state == Holder.State.SUSPENDED,
            )
        )
    return drafts


def _places(holders: Sequence[Holder]) -> dict[int, list[tuple[StatusList, int]]]:
    """Draw as many places of each agency as it has holders here."""
    counts: dict[int, int] = defaultdict(int)
    agencies: dict[int, AgencyPage] = {}
    for holder in holders:
        counts[holder.agency_id] += 1
        agencies[holder.agency_id] = holder.agency
    return {key: draw_places(agencies[key], count) for key, count in counts.items()}
