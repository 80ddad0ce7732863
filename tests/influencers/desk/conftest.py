"""A holder who is signed in, and holders who agreed to mail."""

from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client

from influencers.applications.consents import Purpose, give_consent
from influencers.models import Holder
from tests.influencers.conftest import MakeHolder

Subscribe = Callable[..., Holder]


@pytest.fixture
def holder(client: Client, make_holder: MakeHolder) -> Holder:
    """Sign a badge holder in."""
    made = make_holder()
    client.force_login(made.user)
    return made


@pytest.fixture
def subscribe(make_holder: MakeHolder) -> Subscribe:
    """Make a holder who agreed to mail."""

    def make(name: str, **fields: Any) -> Holder:
        fields.setdefault("digest", Holder.Digest.DAILY)
        holder = make_holder(f"{name}@contoh.go.id", handle=name, **fields)
        give_consent(holder.user, Purpose.MAIL)
        return holder

    return make
