"""A signed-in holder, and kits of published pages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from django.test import Client
from pytest_django import Settings

from home.models import ContentPage
from influencers.kits.offers import OfferedKit, offered_kits
from influencers.kits.selectors import shared_pages
from influencers.models import Holder
from influencers.openbadges import multikeys
from tests.influencers.conftest import MakeHolder

OfferKit = Callable[[ContentPage], OfferedKit]


@pytest.fixture
def holder(client: Client, make_holder: MakeHolder) -> Holder:
    """Sign a badge holder in."""
    made = make_holder()
    client.force_login(made.user)
    return made


@pytest.fixture
def badge_key(settings: Settings) -> str:
    """Give the portal a key; returns its public word."""
    secret = multikeys.new_secret()
    settings.BADGE_KEYS = [multikeys.secret_word(secret)]
    return multikeys.public_word(secret)


@pytest.fixture
def no_badge_key(settings: Settings, tmp_path: Path) -> None:
    """Take the portal's keys away."""
    settings.BADGE_KEYS, settings.PRIVATE_ROOT = [], tmp_path


@pytest.fixture
def offer_kit() -> OfferKit:
    """Offer a page's kit as the portal does: read anew."""

    def offer(page: ContentPage) -> OfferedKit:
        return offered_kits(shared_pages([page.pk]).values())[page.pk]

    return offer
