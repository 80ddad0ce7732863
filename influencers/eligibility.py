"""Judges whether accounts reach the followers that a badge takes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from influencers.models import BadgeSettings
from sharing.networks import NETWORKS


@dataclass(frozen=True, kw_only=True)
class Counted:
    """An account's network, how many follow it, and whether that may count."""

    network: str
    followers: int
    is_proved: bool = True


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What is asked for: followers by network, of any or of all networks."""

    rule: str
    thresholds: Mapping[str, int]

    @property
    def needs_all(self) -> bool:
        """Tell whether every threshold counts, not any."""
        return self.rule == BadgeSettings.Rule.ALL

    @property
    def labelled(self) -> list[tuple[str, int]]:
        """Return the networks' names with what each takes."""
        return [
            (NETWORKS[network].label, followers)
            for network, followers in self.thresholds.items()
        ]


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """Whether it is enough, and if not, what is missing, in plain words."""

    is_eligible: bool
    missing: tuple[str, ...] = ()
    # What stands above that.
    summary: str = ""


def rules_in_force() -> Rules:
    """Return the rules that officers have set."""
    row = BadgeSettings.load()
    thresholds = {each.network: each.followers for each in row.thresholds.all()}
    return Rules(rule=row.rule, thresholds=thresholds)


def judge(accounts: Iterable[Counted], *, rules: Rules) -> Judgement:
    """Compare accounts with the rules; a threshold itself is enough."""
    named = {account.network: account for account in accounts}
    shortfalls = (
        _shortfall(network, wanted=wanted, account=named.get(network))
        for network, wanted in rules.thresholds.items()
    )
    missing = tuple(filter(None, shortfalls))
    if rules.needs_all:
        is_eligible = bool(rules.thresholds) and not missing
    else:
        is_eligible = len(missing) < len(rules.thresholds)
    if is_eligible:
        return Judgement(is_eligible=True)
    return Judgement(
        is_eligible=False,
        missing=missing,
        summary=_summary(is_one_enough=not rules.needs_all and len(missing) > 1),
    )


def _summary(*, is_one_enough: bool) -> str:
    if is_one_enough:
        return _("Pengikutnya belum mencapai syarat. Cukup salah satu:")
    return _("Pengikutnya belum mencapai syarat.")


def _shortfall(network: str, *, wanted: int, account: Counted | None) -> str:
    """Say what a network lacks; empty when nothing."""
    if account is None:
        words = _("%(network)s: belum ada akun, paling sedikit %(wanted)s.")
    elif account.followers < wanted:
        words = _("%(network)s: %(found)s, paling sedikit %(wanted)s.")
    elif not account.is_proved:
        words = _("%(network)s: %(found)s, belum terbukti.")
    else:
        return ""
    return words % {
        "network": NETWORKS[network].label,
        "found": number_format(
            account.followers if account else 0, force_grouping=True
        ),
        "wanted": number_format(wanted, force_grouping=True),
    }
