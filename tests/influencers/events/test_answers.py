"""What holders answer: places, the waiting list, and never a place too many."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from functools import partial
from smtplib import SMTPServerDisconnected
from threading import Barrier
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks

from influencers.badges.services import (
    issue_credential,
    resign_badge,
    revoke_badge,
)
from influencers.events.selectors import public_events
from influencers.events.services import answer_invitation, fill_upcoming_events
from influencers.models import Attendance, Event, Holder
from influencers.openbadges import multikeys
from influencers.openbadges.keys import KeyRing
from influencers.privacy.erasure import erase_person
from tests.influencers.conftest import MakeHolder
from tests.influencers.events.conftest import (
    MakeEvent,
    MakeHolders,
    attend,
    signed_in,
)

FULL = "Acara penuh. Anda masuk daftar tunggu."


def say(holder: Holder, event: Event, word: str = "hadir") -> str:
    """Answer as a holder does; returns the page that follows."""
    response = signed_in(holder.user).post(
        f"/acara/{event.pk}/jawaban/", {"jawaban": word}, follow=True
    )
    assert response.redirect_chain == [(f"/acara/{event.pk}/", 302)]
    return response.content.decode()


def revoke(holder: Holder) -> None:
    """End a badge as an office does."""
    revoke_badge(holder, by=None, reason="Pindah.")


def erase(holder: Holder) -> None:
    """Erase whose badge it is."""
    erase_person(holder.user)


def answers(event: Event) -> dict[str, str]:
    """Return what each holder is said to have answered."""
    rows = event.attendances.values_list("holder__user__email", "answer")
    return {email.partition("@")[0]: answer for email, answer in rows}


def test_a_holder_comes_changes_their_mind_and_comes_again(
    make_event: MakeEvent, make_holder: MakeHolder
) -> None:
    event, holder = make_event(), make_holder()
    assert "Anda tercatat hadir." in say(holder, event)
    assert "Anda menjawab: tidak hadir." in say(holder, event, "tidak")
    assert "Anda akan hadir." in say(holder, event)
    assert event.attendances.count() == 1


def test_who_comes_is_led_to_the_badge_that_the_door_reads(
    make_event: MakeEvent, make_holder: MakeHolder, settings: Any
) -> None:
    settings.BADGE_KEYS = KeyRing(multikeys.new_secret()).words()
    event, holder = make_event(), make_holder()
    path = f"/lencana/{holder.number}/cetak/"
    # Without a signature there is no sheet to print.
    assert path not in say(holder, event)
    issue_credential(holder, by=None)
    assert f'href="{path}"' in say(holder, event)
    assert Client().get(path).status_code == 200
    assert path not in say(holder, event, "tidak")


def test_a_full_event_puts_on_the_waiting_list_in_order(
    make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    event = make_event(capacity=1)
    first, second, third = make_holders(3)
    say(first, event)
    assert FULL in say(second, event)
    assert "Anda di daftar tunggu, nomor 2." in say(third, event)
    # Asking again costs nobody their place in line.
    told = say(second, event)
    assert "Anda di daftar tunggu, nomor 1." in told
    assert ">Keluar dari daftar tunggu</button>" in told
    assert "Batal hadir" not in told


def test_who_waits_longest_moves_up_and_is_told(
    make_event: MakeEvent,
    make_holders: MakeHolders,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    event = make_event(capacity=1)
    first, second, third = make_holders(3)
    for holder in (first, second, third):
        say(holder, event)
    with django_capture_on_commit_callbacks(execute=True):
        say(first, event, "tidak")
    assert answers(event) == {"p0": "tidak", "p1": "hadir", "p2": "menunggu"}
    [message] = mail.outbox
    assert message.to == [second.user.email]
    assert message.subject == "Anda mendapat tempat: Pelatihan cek fakta"
    assert f"/acara/{event.pk}/" in message.body
    assert first.user.email not in message.body


def test_a_failing_mail_server_breaks_no_answer(
    make_event: MakeEvent,
    make_holders: MakeHolders,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    event = make_event(capacity=1)
    first, second = make_holders(2)
    say(first, event)
    say(second, event)

    def refuse(*args: Any, **kwargs: Any) -> None:
        raise SMTPServerDisconnected(second.user.email)

    monkeypatch.setattr("influencers.events.notices.send_mail", refuse)
    with django_capture_on_commit_callbacks(execute=True):
        say(first, event, "tidak")
    assert answers(event) == {"p0": "tidak", "p1": "hadir"}


def test_a_suspended_badge_does_not_move_up_and_an_ended_one_gives_its_place_back(
    make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    event = make_event(capacity=1)
    revoked, suspended, active = make_holders(3)
    for holder in (revoked, suspended, active):
        say(holder, event)
    Holder.objects.filter(pk=revoked.pk).update(state="revoked")
    Holder.objects.filter(pk=suspended.pk).update(state="suspended")
    assert fill_upcoming_events() == 1
    assert answers(event) == {"p0": "tidak", "p1": "menunggu", "p2": "hadir"}
    assert fill_upcoming_events() == 0


@pytest.mark.parametrize("end", [resign_badge, revoke, erase])
def test_a_badge_that_ends_frees_its_place_at_once(
    make_event: MakeEvent,
    make_holders: MakeHolders,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
    end: Callable[[Holder], None],
) -> None:
    event, full = make_event(capacity=1), make_event(capacity=1)
    past = make_event(starts_at=timezone.now() - timedelta(days=2))
    leaving, waiting = make_holders(2)
    for holder in (leaving, waiting):
        say(holder, event)
    attend(full, waiting)
    attend(past, leaving)
    with django_capture_on_commit_callbacks(execute=True):
        end(leaving)
    assert answers(event).items() >= {("p1", "hadir")}
    assert public_events().get(pk=event.pk).coming == 1
    assert "Anda mendapat tempat: Pelatihan cek fakta" in {
        message.subject for message in mail.outbox
    }
    # Who came stays a matter of record, until the person is erased.
    assert ("p0" in answers(past)) is (end is not erase)
    assert "tidak" not in answers(past).values()


@pytest.mark.parametrize(
    ("state", "from_now"),
    [
        ("batal", timedelta(days=8)),
        ("terbuka", timedelta(hours=-1)),
        ("terbuka", timedelta(days=-2)),
    ],
)
def test_nobody_answers_a_cancelled_or_begun_event(
    make_event: MakeEvent, make_holder: MakeHolder, state: str, from_now: timedelta
) -> None:
    event = make_event(state=state, starts_at=timezone.now() + from_now)
    assert "tidak menerima jawaban lagi" in say(make_holder(), event)
    assert not event.attendances.exists()


def test_a_draft_takes_no_answer_and_does_not_exist(
    make_event: MakeEvent, make_holder: MakeHolder
) -> None:
    event = make_event(state="rancangan")
    client = signed_in(make_holder().user)
    path = f"/acara/{event.pk}/jawaban/"
    assert client.post(path, {"jawaban": "hadir"}).status_code == 404


def test_who_is_not_meant_is_told_why_and_cannot_answer(
    make_event: MakeEvent, make_holder: MakeHolder, sleman: Any, kemenkes: Any
) -> None:
    event = make_event(agencies=[kemenkes])
    outsider = make_holder("s@contoh.go.id", agency=sleman, handle="sleman")
    page = signed_in(outsider.user).get(f"/acara/{event.pk}/").content.decode()
    assert "Anda tidak diundang ke acara ini" in page
    assert "Acara ini untuk pemegang lencana dari Kemenkes." in page
    assert "tidak ditujukan kepada Anda" in say(outsider, event)
    assert not event.attendances.exists()


@pytest.mark.parametrize("word", ["", "mungkin", "hadir\x00", "HADIR"])
def test_an_answer_that_is_none_changes_nothing(
    make_event: MakeEvent, make_holder: MakeHolder, word: str
) -> None:
    event = make_event()
    client = signed_in(make_holder().user)
    response = client.post(f"/acara/{event.pk}/jawaban/", {"jawaban": word})
    assert response.status_code in (302, 400)
    assert not event.attendances.exists()


def test_strangers_and_ended_badges_cannot_answer(
    client: Client, make_event: MakeEvent, make_holder: MakeHolder
) -> None:
    path = f"/acara/{make_event().pk}/jawaban/"
    assert client.post(path)["Location"].startswith("/akun/login/")
    ended = signed_in(make_holder(state="revoked").user)
    assert ended.post(path, {"jawaban": "hadir"}).status_code == 403


def test_who_had_to_sign_in_again_comes_back_to_the_event(
    make_event: MakeEvent, make_holder: MakeHolder
) -> None:
    event = make_event()
    response = signed_in(make_holder().user).get(f"/acara/{event.pk}/jawaban/")
    assert response["Location"] == f"/acara/{event.pk}/"
    assert not event.attendances.exists()


def test_the_meeting_link_is_for_those_who_come(
    client: Client, make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    link = "https://rapat.contoh.example/rahasia"
    event = make_event(meeting_url=link, capacity=1)
    coming, waiting, silent = make_holders(3)
    attend(event, coming)
    attend(event, waiting, "menunggu")
    path = f"/acara/{event.pk}/"
    assert link in signed_in(coming.user).get(path).content.decode()
    for browser in (client, signed_in(waiting.user), signed_in(silent.user)):
        for address in (path, f"{path}acara.ics", "/acara/kalender.ics", "/acara/"):
            assert "rahasia" not in browser.get(address).content.decode()


def test_of_many_at_the_same_moment_no_more_get_a_place_than_there_are(
    transactional_db: None, make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    event, people = make_event(capacity=3), make_holders(8)

    def come(holder: Holder) -> str:
        return answer_invitation(event.pk, holder=holder, is_coming=True).answer

    given = at_once([partial(come, holder) for holder in people])
    assert sorted(given) == ["hadir"] * 3 + ["menunggu"] * 5


def test_places_given_back_at_the_same_moment_go_to_the_next_in_line_once(
    transactional_db: None, make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    event, people = make_event(capacity=3), make_holders(8)
    for holder in people:
        answer_invitation(event.pk, holder=holder, is_coming=True)

    def leave(holder: Holder) -> None:
        answer_invitation(event.pk, holder=holder, is_coming=False)

    at_once([partial(leave, holder) for holder in people[:3]])
    assert [answers(event)[f"p{number}"] for number in range(8)] == [
        *["tidak"] * 3,
        *["hadir"] * 3,
        *["menunggu"] * 2,
    ]


def test_one_holder_who_presses_twice_at_once_answers_once(
    transactional_db: None, make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    event, [holder] = make_event(capacity=1), make_holders(1)

    def come() -> str:
        return answer_invitation(event.pk, holder=holder, is_coming=True).answer

    assert at_once([come] * 4) == ["hadir"] * 4
    assert Attendance.objects.count() == 1


def at_once(functions: list[Callable[[], Any]]) -> list[Any]:
    """Run functions at the same moment, each with a connection of its own."""
    together = Barrier(len(functions))

    def run(function: Callable[[], Any]) -> Any:
        together.wait()
        try:
            return function()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(functions)) as threads:
        return list(threads.map(run, functions))
