"""Signed status lists as verifiers fetch them, kept for less than a minute.

A list is read from the database at most once in `FRESH_FOR`, by each process that has
a cache of its own; browsers and proxies are told to keep it for what is left of that.
So a revocation is seen everywhere within that time, and here at once.
"""

import hashlib
import json
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial

from django.core.cache import cache
from django.db import transaction
from django.utils import timezone

from influencers.badges.addresses import agency_did, list_address
from influencers.models import BadgeCredential, StatusList
from influencers.openbadges import status_lists
from influencers.openbadges.keys import current_ring

# The issue asks for 60 seconds; ten are left for the way.
FRESH_FOR = timedelta(seconds=50)
# Room for clocks that differ. An older copy is refused by verifiers.
VALID_BEFORE, VALID_AFTER = timedelta(minutes=5), timedelta(minutes=15)
PURPOSES = {
    status_lists.REVOCATION: {"revoked_at__isnull": False},
    status_lists.SUSPENSION: {"is_suspended": True},
}


@dataclass(frozen=True)
class PublishedList:
    """A signed list as bytes, their hash, and when it was read from the database."""

    content: bytes
    digest: str
    read_at: datetime

    @property
    def seconds_left(self) -> int:
        """Return for how long a copy still counts as fresh."""
        left = self.read_at + FRESH_FOR - timezone.now()
        return max(0, int(left.total_seconds()))


def published_list(code: str, number: int, purpose: str) -> PublishedList:
    """Return an agency's list; no query when it is in the cache.

    Raises `StatusList.DoesNotExist`, and `BadgeKeyError` when it cannot be signed.
    """
    key = _key(code, number, purpose)
    kept: PublishedList | None = cache.get(key)
    if kept is not None and kept.seconds_left:
        return kept
    made = _read(code, number, purpose)
    cache.set(key, made, timeout=int(FRESH_FOR.total_seconds()))
    return made


def forget_lists(lists: Iterable[int]) -> None:
    """Drop the kept copies of lists once the change in them is in the database."""
    named = StatusList.objects.filter(pk__in=set(lists))
    keys = [
        _key(code, number, purpose)
        for code, number in named.values_list("agency__code", "number")
        for purpose in PURPOSES
    ]
    if keys:
        transaction.on_commit(partial(cache.delete_many, keys))


def _key(code: str, number: int, purpose: str) -> str:
    return f"status-list:{code}:{number}:{purpose}"


def _read(code: str, number: int, purpose: str) -> PublishedList:
    found = StatusList.objects.select_related("agency").get(
        agency__code=code, number=number
    )
    now = timezone.now()
    indexes = BadgeCredential.objects.filter(
        **PURPOSES[purpose], status_list=found
    ).values_list("status_index", flat=True)
    document = status_lists.status_list(
        list_address(found, purpose),
        issuer=agency_did(found.agency),
        purpose=purpose,
        encoded=status_lists.encode(indexes.iterator()),
        valid_from=now - VALID_BEFORE,
        valid_until=now + VALID_AFTER,
    )
    signed = status_lists.issue(document, current_ring(), signed_at=now)
    content = json.dumps(signed, ensure_ascii=False).encode()
    return PublishedList(content, hashlib.sha256(content).hexdigest()[:20], now)
