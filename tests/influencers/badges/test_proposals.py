"""Other accounts for a badge: one person proposes them, another one confirms."""

import json

import pytest
from django.core.exceptions import ValidationError

from accounts.models import User
from influencers.badges import proposals, services
from influencers.models import AccountsProposal, Holder, HolderAccount
from tests.influencers.badges.conftest import make_officer, verified
from tests.influencers.conftest import MakeHolder


def said_by(holder: Holder) -> list[str]:
    newest = holder.credentials.order_by("-serial").first()
    assert newest is not None
    assert verified(json.dumps(newest.document).encode()).is_valid
    subject = newest.document["credentialSubject"]
    return [each["identityHash"] for each in subject["identifier"]]


def propose(holder: Holder, *handles: str, by: User) -> AccountsProposal:
    pairs = [("x", handle) for handle in handles]
    proposals.propose_accounts(holder, pairs, by=by)
    return AccountsProposal.objects.get(holder=holder)


def test_proposed_accounts_change_nothing_until_somebody_else_confirms(
    holder: Holder, head: User, officer: User
) -> None:
    checked_on = holder.checked_on
    proposal = propose(holder, "rina_sehat", by=head)
    assert said_by(holder) == ["rina.sehat"]
    assert HolderAccount.objects.get().handle == "rina.sehat"
    proposals.change_accounts(proposal, by=officer)
    assert said_by(holder) == ["rina_sehat"]
    assert HolderAccount.objects.get().handle == "rina_sehat"
    assert not AccountsProposal.objects.exists()
    assert Holder.objects.get().checked_on == checked_on


def test_nobody_confirms_the_own_proposal_or_the_own_badge(
    holder: Holder, officer: User
) -> None:
    proposal = propose(holder, "rina_sehat", by=officer)
    for who in (officer, holder.user):
        with pytest.raises(services.FourEyesError):
            proposals.change_accounts(proposal, by=who)
    proposals.change_accounts(proposal, by=make_officer("dua@contoh.go.id"))


def test_proposal_that_another_replaced_is_not_confirmed(
    holder: Holder, head: User, officer: User
) -> None:
    seen = propose(holder, "rina_sehat", by=head)
    propose(holder, "orang_asing", by=head)
    with pytest.raises(services.BadgeStateError, match="tidak berlaku"):
        proposals.change_accounts(seen, by=officer)


def test_who_changed_accounts_does_not_renew_alone(
    holder: Holder, head: User, officer: User
) -> None:
    services.confirm_accounts(holder, by=head)
    proposals.change_accounts(propose(holder, "rina_sehat", by=head), by=officer)
    with pytest.raises(services.BadgeStateError, match="diperiksa ulang"):
        services.renew_badge(holder, by=officer)


def test_account_of_another_badge_is_refused(
    holder: Holder, head: User, make_holder: MakeHolder
) -> None:
    make_holder("lain@contoh.go.id", network="x", handle="orang.lain")
    with pytest.raises(ValidationError, match="sudah memegang lencana"):
        propose(holder, "Orang.Lain", by=head)
    assert not AccountsProposal.objects.exists()


def test_account_taken_meanwhile_is_refused_with_a_reason(
    holder: Holder,
    head: User,
    officer: User,
    make_holder: MakeHolder,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    proposal = propose(holder, "rina_sehat", by=head)
    make_holder("lain@contoh.go.id", network="x", handle="rina_sehat")
    # As if the other one had been stored after the look.
    monkeypatch.setattr(HolderAccount, "full_clean", lambda _account: None)
    with pytest.raises(ValidationError, match="sudah memegang lencana"):
        proposals.change_accounts(proposal, by=officer)
    assert holder.accounts.get().handle == "rina.sehat"


def test_ended_badge_has_no_proposal(holder: Holder, head: User, officer: User) -> None:
    propose(holder, "rina_sehat", by=head)
    services.revoke_badge(holder, by=officer, reason="Pindah instansi.")
    assert not AccountsProposal.objects.exists()
