"""Issuers' identifiers: `did:web` for the portal and its agencies, `did:key` of others.

https://w3c-ccg.github.io/did-method-web/ and https://w3c-ccg.github.io/did-key-spec/
"""

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlsplit

from influencers.openbadges import contexts, multikeys

# Where an agency's document lies: /instansi/<slug>/did.json.
AGENCIES = "instansi"
LONGEST = 300


def portal_did(base: str) -> str:
    """Return the DID whose document is /.well-known/did.json below an address."""
    return f"did:web:{quote(urlsplit(base).netloc.lower(), safe='.-')}"


def agency_did(base: str, slug: str) -> str:
    """Return the DID whose document is /instansi/<slug>/did.json."""
    return f"{portal_did(base)}:{AGENCIES}:{quote(slug, safe='')}"


def agency_slug(base: str, did: str) -> str | None:
    """Return which of our agencies a DID names, nothing for every other one."""
    slug = did.removeprefix(f"{portal_did(base)}:{AGENCIES}:")
    return slug if slug and agency_did(base, slug) == did else None


def did_document(did: str, methods: Mapping[str, str]) -> dict[str, Any]:
    """Return the document that names an issuer's keys, retired ones included."""
    return {
        "@context": [contexts.DID, contexts.MULTIKEY],
        "id": did,
        "verificationMethod": [
            {
                "id": method,
                "type": "Multikey",
                "controller": did,
                "publicKeyMultibase": word,
            }
            for method, word in methods.items()
        ],
        "assertionMethod": [*methods],
    }


def key_of_did_key(did: str) -> str | None:
    """Return the multikey that a `did:key` is, nothing for another DID."""
    word = did.removeprefix("did:key:")
    return word if word != did and is_multikey(word) else None


def key_in_method(method: str) -> tuple[str, str | None]:
    """Return who controls a verification method, and the key its name holds, if any."""
    controller, _, fragment = method[:LONGEST].partition("#")
    return controller, fragment if is_multikey(fragment) else None


def is_multikey(word: str) -> bool:
    """Say whether a word is a public Ed25519 key."""
    try:
        multikeys.read_public(word)
    except multikeys.MultikeyError:
        return False
    return True
