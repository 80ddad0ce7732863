"""Accounts that nobody looks at: reminded of, then suspended."""

from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.core.management import call_command
from django.utils import timezone

from accounts.models import User
from influencers.badges import rechecks, services
from influencers.badges.proposals import propose_accounts
from influencers.models import (
    AccountsProposal,
    BadgeSettings,
    Holder,
    ProcessingRecord,
)
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


def expire(holder: Holder, *, days_ago: int) -> None:
    day = timezone.localdate() - timedelta(days=days_ago)
    Holder.objects.filter(pk=holder.pk).update(valid_until=day)
    holder.refresh_from_db()


@pytest.mark.parametrize("state", ["active", "suspended"])
def test_accounts_are_let_go_a_month_after_the_badge_ran_out(
    holder: Holder, head: User, night: Any, state: str, make_holder: MakeHolder
) -> None:
    Holder.objects.update(state=state)
    propose_accounts(holder, [("x", "rina_sehat")], by=head)
    expire(holder, days_ago=30)
    night()
    assert holder.accounts.get().is_held
    expire(holder, days_ago=31)
    night()
    night()
    assert not holder.accounts.get().is_held
    assert not AccountsProposal.objects.exists()
    told = holder.user.processing_records.filter(action="ubah", actor_role="Portal")
    assert "dilepas" in told.get().note
    assert make_holder("lain@contoh.go.id").accounts.get().is_held


def test_badge_that_lost_its_accounts_is_not_renewed(
    holder: Holder, head: User, officer: User
) -> None:
    services.confirm_accounts(holder, by=head)
    expire(holder, days_ago=31)
    with pytest.raises(services.BadgeStateError, match="mengajukan lagi"):
        services.renew_badge(holder, by=officer)
    with pytest.raises(services.BadgeStateError, match="mengajukan lagi"):
        propose_accounts(holder, [("x", "rina_sehat")], by=head)
    expire(holder, days_ago=30)
    services.renew_badge(holder, by=officer)
    assert holder.is_active


def test_expired_badge_is_left_alone(make_holder: MakeHolder, night: Any) -> None:
    long_ago = timezone.localdate() - timedelta(days=400)
    make_holder(issued_on=long_ago, valid_until=long_ago, checked_on=long_ago)
    assert night() == []
