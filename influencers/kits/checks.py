"""Warns before it goes live that a portal has no key to sign kits with."""

from typing import Any

from django.core import checks

from influencers.openbadges.keys import BadgeKeyError, current_ring


@checks.register(checks.Tags.security, deploy=True)
def kits_are_signed(**kwargs: Any) -> list[checks.Warning]:
    """Say so when the manifests of kits stay unsigned."""
    try:
        current_ring()
    except BadgeKeyError as fault:
        return [
            checks.Warning(
                "Share kits are issued without a signature.",
                hint=str(fault),
                id="influencers.W001",
            )
        ]
    return []
