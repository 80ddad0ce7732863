"""Who comes in: every badge once, every case with its own clear word."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from accounts.models import User
from influencers.events.door import Outcome, badge_number_in, check_in
from influencers.models import Attendance, Event, Holder, ProcessingRecord
from influencers.models.holders import NUMBER_ALPHABET, new_badge_number
from tests.influencers.conftest import MakeHolder
from tests.influencers.events.conftest import (
    MakeEvent,
    MakeHolders,
    attend,
    today,
)

ANY_OTHER = "BN-0000-0000"


@pytest.fixture
def event(make_event: MakeEvent) -> Event:
    """Return an event of today."""
    return make_event(starts_at=today(9), title="Pelatihan foto")


def door(event: Event) -> str:
    return f"/admin/acara/{event.pk}/pintu/"


def read(client: Client, event: Event, badge: str, **fields: str) -> str:
    """Show a badge at the door; returns the answer without markup."""
    response = client.post(door(event), {"badge": badge, **fields})
    assert response.status_code == 200
    page = response.content.decode()
    start = page.index('id="door-result"')
    return " ".join(page[start : page.index('id="door-form"')].split())


@pytest.mark.parametrize(
    "typed",
    [
        "BN-7K3M-Q0X1",
        " bn-7k3m-q0x1 \n",
        "BN7K3MQ0X1",
        "bn 7k3m qoxi",
        "BN-7K3M-QOXL",
        "7k3m-q0x1",
        "7K3MQOXI",
        "https://bagimunegeri.go.id/lencana/BN-7K3M-Q0X1/",
        "HTTPS://BN.EXAMPLE/LENCANA/BN-7K3M-QOXI/",
        # A scanner that thinks it types on another keyboard.
        "https>&&contoh.go.id&lencana&BN/7K3M/Q0X1&",
        "BN–7K3M–Q0X1",
    ],
)
def test_a_number_is_found_however_it_is_read(typed: str) -> None:
    assert badge_number_in(typed) == "BN-7K3M-Q0X1"


@pytest.mark.parametrize(
    "typed",
    ["", "BN-", "7K3M", "BN-7K3M-Q0X", "😀", "x" * 10_000, "\x00", "1234-56789"],
)
def test_what_is_no_number_is_none(typed: str) -> None:
    assert badge_number_in(typed) == ""


@given(st.text(alphabet=NUMBER_ALPHABET, min_size=8, max_size=8), st.booleans())
def test_every_number_is_found_in_its_address(drawn: str, misread: bool) -> None:
    number = f"BN-{drawn[:4]}-{drawn[4:]}"
    told = f"https://contoh.go.id/lencana/{number}/"
    if misread:
        told = f"BN-{drawn.replace('0', 'O').replace('1', 'l')}"
    assert badge_number_in(told) == number


@given(st.text(max_size=80))
def test_nothing_that_is_read_breaks_the_door(text: str) -> None:
    found = badge_number_in(text)
    assert found == "" or len(found) == len(new_badge_number())


def test_a_guest_comes_in_once_and_it_is_recorded(
    head: Client, event: Event, make_holder: MakeHolder
) -> None:
    holder = make_holder(handle="rina.sehat")
    attend(event, holder)
    answer = read(head, event, f"https://contoh.go.id/lencana/{holder.number}/")
    assert "door__result--good" in answer
    assert "Datang</p>" in answer
    assert "@rina.sehat" in answer
    assert "· Kemenkes" in answer
    assert "Datang: 1. Yang akan hadir: 1." in answer
    guest = Attendance.objects.get()
    assert guest.checked_in_by == User.objects.get(email__startswith="humas@")
    [kept] = ProcessingRecord.objects.all()
    assert (kept.subject, kept.action) == (holder.user, "datang")
    assert (kept.actor_role, kept.note) == ("Humas Kemenkes", "Pelatihan foto")
    came = f"{timezone.localtime(guest.checked_in_at):%H.%M}"
    assert f"Sudah dicatat {came}" in read(head, event, holder.number)
    assert ProcessingRecord.objects.count() == 1


def test_an_arrival_is_taken_back_and_that_is_recorded(
    head: Client, event: Event, make_holder: MakeHolder
) -> None:
    holder = make_holder()
    attend(event, holder)
    read(head, event, holder.number)
    guest = Attendance.objects.get()
    response = head.post(door(event), {"undo": guest.pk})
    assert "Dibatalkan" in response.content.decode()
    guest.refresh_from_db()
    assert (guest.checked_in_at, guest.answer) == (None, "hadir")
    notes = ProcessingRecord.objects.values_list("note", flat=True)
    assert set(notes) == {"Pelatihan foto", "Pelatihan foto (dibatalkan)"}
    again = head.post(door(event), {"undo": guest.pk}).content.decode()
    assert "Tidak ada yang dibatalkan" in again


@pytest.mark.parametrize(
    ("state", "days_left", "word"),
    [
        ("revoked", 30, "Lencana dicabut"),
        ("suspended", 30, "Lencana ditangguhkan"),
        ("active", -1, "tidak berlaku lagi"),
    ],
)
def test_a_badge_that_is_not_valid_stays_out_even_when_admitted(
    head: Client,
    event: Event,
    make_holder: MakeHolder,
    state: str,
    days_left: int,
    word: str,
) -> None:
    valid_until = timezone.localdate() + timedelta(days=days_left)
    holder = make_holder(state=state, valid_until=valid_until)
    attend(event, holder)
    for admit in ({}, {"admit": "1"}):
        answer = read(head, event, holder.number, **admit)
        assert word in answer
        assert "door__result--stop" in answer
    assert Attendance.objects.get().checked_in_at is None


@pytest.mark.parametrize(
    ("answer", "word", "kept"),
    [
        ("", "Tidak di daftar", "langsung"),
        ("menunggu", "Di daftar tunggu", "menunggu"),
        ("tidak", "Menjawab tidak hadir", "tidak"),
    ],
)
def test_who_has_no_place_comes_in_by_choice_and_takes_nobodys(
    head: Client,
    event: Event,
    make_holder: MakeHolder,
    answer: str,
    word: str,
    kept: str,
) -> None:
    holder = make_holder()
    if answer:
        attend(event, holder, answer)
    asked = read(head, event, holder.number)
    assert word in asked
    assert "Terima juga" in asked
    assert not Attendance.objects.filter(checked_in_at__isnull=False).exists()
    assert "Datang</p>" in read(head, event, holder.number, admit="1")
    guest = Attendance.objects.get()
    assert guest.answer == kept
    head.post(door(event), {"undo": guest.pk})
    assert Attendance.objects.filter(answer=answer).count() == bool(answer)


@pytest.mark.parametrize("badge", ["", "x", ANY_OTHER, "<b>", "\x00", "9" * 5000])
def test_an_unknown_badge_is_named_so(head: Client, event: Event, badge: str) -> None:
    answer = read(head, event, badge)
    assert "Lencana tidak dikenal" in answer
    assert "<b>" not in answer


@pytest.mark.parametrize("undo", ["", "x", "-1", "9" * 40, "²", "0", "9" * 20])
def test_nonsense_is_not_taken_back(head: Client, event: Event, undo: str) -> None:
    page = head.post(door(event), {"undo": undo}).content.decode()
    assert "Tidak ada yang dibatalkan" in page


def test_an_arrival_at_another_event_is_not_taken_back_here(
    head: Client, event: Event, make_event: MakeEvent, make_holder: MakeHolder
) -> None:
    other = attend(make_event(), make_holder())
    Attendance.objects.update(checked_in_at=timezone.now())
    head.post(door(event), {"undo": other.pk})
    other.refresh_from_db()
    assert other.checked_in_at is not None


@pytest.mark.parametrize(
    ("state", "days"), [("batal", 0), ("rancangan", 0), ("terbuka", 1)]
)
def test_the_door_opens_on_the_day_of_an_open_event_only(
    head: Client, event: Event, make_holder: MakeHolder, state: str, days: int
) -> None:
    holder = make_holder()
    attend(event, holder)
    Event.objects.update(state=state, starts_at=today(9) + timedelta(days=days))
    for page in (
        head.get(door(event)).content.decode(),
        head.post(door(event), {"badge": holder.number}).content.decode(),
    ):
        assert "Pintu belum dibuka" in page
        assert 'id="badge"' not in page
    assert Attendance.objects.get().checked_in_at is None


def test_only_the_door_may_use_the_camera(head: Client, event: Event) -> None:
    allowed = {
        address: "camera=(self)" in head.get(address)["Permissions-Policy"]
        for address in ("/acara/", f"/admin/acara/{event.pk}/", door(event))
    }
    assert [address for address, is_allowed in allowed.items() if is_allowed] == [
        door(event)
    ]


def test_of_two_scanners_at_the_same_moment_one_notes_the_guest(
    transactional_db: None, event: Event, make_holders: MakeHolders
) -> None:
    [holder] = make_holders(1)
    actor = User.objects.create_user("pintu@contoh.go.id")
    together = Barrier(4)

    def scan(_number: int) -> Outcome:
        together.wait()
        try:
            return check_in(
                event.pk, holder.number, actor=actor, role="", admit=True
            ).outcome
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as threads:
        outcomes = sorted(threads.map(scan, range(4)))
    assert outcomes == ["already"] * 3 + ["arrived"]
    assert ProcessingRecord.objects.count() == 1
    assert Holder.objects.get().attendances.count() == 1
