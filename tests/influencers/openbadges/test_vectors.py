"""The W3C's test vectors of `eddsa-rdfc-2022`, byte for byte."""

import json
from datetime import datetime
from typing import Any

from influencers.openbadges import contexts, multikeys, proofs
from influencers.openbadges.canonical import canonicalise
from tests.influencers.openbadges.conftest import DATA

VECTORS = DATA / "w3c"
EXAMPLES = "https://www.w3.org/ns/credentials/examples/v2"


def load(address: str, options: Any = None) -> dict[str, Any]:
    """Also know the vectors' own context, which would let any term pass."""
    if address == EXAMPLES:
        vocabulary = "https://www.w3.org/ns/credentials/examples#"
        return contexts.as_document(address, {"@context": {"@vocab": vocabulary}})
    return contexts.load(address)


def vector(name: str) -> str:
    return (VECTORS / name).read_text()


def parsed(name: str) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(vector(name))
    return content


def test_the_document_has_the_canonical_form_of_the_vector() -> None:
    canonical = canonicalise(parsed("unsigned.json"), load)
    assert canonical == vector("canonDocDataInt.txt")


def test_the_proof_options_have_the_canonical_form_of_the_vector() -> None:
    canonical = canonicalise(parsed("proofConfigDataInt.json"), load)
    assert canonical == vector("proofCanonDataInt.txt")


def test_the_hash_is_that_of_the_vector() -> None:
    proof = parsed("signedDataInt.json")["proof"]
    hashed = proofs.hash_data(parsed("unsigned.json"), proof, load).hex()
    assert hashed == vector("combinedHashDataInt.txt").strip()
    assert hashed.startswith(vector("proofHashDataInt.txt").strip())
    assert hashed.endswith(vector("docHashDataInt.txt").strip())


def test_signing_gives_the_signed_document_of_the_vector() -> None:
    expected = parsed("signedDataInt.json")
    signed = proofs.sign(
        parsed("unsigned.json"),
        multikeys.read_secret(parsed("keyPair.json")["privateKeyMultibase"]),
        verification_method=expected["proof"]["verificationMethod"],
        created=datetime.fromisoformat(expected["proof"]["created"]),
        load=load,
    )
    assert signed == expected
    assert signed["proof"]["proofValue"] == vector("sigBTC58DataInt.txt").strip()


def test_the_signed_document_of_the_vector_verifies() -> None:
    document = parsed("signedDataInt.json")
    public = multikeys.read_public(parsed("keyPair.json")["publicKeyMultibase"])
    assert proofs.is_signed(document, document["proof"], public, load)


def test_key_words_survive_a_round_trip() -> None:
    pair = parsed("keyPair.json")
    secret = multikeys.read_secret(pair["privateKeyMultibase"])
    assert multikeys.secret_word(secret) == pair["privateKeyMultibase"]
    assert multikeys.public_word(secret) == pair["publicKeyMultibase"]
