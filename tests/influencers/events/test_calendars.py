"""Calendars hold what the page says, as the library reads it back."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
from django.test import Client
from django.utils import timezone

from tests.influencers.events.conftest import MakeEvent

MORNING = datetime(2031, 12, 5, 2, tzinfo=UTC)
CHANGED = datetime(2031, 11, 1, 3, 4, 5, tzinfo=UTC)


def read(client: Client, address: str) -> icalendar.Calendar:
    """Return the calendar at an address."""
    response = client.get(address)
    assert response.status_code == 200
    assert response["Content-Type"] == "text/calendar; charset=utf-8"
    return icalendar.Calendar.from_ical(response.content)


def test_an_event_goes_into_a_calendar_and_back(
    client: Client, make_event: MakeEvent
) -> None:
    event = make_event(
        title="Pelatihan; cek, fakta\nBEGIN:VALARM 😀",
        summary="Satu kalimat " + "panjang " * 30,
        starts_at=MORNING,
        sequence=3,
        changed_at=CHANGED,
    )
    calendar = read(client, f"/acara/{event.pk}/acara.ics")
    [entry] = calendar.events
    assert str(entry["UID"]) == f"{event.uid}@bagimunegeri"
    assert entry["SUMMARY"] == event.title
    assert event.summary in str(entry["DESCRIPTION"])
    assert str(entry["LOCATION"]) == "Aula Gedung A, Jakarta"
    assert str(entry["URL"]).endswith(f"/acara/{event.pk}/")
    assert (entry["SEQUENCE"], str(entry["STATUS"])) == (3, "CONFIRMED")
    assert entry.DTSTAMP == CHANGED
    assert not calendar.walk("VALARM")


def test_times_are_western_indonesian_with_their_zone(
    client: Client, make_event: MakeEvent
) -> None:
    event = make_event(starts_at=MORNING)
    address = f"/acara/{event.pk}/acara.ics"
    calendar = read(client, address)
    assert [str(zone["TZID"]) for zone in calendar.timezones] == ["Asia/Jakarta"]
    [entry] = calendar.events
    assert entry["DTSTART"].params["TZID"] == "Asia/Jakarta"
    jakarta = ZoneInfo("Asia/Jakarta")
    start, end = (datetime(2031, 12, 5, hour, tzinfo=jakarta) for hour in (9, 12))
    assert (start, end) == (entry.DTSTART, entry.DTEND)
    assert b"DTSTART;TZID=Asia/Jakarta:20311205T090000" in client.get(address).content


def test_the_subscription_holds_public_events_of_a_year_and_says_what_is_cancelled(
    client: Client, make_event: MakeEvent
) -> None:
    now = timezone.now()
    make_event(title="Terbuka")
    make_event(title="Batal", state="batal")
    make_event(title="Rancangan", state="rancangan")
    make_event(title="Tahun ini", starts_at=now - timedelta(days=300))
    make_event(title="Dulu", starts_at=now - timedelta(days=400))
    calendar = read(client, "/acara/kalender.ics")
    assert calendar.calendar_name == "Acara Bagimu Negeri"
    assert {str(each["SUMMARY"]): str(each["STATUS"]) for each in calendar.events} == {
        "Terbuka": "CONFIRMED",
        "Batal": "CANCELLED",
        "Tahun ini": "CONFIRMED",
    }


def test_an_unchanged_calendar_is_the_same_bytes(
    client: Client, make_event: MakeEvent
) -> None:
    make_event()
    first, second = (client.get("/acara/kalender.ics").content for _each in range(2))
    assert first == second


def test_a_calendar_without_events_is_one(client: Client, kemenkes: object) -> None:
    assert read(client, "/acara/kalender.ics").events == []
