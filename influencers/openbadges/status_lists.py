"""Bitstring Status Lists: one bit a badge, in a crowd large enough to hide in.

https://www.w3.org/TR/vc-bitstring-status-list/
"""

import base64
import binascii
import gzip
import secrets
import zlib
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from influencers.openbadges import contexts, proofs
from influencers.openbadges.instants import written
from influencers.openbadges.keys import KeyRing

REVOCATION = "revocation"
SUSPENSION = "suspension"
# The least that the specification allows: 16 KB, so that an index tells nobody apart.
SIZE = 131_072
# What is decoded at most: eight million badges.
LARGEST_SIZE = SIZE * 64
# Half the entries free means two draws on average; a full list must not draw for ever.
MOST_DRAWS = 1_000


class StatusListError(ValueError):
    """Something that cannot be read as a status list."""


class ListIsFullError(LookupError):
    """No free entry was found."""


def encode(indexes: Iterable[int], *, size: int = SIZE) -> str:
    """Return the list in which these entries are set; entry 0 is the leftmost bit."""
    bits = bytearray(size // 8)
    for index in indexes:
        if not 0 <= index < size:
            raise StatusListError(f"entry {index} is outside the list")
        bits[index // 8] |= 0x80 >> index % 8
    packed = gzip.compress(bytes(bits), mtime=0)
    return "u" + base64.urlsafe_b64encode(packed).rstrip(b"=").decode()


def decode(encoded: str) -> bytes:
    """Return the bits of a list; never unpacks more than a lawful list holds."""
    if not encoded.startswith("u"):
        raise StatusListError("not multibase base64url")
    packed = encoded[1:] + "=" * (-(len(encoded) - 1) % 4)
    unpacker = zlib.decompressobj(wbits=zlib.MAX_WBITS | 16)
    try:
        raw = base64.b64decode(packed, altchars=b"-_", validate=True)
        bits = unpacker.decompress(raw, LARGEST_SIZE // 8 + 1)
    except (binascii.Error, ValueError, zlib.error) as fault:
        raise StatusListError("not packed by GZIP") from fault
    if not unpacker.eof or not SIZE // 8 <= len(bits) <= LARGEST_SIZE // 8:
        raise StatusListError("too short or too long")
    return bits


def is_set(bits: bytes, index: int) -> bool:
    """Say whether an entry of a decoded list is set."""
    if not 0 <= index < len(bits) * 8:
        raise StatusListError(f"entry {index} is outside the list")
    return bool(bits[index // 8] & 0x80 >> index % 8)


def draw_index(is_taken: Callable[[int], bool], *, size: int = SIZE) -> int:
    """Return a free entry at random, so that its number says nothing of when or who."""
    for _attempt in range(MOST_DRAWS):
        index = secrets.randbelow(size)
        if not is_taken(index):
            return index
    raise ListIsFullError("begin another status list")


def status_list(
    list_id: str,
    *,
    issuer: str,
    purpose: str,
    encoded: str,
    valid_from: datetime,
    valid_until: datetime,
) -> dict[str, Any]:
    """Return a status list as a credential without a proof.

    It ends soon, so that nobody can show an old one to hide that a badge was revoked.
    """
    return {
        "@context": [contexts.CREDENTIALS],
        "id": list_id,
        "type": ["VerifiableCredential", "BitstringStatusListCredential"],
        "issuer": issuer,
        "validFrom": written(valid_from),
        "validUntil": written(valid_until),
        "credentialSubject": {
            "id": f"{list_id}#list",
            "type": "BitstringStatusList",
            "statusPurpose": purpose,
            "encodedList": encoded,
        },
    }


def issue(
    document: dict[str, Any], ring: KeyRing, *, signed_at: datetime
) -> dict[str, Any]:
    """Return a status list signed by its issuer."""
    return proofs.sign(
        document,
        ring.secret,
        verification_method=f"{document['issuer']}#{ring.public}",
        created=signed_at,
    )
