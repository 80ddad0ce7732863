"""Answers the register's question: whether an account holds a badge."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import Any

from influencers.models import HolderAccount
from influencers.register.asking import Asked
from influencers.register.lookalikes import look_alikes
from influencers.register.selectors import accounts_named
from influencers.register.standing import Standing, standing_of

# More would be no warning any more.
MOST_ALIKE = 5

# Asked for a thousand, PostgreSQL reads all accounts rather than the index.
NAMES_AT_ONCE = 400


class Answer(StrEnum):
    """What can be said of an account."""

    HELD = "ya"
    OVER = "tidak-berlaku"
    NOT_HELD = "tidak"
    NO_ACCOUNT = "bukan-akun"


@dataclass(frozen=True)
class Found:
    """An account of the register, and how its badge stands."""

    account: HolderAccount
    standing: Standing


@dataclass(frozen=True, kw_only=True)
class Answered:
    """The answer for one account: the badges it has, and accounts that look like it."""

    asked: Asked
    found: tuple[Found, ...] = ()
    # Accounts of others, for which somebody may take this one.
    alike: tuple[Found, ...] = ()

    @property
    def answer(self) -> Answer:
        """Say yes if any badge of the account holds today."""
        if not self.asked.names_account:
            return Answer.NO_ACCOUNT
        if not self.found:
            return Answer.NOT_HELD
        return Answer.HELD if self.found[0].standing.is_valid else Answer.OVER

    def as_data(self) -> dict[str, Any]:
        """Return the answer for programs."""
        return {
            "kind": "account",
            "outcome": self.answer.value,
            "badges": [each.account.holder.number for each in self.found],
        }


def answer_for(asked: Asked) -> Answered:
    """Look an account up: only the very same name on the same network is a match."""
    if not asked.names_account:
        return Answered(asked=asked)
    found = [] if asked.is_elsewhere else _found(_same(asked))
    valid = [each for each in found if each.standing.is_valid]
    if valid:
        return Answered(asked=asked, found=tuple(valid))
    same = {each.account.pk for each in found}
    alike = [
        each
        for each in _found(_named_alike(asked.handle))
        if each.standing.is_valid and each.account.pk not in same
    ]
    return Answered(asked=asked, found=tuple(found), alike=tuple(alike[:MOST_ALIKE]))


def _same(asked: Asked) -> Iterable[HolderAccount]:
    """Return the accounts of this name; letters of other alphabets are other names."""
    if not asked.handle.isascii():
        return ()
    return accounts_named([asked.handle.lower()], network=asked.network)


def _named_alike(handle: str) -> list[HolderAccount]:
    """Return the accounts that could be taken for this one, the newest badge first."""
    names = list(look_alikes(handle))
    starts = range(0, len(names), NAMES_AT_ONCE)
    parts = (accounts_named(names[start : start + NAMES_AT_ONCE]) for start in starts)
    return sorted(chain.from_iterable(parts), key=lambda each: -each.holder_id)


def _found(accounts: Iterable[HolderAccount]) -> list[Found]:
    return [Found(account, standing_of(account.holder)) for account in accounts]
