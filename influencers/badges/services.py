"""Writes about badges: issued, suspended, restored, revoked, resigned, renewed.

Each locks the holder, keeps a record of processing, and shows in the status lists once
the transaction is over. All but `issue_credential` tell the holder by mail. `by` is who
does it: None is the portal itself, the holder's own user is the holder.
"""

from collections.abc import Sequence

from django.conf import settings
from django.db import transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _

from accounts.models import User
from influencers.badges import mails
from influencers.badges.issuing import issue_for, revoke_credentials
from influencers.badges.periods import months_after
from influencers.badges.published_lists import forget_lists
from influencers.badges.roles import PORTAL, role_of
from influencers.models import (
    BadgeCredential,
    BadgeSettings,
    Holder,
    HolderAccount,
    ProcessingRecord,
)
from influencers.privacy.records import record

Action, State = ProcessingRecord.Action, Holder.State


class BadgeStateError(Exception):
    """What was asked for does not fit the badge's state; the message says why."""


class FourEyesError(BadgeStateError):
    """Somebody else has to take this step."""

    def __str__(self) -> str:
        return _("Empat mata: orang lain yang harus melakukan langkah ini.")


@transaction.atomic
def issue_credential(holder: Holder, *, by: User | None) -> BadgeCredential:
    """Sign and store the holder's badge as it is now; an earlier one is revoked.

    Raises `BadgeStateError` for a badge that ended, and `BadgeKeyError` (a
    `LookupError`) when the portal has no key to sign with.
    """
    _lock(holder)
    _require_going_on(holder)
    return _issue(holder, by=by)


@transaction.atomic
def reissue(holder: Holder, *, by: User | None, note: str = "") -> BadgeCredential:
    """Issue anew because what the badge says changed, and tell the holder."""
    issued = issue_credential(holder, by=by)
    mails.tell_reissued(holder, reason=note)
    return issued


@transaction.atomic
def suspend_badge(holder: Holder, *, by: User | None, reason: str) -> None:
    """Let the badge rest: the desk closes, verifiers see it, it can be restored."""
    _lock(holder)
    if holder.state != State.ACTIVE:
        raise BadgeStateError(_("Hanya lencana aktif yang dapat ditangguhkan."))
    _move(holder, State.SUSPENDED, reason=reason)
    _set_suspended(holder, is_suspended=True)
    _record(holder, Action.SUSPENDED, by=by, note=reason)
    mails.tell_suspended(holder)


@transaction.atomic
def reinstate_badge(holder: Holder, *, by: User | None) -> None:
    """Let a suspended badge count again.

    Four eyes: who suspended it does not restore it; holders restore only what they
    suspended themselves. Not while the consent to the public entry is withdrawn.
    """
    _lock(holder)
    if holder.state != State.SUSPENDED:
        raise BadgeStateError(_("Hanya lencana yang ditangguhkan dapat dipulihkan."))
    if not holder.is_listed:
        raise BadgeStateError(
            _("Pemegangnya menarik persetujuan; hanya ia yang dapat memberikannya.")
        )
    if by and _did_last(holder, Action.SUSPENDED, by=by) != (by.pk == holder.user_id):
        raise FourEyesError
    _move(holder, State.ACTIVE, reason="")
    _set_suspended(holder, is_suspended=False)
    _record(holder, Action.REINSTATED, by=by)
    mails.tell_reinstated(holder)


@transaction.atomic
def revoke_badge(holder: Holder, *, by: User | None, reason: str) -> None:
    """End the badge for good; its accounts are free for another application."""
    _lock(holder)
    _require_going_on(holder)
    _end(holder, State.REVOKED, reason=reason)
    _record(holder, Action.REVOKED, by=by, note=reason)
    mails.tell_revoked(holder)


@transaction.atomic
def resign_badge(holder: Holder) -> None:
    """End the badge because its holder wants so."""
    _lock(holder)
    _require_going_on(holder)
    _end(holder, State.RESIGNED, reason="")
    _record(holder, Action.RESIGNED, by=holder.user)
    mails.tell_resigned(holder)


