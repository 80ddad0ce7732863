"""Consent withdrawn, and given again; the sentences are those that applicants agree to.

UU 27/2022, articles 9 and 40: who withdraws is obeyed at once, within this request.
"""

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from influencers.applications.consents import Purpose, give_consent
from influencers.applications.services import withdraw_application
from influencers.badges.services import (
    BadgeStateError,
    reinstate_badge,
    suspend_badge,
)
from influencers.models import Application, DataRequest, Holder
from influencers.privacy.records import Action, record
from influencers.privacy.requests import ask, waits


@transaction.atomic
def consent_again(user: User, purpose: str) -> str:
    """Keep a consent; with the register's, entry and badge come back.

    Returns what to say. A badge that somebody else suspended is for others to restore,
    who are asked to.
    """
    give_consent(user, purpose)
    hidden = Holder.objects.select_for_update().filter(user=user, is_listed=False)
    holder = hidden.first() if purpose == Purpose.REGISTER else None
    if holder is None:
        return _("Persetujuan disimpan. Terima kasih.")
    holder.is_listed = True
    holder.save(update_fields=["is_listed"])
    if holder.state == Holder.State.SUSPENDED:
        try:
            reinstate_badge(holder, by=user)
        except BadgeStateError:
            return _ask_to_restore(holder)
    if holder.is_active:
        return _("Persetujuan disimpan. Lencana Anda berlaku lagi.")
    return _("Persetujuan disimpan. Akun Anda tampil lagi di daftar.")


def _ask_to_restore(holder: Holder) -> str:
    if not waits(holder.user, DataRequest.Kind.CORRECT):
        words = _("Saya setuju lagi tampil di daftar. Mohon lencana saya dipulihkan.")
        ask(holder.user, agency=None, kind=DataRequest.Kind.CORRECT, text=words)
    return _("Persetujuan disimpan. Petugas lencana diminta memulihkan lencana Anda.")


@transaction.atomic
def withdraw_consent(user: User, purpose: str) -> None:
    """Withdraw a consent: mail ends; without the register's the badge rests as well.

    An application that waits is taken back: no badge without an entry.
    """
    holder = Holder.objects.select_for_update().filter(user=user).first()
    if purpose == Purpose.REGISTER:
        _withdraw(user, Purpose.REGISTER)
        if holder is not None and holder.state == Holder.State.ACTIVE:
            reason = _("Persetujuan tampil di daftar ditarik.")
            suspend_badge(holder, by=user, reason=reason)
        Holder.objects.filter(user=user).update(is_listed=False)
        if user.badge_applications.filter(state__in=Application.OPEN).exists():
            withdraw_application(user)
    _withdraw(user, Purpose.MAIL)
    Holder.objects.filter(user=user).update(digest=Holder.Digest.OFF)


def _withdraw(user: User, purpose: str) -> None:
    in_force = user.consents.filter(purpose=purpose, withdrawn_at=None)
    if in_force.update(withdrawn_at=timezone.now()):
        label = str(Purpose(purpose).label)
        record(user, Action.CONSENT_WITHDRAWN, role=_("Anda"), note=label)
