"""The answer goes out once; the address is encrypted before and gone after."""

import logging
from collections.abc import Callable
from datetime import timedelta
from io import StringIO
from pathlib import Path
from smtplib import SMTPRecipientsRefused
from typing import Any

import pytest
from cryptography.fernet import Fernet
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.core.management import call_command
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone, translation
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings
from time_machine import travel

from factcheck.models import Case, Complaint, FactCheckPage, SpentProof, Tip
from factcheck.tips import addresses, holding, notices
from factcheck.tips.notices import (
    answered_tips,
    send,
    tell_complainant,
    tell_reporters,
)
from factcheck.tips.services import Report, receive_tip
from tests.factcheck.tips.sending import sent_tip
from tests.factcheck.tips.test_same_message import permit
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db

ADDRESS = "warga@surel.example"
Told = Callable[[Case], None]


class BrokenMail(EmailBackend):
    """A mail server that is down, and says whom it was asked for."""

    def send_messages(self, messages: Any) -> int:
        raise ConnectionRefusedError(f"no route to {ADDRESS}")


class GoneMail(EmailBackend):
    """A mail server that knows nobody of that name."""

    def send_messages(self, messages: Any) -> int:
        raise SMTPRecipientsRefused({ADDRESS: (550, b"no such user")})


def broken(settings: Settings, server: type[EmailBackend]) -> None:
    settings.EMAIL_BACKEND = f"{server.__module__}.{server.__name__}"


@pytest.fixture
def check() -> FactCheckPage:
    return FactCheckPageFactory(title="Beras gratis tidak pernah ada")


@pytest.fixture
def tell(django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks) -> Told:
    def told(case: Case) -> None:
        with django_capture_on_commit_callbacks(execute=True):
            tell_reporters(case)

    return told


def closed(tip: Tip, *, check: FactCheckPage) -> Case:
    Case.objects.filter(tips=tip).update(state=Case.State.ANSWERED, answer=check.pk)
    return Case.objects.get(tips=tip)


def reported(
    email: str = ADDRESS, *, name: str = "a", text: str = "Beras gratis"
) -> Tip:
    return receive_tip(Report(text=text, email=email), permit=permit(name))


def test_address_is_encrypted_at_rest_and_kept_for_ninety_days(client: Client) -> None:
    tip = sent_tip(client, email=ADDRESS)
    assert ADDRESS not in str(Tip.objects.filter(pk=tip.pk).values())
    assert addresses.decrypt(tip.encrypted_email) == ADDRESS
    assert tip.email_until == timezone.localdate() + timedelta(days=90)


def test_keys_can_be_changed_without_losing_addresses(settings: Settings) -> None:
    first = addresses.encrypt(ADDRESS)
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    settings.TIP_EMAIL_KEYS = [old]
    second = addresses.encrypt(ADDRESS)
    settings.TIP_EMAIL_KEYS = [new, old]
    assert addresses.decrypt(first) == addresses.decrypt(second) == ADDRESS
    settings.TIP_EMAIL_KEYS = [new]
    assert addresses.decrypt(second) is None
    assert addresses.decrypt("") is None


def test_answer_is_mailed_once_with_ticket_and_check_then_the_address_goes(
    check: FactCheckPage, tell: Told
) -> None:
    tip = reported()
    case = closed(tip, check=check)
    tell(case)
    tell(case)
    [message] = mail.outbox
    assert message.to == [ADDRESS]
    assert f"/lapor/{tip.ticket}/" in message.body
    assert str(check.get_url()) in message.body
    assert "Beras gratis" not in message.subject
    tip.refresh_from_db()
    assert (tip.encrypted_email, tip.email_until) == ("", None)
    assert tip.told_at is not None


def test_everybody_who_reported_is_told_in_their_language(
    check: FactCheckPage, tell: Told
) -> None:
    tip = reported()
    with translation.override("en"):
        other = reported("citizen@mail.example", name="b")
    Tip.objects.filter(pk=other.pk).update(case=tip.case_id)
    tell(closed(tip, check=check))
    told = {message.to[0]: message.body for message in mail.outbox}
    assert f"/lapor/{tip.ticket}/" in told[ADDRESS]
    assert f"/en/lapor/{other.ticket}/" in told["citizen@mail.example"]


def test_open_case_and_report_without_address_send_nothing(
    check: FactCheckPage, tell: Told
) -> None:
    tip = reported()
    assert tip.case is not None
    tell(tip.case)
    silent = reported("", name="b", text="Jembatan di kampung kami dicat emas")
    tell(closed(silent, check=check))
    assert mail.outbox == []


