"""What a verification says of the portal's own badges, and of forgeries."""

from datetime import timedelta
from typing import Any

import pytest

from influencers.openbadges import credentials, dids, multikeys, proofs
from influencers.openbadges.keys import KeyRing
from influencers.openbadges.verification import Outcome
from tests.influencers.openbadges import faults, outcomes
from tests.influencers.openbadges.conftest import NOW, Portal


def test_an_own_badge_is_valid_in_every_check(portal: Portal) -> None:
    report = portal.verify(portal.issue())
    assert set(outcomes(report).values()) == {Outcome.OK}
    assert report.is_valid
    assert report.credential["credentialSubject"]["identifier"] == [
        {
            "type": "IdentityObject",
            "hashed": False,
            "identityHash": "sehat.bersama",
            "identityType": "ext:instagram",
        }
    ]


def test_a_badge_without_an_end_or_a_picture_is_valid(portal: Portal) -> None:
    plain = credentials.Achievement("https://portal.example/lencana/", "A", "B", "C")
    issued = portal.issue(valid_until=None, statuses=(), achievement=plain)
    assert "validUntil" not in issued
    assert portal.verify(issued).is_valid


@pytest.mark.parametrize(
    ("taken", "sentence"),
    [
        ("revoked", "Penerbitnya menyatakan berkas ini tidak berlaku lagi."),
        ("suspended", "Lencana ini sedang ditangguhkan."),
    ],
)
def test_a_badge_whose_entry_is_set_fails(
    portal: Portal, taken: str, sentence: str
) -> None:
    issued = portal.issue()
    getattr(portal, taken).add(94567)
    assert faults(portal.verify(issued)) == {"status": sentence}
    getattr(portal, taken).remove(94567)
    assert portal.verify(issued).is_valid


def test_the_neighbours_of_a_set_entry_stay_valid(portal: Portal) -> None:
    portal.revoked |= {94566, 94568}
    assert portal.verify(portal.issue()).is_valid


def test_dates_hold_to_the_second(portal: Portal) -> None:
    issued = portal.issue(valid_from=NOW, valid_until=NOW + timedelta(minutes=30))
    second = timedelta(seconds=1)
    assert faults(portal.verify(issued, now=NOW - second)).keys() >= {"dates"}
    assert portal.verify(issued, now=NOW).is_valid
    last = NOW + timedelta(minutes=30)
    assert portal.verify(issued, now=last - second).is_valid
    assert faults(portal.verify(issued, now=last)).keys() == {"dates"}


def test_a_badge_signed_before_a_rotation_stays_valid(portal: Portal) -> None:
    issued = portal.issue()
    portal.ring = portal.ring.rotated().rotated()
    assert portal.verify(issued).is_valid
    portal.ring = KeyRing(portal.ring.secret)
    assert faults(portal.verify(issued)).keys() == {"issuer_key"}


def test_a_forger_with_a_key_of_his_own_is_no_issuer(portal: Portal) -> None:
    forged = credentials.issue(
        portal.badge(), KeyRing(multikeys.new_secret()), signed_at=NOW
    )
    report = portal.verify(forged)
    assert outcomes(report)["proof"] is Outcome.OK
    assert faults(report).keys() == {"issuer_key"}


def test_a_key_of_another_issuer_signs_nothing_here(portal: Portal) -> None:
    did = f"did:key:{portal.ring.public}"
    signed = proofs.sign(
        credentials.credential(portal.badge()),
        portal.ring.secret,
        verification_method=f"{did}#{portal.ring.public}",
        created=NOW,
    )
    assert faults(portal.verify(signed)).keys() == {"issuer_key"}


def test_a_stranger_with_a_did_key_is_only_unknown(portal: Portal) -> None:
    ring = KeyRing(multikeys.new_secret())
    issuer = credentials.Issuer(
        f"did:key:{ring.public}", "Lain", "https://lain.example"
    )
    badge = portal.badge(issuer=issuer, statuses=())
    report = portal.verify(credentials.issue(badge, ring, signed_at=NOW))
    assert outcomes(report)["issuer_key"] is Outcome.OK
    assert outcomes(report)["issuer"] is Outcome.UNKNOWN
    assert report.outcome is Outcome.UNKNOWN


def test_a_strangers_did_web_and_lists_are_unknown(portal: Portal) -> None:
    stranger = Portal(did=dids.portal_did("https://lain.example"))
    report = portal.verify(
        stranger.issue(
            statuses=(
                credentials.StatusEntry("https://lain.example/1", "revocation", 7),
            )
        )
    )
    unknown = {
        code for code, outcome in outcomes(report).items() if outcome == "unknown"
    }
    assert unknown == {"issuer_key", "issuer", "status"}
    assert faults(report) == {}


@pytest.mark.parametrize(
    "change",
    [
        {"issuer": "did:web:lain.example"},
        {"validUntil": "2020-01-01T00:00:00Z"},
        {"id": "https://lain.example/list"},
        {"credentialSubject": {"type": "BitstringStatusList"}},
    ],
    ids=["other issuer", "expired", "other list", "other content"],
)
def test_a_badge_is_not_valid_by_a_list_that_is_not_sound(
    portal: Portal, change: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = portal.status_list(portal.list_id("revocation"))
    assert sound
    unsigned = {key: value for key, value in sound.items() if key != "proof"}
    forged = proofs.sign(
        {**unsigned, **change},
        portal.ring.secret,
        verification_method=f"{portal.did}#{portal.ring.public}",
        created=NOW,
    )
    monkeypatch.setattr(portal, "status_list", lambda _list_id: forged)
    report = portal.verify(portal.issue())
    assert outcomes(report)["status"] is Outcome.UNKNOWN


def test_a_list_for_suspension_does_not_stand_for_revocation(
    portal: Portal, monkeypatch: pytest.MonkeyPatch
) -> None:
    suspended = portal.status_list(portal.list_id("suspension"))
    monkeypatch.setattr(portal, "status_list", lambda _list_id: suspended)
    assert outcomes(portal.verify(portal.issue()))["status"] is Outcome.UNKNOWN


def test_a_second_proof_that_cannot_be_checked_is_not_ignored(portal: Portal) -> None:
    issued = portal.issue()
    issued["proof"] = [issued["proof"], {"type": "SomeProofType"}]
    assert outcomes(portal.verify(issued))["proof"] is Outcome.UNKNOWN


@pytest.mark.parametrize(
    "options",
    [{"proofPurpose": "authentication"}, {"expires": "2026-11-22T06:59:59Z"}],
    ids=["purpose", "expired"],
)
def test_a_proof_for_something_else_fails(
    portal: Portal, options: dict[str, str]
) -> None:
    unsigned = credentials.credential(portal.badge())
    issued = portal.issue()
    proof = {**issued["proof"], **options}
    signature = portal.ring.secret.sign(proofs.hash_data(unsigned, proof))
    proof["proofValue"] = multikeys.encode(signature)
    assert faults(portal.verify({**unsigned, "proof": proof})).keys() == {"proof"}
