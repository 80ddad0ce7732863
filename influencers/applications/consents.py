"""The sentences that applicants agree to, kept word for word with their consent."""

from django.utils.translation import gettext_lazy as _

from accounts.models import User
from influencers.models import Consent
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


def has_consented(user: User, purpose: str) -> bool:
    """Tell whether a consent is in force."""
    return Consent.objects.filter(
        user=user, purpose=purpose, withdrawn_at=None
    ).exists()
