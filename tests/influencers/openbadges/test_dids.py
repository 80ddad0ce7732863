"""Issuers' identifiers and the documents behind them."""

import pytest

from influencers.openbadges import dids, multikeys
from influencers.openbadges.keys import KeyRing

BASE = "https://Portal.example:8443"


def test_the_portal_and_each_agency_have_an_identifier() -> None:
    assert dids.portal_did(BASE) == "did:web:portal.example%3A8443"
    agency = "did:web:portal.example%3A8443:instansi:kemenkes"
    assert dids.agency_did(BASE, "kemenkes") == agency
    assert dids.agency_slug(BASE, agency) == "kemenkes"


@pytest.mark.parametrize(
    "did",
    [
        "",
        "did:web:portal.example%3A8443",
        "did:web:portal.example%3A8443:instansi:",
        "did:web:portal.example%3A8443:instansi:a:b",
        "did:web:portal.example:instansi:kemenkes",
        "did:web:lain.example:instansi:kemenkes",
        "DID:web:portal.example%3A8443:instansi:kemenkes",
    ],
)
def test_no_other_identifier_names_an_agency(did: str) -> None:
    assert dids.agency_slug(BASE, did) is None


def test_a_document_lists_the_keys_that_sign_and_signed() -> None:
    ring = KeyRing(multikeys.new_secret()).rotated()
    did = dids.portal_did("https://portal.example")
    document = dids.did_document(did, ring.methods_of(did))
    assert document["id"] == did
    assert document["assertionMethod"] == [
        f"{did}#{ring.public}",
        f"{did}#{ring.retired[0]}",
    ]
    assert document["verificationMethod"][0] == {
        "id": f"{did}#{ring.public}",
        "type": "Multikey",
        "controller": did,
        "publicKeyMultibase": ring.public,
    }
    assert multikeys.secret_word(ring.secret) not in str(document)


@pytest.mark.parametrize(
    "did", ["did:key:", "did:key:z6Mk", "did:web:x", "z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6"]
)
def test_what_is_no_did_key_has_no_key(did: str) -> None:
    assert dids.key_of_did_key(did) is None
