"""What a PR head and a badge officer decide: two people for every badge.

Each decision locks the application first, so that of two people at the same moment one
decides and the other is told.
"""

from collections.abc import Iterable

from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from influencers.applications.consents import end_unused_consents
from influencers.applications.evidence import delete_evidence
from influencers.applications.issuing import HolderRefusedError, make_holder
from influencers.applications.mails import mail_standing
from influencers.applications.roles import is_head_of, is_officer, role_of
from influencers.applications.selectors import (
    are_held,
    bound_accounts,
    is_number_taken,
    judge_bound,
)
from influencers.badges.services import issue_credential
from influencers.models import Application, Holder
from influencers.privacy.records import Action, record

State = Application.State


class DecisionRefusedError(Exception):
    """This person may not decide this now; the text says why."""


def verify_application(application_id: int, *, by: User) -> None:
    """Confirm as the own agency's head that the person and the accounts are theirs."""
    with transaction.atomic():
        application = _locked(application_id)
        _stop_at(why_not_verify(application, by=by))
        application.state = State.VERIFIED
        application.verified_by, application.verified_at = by, timezone.now()
        application.save()
        _note(application, Action.VERIFIED, by=by)
        mail_standing(application)


def refuse_application(application_id: int, *, by: User, reason: str) -> None:
    """Refuse for a reason that the applicant reads; screenshots go."""
    with transaction.atomic():
        application = _locked(application_id)
        _stop_at(why_not_refuse(application, by=by))
        _decide(application, State.REFUSED, by=by, reason=reason)
        _note(application, Action.REFUSED, by=by)


def issue_badge(application_id: int, *, by: User) -> Holder:
    """Make the holder and the signed badge; `BadgeKeyError` leaves all as it was."""
    with transaction.atomic():
        application = _locked(application_id)
        _stop_at(why_not_issue(application, by=by))
        try:
            application.holder = holder = make_holder(application)
        except HolderRefusedError as refusal:
            raise DecisionRefusedError(str(refusal)) from refusal
        _decide(application, State.ISSUED, by=by)
        issue_credential(holder, by=by)
        return holder


def uphold_appeal(application_id: int, *, by: User) -> None:
    """Put the application back to where it was before the refusal, which stays noted.

    Whoever decides about it now needs the new pictures: they stay until then.
    """
    with transaction.atomic():
        application = _locked(application_id)
        _stop_at(why_not_hear(application, by=by))
        if application.verified_by_id:
            application.state, whose = State.VERIFIED, "petugas lencana"
        else:
            application.state, whose = State.SUBMITTED, "kepala humas"
        application.save()
        note = f"Keberatan diterima, kembali ke {whose}"
        _note(application, Action.CORRECTED, by=by, note=note)
        mail_standing(application)


def dismiss_appeal(application_id: int, *, by: User, reason: str) -> None:
    """Refuse for good, for a reason that the applicant reads."""
    with transaction.atomic():
        application = _locked(application_id)
        _stop_at(why_not_hear(application, by=by))
        _decide(application, State.REFUSED, by=by, reason=reason)
        _note(application, Action.REFUSED, by=by, note="Keberatan ditolak")


def why_not_bind(application: Application, *, by: User) -> str:
    """Return what stands against saying whose an account is; empty if nothing."""
    return _first(
        _is_not_in(application, (State.SUBMITTED,)),
        _is_own(application, by=by),
        _is_of_others(application, by=by),
    )


def why_not_verify(application: Application, *, by: User) -> str:
    """Return what stands against a verification by this person; empty if nothing."""
    return _first(
        _is_not_in(application, (State.SUBMITTED,)),
        _is_own(application, by=by),
        ""
        if is_head_of(by, application.agency)
        else _("Hanya kepala humas instansi pemohon yang menyetujui."),
        _is_not_enough(application),
    )


def why_not_refuse(application: Application, *, by: User) -> str:
    """Return what stands against a refusal by this person; empty if nothing."""
    return _first(
        _is_not_in(application, (State.SUBMITTED, State.VERIFIED)),
        _is_own(application, by=by),
        _is_of_others(application, by=by),
    )


def why_not_issue(application: Application, *, by: User) -> str:
    """Return what stands against a badge by this person; empty if nothing."""
    return _first(
        _is_not_in(application, (State.VERIFIED,)),
        _is_own(application, by=by),
        "" if is_officer(by) else _("Hanya petugas lencana yang menerbitkan."),
        _("Anda sendiri yang menyetujuinya: orang lain yang menerbitkan.")
        if application.verified_by_id == by.pk
        else "",
        ""
        if application.verified_by_id
        else _("Yang menyetujuinya tidak tercatat lagi: tolak, lalu minta ulang."),
        _is_not_enough(application),
        _is_known_elsewhere(application),
    )


def why_not_hear(application: Application, *, by: User) -> str:
    """Return what stands against deciding an appeal; empty if nothing."""
    return _first(
        _is_not_in(application, (State.APPEALED,)),
        _is_own(application, by=by),
        "" if is_officer(by) else _("Hanya petugas lencana yang memutuskan keberatan."),
        _("Anda sendiri yang menolaknya: petugas lain yang memutuskan keberatan.")
        if application.decided_by_id == by.pk
        else "",
    )


def _is_not_in(application: Application, states: Iterable[str]) -> str:
    if application.state in states:
        return ""
    return _("Permohonan ini sekarang: %s.") % application.get_state_display()


def _is_own(application: Application, *, by: User) -> str:
    if application.user_id != by.pk:
        return ""
    return _("Ini permohonan Anda sendiri: orang lain yang memutuskan.")


def _is_of_others(application: Application, *, by: User) -> str:
    if is_officer(by) or is_head_of(by, application.agency):
        return ""
    return _("Hanya kepala humas instansi pemohon atau petugas lencana.")


def _is_not_enough(application: Application) -> str:
    if judge_bound(application).is_eligible:
        return ""
    return _("Akun yang sudah terbukti milik pemohon belum mencapai syarat.")


def _is_known_elsewhere(application: Application) -> str:
    """Look again: between a refusal and its appeal others may have got a badge."""
    user = application.user
    if is_number_taken(application.nip_digest, by_others_than=user):
        return _("Nomor pegawai ini sudah dipakai orang lain. Tolak permohonan ini.")
    named = bound_accounts(application).values_list("network", "handle")
    if are_held(named, by_others_than=user):
        return _("Salah satu akunnya sudah memegang lencana. Hubungi petugas lencana.")
    return ""


def _first(*obstacles: str) -> str:
    return next(filter(None, obstacles), "")


def _locked(application_id: int) -> Application:
    return Application.objects.select_for_update().get(pk=application_id)


def _stop_at(obstacle: str) -> None:
    if obstacle:
        raise DecisionRefusedError(obstacle)


def _decide(
    application: Application, state: str, *, by: User, reason: str = ""
) -> None:
    """End it; the reason of an earlier refusal stays where there is no new one."""
    application.state = state
    application.refusal_reason = reason or application.refusal_reason
    application.decided_by, application.decided_at = by, timezone.now()
    application.save()
    delete_evidence(application)
    end_unused_consents(application.user)
    mail_standing(application)


def _note(application: Application, action: str, *, by: User, note: str = "") -> None:
    role = role_of(by, application.agency)
    record(application.user, action, actor=by, role=role, note=note)
