"""How a badge stands today, in words that anybody may read."""

from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from influencers.models import Holder


@dataclass(frozen=True)
class Standing:
    """One way in which a badge can stand; `look` is a verdict's mark and colour."""

    code: str
    label: Promise
    sentence: Promise
    look: str

    @property
    def is_valid(self) -> bool:
        """Tell whether the badge counts."""
        return self is ACTIVE


ACTIVE = Standing(
    "active",
    _("Aktif"),
    _("Lencana ini berlaku. Instansinya menjamin bahwa akun ini milik pegawainya."),
    "benar",
)
PENDING = Standing(
    "pending",
    _("Belum berlaku"),
    _("Lencana ini belum mulai berlaku."),
    "belum_terbukti",
)
EXPIRED = Standing(
    "expired",
    _("Kedaluwarsa"),
    _("Masa berlaku lencana ini sudah habis. Jangan diterima sebagai bukti."),
    "belum_terbukti",
)
SUSPENDED = Standing(
    "suspended",
    _("Ditangguhkan"),
    _("Lencana ini sedang tidak berlaku; instansinya memeriksa ulang."),
    "menyesatkan",
)
RESIGNED = Standing(
    "resigned",
    _("Dikembalikan"),
    _("Lencana dikembalikan pemegangnya; tidak berlaku lagi."),
    "belum_terbukti",
)
REVOKED = Standing(
    "revoked",
    pgettext_lazy("lencana", "Dicabut"),
    _("Lencana ini dicabut dan tidak berlaku lagi."),
    "salah",
)
# Whoever withdrew consent: the number still answers, and says nothing more.
HIDDEN = Standing(
    "hidden",
    _("Tidak berlaku"),
    _("Lencana dengan nomor ini tidak berlaku."),
    "belum_terbukti",
)
BY_STATE = {
    Holder.State.SUSPENDED: SUSPENDED,
    Holder.State.RESIGNED: RESIGNED,
    Holder.State.REVOKED: REVOKED,
}


def standing_of(holder: Holder) -> Standing:
    """Return how a badge stands, as far as its holder agreed that it is told."""
    if not holder.is_listed:
        return HIDDEN
    return standing_on(
        timezone.localdate(),
        state=holder.state,
        issued_on=holder.issued_on,
        valid_until=holder.valid_until,
    )


def standing_on(
    day: date, *, state: str, issued_on: date, valid_until: date | None
) -> Standing:
    """Return how a badge that is in the register stands on a day."""
    if state != Holder.State.ACTIVE:
        return BY_STATE[Holder.State(state)]
    if issued_on > day:
        return PENDING
    return EXPIRED if valid_until and valid_until < day else ACTIVE
