"""Ed25519 keys as multikeys: one word that says what kind of key it is.

https://www.w3.org/TR/cid-1.0/#Multikey: base58btc behind `z`; two bytes of kind, a key.
"""

import base58
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)

PUBLIC_KIND = b"\xed\x01"
SECRET_KIND = b"\x80\x26"
KEY_LENGTH = 32
# 34 bytes are 46 to 48 characters; a longer word is not worth decoding.
LONGEST_WORD = 100


class MultikeyError(ValueError):
    """A word that is no Ed25519 multikey."""


def new_secret() -> Ed25519PrivateKey:
    """Draw a new key."""
    return Ed25519PrivateKey.generate()


def public_word(secret: Ed25519PrivateKey) -> str:
    """Return the multikey under which the world knows a secret key."""
    return encode(PUBLIC_KIND + secret.public_key().public_bytes_raw())


def secret_word(secret: Ed25519PrivateKey) -> str:
    """Return a secret key as the word to keep."""
    return encode(SECRET_KIND + secret.private_bytes_raw())


def read_public(word: str) -> Ed25519PublicKey:
    """Return the public key that a multikey holds."""
    return Ed25519PublicKey.from_public_bytes(_key(word, PUBLIC_KIND))


def read_secret(word: str) -> Ed25519PrivateKey:
    """Return the secret key that a word holds."""
    return Ed25519PrivateKey.from_private_bytes(_key(word, SECRET_KIND))


def encode(raw: bytes) -> str:
    """Write bytes as multibase base58btc."""
    return "z" + base58.b58encode(raw).decode()


def decode(word: str, *, longest: int = LONGEST_WORD) -> bytes:
    """Read multibase base58btc; only the one right spelling of some bytes counts."""
    if not word.startswith("z") or len(word) > longest:
        raise MultikeyError("not multibase base58btc")
    try:
        raw: bytes = base58.b58decode(word[1:])
    except ValueError as fault:
        raise MultikeyError("not base58") from fault
    if encode(raw) != word:
        raise MultikeyError("not the usual spelling")
    return raw


def _key(word: str, kind: bytes) -> bytes:
    raw = decode(word)
    if not raw.startswith(kind) or len(raw) != len(kind) + KEY_LENGTH:
        # The word may be a secret, so no message repeats it.
        raise MultikeyError("not an Ed25519 multikey of this kind")
    return raw[len(kind) :]
