"""Judges whether accounts reach the followers that a badge takes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from django.utils.formats import number_format
from django.utils.translation import gettext as _

from influencers.models import BadgeSettings
from sharing.networks import NETWORKS


@dataclass(frozen=True, kw_only=True)
class Counted:
    """An account's network, and how many follow it."""

    network: str
    followers: int


@dataclass(frozen=True, kw_only=True)
class Rules:
    """What is asked for: followers by network, of any or of all networks."""

    rule: str
    thresholds: Mapping[str, int]


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """Whether it is enough, and if not, what is missing, in plain words."""

    is_eligible: bool
    missing: tuple[str, ...] = ()


def rules_in_force() -> Rules:
    """Return the rules that officers have set."""
    row = BadgeSettings.load()
    thresholds = {each.network: each.followers for each in row.thresholds.all()}
    return Rules(rule=row.rule, thresholds=thresholds)


def judge(accounts: Iterable[Counted], *, rules: Rules) -> Judgement:
    """Compare accounts with the rules; a threshold itself is enough."""
    followers = {account.network: account.followers for account in accounts}
    missing = tuple(
        _shortfall(network, wanted=wanted, found=followers.get(network))
        for network, wanted in rules.thresholds.items()
        if followers.get(network, -1) < wanted
    )
    if rules.rule == BadgeSettings.Rule.ALL:
        is_eligible = bool(rules.thresholds) and not missing
    else:
        is_eligible = len(missing) < len(rules.thresholds)
    return Judgement(is_eligible=is_eligible, missing=() if is_eligible else missing)


def _shortfall(network: str, *, wanted: int, found: int | None) -> str:
    label = NETWORKS[network].label
    if found is None:
        return _("%(network)s: belum ada akun, paling sedikit %(wanted)s.") % {
            "network": label,
            "wanted": number_format(wanted, force_grouping=True),
        }
    return _("%(network)s: %(found)s, paling sedikit %(wanted)s.") % {
        "network": label,
        "found": number_format(found, force_grouping=True),
        "wanted": number_format(wanted, force_grouping=True),
    }
