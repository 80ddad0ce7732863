"""The keys that sign badges: one that signs, and those retired, which still verify.

They come from the setting BADGE_KEYS, else from a file in PRIVATE_ROOT; never from the
database. All issuers of a portal share them: the DID document of each names them as its
own. A file has one word a line: the secret key that signs, then the public halves of
retired keys, newest first. The setting holds the same words with commas between.
"""

import os
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.conf import settings

from influencers.openbadges import multikeys

FILE = "badge-keys"
HEADER = (
    "# The keys of the portal's badges; `manage.py badge_key` writes this file.\n"
    "# First the secret key that signs, then public keys that are retired.\n"
)


class BadgeKeyError(LookupError):
    """No usable key is set up; the message says what to do."""


@dataclass(frozen=True)
class KeyRing:
    """The key that signs now, and the public words of retired ones, newest first."""

    secret: Ed25519PrivateKey
    retired: tuple[str, ...] = ()

    @cached_property
    def public(self) -> str:
        """The multikey of the key that signs now."""
        return multikeys.public_word(self.secret)

    def methods_of(self, did: str) -> dict[str, str]:
        """Return an issuer's verification methods: identifier and multikey."""
        return {f"{did}#{word}": word for word in (self.public, *self.retired)}

    def rotated(self) -> "KeyRing":
        """Return a ring with a new key: the old secret goes, its badges still hold."""
        return KeyRing(multikeys.new_secret(), (self.public, *self.retired))

    def words(self) -> list[str]:
        """Return what to keep: the secret word, then the retired public ones."""
        return [multikeys.secret_word(self.secret), *self.retired]


def key_file() -> Path:
    """Return where the keys lie when the setting holds none."""
    return Path(settings.PRIVATE_ROOT) / FILE


def current_ring() -> KeyRing:
    """Return the portal's keys, read anew: a rotation needs no restart."""
    if settings.BADGE_KEYS:
        return read_ring(settings.BADGE_KEYS, source="BADGE_KEYS")
    try:
        lines = key_file().read_text(encoding="ascii").splitlines()
    except FileNotFoundError:
        raise BadgeKeyError(
            "there is no badge key: mount the portal's again or set BADGE_KEYS; only "
            "where it never had one, run `manage.py badge_key new`"
        ) from None
    except (OSError, UnicodeDecodeError) as fault:
        raise BadgeKeyError(f"{key_file()} cannot be read") from fault
    words = [line.strip() for line in lines if not line.startswith("#")]
    return read_ring([word for word in words if word], source=str(key_file()))


def read_ring(words: Iterable[str], *, source: str) -> KeyRing:
    """Return the keys that some words name; no message repeats a word."""
    first, *retired = [*words] or [""]
    try:
        secret = multikeys.read_secret(first)
        for word in retired:
            multikeys.read_public(word)
    except multikeys.MultikeyError as fault:
        raise BadgeKeyError(
            f"{source} holds something other than one secret Ed25519 key and retired "
            "public ones"
        ) from fault
    return KeyRing(secret, tuple(retired))


def save_ring(ring: KeyRing) -> Path:
    """Write the keys for this account's eyes only; never a half-written file."""
    target = key_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    unfinished = target.with_name(f".{FILE}-{secrets.token_hex(8)}")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w", encoding="ascii") as file:
            file.write(HEADER + "".join(f"{word}\n" for word in ring.words()))
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return target
