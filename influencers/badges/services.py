"""Writes about badges: issued, suspended, restored, revoked, resigned, renewed.

Each locks the holder, keeps a record of processing, and shows in the status lists once
the transaction is over. All but `issue_credential` tell the holder by mail. `by` is who
does it: None is the portal itself, the holder's own user is the holder.
"""

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
from influencers.events.services import give_places_back
from influencers.models import (
    AccountsProposal,
    BadgeCredential,
    BadgeSettings,
    Holder,
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


def lock_badge(holder: Holder) -> None:
    """Wait for whoever changes this badge, then read it as it is now."""
    Holder.objects.select_for_update().only("pk").get(pk=holder.pk)
    holder.refresh_from_db()


def require_going_on(holder: Holder) -> None:
    """Refuse a badge that ended for good."""
    if holder.is_over:
        raise BadgeStateError(_("Lencana ini sudah berakhir."))


def require_holding(holder: Holder) -> None:
    """Refuse a badge whose accounts are free again."""
    if not holder.is_holding:
        raise BadgeStateError(
            _("Masa berlakunya habis terlalu lama: pemegangnya mengajukan lagi.")
        )


def require_reinstatable(holder: Holder, *, by: User | None) -> None:
    """Refuse what `by` may not restore, or nobody may now."""
    if holder.state != State.SUSPENDED:
        raise BadgeStateError(_("Hanya lencana yang ditangguhkan dapat dipulihkan."))
    if not holder.is_listed:
        raise BadgeStateError(
            _("Pemegangnya menarik persetujuan; hanya ia yang dapat memberikannya.")
        )
    if by and _did_last(holder, Action.SUSPENDED, by=by) != (by.pk == holder.user_id):
        raise FourEyesError


def require_renewable(holder: Holder, *, by: User) -> None:
    """Refuse what `by` may not renew, or nobody may now."""
    if holder.state != State.ACTIVE:
        raise BadgeStateError(_("Hanya lencana aktif yang dapat diperpanjang."))
    require_holding(holder)
    days = (timezone.localdate() - holder.checked_on).days
    look = _last(holder, Action.ISSUED, Action.RECHECKED)
    seen = look is not None and look.action == Action.RECHECKED and look.actor_id
    if not seen or days > BadgeSettings.load().recheck_days:
        raise BadgeStateError(_("Akunnya harus diperiksa ulang lebih dulu."))
    if holder.user_id in (by.pk, seen) or seen == by.pk:
        raise FourEyesError


def record_step(
    holder: Holder, action: str, *, by: User | None, note: str = ""
) -> None:
    """Keep a record of processing, in Indonesian and with the role of who acted."""
    with translation.override(settings.LANGUAGE_CODE):
        record(holder.user, action, actor=by, role=role_of(by, holder), note=note)


@transaction.atomic
def issue_credential(holder: Holder, *, by: User | None) -> BadgeCredential:
    """Sign and store the holder's badge as it is now; an earlier one is revoked.

    Raises `BadgeStateError` for a badge that ended, and `BadgeKeyError` (a
    `LookupError`) when the portal has no key to sign with.
    """
    lock_badge(holder)
    require_going_on(holder)
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
    lock_badge(holder)
    if holder.state != State.ACTIVE:
        raise BadgeStateError(_("Hanya lencana aktif yang dapat ditangguhkan."))
    _move(holder, State.SUSPENDED, reason=reason)
    _set_suspended(holder, is_suspended=True)
    record_step(holder, Action.SUSPENDED, by=by, note=reason)
    mails.tell_suspended(holder)


@transaction.atomic
def reinstate_badge(holder: Holder, *, by: User | None) -> None:
    """Let a suspended badge count again.

    Four eyes: who suspended it does not restore it; holders restore only what they
    suspended themselves. Not while the consent to the public entry is withdrawn.
    """
    lock_badge(holder)
    require_reinstatable(holder, by=by)
    _move(holder, State.ACTIVE, reason="")
    _set_suspended(holder, is_suspended=False)
    record_step(holder, Action.REINSTATED, by=by)
    mails.tell_reinstated(holder)


@transaction.atomic
def revoke_badge(holder: Holder, *, by: User | None, reason: str) -> None:
    """End the badge for good; its accounts are free for another application."""
    lock_badge(holder)
    require_going_on(holder)
    _end(holder, State.REVOKED, reason=reason)
    record_step(holder, Action.REVOKED, by=by, note=reason)
    mails.tell_revoked(holder)


@transaction.atomic
def resign_badge(holder: Holder) -> None:
    """End the badge because its holder wants so."""
    lock_badge(holder)
    require_going_on(holder)
    _end(holder, State.RESIGNED, reason="")
    record_step(holder, Action.RESIGNED, by=holder.user)
    mails.tell_resigned(holder)


@transaction.atomic
def renew_badge(holder: Holder, *, by: User) -> BadgeCredential:
    """Let the badge hold for another full period from today.

    Four eyes: another person has looked at the accounts since the badge was issued
    last, and within the re-check period.
    """
    lock_badge(holder)
    require_renewable(holder, by=by)
    months = BadgeSettings.load().validity_months
    holder.valid_until = months_after(timezone.localdate(), months)
    holder.save(update_fields=["valid_until"])
    return reissue(holder, by=by, note=_("Masa berlakunya diperpanjang."))


@transaction.atomic
def confirm_accounts(holder: Holder, *, by: User | None) -> None:
    """Note that the accounts were looked at today and are the holder's own still.

    A badge that the portal suspended because nobody had looked holds again.
    """
    lock_badge(holder)
    require_going_on(holder)
    holder.checked_on = timezone.localdate()
    holder.save(update_fields=["checked_on"])
    record_step(holder, Action.RECHECKED, by=by, note=_("Akun masih milik pemegang."))
    if holder.state == State.SUSPENDED and holder.is_listed:
        last = _last(holder, Action.SUSPENDED)
        if last is not None and last.actor_role == PORTAL:
            reinstate_badge(holder, by=None)


def _last(holder: Holder, *actions: str) -> ProcessingRecord | None:
    """Return the record of the last of these steps."""
    done = ProcessingRecord.objects.filter(subject=holder.user_id, action__in=actions)
    return done.order_by("-at", "-pk").first()


def _did_last(holder: Holder, action: str, *, by: User) -> bool:
    last = _last(holder, action)
    return last is not None and last.actor_id == by.pk


def _issue(holder: Holder, *, by: User | None) -> BadgeCredential:
    (issued,) = issue_for([holder], by=by)
    record_step(holder, Action.ISSUED, by=by, note=f"{holder.number} / {issued.serial}")
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
    AccountsProposal.objects.filter(holder=holder).delete()
    revoke_credentials([holder.pk], at=holder.state_changed_at)
    give_places_back(holder)
