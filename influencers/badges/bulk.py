"""Issues many badges: after a rotation or leak of the key, or for an agency."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from influencers.badges import mails
from influencers.badges.issuing import issue_for
from influencers.badges.roles import PORTAL
from influencers.models import (
    BadgeCredential,
    Holder,
    HolderQuerySet,
    ProcessingRecord,
)
from influencers.openbadges.keys import KeyRing

# So many in one transaction: others wait for half a second at most.
BATCH = 100


def holders_to_issue(
    ring: KeyRing, *, agency: str = "", before: datetime | None = None
) -> HolderQuerySet:
    """Return holders without a badge signed by the current key.

    With `before`, those without one that was issued since then, whatever signed it.
    """
    wanted = Q(issued_at__gte=before) if before else _signed_by(ring)
    # Read once, not for each holder, whatever the database believes of its indexes.
    has_it = BadgeCredential.objects.filter(
        wanted, holder__isnull=False, revoked_at__isnull=True
    )
    holders = Holder.objects.filter(
        Q(valid_until__isnull=True) | Q(valid_until__gte=timezone.localdate()),
        state__in=[Holder.State.ACTIVE, Holder.State.SUSPENDED],
    ).exclude(pk__in=has_it.order_by().values("holder"))
    return holders.filter(agency__code=agency) if agency else holders


def issue_in_batches(
    holders: HolderQuerySet, ring: KeyRing, *, reason: str = ""
) -> Iterator[int]:
    """Issue batch by batch, giving the size of each; with a reason, tell by mail.

    What was done stays done: `holders` no longer has those who got their badge.
    """
    # Agency by agency: a list and an issuer of one are looked up once a batch.
    keys = list(holders.order_by("agency", "pk").values_list("pk", flat=True))
    for start in range(0, len(keys), BATCH):
        yield _issue(keys[start : start + BATCH], ring, reason=reason)


@transaction.atomic
def _issue(keys: Sequence[int], ring: KeyRing, *, reason: str) -> int:
    locked = Holder.objects.select_for_update(of=("self",)).filter(pk__in=keys)
    found = locked.select_related("agency", "user").prefetch_related("accounts")
    # Somebody may have revoked one since the keys were read.
    batch = [holder for holder in found.order_by("agency", "pk") if not holder.is_over]
    issued = issue_for(batch, by=None, ring=ring)
    ProcessingRecord.objects.bulk_create(
        ProcessingRecord(
            subject=holder.user,
            actor_role=PORTAL,
            action=ProcessingRecord.Action.ISSUED,
            note=f"{holder.number} / {credential.serial}",
        )
        for holder, credential in zip(batch, issued, strict=True)
    )
    for holder in batch if reason else ():
        mails.tell_reissued(holder, reason=reason)
    return len(keys)


def _signed_by(ring: KeyRing) -> Q:
    return Q(document__proof__verificationMethod__endswith=f"#{ring.public}")
