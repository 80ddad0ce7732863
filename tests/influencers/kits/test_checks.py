"""A portal without a key is told so before it goes live."""

from django.core.checks import run_checks
from pytest_django import Settings


def warnings() -> list[str]:
    """Return what `check --deploy` says about kits."""
    return [
        str(each.msg)
        for each in run_checks(include_deployment_checks=True)
        if each.id == "influencers.W001"
    ]


def test_a_missing_key_is_a_warning(no_badge_key: None) -> None:
    assert warnings() == ["Share kits are issued without a signature."]


def test_an_unreadable_key_is_the_same_warning(settings: Settings) -> None:
    settings.BADGE_KEYS = ["zkaputt"]
    assert len(warnings()) == 1


def test_a_key_is_enough(badge_key: str) -> None:
    assert warnings() == []
