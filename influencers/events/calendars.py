"""Events as iCalendar (RFC 5545), written by the library icalendar."""

from collections.abc import Iterable
from datetime import timedelta
from zoneinfo import ZoneInfo

import icalendar
from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext as _
from icalendar import STATUS

from influencers.models import Event

CONTENT_TYPE = "text/calendar; charset=utf-8"
# The three zones of Indonesia have no summer time; the portal speaks of the western.
ZONE = ZoneInfo("Asia/Jakarta")
# How often programs that subscribe to all events ask again (RFC 7986, 5.7).
REFRESH = timedelta(hours=12)


def calendar_of(events: Iterable[Event], *, name: str = "") -> bytes:
    """Return a calendar of these events with the definition of their time zone."""
    calendar = icalendar.Calendar.new(
        prodid="-//Bagimu Negeri//Acara//ID",
        name=name or None,
        refresh_interval=REFRESH if name else None,
        subcomponents=[_entry(event) for event in events],
    )
    # Drawn anew with each answer, while it is one calendar.
    del calendar["UID"]
    calendar.add_missing_timezones()
    written: bytes = calendar.to_ical()
    return written


def event_url(event: Event) -> str:
    """Return the full address of the public page."""
    return settings.WAGTAILADMIN_BASE_URL + reverse(
        "influencers:event", args=[event.pk]
    )


def _entry(event: Event) -> icalendar.Event:
    """Return one event; its meeting link is for guests and stays out."""
    return icalendar.Event.new(
        uid=f"{event.uid}@bagimunegeri",
        # Without METHOD this is the moment of the last change (RFC 5545, 3.8.7.2).
        stamp=event.changed_at,
        last_modified=event.changed_at,
        sequence=event.sequence,
        start=event.starts_at.astimezone(ZONE),
        end=event.ends_at.astimezone(ZONE),
        summary=event.title,
        description=_("%(summary)s\n\nDiundang oleh %(agency)s. %(url)s")
        % {
            "summary": event.summary,
            "agency": event.agency.title,
            "url": event_url(event),
        },
        location=event.place,
        url=event_url(event),
        status=STATUS.CANCELLED if event.is_cancelled else STATUS.CONFIRMED,
    )
