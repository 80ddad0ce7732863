"""Answers the register's question: whether an account holds a badge."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from influencers.models import HolderAccount
from influencers.register.asking import Asked
from influencers.register.lookalikes import look_alikes
from influencers.register.selectors import accounts_named
from influencers.register.standing import Standing, standing_of

# More would be no warning any more.
MOST_ALIKE = 5


class Answer(StrEnum):
    """What can be said of an account."""

    HELD = "ya"
    OVER = "tidak-berlaku"
    NOT_HELD = "tidak"


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
        if not self.found:
            return Answer.NOT_HELD
        return Answer.HELD if self.found[0].standing.is_valid else Answer.OVER


def answer_for(asked: Asked) -> Answered:
    """Look an account up: only the very same name on the same network is a match."""
    found = [] if asked.is_elsewhere else _found(_same(asked))
    valid = [each for each in found if each.standing.is_valid]
    if valid:
        return Answered(asked=asked, found=tuple(valid))
    names = look_alikes(asked.handle)
    same = {each.account.pk for each in found}
    alike = [
        each
        for each in _found(accounts_named(names)[: MOST_ALIKE * 4])
        if each.standing.is_valid and each.account.pk not in same
    ]
    return Answered(asked=asked, found=tuple(found), alike=tuple(alike[:MOST_ALIKE]))


def _same(asked: Asked) -> Iterable[HolderAccount]:
    """Return the accounts of this name; letters of other alphabets are other names."""
    if not asked.handle.isascii():
        return ()
    return accounts_named([asked.handle.lower()], network=asked.network)


def _found(accounts: Iterable[HolderAccount]) -> list[Found]:
    return [Found(account, standing_of(account.holder)) for account in accounts]
