"""The public pages of events: all that is public, and nothing else."""

import json
import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from home.models import Region, Topic
from influencers.models import Event
from tests.influencers.events.conftest import MakeEvent, MakeHolders, attend

# 2 o'clock UTC is 9 o'clock in Jakarta.
MORNING = datetime(2031, 12, 5, 2, tzinfo=UTC)


def shown(client: Client, address: str) -> str:
    """Return a page as a visitor sees it."""
    response = client.get(address)
    assert response.status_code == 200
    return response.content.decode()


def described(page: str) -> dict[str, Any]:
    """Return the page's one schema.org object."""
    [found] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page)
    read: dict[str, Any] = json.loads(found)
    return read


def test_an_event_says_who_when_where_what_and_for_whom(
    client: Client, make_event: MakeEvent, kemenkes: Any
) -> None:
    event = make_event(
        starts_at=MORNING,
        capacity=40,
        description="Bawa ponsel.",
        agencies=[kemenkes],
        regions=list(Region.objects.filter(name="Jawa Barat")),
        topics=list(Topic.objects.filter(slug="kesehatan")),
    )
    page = shown(client, f"/acara/{event.pk}/")
    text = " ".join(re.sub(r"<[^>]+>", "", page).split())
    assert "Jumat, 5 Desember 2031, 09.00–12.00 WIB" in text
    for told in (
        "Kementerian Kesehatan",
        "Aula Gedung A, Jakarta",
        "Bawa ponsel.",
        "40. Masih ada tempat.",
        "Pemegang lencana dari Kemenkes",
        "Acara ini untuk pemegang lencana.",
    ):
        assert told in text
    assert "jawaban/" not in page


def test_english_pages_write_the_clock_as_english_does(
    client: Client, make_event: MakeEvent
) -> None:
    event = make_event(starts_at=MORNING)
    page = shown(client, f"/en/acara/{event.pk}/")
    text = " ".join(re.sub(r"<[^>]+>", "", page).split())
    assert "Friday, 5 December 2031, 09:00–12:00 WIB" in text


def test_every_page_leads_to_the_events(client: Client, kemenkes: Any) -> None:
    assert 'href="/acara/"' in shown(client, "/lencana/")


