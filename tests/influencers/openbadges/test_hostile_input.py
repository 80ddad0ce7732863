"""Spellings that hide something, and documents that cost more than they should."""

import json
from typing import Any

import pytest

from influencers.openbadges import contexts, credentials, proofs, reading
from influencers.openbadges.verification import Outcome
from tests.influencers.openbadges import outcomes
from tests.influencers.openbadges.conftest import NOW, Portal

STATUS = "https://portal.example/instansi/kemenkes/status/revocation#94567"
CREDENTIALS = "https://www.w3.org/2018/credentials#"


def respelled(key: str, spelling: str, issued: dict[str, Any]) -> dict[str, Any]:
    return {spelling if name == key else name: issued[name] for name in issued}


@pytest.mark.parametrize("key", ["validUntil", "credentialStatus", "name"])
def test_a_signed_part_cannot_hide_behind_its_full_address(
    portal: Portal, key: str
) -> None:
    hidden = respelled(key, f"{CREDENTIALS}{key}", portal.issue())
    assert portal.verify(hidden).outcome is Outcome.FAILED


def test_a_signed_status_cannot_move_to_where_nobody_looks(portal: Portal) -> None:
    issued = portal.issue()
    first, *others = issued["credentialStatus"]
    moved = {
        **issued,
        "credentialStatus": [{"id": first["id"], "type": first["type"]}, *others],
        "relatedResource": [first],
    }
    assert outcomes(portal.verify(moved))["contexts"] is Outcome.FAILED


@pytest.mark.parametrize(
    "extra",
    [
        {"undefinedTerm": "x"},
        {"evidence": []},
        {"evidence": {}},
        {"evidence": None},
        {"evidence": [[{"id": "https://x.example/", "type": "Evidence"}]]},
        {"@graph": [{"id": "https://x.example/"}]},
        {"@included": [{"id": "https://x.example/"}]},
        {"@reverse": {"evidence": "https://x.example/"}},
        {"evidence": {"id": "_:b0", "type": "Evidence"}},
        {"evidence": {"id": "relative", "type": "Evidence"}},
        {"evidence": {"id": "https://x.example/ ", "type": "Evidence"}},
        {"evidence": {"type": "NoSuchType"}},
        {"type": [*credentials.TYPES, "NoSuchType"]},
        {"type": [*credentials.TYPES, credentials.TYPES[0]]},
    ],
    ids=lambda extra: json.dumps(extra)[:40],
)
def test_what_no_signature_covers_fails(portal: Portal, extra: dict[str, Any]) -> None:
    assert portal.verify({**portal.issue(), **extra}).outcome is Outcome.FAILED


def test_a_language_on_a_text_is_lawful_and_signed(portal: Portal) -> None:
    unsigned = credentials.credential(portal.badge())
    unsigned["name"] = {"@value": "Sahabat Humas", "@language": "id"}
    issued = proofs.sign(
        unsigned,
        portal.ring.secret,
        verification_method=f"{portal.did}#{portal.ring.public}",
        created=NOW,
    )
    assert portal.verify(issued).is_valid
    issued["name"] = {"@value": "Sahabat Humas", "@language": "en"}
    assert not portal.verify(issued).is_valid


def test_contexts_inside_or_in_place_are_not_processed(portal: Portal) -> None:
    issued = portal.issue()
    names = issued["@context"]
    for odd in (
        [*names, {"x": "https://x.example/"}],
        [*names, "https://lain.example/context"],
        [*names, names[0]],
        names[::-1],
        names[0],
        [],
        None,
        7,
        {"@vocab": "https://x.example/#"},
    ):
        report = portal.verify({**issued, "@context": odd})
        assert not report.is_valid
        assert outcomes(report)["proof"] is not Outcome.OK
    subject = {**issued["credentialSubject"], "@context": names}
    report = portal.verify({**issued, "credentialSubject": subject})
    assert outcomes(report)["contexts"] is Outcome.UNKNOWN


def test_parts_that_look_alike_are_told_apart_only_so_long(portal: Portal) -> None:
    """Levels that differ only one step further would take hours of trying 9! orders."""
    issued = portal.issue()
    issued["credentialSubject"]["achievement"]["resultDescription"] = [
        {
            "type": ["ResultDescription"],
            "rubricCriterionLevel": [
                {
                    "type": ["RubricCriterionLevel"],
                    "alignment": [{"type": ["Alignment"], "targetName": f"{one}{two}"}],
                }
                for two in range(9)
            ],
        }
        for one in "ab"
    ]
    report = portal.verify(issued)
    assert outcomes(report)["contexts"] is Outcome.OK
    assert outcomes(report)["proof"] is Outcome.UNKNOWN


def test_a_context_that_gives_no_word_a_meaning_is_not_ignored(portal: Portal) -> None:
    issued = portal.issue()
    for address in contexts.PINNED:
        if address not in issued["@context"]:
            changed = {**issued, "@context": [*issued["@context"], address]}
            assert outcomes(portal.verify(changed))["contexts"] is Outcome.UNKNOWN


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b'"text"',
        b"\xff\xfe{}",
        b"\x89PNG\r\n\x1a\n",
        b"\x89PNG\r\n\x1a\n\xff\xff\xff\xff" + b"A" * 40,
        b"<svg",
        b"<svg/>",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        b'<!DOCTYPE s [<!ENTITY a "a"><!ENTITY b "&a;&a;">]><s>&b;</s>',
        b'{"a": 1, "a": 2}',
        b'{"a": NaN}',
        b'{"a": 1e999}',
        b'{"a": "\\ud800"}',
        b'{"a": ' + b"9" * 5000 + b"}",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"{" + b" " * 300_000 + b"}",
        b" " * 5_000_000,
    ],
    ids=lambda content: repr(content[:24]),
)
def test_anything_else_is_refused_in_words(portal: Portal, content: bytes) -> None:
    report = portal.verify(content)
    assert outcomes(report) == {"file": Outcome.FAILED}
    assert str(report.checks[0].sentence).endswith(".")


def test_a_jwt_is_named_as_what_it_is(portal: Portal) -> None:
    report = portal.verify(b"eyJhbGciOiJSUzI1NiJ9.e30.x")
    assert outcomes(report) == {"file": Outcome.UNKNOWN}


@pytest.mark.parametrize("value", [None, 7, "x", [], {}, [None], [[]], {"id": 7}])
@pytest.mark.parametrize(
    "key",
    [
        *("@context", "id", "type", "issuer", "validFrom", "validUntil"),
        *("credentialSubject", "credentialStatus", "proof"),
    ],
)
def test_no_part_of_another_kind_is_an_error(
    portal: Portal, key: str, value: Any
) -> None:
    assert not portal.verify({**portal.issue(), key: value}).is_valid


def test_too_many_or_too_deep_values_are_not_processed(portal: Portal) -> None:
    deep: Any = "x"
    for _level in range(reading.DEEPEST):
        deep = {"name": deep}
    wide = [{"id": f"https://x.example/{number}"} for number in range(500)]
    for extra in ({"evidence": deep}, {"evidence": wide}):
        report = portal.verify({**portal.issue(), **extra})
        assert outcomes(report)["contexts"] is Outcome.UNKNOWN