def test_who_reports_what_is_answered_already_is_told_at_once(
    check: FactCheckPage,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    closed(reported(""), check=check)
    with django_capture_on_commit_callbacks(execute=True):
        tip = reported(name="b")
    assert f"/lapor/{tip.ticket}/" in mail.outbox[0].body
    assert not Tip.objects.get(pk=tip.pk).encrypted_email


def test_not_checkable_case_is_told_too(tell: Told) -> None:
    tip = reported()
    Case.objects.update(state=Case.State.NOT_CHECKABLE)
    tell(Case.objects.get())
    assert f"/lapor/{tip.ticket}/" in mail.outbox[0].body
    assert "tidak dapat kami periksa" in mail.outbox[0].body


def test_mail_failure_keeps_the_address_for_the_nightly_command(
    check: FactCheckPage,
    tell: Told,
    settings: Settings,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG)
    tip = reported()
    broken(settings, BrokenMail)
    tell(closed(tip, check=check))
    tip.refresh_from_db()
    assert addresses.decrypt(tip.encrypted_email) == ADDRESS
    assert tip.told_at is None
    assert "ConnectionRefusedError" in caplog.text
    assert ADDRESS not in caplog.text

    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    out = StringIO()
    call_command("forget_addresses", stdout=out)
    call_command("forget_addresses", stdout=out)
    assert "1 answers sent" in out.getvalue()
    assert [message.to for message in mail.outbox] == [[ADDRESS]]


def test_address_that_nobody_has_is_forgotten(
    check: FactCheckPage, tell: Told, settings: Settings
) -> None:
    tip = reported()
    broken(settings, GoneMail)
    tell(closed(tip, check=check))
    tip.refresh_from_db()
    assert tip.encrypted_email == ""


def test_nightly_command_deletes_what_is_past(unsent: Path) -> None:
    today = timezone.localdate()
    old, new = reported(), reported("lain@surel.example", name="b")
    Tip.objects.filter(pk=old.pk).update(email_until=today - timedelta(days=1))
    Tip.objects.filter(pk=new.pk).update(email_until=today)
    SpentProof.objects.filter(digest="a").update(
        expires_at=timezone.now() - timedelta(seconds=1)
    )
    young = holding.hold(b"young", kind=holding.Kind.DRAFT)
    with travel(timezone.now() - timedelta(minutes=61), tick=False):
        holding.hold(b"old", kind=holding.Kind.PICTURE)
    out = StringIO()
    call_command("forget_addresses", stdout=out)
    assert out.getvalue() == (
        "0 answers sent; 1 addresses, 1 unsent pieces and 1 proofs deleted.\n"
    )
    assert holding.held(young, kind=holding.Kind.DRAFT) == b"young"
    assert len(list(unsent.iterdir())) == 1
    assert not Tip.objects.get(pk=old.pk).encrypted_email
    assert Tip.objects.get(pk=new.pk).encrypted_email
    assert list(SpentProof.objects.values_list("digest", flat=True)) == ["b"]
    assert mail.outbox == []


def test_nightly_command_sends_all_that_is_owed_and_the_most_urgent_first(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(notices, "MOST_AT_ONCE", 1)
    today = timezone.localdate()
    for days, name in ((9, "late"), (1, "soon"), (5, "later")):
        tip = reported(f"{name}@surel.example", name=name, text=f"Beras gratis {days}")
        Tip.objects.filter(pk=tip.pk).update(email_until=today + timedelta(days=days))
    Case.objects.update(state=Case.State.NOT_CHECKABLE)
    call_command("forget_addresses", stdout=StringIO())
    assert [message.to[0].partition("@")[0] for message in mail.outbox] == [
        "soon",
        "later",
        "late",
    ]


def test_editor_waits_for_so_many_mails_at_most(
    monkeypatch: pytest.MonkeyPatch, tell: Told
) -> None:
    monkeypatch.setattr(notices, "MOST_AT_ONCE", 1)
    tip, other = reported(), reported("lain@surel.example", name="b")
    assert tip.case == other.case
    Case.objects.update(state=Case.State.NOT_CHECKABLE)
    tell(Case.objects.get())
    assert len(mail.outbox) == 1


def test_answer_of_a_case_is_looked_up_once_for_everybody(check: FactCheckPage) -> None:
    tips = [
        reported(f"{name}@surel.example", name=name, text="Beras gratis")
        for name in "abcde"
    ]
    case = closed(tips[0], check=check)
    assert {tip.case for tip in tips} == {case}
    counts = []
    # The first fills the caches of addresses.
    for chosen in (tips[:1], tips[1:2], tips[2:]):
        with CaptureQueriesContext(connection) as queries:
            told = send(answered_tips().filter(pk__in=[tip.pk for tip in chosen]))
        assert told == len(chosen)
        counts.append(len(queries))
    # Two more of them: address taken, then told.
    assert counts[2] - counts[1] == 2 * 2
    assert all(str(check.get_url()) in message.body for message in mail.outbox)


def test_complainant_is_told_when_the_complaint_is_decided(
    check: FactCheckPage,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    complaint = Complaint.objects.create(
        digest="c",
        page=check,
        text="Tanggalnya keliru",
        encrypted_email=addresses.encrypt(ADDRESS),
        email_until=addresses.last_day(),
    )
    for state, messages in (
        (Complaint.State.IN_PROGRESS, 0),
        (Complaint.State.ACCEPTED, 1),
        (Complaint.State.ACCEPTED, 1),
    ):
        Complaint.objects.update(state=state)
        with django_capture_on_commit_callbacks(execute=True):
            tell_complainant(complaint)
        assert len(mail.outbox) == messages
    assert f"/lapor/{complaint.ticket}/" in mail.outbox[0].body
    assert Complaint.objects.get().encrypted_email == ""
