"""Who comes in: badges read at the door, noted once, and taken back."""

import re
from dataclasses import dataclass
from enum import StrEnum

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from influencers.events.services import EventRefusedError, locked
from influencers.models import Attendance, Event, Holder
from influencers.privacy.records import Action, record

Answer = Attendance.Answer

# What people read or type for a digit of Crockford's base 32.
MISREAD = str.maketrans("OIL", "011")
# A number as printed or in the badge's address; scanners mangle the dashes.
NUMBER = re.compile(
    r"(?<![0-9A-Z])BN[^0-9A-Z]{0,2}([0-9A-Z]{4})[^0-9A-Z]?([0-9A-Z]{4})"
)
BARE = re.compile(r"([0-9A-Z]{4})[^0-9A-Z]?([0-9A-Z]{4})")
LONGEST_READ = 300


class Outcome(StrEnum):
    """What came of a badge that was shown."""

    ARRIVED = "arrived"
    ALREADY = "already"
    # Active, but without a place: the person at the door decides.
    UNEXPECTED = "unexpected"
    NOT_VALID = "not_valid"
    UNKNOWN = "unknown"


@dataclass(frozen=True, kw_only=True)
class Arrival:
    """One reading at the door; `attendance` is what the list says of the holder."""

    outcome: Outcome
    holder: Holder | None = None
    attendance: Attendance | None = None


def badge_number_in(read: str) -> str:
    """Return the badge number in what was scanned or typed, or an empty text."""
    told = read[:LONGEST_READ].strip().upper()
    found = NUMBER.findall(told) or [
        match.groups() for match in [BARE.fullmatch(told)] if match
    ]
    if not found:
        return ""
    return "-".join(["BN", *(part.translate(MISREAD) for part in found[-1])])


@transaction.atomic
def check_in(
    event_id: int, read: str, *, actor: User, role: str, admit: bool = False
) -> Arrival:
    """Note that the holder of a badge came; `admit` lets in who has no place."""
    event = _open_door(event_id)
    holder = (
        Holder.objects.select_related("agency", "user")
        .prefetch_related("accounts")
        .filter(number=badge_number_in(read))
        .first()
    )
    if holder is None:
        return Arrival(outcome=Outcome.UNKNOWN)
    known = event.attendances.filter(holder=holder).first()
    outcome = _outcome(holder, known=known, admit=admit)
    if outcome is Outcome.ARRIVED:
        known = known or Attendance(event=event, holder=holder, answer=Answer.UNASKED)
        known.checked_in_at, known.checked_in_by = timezone.now(), actor
        known.save()
        record(holder.user, Action.CHECKED_IN, actor=actor, role=role, note=event.title)
    return Arrival(outcome=outcome, holder=holder, attendance=known)


@transaction.atomic
def undo_check_in(
    event_id: int, attendance_id: int, *, actor: User, role: str
) -> Attendance | None:
    """Take back that somebody came; None when nobody of that entry had."""
    event = _open_door(event_id)
    known = (
        event.attendances.select_related("holder__user", "holder__agency")
        .filter(pk=attendance_id, checked_in_at__isnull=False)
        .first()
    )
    if known is None:
        return None
    note = f"{event.title} (dibatalkan)"
    record(known.holder.user, Action.CHECKED_IN, actor=actor, role=role, note=note)
    if known.answer == Answer.UNASKED:
        known.delete()
        return known
    known.checked_in_at = known.checked_in_by = None
    known.save()
    return known


def _open_door(event_id: int) -> Event:
    event = locked(event_id)
    if not event.is_door_open:
        raise EventRefusedError
    return event


def _outcome(holder: Holder, *, known: Attendance | None, admit: bool) -> Outcome:
    if known is not None and known.checked_in_at:
        return Outcome.ALREADY
    if not holder.is_active:
        return Outcome.NOT_VALID
    is_expected = known is not None and known.answer == Answer.COMING
    return Outcome.ARRIVED if is_expected or admit else Outcome.UNEXPECTED
