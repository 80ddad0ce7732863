"""schema.org Event: https://schema.org/Event."""

from typing import Any

from django.utils import timezone

from influencers.events.calendars import event_url
from influencers.models import Event

ONLINE = "daring"


def event_described(event: Event) -> dict[str, Any]:
    """Return the event as JSON-LD; keys without a value are left out."""
    url = event_url(event)
    state = "EventCancelled" if event.is_cancelled else "EventScheduled"
    place = {"@type": "Place", "name": event.place, "address": event.place}
    # The meeting's own address is for guests; the page says how to become one.
    virtual = {"@type": "VirtualLocation", "url": url}
    if event.place.lower().startswith(ONLINE):
        mode, where = "Online", [virtual]
    elif event.meeting_url:
        mode, where = "Mixed", [place, virtual]
    else:
        mode, where = "Offline", [place]
    described = {
        "@context": "https://schema.org",
        "@type": "Event",
        "@id": f"{url}#acara",
        "name": event.title,
        "description": event.summary,
        "url": url,
        "startDate": timezone.localtime(event.starts_at).isoformat(),
        "endDate": timezone.localtime(event.ends_at).isoformat(),
        "eventStatus": f"https://schema.org/{state}",
        "eventAttendanceMode": f"https://schema.org/{mode}EventAttendanceMode",
        "location": where[0] if len(where) == 1 else where,
        "organizer": event.agency.as_organization(),
        "isAccessibleForFree": True,
        "maximumAttendeeCapacity": event.capacity,
    }
    return {key: value for key, value in described.items() if value is not None}
