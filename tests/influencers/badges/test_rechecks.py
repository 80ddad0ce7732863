"""Accounts that nobody looks at: reminded of, then suspended."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from accounts.models import User
from influencers.badges import rechecks, services
from influencers.models import BadgeSettings, Holder, ProcessingRecord
from tests.influencers.conftest import MakeHolder


@pytest.fixture
def due(holder: Holder) -> Holder:
    """Return a holder whose accounts were looked at 90 days ago."""
    Holder.objects.update(checked_on=timezone.localdate() - timedelta(days=90))
    holder.refresh_from_db()
    return holder


@pytest.fixture
def night(django_capture_on_commit_callbacks: Any) -> Any:
    """Return what runs every night; it tells the mails that were sent."""

    def run() -> list[Any]:
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            call_command("recheck_accounts")
        return list(mail.outbox)

    return run


def let_days_pass(days: int) -> None:
    ProcessingRecord.objects.update(at=timezone.now() - timedelta(days=days))


def test_account_is_due_after_as_many_days_as_the_rules_say(holder: Holder) -> None:
    today = timezone.localdate()
    assert not rechecks.due_for_recheck(on=today + timedelta(days=89)).exists()
    assert rechecks.due_for_recheck(on=today + timedelta(days=90)).exists()
    rules = BadgeSettings.load()
    rules.recheck_days = 30
    rules.save()
    assert rechecks.due_for_recheck(on=today + timedelta(days=30)).exists()


def test_holder_and_heads_are_told_once(due: Holder, head: User, night: Any) -> None:
    sent = night()
    assert [each.to for each in sent] == [[due.user.email], [head.email]]
    assert "14 hari" in sent[0].body
    assert due.number not in sent[1].body
    assert "/admin/pemegang/?recheck=perlu" in sent[1].body
    assert night() == []


def test_nobody_is_suspended_without_a_fortnight_of_warning(
    due: Holder, night: Any
) -> None:
    Holder.objects.update(checked_on=timezone.localdate() - timedelta(days=900))
    night()
    let_days_pass(13)
    night()
    assert Holder.objects.get().state == Holder.State.ACTIVE
    let_days_pass(14)
    (told,) = night()
    assert Holder.objects.get().state == Holder.State.SUSPENDED
    assert told.to == [due.user.email]
    assert "belum diperiksa ulang" in told.body
    assert due.credentials.get().is_suspended


def test_reminder_does_not_hide_who_looked_last(
    due: Holder, head: User, officer: User, night: Any
) -> None:
    services.confirm_accounts(due, by=officer)
    rules = BadgeSettings.load()
    Holder.objects.update(
        checked_on=timezone.localdate() - timedelta(days=rules.recheck_days)
    )
    night()
    with pytest.raises(services.FourEyesError):
        services.renew_badge(due, by=officer)
    assert due.user.processing_records.filter(action="ingat", actor=None).exists()


def test_looked_at_in_time_it_goes_on(due: Holder, head: User, night: Any) -> None:
    night()
    let_days_pass(13)
    services.confirm_accounts(due, by=head)
    let_days_pass(30)
    assert night() == []
    assert Holder.objects.get().state == Holder.State.ACTIVE


def test_looked_at_late_it_counts_again(due: Holder, head: User, night: Any) -> None:
    night()
    let_days_pass(14)
    night()
    services.confirm_accounts(due, by=head)
    assert Holder.objects.get().state == Holder.State.ACTIVE
    assert not due.credentials.get().is_suspended


def test_what_a_person_suspended_no_look_restores(holder: Holder, head: User) -> None:
    services.suspend_badge(holder, by=head, reason="Diperiksa.")
    services.confirm_accounts(holder, by=head)
    assert Holder.objects.get().state == Holder.State.SUSPENDED


def test_expired_badge_is_left_alone(make_holder: MakeHolder, night: Any) -> None:
    long_ago = timezone.localdate() - timedelta(days=400)
    make_holder(issued_on=long_ago, valid_until=long_ago, checked_on=long_ago)
    assert night() == []
