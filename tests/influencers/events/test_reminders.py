"""Reminders: the day before, to those who come, once."""

from collections.abc import Callable
from datetime import datetime, timedelta
from io import StringIO
from smtplib import SMTPServerDisconnected
from typing import Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from influencers.models import Attendance, Holder
from tests.influencers.conftest import MakeHolder
from tests.influencers.events.conftest import (
    MakeEvent,
    MakeHolders,
    attend,
    today,
)


def run() -> str:
    """Run the nightly command; returns what it says."""
    said = StringIO()
    call_command("remind_of_events", stdout=said)
    return said.getvalue()


def test_those_who_come_tomorrow_are_reminded_once(
    make_event: MakeEvent, make_holders: MakeHolders
) -> None:
    event = make_event(
        starts_at=today(23) + timedelta(days=1), meeting_url="https://r.example/x"
    )
    coming, waiting, declined, suspended = make_holders(4)
    attend(event, coming)
    attend(event, waiting, "menunggu")
    attend(event, declined, "tidak")
    attend(event, suspended)
    Holder.objects.filter(pk=suspended.pk).update(state="suspended")
    event.capacity = 1
    event.save()
    assert run() == "0 moved up, 1 reminders sent.\n"
    [message] = mail.outbox
    assert message.to == [coming.user.email]
    assert message.subject == "Sebentar lagi: Pelatihan cek fakta"
    assert "23.00 WIB" in message.body
    assert "Kami tidak pernah meminta kata sandi" in message.body
    # A mail may be passed on; the link is on the page.
    assert "r.example" not in message.body
    assert run() == "0 moved up, 0 reminders sent.\n"
    assert len(mail.outbox) == 1


@pytest.mark.parametrize(
    ("begins", "state"),
    [
        (lambda: today(0) + timedelta(days=2), "terbuka"),
        (lambda: timezone.now() - timedelta(minutes=5), "terbuka"),
        (lambda: today(9) + timedelta(days=1), "batal"),
    ],
)
def test_nobody_is_reminded_of_what_is_far_begun_or_cancelled(
    make_event: MakeEvent,
    make_holder: MakeHolder,
    begins: Callable[[], datetime],
    state: str,
) -> None:
    attend(make_event(starts_at=begins(), state=state), make_holder())
    assert run() == "0 moved up, 0 reminders sent.\n"
    assert mail.outbox == []


def test_what_the_mail_server_refused_is_sent_the_next_time(
    make_event: MakeEvent, make_holder: MakeHolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    attend(make_event(starts_at=today(9) + timedelta(days=1)), make_holder())

    def refuse(*args: Any, **kwargs: Any) -> None:
        raise SMTPServerDisconnected

    with monkeypatch.context() as patch:
        patch.setattr("influencers.events.notices.send_mail", refuse)
        assert run() == "0 moved up, 0 reminders sent.\n"
    assert Attendance.objects.get().reminded_at is None
    assert run() == "0 moved up, 1 reminders sent.\n"
