"""Reads about events: what the public sees, and what concerns one holder."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Prefetch, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _

from influencers.models import Attendance, Event, Holder
from influencers.selection import meaning, with_neighbours

Answer = Attendance.Answer

# From this share of taken places on, few are left.
NEARLY_FULL = 0.8
COMING = Count("attendances", filter=Q(attendances__answer=Answer.COMING))
WAITING = Count("attendances", filter=Q(attendances__answer=Answer.WAITING))
DECLINED = Count("attendances", filter=Q(attendances__answer=Answer.DECLINED))
ARRIVED = Count("attendances", filter=Q(attendances__checked_in_at__isnull=False))


@dataclass(frozen=True, kw_only=True)
class OwnEvent:
    """An event that concerns a holder, with the answer they gave, if any."""

    event: Event
    attendance: Attendance | None
    # Place in the waiting list, counted from 1; 0 for who does not wait.
    place_in_line: int

    @property
    def is_coming(self) -> bool:
        """Tell whether the holder has a place."""
        return bool(self.attendance and self.attendance.answer == Answer.COMING)

    @property
    def is_declined(self) -> bool:
        """Tell whether the holder said no."""
        return bool(self.attendance and self.attendance.answer == Answer.DECLINED)


def public_events() -> "QuerySet[Event]":
    """Return the events in view, cancelled ones too, with how many come and came."""
    return (
        Event.objects.exclude(state=Event.State.DRAFT)
        .select_related("agency")
        .annotate(coming=COMING, arrived=ARRIVED)
        .order_by("starts_at", "pk")
    )


def coming_events() -> "QuerySet[Event]":
    """Return the public events that have not ended, the next one first."""
    return public_events().filter(ends_at__gt=timezone.now())


def past_events() -> "QuerySet[Event]":
    """Return the public events that have ended, the last one first."""
    ended = public_events().filter(ends_at__lte=timezone.now())
    return ended.order_by("-starts_at", "-pk")


def places_in_words(event: Any) -> str:
    """Say whether places are left, without telling how many come."""
    if event.capacity is None:
        return _("Tanpa batas tempat.")
    if event.coming >= event.capacity:
        return _("Penuh. Yang mendaftar sekarang masuk daftar tunggu.")
    if event.coming >= NEARLY_FULL * event.capacity:
        return _("Tinggal sedikit tempat.")
    return _("Masih ada tempat.")


def audience_in_words(event: Event) -> str:
    """Say for whom the event is: "pemegang lencana dari … di … bertopik …"."""
    agencies = ", ".join(each.short_name for each in event.agencies.all())
    regions = ", ".join(each.name for each in event.regions.all())
    topics = ", ".join(each.label for each in event.topics.all())
    parts = [
        _("dari %s") % agencies if agencies else "",
        _("yang memilih wilayah %s") % regions if regions else "",
        _("yang memilih topik %s") % topics if topics else "",
    ]
    told = ", ".join(part for part in parts if part)
    if not told:
        return _("Semua pemegang lencana.")
    return _("Pemegang lencana %s.") % told


def own_event(event: Event, *, holder: Holder) -> OwnEvent:
    """Return one event as it concerns a holder."""
    [own] = _own(Event.objects.filter(pk=event.pk), holder=holder)
    return own


def upcoming_for(holder: Holder) -> list[OwnEvent]:
    """Return the events to come that mean a holder or that they answered.

    The number of queries does not depend on how many there are.
    """
    invited = meaning(Event.objects.filter(state=Event.State.OPEN), holder=holder)
    answered = holder.attendances.filter(answer__in=(Answer.COMING, Answer.WAITING))
    wanted = Q(pk__in=invited.values("pk")) | Q(pk__in=answered.values("event"))
    return _own(coming_events().filter(wanted), holder=holder)


def opened_events(since: datetime) -> "QuerySet[Event]":
    """Return the events to come that were opened after a moment."""
    return Event.objects.filter(
        state=Event.State.OPEN, opened_at__gt=since, starts_at__gt=timezone.now()
    )


def why_not_meant(event: Event, *, holder: Holder) -> list[str]:
    """Say what of an event's selection a holder does not fit."""
    reasons = []
    agencies = list(event.agencies.all())
    key = holder.agency.translation_key
    if agencies and key not in {each.translation_key for each in agencies}:
        names = ", ".join(each.short_name for each in agencies)
        reasons.append(_("Acara ini untuk pemegang lencana dari %s.") % names)
    chosen = set(holder.regions.values_list("pk", flat=True))
    regions = list(event.regions.all())
    if regions and chosen and not chosen & with_neighbours(regions):
        names = ", ".join(each.name for each in regions)
        reasons.append(_("Acara ini tentang wilayah %s.") % names)
    topics = list(event.topics.all())
    followed = set(holder.topics.values_list("pk", flat=True))
    if topics and followed and not followed & {each.pk for each in topics}:
        names = ", ".join(each.label for each in topics)
        reasons.append(_("Acara ini tentang topik %s.") % names)
    return reasons


def _own(events: "QuerySet[Event]", *, holder: Holder) -> list[OwnEvent]:
    answers = holder.attendances.all()
    found = list(
        events.select_related("agency").prefetch_related(
            Prefetch("attendances", answers, to_attr="own_answers")
        )
    )
    given: dict[int, Attendance] = {
        event.pk: event.own_answers[0] for event in found if event.own_answers
    }
    places = _places_in_line(given.values())
    return [
        OwnEvent(
            event=event,
            attendance=given.get(event.pk),
            place_in_line=places.get(event.pk, 0),
        )
        for event in found
    ]


def _places_in_line(answers: Any) -> dict[int, int]:
    """Return where these answers stand in the waiting lists of their events."""
    waiting = {
        each.event_id: each.pk for each in answers if each.answer == Answer.WAITING
    }
    if not waiting:
        return {}
    lines: dict[int, list[int]] = defaultdict(list)
    rows = Attendance.objects.filter(event__in=waiting, answer=Answer.WAITING)
    for event_id, pk in rows.values_list("event_id", "pk"):
        lines[event_id].append(pk)
    return {event_id: lines[event_id].index(pk) + 1 for event_id, pk in waiting.items()}
