"""A holder who is signed in."""

import pytest
from django.test import Client

from influencers.models import Holder
from tests.influencers.conftest import MakeHolder


@pytest.fixture
def holder(client: Client, make_holder: MakeHolder) -> Holder:
    """Sign a badge holder in."""
    made = make_holder()
    client.force_login(made.user)
    return made
