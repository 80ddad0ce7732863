"""Badges of invented people, in every state that the register can show."""

from dataclasses import dataclass, field
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from accounts.models import User
from bagimunegeri.demo.people import MAIL_DOMAIN
from home.models import AgencyPage
from influencers.models import Holder, HolderAccount

State = Holder.State


@dataclass(frozen=True, kw_only=True)
class DemoBadge:
    """One badge: who vouches for it, for which accounts, and how it stands."""

    agency: str
    # Network and handle.
    accounts: tuple[tuple[str, str], ...]
    days_old: int = 60
    valid_days: int = 730
    state: str = field(default=State.ACTIVE)


BADGES = (
    DemoBadge(
        agency="kemenkes",
        accounts=(("instagram", "bidan.rina.contoh"), ("tiktok", "bidanrina.contoh")),
    ),
    DemoBadge(
        agency="kemenkes", accounts=(("x", "gizi_contoh"),), days_old=21, valid_days=365
    ),
    DemoBadge(agency="bnpb", accounts=(("x", "siaga_contoh"),), days_old=140),
    DemoBadge(agency="kementan", accounts=(("facebook", "penyuluh.tani.contoh"),)),
    DemoBadge(agency="jabar", accounts=(("instagram", "jabar_bercerita.contoh"),)),
    DemoBadge(
        agency="surabaya",
        accounts=(("threads", "arek.humas.contoh"),),
        state=State.SUSPENDED,
    ),
    DemoBadge(
        agency="kemensos",
        accounts=(("instagram", "kabar.bansos.contoh"),),
        days_old=200,
        state=State.REVOKED,
    ),
    DemoBadge(
        agency="bpom",
        accounts=(("facebook", "cek.obat.contoh"),),
        days_old=400,
        valid_days=365,
    ),
)


def build_holders() -> None:
    """Give every badge that is not there yet to a person of its own."""
    for number, badge in enumerate(BADGES, start=1):
        email = f"humas-{number}@{MAIL_DOMAIN}"
        if not User.objects.filter(email=email).exists():
            _build(badge, email=email)


@transaction.atomic
def _build(badge: DemoBadge, *, email: str) -> None:
    issued_on = timezone.localdate() - timedelta(days=badge.days_old)
    holder = Holder.objects.create(
        user=User.objects.create_user(email),
        agency=AgencyPage.objects.get(code=badge.agency, locale__language_code="id"),
        state=badge.state,
        state_changed_at=timezone.now() - timedelta(days=badge.days_old),
        issued_on=issued_on,
        valid_until=issued_on + timedelta(days=badge.valid_days),
    )
    for network, handle in badge.accounts:
        HolderAccount.objects.create(
            holder=holder,
            network=network,
            handle=handle,
            is_held=not holder.is_over,
        )
