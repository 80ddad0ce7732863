"""The re-check: every account is looked at again after a while, or the badge rests.

Accounts of a badge that ran out long ago are let go.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta

from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import formats, timezone, translation

from accounts.models import User
from home.models import AgencyPage
from home.services import agency_group
from influencers.badges import mails
from influencers.badges.roles import PORTAL
from influencers.badges.services import record_step, suspend_badge
from influencers.models import (
    AccountsProposal,
    BadgeSettings,
    Holder,
    HolderAccount,
    HolderQuerySet,
    ProcessingRecord,
)
from influencers.models.holders import HELD_AFTER_EXPIRY
from influencers.privacy.records import record

# Days between the reminder and the suspension: two weeks, as holidays are.
GRACE_DAYS = 14


def due_for_recheck(*, on: date | None = None) -> HolderQuerySet:
    """Return holders whose accounts were not looked at for too long."""
    day = on or timezone.localdate()
    since = day - timedelta(days=BadgeSettings.load().recheck_days)
    return Holder.objects.active(on=day).filter(checked_on__lte=since)


def remind() -> int:
    """Tell who became due, and their PR heads, once; returns how many holders."""
    waiting: Counter[int] = Counter()
    reminded = Exists(_reminders())
    for holder in _locked(due_for_recheck().exclude(reminded)):
        record(holder.user, ProcessingRecord.Action.REMINDED, role=PORTAL)
        mails.remind_of_recheck(holder, days=GRACE_DAYS)
        waiting[holder.agency_id] += 1
    for agency, count in waiting.items():
        mails.remind_heads(_addresses_of_heads(agency), count=count)
    return waiting.total()


def suspend_overdue() -> int:
    """Suspend badges nobody looked at although all were told; returns how many."""
    long_ago = timezone.now() - timedelta(days=GRACE_DAYS)
    warned = Exists(_reminders().filter(at__lte=long_ago))
    count = 0
    for holder in _locked(due_for_recheck().filter(warned)):
        with translation.override("id"):
            day = formats.date_format(holder.checked_on, "j F Y")
        reason = f"Akun belum diperiksa ulang sejak {day}."
        suspend_badge(holder, by=None, reason=reason)
        count += 1
    return count


def release_accounts() -> int:
    """Let go of the accounts of badges that ran out; returns how many badges."""
    held = HolderAccount.objects.filter(holder=OuterRef("pk"), is_held=True)
    long_ago = timezone.localdate() - HELD_AFTER_EXPIRY
    ran_out = Holder.objects.filter(Exists(held), valid_until__lt=long_ago)
    count = 0
    for holder in _locked(ran_out):
        holder.accounts.update(is_held=False)
        AccountsProposal.objects.filter(holder=holder).delete()
        record_step(
            holder,
            ProcessingRecord.Action.CORRECTED,
            by=None,
            note="Akun dilepas: masa berlaku lencananya sudah lama habis.",
        )
        count += 1
    return count


def _reminders() -> "QuerySet[ProcessingRecord]":
    """Return what reminds of the look that is due now, not of an earlier one."""
    return ProcessingRecord.objects.filter(
        subject=OuterRef("user"),
        action=ProcessingRecord.Action.REMINDED,
        at__date__gt=OuterRef("checked_on"),
    )


def _locked(holders: HolderQuerySet) -> Iterator[Holder]:
    """Give each holder in a transaction of its own: what was done stays done."""
    for key in list(holders.order_by("pk").values_list("pk", flat=True)):
        with transaction.atomic():
            holder = holders.select_for_update(of=("self",)).filter(pk=key).first()
            if holder is not None:
                yield holder


def _addresses_of_heads(agency_id: int) -> list[str]:
    group = agency_group(AgencyPage.objects.get(pk=agency_id), role="pr_head")
    heads = User.objects.filter(groups=group, is_active=True)
    return list(heads.values_list("email", flat=True))
