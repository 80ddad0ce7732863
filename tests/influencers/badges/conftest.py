"""A portal with a key, holders with signed badges, and a verifier of its own."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.utils import timezone

from accounts.models import User
from home.services import agency_group
from influencers.badges.services import issue_credential
from influencers.badges.trust import portal_trust
from influencers.models import BadgeCredential, Holder
from influencers.openbadges import multikeys
from influencers.openbadges.keys import KeyRing
from influencers.openbadges.verification import Report, verify
from influencers.services import badge_officers
from tests.influencers.conftest import MakeHolder

IssueTo = Callable[..., BadgeCredential]


@pytest.fixture(autouse=True)
def key(settings: Any) -> KeyRing:
    """Give the portal a key of the moment, and an empty cache."""
    ring = KeyRing(multikeys.new_secret())
    settings.BADGE_KEYS = ring.words()
    settings.WAGTAILADMIN_BASE_URL = "https://portal.example"
    cache.clear()
    return ring


@pytest.fixture
def holder(make_holder: MakeHolder) -> Holder:
    """Return a holder of Kemenkes with a signed badge."""
    holder = make_holder()
    issue_credential(holder, by=None)
    return holder


@pytest.fixture
def head(holder: Holder) -> User:
    """Return the PR head of the holder's agency."""
    user = User.objects.create_user("kepala@contoh.go.id")
    user.groups.add(agency_group(holder.agency, role="pr_head"))
    return user


@pytest.fixture
def officer(db: None) -> User:
    """Return a badge officer."""
    return make_officer("petugas@contoh.go.id")


def make_officer(email: str) -> User:
    user = User.objects.create_user(email)
    user.groups.add(badge_officers())
    return user


def verified(content: bytes) -> Report:
    """Return what the portal itself says about a badge now."""
    cache.clear()
    return verify(content, portal_trust(), now=timezone.now())
