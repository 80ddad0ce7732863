"""A ministry with a PR head, badge officers, and a key to sign with."""

import secrets
import shutil
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.cache import cache

from accounts.models import User
from factcheck.models.tips import private_storage
from factcheck.tips import holding
from home import rate_limits
from home.models import AgencyGroup, AgencyPage
from home.services import agency_group
from influencers.openbadges import multikeys
from influencers.openbadges.keys import KeyRing
from influencers.services import badge_officers
from tests.home.desk import Desk, desk


@pytest.fixture(autouse=True)
def _portal(settings: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Give the portal a key of the moment; nobody has knocked or left a thing yet."""
    monkeypatch.setattr(holding, "FOLDER", f"unsent-{secrets.token_hex(8)}")
    settings.BADGE_KEYS = KeyRing(multikeys.new_secret()).words()
    settings.WAGTAILADMIN_BASE_URL = "https://portal.example"
    cache.clear()
    rate_limits.forget_all()
    yield
    rate_limits.forget_all()
    shutil.rmtree(private_storage().path(holding.FOLDER), ignore_errors=True)


@pytest.fixture
def head(kemenkes: AgencyPage) -> Desk:
    """Return the ministry's PR head."""
    return desk(kemenkes, AgencyGroup.Role.PR_HEAD)


@pytest.fixture
def officer(kemenkes: AgencyPage) -> Desk:
    """Return a badge officer."""
    return new_officer(kemenkes)


def new_officer(agency: AgencyPage) -> Desk:
    """Return another badge officer."""
    person = desk(agency)
    person.user.groups.add(badge_officers())
    return person


def head_and_officer(agency: AgencyPage) -> User:
    """Return one person with both roles."""
    person = new_officer(agency).user
    person.groups.add(agency_group(agency, role=AgencyGroup.Role.PR_HEAD))
    return person
