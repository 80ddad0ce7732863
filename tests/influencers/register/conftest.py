"""A portal that can sign, and visitors that nobody has counted yet."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from home import rate_limits
from influencers.badges.services import issue_credential
from influencers.models import BadgeCredential, Holder
from influencers.openbadges import multikeys
from influencers.openbadges.keys import KeyRing


@pytest.fixture(autouse=True)
def _uncounted() -> Iterator[None]:
    rate_limits.forget_all()
    yield
    rate_limits.forget_all()


@pytest.fixture
def badge_key(settings: Any, tmp_path: Path) -> KeyRing:
    """Give the portal a key of its own."""
    ring = KeyRing(multikeys.new_secret())
    settings.PRIVATE_ROOT = tmp_path
    settings.BADGE_KEYS = ring.words()
    return ring


def signed(holder: Holder) -> BadgeCredential:
    """Return the holder's badge, signed as an officer would."""
    return issue_credential(holder, by=None)
