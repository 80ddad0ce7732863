"""Data Integrity proofs of the suite `eddsa-rdfc-2022`: sign and verify.

https://www.w3.org/TR/vc-di-eddsa/#eddsa-rdfc-2022
"""

import hashlib
import json
from datetime import datetime
from functools import lru_cache
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

from influencers.openbadges import contexts, multikeys
from influencers.openbadges.canonical import canonicalise
from influencers.openbadges.instants import written

SUITE = "eddsa-rdfc-2022"
PURPOSE = "assertionMethod"
SIGNATURE_LENGTH = 64


def sign(
    document: dict[str, Any],
    secret: Ed25519PrivateKey,
    *,
    verification_method: str,
    created: datetime,
    load: contexts.Loader = contexts.load,
) -> dict[str, Any]:
    """Return the document with a proof."""
    proof = {
        "type": "DataIntegrityProof",
        "cryptosuite": SUITE,
        "created": written(created),
        "verificationMethod": verification_method,
        "proofPurpose": PURPOSE,
    }
    signature = secret.sign(hash_data(document, proof, load))
    return {**document, "proof": {**proof, "proofValue": multikeys.encode(signature)}}


def is_signed(
    document: dict[str, Any],
    proof: dict[str, Any],
    public: Ed25519PublicKey,
    load: contexts.Loader = contexts.load,
) -> bool:
    """Say whether the proof is this key's signature over exactly this document.

    The document has passed `reading.screen`. Raises `NotCoveredError` for one that
    reads differently than it is signed, `NotProcessedError` for too laborious a one.
    """
    try:
        signature = multikeys.decode(str(proof.get("proofValue")))
    except multikeys.MultikeyError:
        return False
    if len(signature) != SIGNATURE_LENGTH:
        return False
    unsigned = {key: value for key, value in document.items() if key != "proof"}
    signed = hash_data(unsigned, proof, load, must_be_compact=True)
    try:
        public.verify(signature, signed)
    except InvalidSignature:
        return False
    return True


def hash_data(
    document: dict[str, Any],
    proof: dict[str, Any],
    load: contexts.Loader = contexts.load,
    *,
    must_be_compact: bool = False,
) -> bytes:
    """Return what is signed: the hash of the proof's options, then the document's."""
    options = {key: value for key, value in proof.items() if key != "proofValue"}
    options["@context"] = document["@context"]
    return (
        _options_digest(json.dumps(options), load, must_be_compact)
        + hashlib.sha256(
            canonicalise(document, load, must_be_compact=must_be_compact).encode()
        ).digest()
    )


# Badges that are issued together differ in everything but these.
@lru_cache(maxsize=8)
def _options_digest(
    options: str, load: contexts.Loader, must_be_compact: bool
) -> bytes:
    text = canonicalise(json.loads(options), load, must_be_compact=must_be_compact)
    return hashlib.sha256(text.encode()).digest()
