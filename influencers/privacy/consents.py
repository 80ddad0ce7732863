"""Consent withdrawn, and given again; the sentences are those that applicants agree to.

UU 27/2022, articles 9 and 40: who withdraws is obeyed at once, within this request.
"""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from influencers.applications.consents import (
    Purpose,
    end_consent,
    give_consent,
    has_consented,
)
from influencers.applications.services import withdraw_application
from influencers.badges.services import (
    BadgeStateError,
    reinstate_badge,
    suspend_badge,
)
from influencers.models import Application, DataRequest, Holder
from influencers.privacy.requests import ask, waiting


@transaction.atomic
def consent_again(user: User, purpose: str, *, wants_mail: bool) -> str:
    """Keep a consent, and the one to mail if it is wanted; returns what to say.

    With the register's, entry and badge come back. Mail, which ends with it, does so
    only by a choice of its own, and what was chosen is said.
    """
    said = _("Persetujuan disimpan. Terima kasih.")
    if purpose == Purpose.REGISTER:
        said = _join_register(user)
    if wants_mail or purpose == Purpose.MAIL:
        _start_mail(user)
    return f"{said} {_mail_in_words(user)}"


def _join_register(user: User) -> str:
    """Restore entry and badge; one that somebody else suspended is for others to."""
    give_consent(user, Purpose.REGISTER)
    hidden = Holder.objects.select_for_update().filter(user=user, is_listed=False)
    holder = hidden.first()
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


def _start_mail(user: User) -> None:
    """Let mail begin with its consent; how often can be changed on the desk."""
    if has_consented(user, Purpose.MAIL):
        return
    give_consent(user, Purpose.MAIL)
    stopped = Holder.objects.filter(user=user, digest=Holder.Digest.OFF)
    stopped.update(digest=Holder.Digest.WEEKLY)


def _mail_in_words(user: User) -> str:
    if not has_consented(user, Purpose.MAIL):
        return _("Surel tentang paket baru dan acara tidak dikirim.")
    holder = Holder.objects.filter(user=user).first()
    often = holder.get_digest_display() if holder else ""
    if not often:
        return _("Surel tentang paket baru dan acara disetujui.")
    return _("Surel tentang paket baru dan acara: %s.") % often.lower()


def _ask_to_restore(holder: Holder) -> str:
    if not waiting(holder.user, DataRequest.Kind.CORRECT):
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
        end_consent(user, Purpose.REGISTER, role=_("Anda"))
        Holder.objects.filter(user=user).update(is_listed=False)
        if holder is not None and holder.state == Holder.State.ACTIVE:
            reason = _("Persetujuan tampil di daftar ditarik.")
            suspend_badge(holder, by=user, reason=reason)
        if user.badge_applications.filter(state__in=Application.OPEN).exists():
            withdraw_application(user)
    end_consent(user, Purpose.MAIL, role=_("Anda"))
    Holder.objects.filter(user=user).update(digest=Holder.Digest.OFF)
