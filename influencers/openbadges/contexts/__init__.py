"""The JSON-LD contexts that a badge may use, pinned; no other is ever loaded."""

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

CREDENTIALS = "https://www.w3.org/ns/credentials/v2"
OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json"
MULTIKEY = "https://w3id.org/security/multikey/v1"
# No document here is processed with it: it is what DID documents are published with.
DID = "https://www.w3.org/ns/did/v1"

_OB = "https://purl.imsglobal.org/spec/ob/v3p0"
PINNED = {
    CREDENTIALS: "credentials-v2.json",
    f"{_OB}/context-3.0.1.json": "open-badges-3.0.1.json",
    f"{_OB}/context-3.0.2.json": "open-badges-3.0.2.json",
    OPEN_BADGES: "open-badges-3.0.3.json",
    f"{_OB}/extensions.json": "open-badges-extensions.json",
    "https://w3id.org/security/data-integrity/v2": "data-integrity-v2.json",
    MULTIKEY: "multikey-v1.json",
}


# What PyLD asks for a context: an address and options in, `as_document` out.
Loader = Callable[..., dict[str, Any]]


class UnknownContextError(LookupError):
    """A context that is not pinned here."""


def load(address: str, options: Any = None) -> dict[str, Any]:
    """Return a pinned context as PyLD wants it; refuse every other address."""
    if address not in PINNED:
        raise UnknownContextError(address)
    return as_document(address, _text(PINNED[address]))


def terms(address: str) -> set[str]:
    """Return the words that a pinned context defines at its top."""
    defined: dict[str, Any] = _text(PINNED[address])["@context"]
    return {word for word in defined if not word.startswith("@")} - {"id", "type"}


def as_document(address: str, content: dict[str, Any]) -> dict[str, Any]:
    """Describe a context in the form that PyLD's loaders return.

    `tag` lets PyLD keep what it made of the context: twice as many badges a second.
    """
    return {
        "contentType": "application/ld+json",
        "contextUrl": None,
        "documentUrl": address,
        "document": content,
        "tag": "static",
    }


@cache
def _text(name: str) -> dict[str, Any]:
    """Read a context once for each process."""
    text = (Path(__file__).parent / name).read_text(encoding="utf-8")
    content: dict[str, Any] = json.loads(text)
    return content
