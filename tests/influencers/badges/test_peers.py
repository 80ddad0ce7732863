"""Implementations by others judge a badge as the portal issues and serves it.

What they would fetch, keys and status lists, is asked of the portal's own addresses.
"""

import json
from typing import Any
from urllib.parse import urlsplit

import pytest
from django.core.cache import cache
from django.test import Client

from accounts.models import User
from influencers.badges import services
from influencers.models import Holder
from tests.peers import ask_node, ask_python

pytestmark = pytest.mark.badge_peers


@pytest.fixture
def served(client: Client, holder: Holder) -> Client:
    """Return a client of a portal that has issued a badge."""
    return client


def credential_of(served: Client, holder: Holder) -> Any:
    address = f"/lencana/{holder.number}/credential.json"
    return served.get(address, follow=True).json()


def documents_for(served: Client, credential: Any) -> dict[str, Any]:
    """Return what a verifier fetches: the issuer's keys and both lists, as now."""
    cache.clear()
    agency = credential["issuer"]["id"].rsplit(":", 1)[1]
    lists = [each["statusListCredential"] for each in credential["credentialStatus"]]
    addresses = [f"https://portal.example/instansi/{agency}/did.json", *lists]
    return {each: served.get(urlsplit(each).path).json() for each in addresses}


def one_byte_changed(credential: Any) -> Any:
    text = json.dumps(credential)
    assert "rina.sehat" in text
    return json.loads(text.replace("rina.sehat", "rina.sehas"))


def test_both_find_the_badge_valid(served: Client, holder: Holder) -> None:
    credential = credential_of(served, holder)
    documents = documents_for(served, credential)
    assert ask_node(credential, documents) == {
        "verified": True,
        "statuses": {"revocation": False, "suspension": False},
        "error": "",
    }
    carrier = json.dumps(credential).encode()
    assert ask_python(carrier, documents)["verified"] is True


def test_both_refuse_a_badge_with_one_byte_changed(
    served: Client, holder: Holder
) -> None:
    changed = one_byte_changed(credential_of(served, holder))
    documents = documents_for(served, changed)
    assert ask_node(changed, documents)["verified"] is False
    assert ask_python(json.dumps(changed).encode(), documents)["verified"] is False


@pytest.mark.parametrize("state", ["revoked", "suspended", "reissued"])
def test_both_see_that_a_badge_was_taken_back(
    served: Client, holder: Holder, officer: User, state: str
) -> None:
    credential = credential_of(served, holder)
    if state == "revoked":
        services.revoke_badge(holder, by=officer, reason="Pindah instansi.")
    elif state == "suspended":
        services.suspend_badge(holder, by=officer, reason="Diperiksa.")
    else:
        services.reissue(holder, by=officer)
    documents = documents_for(served, credential)
    assert ask_node(credential, documents)["statuses"] == {
        "revocation": state != "suspended",
        "suspension": state == "suspended",
    }
    answer = ask_python(json.dumps(credential).encode(), documents)
    assert answer["verified"] is False
    assert "is set" in answer["error"]


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_badge_comes_out_of_the_picture_as_it_went_in(
    served: Client, holder: Holder, kind: str
) -> None:
    credential = credential_of(served, holder)
    picture = served.get(f"/lencana/{holder.number}/lencana.{kind}").content
    answer = ask_python(picture, documents_for(served, credential))
    assert answer == {"credential": credential, "verified": True, "error": ""}
