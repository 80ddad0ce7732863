"""The sentences that applicants agree to, kept word for word with their consent."""

from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from influencers.access import application_of
from influencers.models import Application, Consent, Holder
from influencers.privacy.records import Action, record

Purpose = Consent.Purpose

WORDINGS = {
    Purpose.REGISTER: _(
        "Saya setuju nama akun publik dan instansi saya tampil di daftar pemegang "
        "lencana yang boleh dibaca dan diunduh siapa pun, selama lencana berlaku dan "
        "sampai dua tahun sesudah berakhir, beserta keadaannya. Persetujuan ini dapat "
        "saya tarik kapan saja; nama akun langsung hilang. Nama, NIP, dan surel saya "
        "tidak ditampilkan."
    ),
    Purpose.MAIL: _(
        "Saya setuju menerima surel tentang paket bagikan baru dan acara. Tanpa ini "
        "pun saya bisa memegang lencana."
    ),
}


def give_consent(user: User, purpose: str) -> None:
    """Keep that a person agreed, in the words that were shown; once while it holds."""
    _consent, is_new = Consent.objects.get_or_create(
        user=user,
        purpose=purpose,
        withdrawn_at=None,
        defaults={"wording": str(WORDINGS[Purpose(purpose)])},
    )
    if is_new:
        record(user, Action.CONSENTED, note=str(Purpose(purpose).label))


def end_consent(user: User, purpose: str, *, role: str = "", why: str = "") -> None:
    """End a consent if it is in force; its row stays, with both moments."""
    in_force = user.consents.filter(purpose=purpose, withdrawn_at=None)
    if in_force.update(withdrawn_at=timezone.now()):
        label = str(Purpose(purpose).label)
        note = f"{label} ({why})" if why else label
        record(user, Action.CONSENT_WITHDRAWN, role=role, note=note)


def agree_anew(user: User, *, to_mail: bool) -> None:
    """Keep what a new application agrees to, of this moment, for what was before."""
    for purpose in Purpose:
        end_consent(user, purpose, why="ditanyakan lagi dalam permohonan baru")
        if purpose == Purpose.REGISTER or to_mail:
            give_consent(user, purpose)


def end_unused_consents(user: User) -> None:
    """End what neither an application, nor the register or a badge still rests on."""
    application = application_of(user)
    if application and (
        application.state in Application.OPEN or application.may_be_appealed
    ):
        return
    holder = Holder.objects.filter(user=user).first()
    for purpose, is_needed in (
        (Purpose.REGISTER, holder and holder.is_listed),
        (Purpose.MAIL, holder and holder.is_holding),
    ):
        if not is_needed:
            end_consent(user, purpose, role="Portal", why="permohonannya berakhir")


def has_consented(user: User, purpose: str) -> bool:
    """Tell whether a consent is in force."""
    return Consent.objects.filter(
        user=user, purpose=purpose, withdrawn_at=None
    ).exists()
