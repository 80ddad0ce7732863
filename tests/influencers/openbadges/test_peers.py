"""Implementations by others judge what the portal issues.

Each question starts a program, about a second; so each is one of the sentences that
matter: valid, changed, revoked, suspended, baked, and signed before a rotation.
"""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from influencers.openbadges import baking
from influencers.openbadges.keys import KeyRing
from tests.influencers.openbadges import as_bytes
from tests.influencers.openbadges.conftest import Portal
from tests.influencers.openbadges.test_baking import SVG, png
from tests.peers import ask_node, ask_python

pytestmark = pytest.mark.badge_peers


@pytest.fixture
def portal() -> Portal:
    """Return a portal that issues today: the peers read the real clock."""
    return Portal(now=datetime.now(UTC).replace(microsecond=0))


def one_letter_changed(issued: dict[str, Any]) -> dict[str, Any]:
    changed: dict[str, Any] = json.loads(
        as_bytes(issued).replace(b"sehat.bersama", b"sehat.bersamb")
    )
    assert changed != issued
    return changed


def test_node_finds_a_badge_valid(portal: Portal) -> None:
    answer = ask_node(portal.issue(), portal.documents())
    assert answer == {
        "verified": True,
        "statuses": {"revocation": False, "suspension": False},
        "error": "",
    }


def test_node_finds_a_badge_signed_before_a_rotation_valid(portal: Portal) -> None:
    issued = portal.issue()
    portal.ring = portal.ring.rotated()
    assert ask_node(issued, portal.documents())["verified"] is True
    portal.ring = KeyRing(portal.ring.secret)
    assert ask_node(issued, portal.documents())["verified"] is False


def test_node_refuses_a_badge_with_one_letter_changed(portal: Portal) -> None:
    answer = ask_node(one_letter_changed(portal.issue()), portal.documents())
    assert answer["verified"] is False
    assert "Invalid signature" in answer["error"]


@pytest.mark.parametrize("state", ["revoked", "suspended"])
def test_node_sees_that_a_badge_was_taken_back(portal: Portal, state: str) -> None:
    getattr(portal, state).add(94567)
    answer = ask_node(portal.issue(), portal.documents())
    assert answer["statuses"] == {
        "revocation": state == "revoked",
        "suspension": state == "suspended",
    }
    # Why nobody may read `verified` alone.
    assert answer["verified"] is True


def test_python_finds_a_badge_valid_and_unbakes_both_pictures(portal: Portal) -> None:
    issued = portal.issue()
    text = as_bytes(issued).decode()
    for carrier in (
        text.encode(),
        baking.bake_png(png(), text),
        baking.bake_svg(SVG, text),
    ):
        answer = ask_python(carrier, portal.documents())
        assert answer == {"credential": issued, "verified": True, "error": ""}


def test_python_refuses_a_badge_with_one_letter_changed(portal: Portal) -> None:
    changed = as_bytes(one_letter_changed(portal.issue()))
    answer = ask_python(changed, portal.documents())
    assert answer["verified"] is False
    assert "signature" in answer["error"].lower()


@pytest.mark.parametrize("state", ["revoked", "suspended"])
def test_python_refuses_a_badge_that_was_taken_back(portal: Portal, state: str) -> None:
    getattr(portal, state).add(94567)
    answer = ask_python(as_bytes(portal.issue()), portal.documents())
    assert answer["verified"] is False
    purpose = "revocation" if state == "revoked" else "suspension"
    assert f"'{purpose}' is set" in answer["error"]