@transaction.atomic
def renew_badge(holder: Holder, *, by: User) -> BadgeCredential:
    """Let the badge hold for another full period from today.

    Four eyes: another person has looked at the accounts within the re-check period.
    """
    _lock(holder)
    if holder.state != State.ACTIVE:
        raise BadgeStateError(_("Hanya lencana aktif yang dapat diperpanjang."))
    rules, today = BadgeSettings.load(), timezone.localdate()
    if (today - holder.checked_on).days > rules.recheck_days:
        raise BadgeStateError(_("Akunnya harus diperiksa ulang lebih dulu."))
    if by.pk == holder.user_id or _did_last(holder, Action.RECHECKED, by=by):
        raise FourEyesError
    holder.valid_until = months_after(today, rules.validity_months)
    holder.save(update_fields=["valid_until"])
    return reissue(holder, by=by, note=_("Masa berlakunya diperpanjang."))


@transaction.atomic
def change_accounts(
    holder: Holder, accounts: Sequence[tuple[str, str]], *, by: User
) -> BadgeCredential:
    """Let the badge speak for other accounts (network, handle), and issue it anew.

    Raises `ValidationError` for an account that another badge holds.
    """
    _lock(holder)
    _require_going_on(holder)
    holder.accounts.all().delete()
    for network, handle in accounts:
        account = HolderAccount(holder=holder, network=network, handle=handle)
        account.full_clean()
        account.save()
    holder.checked_on = timezone.localdate()
    holder.save(update_fields=["checked_on"])
    _record(holder, Action.CORRECTED, by=by, note=_("Akun pada lencana"))
    return reissue(holder, by=by, note=_("Akun pada lencana diubah."))


@transaction.atomic
def confirm_accounts(holder: Holder, *, by: User | None) -> None:
    """Note that the accounts were looked at today and are the holder's own still.

    A badge that the portal suspended because nobody had looked holds again.
    """
    _lock(holder)
    _require_going_on(holder)
    holder.checked_on = timezone.localdate()
    holder.save(update_fields=["checked_on"])
    _record(holder, Action.RECHECKED, by=by, note=_("Akun masih milik pemegang."))
    if holder.state == State.SUSPENDED and holder.is_listed:
        last = _last(holder, Action.SUSPENDED)
        if last is not None and last.actor_role == PORTAL:
            reinstate_badge(holder, by=None)


def _lock(holder: Holder) -> None:
    """Wait for whoever changes this badge, then read it as it is now."""
    Holder.objects.select_for_update().only("pk").get(pk=holder.pk)
    holder.refresh_from_db()


def _require_going_on(holder: Holder) -> None:
    if holder.is_over:
        raise BadgeStateError(_("Lencana ini sudah berakhir."))


def _last(holder: Holder, action: str) -> ProcessingRecord | None:
    """Return the record of when an earlier step was done last."""
    done = ProcessingRecord.objects.filter(subject=holder.user_id, action=action)
    return done.order_by("-at", "-pk").first()


def _did_last(holder: Holder, action: str, *, by: User) -> bool:
    last = _last(holder, action)
    return last is not None and last.actor_id == by.pk


def _issue(holder: Holder, *, by: User | None) -> BadgeCredential:
    (issued,) = issue_for([holder], by=by)
    _record(holder, Action.ISSUED, by=by, note=f"{holder.number} / {issued.serial}")
    return issued


def _move(holder: Holder, state: str, *, reason: str) -> None:
    holder.state, holder.state_reason = state, reason[:300]
    holder.state_changed_at = timezone.now()
    holder.save(update_fields=["state", "state_reason", "state_changed_at"])


def _set_suspended(holder: Holder, *, is_suspended: bool) -> None:
    holding = holder.credentials.filter(revoked_at__isnull=True)
    forget_lists(holding.values_list("status_list", flat=True))
    holding.update(is_suspended=is_suspended)


def _end(holder: Holder, state: str, *, reason: str) -> None:
    _move(holder, state, reason=reason)
    holder.accounts.update(is_held=False)
    revoke_credentials([holder.pk], at=holder.state_changed_at)


def _record(holder: Holder, action: str, *, by: User | None, note: str = "") -> None:
    with translation.override(settings.LANGUAGE_CODE):
        record(holder.user, action, actor=by, role=role_of(by, holder), note=note)
