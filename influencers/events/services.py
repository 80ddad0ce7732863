"""Writes about events: answers, places, opening, change and cancelling.

Whoever writes holds the event's row first, so no place is given away twice.
"""

from collections.abc import Iterable
from datetime import datetime
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from influencers.events.notices import Notice, tell
from influencers.models import Attendance, Event, Holder
from influencers.selection import is_meant

Answer = Attendance.Answer
State = Event.State
# Those who mean to come.
HOPEFUL = (Answer.COMING, Answer.WAITING)


class EventRefusedError(Exception):
    """What was asked does not go with the event as it is; the message says why."""


def locked(event_id: int) -> Event:
    """Return the event; until the transaction ends nobody else writes about it."""
    return Event.objects.select_for_update().get(pk=event_id)


@transaction.atomic
def answer_invitation(event_id: int, *, holder: Holder, is_coming: bool) -> Attendance:
    """Keep what a holder answers; a full event puts them on the waiting list."""
    event = locked(event_id)
    known = event.attendances.filter(holder=holder).first()
    if not event.takes_answers:
        raise EventRefusedError(_("Acara ini tidak menerima jawaban lagi."))
    if known is None and not is_meant(event, holder):
        raise EventRefusedError(_("Acara ini tidak ditujukan kepada Anda."))
    if is_coming:
        return _take_place(event, holder=holder, known=known)
    given = _answer(event, holder=holder, answer=Answer.DECLINED)
    fill_places(event)
    return given


def fill_places(event: Event) -> list[Attendance]:
    """Let who waits move up to free places, in turn; the event's row must be held.

    Badges that ended give their places back first.
    """
    ended = event.attendances.filter(answer__in=HOPEFUL, holder__state__in=Holder.OVER)
    ended.update(answer=Answer.DECLINED)
    if not event.takes_answers:
        return []
    waiting = event.attendances.filter(
        answer=Answer.WAITING, holder__in=Holder.objects.active()
    )
    moved = list(waiting[: _free_places(event)])
    event.attendances.filter(pk__in=[each.pk for each in moved]).update(
        answer=Answer.COMING
    )
    tell(Notice.MOVED_UP, moved)
    return moved


def fill_upcoming_events() -> int:
    """Give away what became free without an answer; returns how many moved up."""
    return _fill(_upcoming().values_list("pk", flat=True))


def give_places_back(holder: Holder) -> None:
    """Let who waits have the places of a badge, once it is over or erased.

    After the transaction: who answers holds the event, then the badge.
    """
    hoped = holder.attendances.filter(answer__in=HOPEFUL, event__in=_upcoming())
    keys = list(hoped.values_list("event", flat=True))
    transaction.on_commit(partial(_fill, keys), robust=True)


@transaction.atomic
def open_event(event_id: int) -> Event:
    """Show a draft in public and invite whom it means."""
    event = locked(event_id)
    if event.state != State.DRAFT:
        raise EventRefusedError(_("Acara ini sudah dibuka."))
    if event.starts_at <= timezone.now():
        raise EventRefusedError(_("Waktu mulainya sudah lewat. Ubah dulu waktunya."))
    event.state = State.OPEN
    event.opened_at = event.changed_at = timezone.now()
    event.save(update_fields=["state", "opened_at", "changed_at"])
    return event


@transaction.atomic
def cancel_event(event_id: int) -> Event:
    """Say that an open event does not take place; all who answered are told."""
    event = locked(event_id)
    if event.state != State.OPEN:
        raise EventRefusedError(_("Hanya acara yang terbuka yang bisa dibatalkan."))
    if event.is_over:
        raise EventRefusedError(_("Acara ini sudah selesai."))
    event.state = State.CANCELLED
    _mark_changed(event, fields=["state"])
    tell(Notice.CANCELLED, list(event.attendances.exclude(answer=Answer.UNASKED)))
    return event


@transaction.atomic
def discard_draft(event_id: int) -> None:
    """Delete an event that nobody outside has seen."""
    event = locked(event_id)
    if event.state != State.DRAFT:
        raise EventRefusedError(_("Acara ini sudah dibuka; batalkan saja."))
    event.delete()


def note_change(event: Event, *, before: dict[str, Any]) -> None:
    """Tell calendars of a changed event, and its guests of a new time or place.

    `before`: what `where_and_when` said; the event's row must be held.
    """
    if event.state != State.OPEN:
        return
    _mark_changed(event)
    if where_and_when(event) != before and not event.is_over:
        tell(Notice.CHANGED, list(event.attendances.filter(answer__in=HOPEFUL)))
    fill_places(event)


def where_and_when(event: Event) -> dict[str, Any]:
    """Return what guests must know to come."""
    moments: tuple[datetime, ...] = (event.starts_at, event.ends_at)
    return {"when": moments, "where": (event.place, event.meeting_url)}


def _upcoming() -> "QuerySet[Event]":
    return Event.objects.filter(state=State.OPEN, starts_at__gt=timezone.now())


def _fill(events: Iterable[int]) -> int:
    moved = 0
    for key in events:
        with transaction.atomic():
            moved += len(fill_places(locked(key)))
    return moved


def _take_place(
    event: Event, *, holder: Holder, known: Attendance | None
) -> Attendance:
    if known is not None and known.answer in HOPEFUL:
        return known
    free = _free_places(event)
    answer = Answer.COMING if free is None or free > 0 else Answer.WAITING
    return _answer(event, holder=holder, answer=answer)


def _answer(event: Event, *, holder: Holder, answer: str) -> Attendance:
    given, _is_new = event.attendances.update_or_create(
        holder=holder,
        defaults={"answer": answer, "answered_at": timezone.now(), "reminded_at": None},
    )
    return given


def _free_places(event: Event) -> int | None:
    """Return how many places are free; None means any number."""
    if event.capacity is None:
        return None
    taken = event.attendances.filter(answer=Answer.COMING).count()
    return max(0, event.capacity - taken)


def _mark_changed(event: Event, *, fields: list[str] | None = None) -> None:
    event.sequence += 1
    event.changed_at = timezone.now()
    event.save(update_fields=[*(fields or []), "sequence", "changed_at"])
