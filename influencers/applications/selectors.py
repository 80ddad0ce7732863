"""Reads about applications that more than one place needs."""

from collections.abc import Iterable
from datetime import datetime

from django.db.models import Q, QuerySet
from django.db.models.functions import Lower

from accounts.models import User
from influencers.eligibility import (
    Counted,
    Judgement,
    judge,
    rules_in_force,
)
from influencers.models import (
    Application,
    ApplicationAccount,
    Holder,
    HolderAccount,
    ProcessingRecord,
)

State, Action = Application.State, ProcessingRecord.Action
# What happens to an application, of all that happens to a person's data.
HISTORY = (
    Action.CONSENTED,
    Action.APPLIED,
    Action.VIEWED,
    Action.BOUND,
    Action.VERIFIED,
    Action.REFUSED,
    Action.APPEALED,
    Action.CORRECTED,
    Action.EVIDENCE_DELETED,
    Action.ISSUED,
)


def holds_badge(user: User) -> bool:
    """Tell whether a person has a badge that has not ended, nor ran out long ago."""
    return Holder.objects.holding().filter(user=user).exists()


def is_number_taken(digest: str, *, by_others_than: User) -> bool:
    """Tell whether somebody else's open application or badge has this number."""
    same = Application.objects.filter(nip_digest=digest).exclude(user=by_others_than)
    return same.filter(
        Q(state__in=Application.OPEN)
        | Q(state=State.ISSUED, holder__in=Holder.objects.holding())
    ).exists()


def is_account_held(network: str, handle: str, *, by_others_than: User) -> bool:
    """Tell whether the account stands on somebody else's badge."""
    held = HolderAccount.objects.filter(network=network, is_held=True)
    return (
        held.annotate(plain=Lower("handle"))
        .filter(plain=handle.lower())
        .exclude(holder__user=by_others_than)
        .exists()
    )


def are_held(accounts: Iterable[tuple[str, str]], *, by_others_than: User) -> bool:
    """Tell whether one of these networks and handles is on somebody else's badge."""
    return any(
        is_account_held(network, handle, by_others_than=by_others_than)
        for network, handle in accounts
    )


def history_of(application: Application) -> "QuerySet[ProcessingRecord]":
    """Return what was done about this application, newest first.

    Not what came before or after it: that may be another agency's business.
    """
    done = ProcessingRecord.objects.filter(
        subject=application.user_id,
        action__in=HISTORY,
        at__gte=application.submitted_at,
    )
    later = Application.objects.filter(
        user=application.user_id, pk__gt=application.pk
    ).order_by("pk")
    if following := later.first():
        done = done.filter(at__lt=following.submitted_at)
    return done.select_related("actor")


def has_looked(viewer: User, application: Application, *, since: datetime) -> bool:
    """Tell whether it is written down already that somebody opened an application."""
    return ProcessingRecord.objects.filter(
        subject=application.user_id,
        actor=viewer,
        action=Action.VIEWED,
        at__gte=max(since, application.submitted_at),
    ).exists()


def bound_accounts(application: Application) -> "QuerySet[ApplicationAccount]":
    """Return the accounts that were shown to be the applicant's own."""
    return application.accounts.exclude(binding="")


def judge_bound(application: Application) -> Judgement:
    """Judge by the rules of today; only accounts that are bound count."""
    accounts = [
        Counted(
            network=account.network,
            followers=account.followers,
            is_proved=bool(account.binding),
        )
        for account in application.accounts.all()
    ]
    return judge(accounts, rules=rules_in_force())