def test_places_left_are_told_in_words(
    client: Client, make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    event = make_event(capacity=5)
    path = f"/acara/{event.pk}/"
    for number, holder in enumerate(make_holders(5), start=1):
        attend(event, holder)
        words = {5: "Penuh.", 4: "Tinggal sedikit tempat."}
        assert words.get(number, "Masih ada tempat.") in shown(client, path)
    Event.objects.update(capacity=None)
    assert "Tanpa batas tempat." in shown(client, path)


@pytest.mark.parametrize(("came", "is_told"), [(9, False), (12, True)])
def test_how_many_came_is_told_afterwards_from_ten_on_and_never_who(
    client: Client,
    make_event: MakeEvent,
    make_holders: MakeHolders,
    came: int,
    is_told: bool,
) -> None:
    event = make_event(starts_at=timezone.now() - timedelta(days=2))
    for holder in make_holders(came):
        guest = attend(event, holder)
        guest.checked_in_at = event.starts_at
        guest.save()
    page = shown(client, f"/acara/{event.pk}/")
    assert ("sedikitnya 10 pemegang lencana" in page) is is_told
    overview = shown(client, "/acara/")
    assert ("Sedikitnya 10 orang datang" in overview) is is_told
    assert f"{came} orang" not in page + overview
    assert "sahabat." not in page + overview


def test_events_to_come_stand_before_past_ones_and_drafts_nowhere(
    client: Client, make_event: MakeEvent
) -> None:
    make_event(title="Lewat", starts_at=timezone.now() - timedelta(days=9))
    make_event(title="Nanti", starts_at=timezone.now() + timedelta(days=9))
    make_event(title="Segera", starts_at=timezone.now() + timedelta(days=1))
    draft = make_event(title="Rahasia", state="rancangan")
    page = shown(client, "/acara/")
    order = [page.index(f">{title}</a>") for title in ("Segera", "Nanti", "Lewat")]
    assert order == sorted(order)
    assert "Rahasia" not in page
    assert "Rahasia" not in shown(client, "/acara/kalender.ics")
    for address in ("", "acara.ics"):
        assert client.get(f"/acara/{draft.pk}/{address}").status_code == 404


def test_a_cancelled_event_stays_in_view_and_says_so(
    client: Client, make_event: MakeEvent
) -> None:
    event = make_event(state="batal", title="Pelatihan batal")
    assert "Dibatalkan" in shown(client, "/acara/")
    page = shown(client, f"/acara/{event.pk}/")
    assert "Acara ini dibatalkan." in page
    assert "Masuk untuk menjawab" not in page
    assert described(page)["eventStatus"] == "https://schema.org/EventCancelled"


@pytest.mark.parametrize(
    ("fields", "mode", "places"),
    [
        ({}, "Offline", ["Place"]),
        ({"meeting_url": "https://r.example/x"}, "Mixed", ["Place", "VirtualLocation"]),
        ({"place": "Daring"}, "Online", ["VirtualLocation"]),
    ],
)
def test_machines_read_the_event(
    client: Client,
    make_event: MakeEvent,
    fields: dict[str, str],
    mode: str,
    places: list[str],
) -> None:
    event = make_event(starts_at=MORNING, title="</script><b>Judul", **fields)
    read = described(shown(client, f"/acara/{event.pk}/"))
    assert read["@type"] == "Event"
    assert read["name"] == "</script><b>Judul"
    assert read["startDate"] == "2031-12-05T09:00:00+07:00"
    assert read["endDate"] == "2031-12-05T12:00:00+07:00"
    assert read["eventStatus"] == "https://schema.org/EventScheduled"
    assert read["eventAttendanceMode"].endswith(f"/{mode}EventAttendanceMode")
    where = read["location"]
    found = where if isinstance(where, list) else [where]
    assert [each["@type"] for each in found] == places
    assert read["organizer"]["name"] == "Kementerian Kesehatan"
    assert "r.example" not in json.dumps(read)


@pytest.mark.parametrize(
    "address",
    ["0/", "99999/", f"{10**30}/", f"{2**63}/acara.ics", "0/acara.ics", "x/", "-1/"],
)
def test_what_is_no_event_is_not_found(
    client: Client, kemenkes: Any, address: str
) -> None:
    assert client.get(f"/acara/{address}").status_code == 404


@pytest.mark.parametrize("query", ["?page=x", "?page=-1", f"?page={10**30}", "?page='"])
def test_nonsense_gets_an_answer(client: Client, kemenkes: Any, query: str) -> None:
    assert "Belum ada acara yang akan datang." in shown(client, f"/acara/{query}")


def test_the_pages_are_read_only_and_in_both_languages(
    client: Client, make_event: MakeEvent
) -> None:
    event = make_event()
    for path in ("/acara/", f"/acara/{event.pk}/", "/acara/kalender.ics"):
        assert client.post(path).status_code == 405
        assert client.get(f"/en{path}").status_code == 200


def test_queries_do_not_grow_with_events(
    client: Client,
    make_event: MakeEvent,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    def add(count: int) -> None:
        for _each in range(count):
            make_event()
            make_event(starts_at=timezone.now() - timedelta(days=2))

    add(1)
    shown(client, "/acara/")
    with django_assert_max_num_queries(20) as few:
        shown(client, "/acara/")
    add(4)
    with django_assert_max_num_queries(len(few)):
        shown(client, "/acara/")
    with django_assert_max_num_queries(4):
        shown(client, "/acara/kalender.ics")


def test_past_events_come_in_pages(client: Client, make_event: MakeEvent) -> None:
    for number in range(12):
        ago = timedelta(days=number + 2)
        make_event(title=f"Lama {number}", starts_at=timezone.now() - ago)
    first, second = shown(client, "/acara/"), shown(client, "/acara/?page=2")
    assert "Lama 0<" in first
    assert "Lama 11<" not in first
    assert "Lama 11<" in second
    assert "Yang akan datang" not in second
