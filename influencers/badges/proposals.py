"""Other accounts for a badge: proposed by one person, confirmed by another."""

from collections.abc import Sequence

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from accounts.models import User
from influencers.badges.services import (
    BadgeStateError,
    FourEyesError,
    lock_badge,
    record_step,
    reissue,
    require_going_on,
    require_holding,
)
from influencers.models import (
    AccountsProposal,
    BadgeCredential,
    Holder,
    HolderAccount,
    ProcessingRecord,
)

# Network and handle of each.
Accounts = Sequence[Sequence[str]]
CORRECTED = ProcessingRecord.Action.CORRECTED


@transaction.atomic
def propose_accounts(holder: Holder, accounts: Accounts, *, by: User) -> None:
    """Note other accounts (network, handle) that were found to be the holder's own.

    The badge stays as it is until somebody else confirms them. Raises
    `ValidationError` for an account that another badge holds.
    """
    lock_badge(holder)
    require_going_on(holder)
    require_holding(holder)
    with transaction.atomic():
        _replace_accounts(holder, accounts)
        # Only tried: the database itself says whether they are free.
        transaction.set_rollback(True)
    # A new row, so that nobody confirms unseen what took the place of another.
    AccountsProposal.objects.filter(holder=holder).delete()
    AccountsProposal.objects.create(
        holder=holder, accounts=[list(each) for each in accounts], proposed_by=by
    )
    record_step(holder, CORRECTED, by=by, note=_("Akun baru diusulkan"))


@transaction.atomic
def change_accounts(proposal: AccountsProposal, *, by: User) -> BadgeCredential:
    """Let the badge speak for the proposed accounts, and issue it anew.

    Four eyes: who proposed them does not confirm them. Raises `ValidationError` for an
    account that another badge holds.
    """
    holder = proposal.holder
    lock_badge(holder)
    require_going_on(holder)
    _take(proposal)
    require_confirmable(proposal, by=by)
    _replace_accounts(holder, proposal.accounts)
    record_step(holder, CORRECTED, by=by, note=_("Akun pada lencana"))
    return reissue(holder, by=by, note=_("Akun pada lencana diubah."))


@transaction.atomic
def drop_proposal(proposal: AccountsProposal, *, by: User) -> None:
    """Let go of accounts that turned out not to be the holder's, or were mistyped."""
    lock_badge(proposal.holder)
    _take(proposal)
    record_step(proposal.holder, CORRECTED, by=by, note=_("Usulan akun dibuang"))


def require_confirmable(proposal: AccountsProposal, *, by: User) -> None:
    """Refuse what `by` may not confirm, or nobody may now."""
    require_holding(proposal.holder)
    if proposal.proposed_by_id in (None, by.pk) or by.pk == proposal.holder.user_id:
        raise FourEyesError


def _take(proposal: AccountsProposal) -> None:
    """Use it up; refuse one that somebody else took or replaced meanwhile."""
    taken, _kinds = AccountsProposal.objects.filter(pk=proposal.pk).delete()
    if not taken:
        raise BadgeStateError(_("Usulan ini sudah tidak berlaku."))


def _replace_accounts(holder: Holder, accounts: Accounts) -> None:
    try:
        with transaction.atomic():
            holder.accounts.all().delete()
            for network, handle in accounts:
                account = HolderAccount(holder=holder, network=network, handle=handle)
                account.full_clean()
                account.save()
    except IntegrityError as fault:
        # Another badge took one of them after the look.
        raise ValidationError(_("Akun ini sudah memegang lencana.")) from fault
