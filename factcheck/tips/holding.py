"""Holds what a citizen has not sent yet: encrypted, out of reach, for an hour at most.

No address of the portal leads there. Whoever has a thing's token, which is signed and
good for one kind of thing, gets it into a form again.
"""

import secrets
import time
from enum import StrEnum

from cryptography.fernet import InvalidToken
from django.core.files.base import ContentFile
from django.core.signing import BadSignature, Signer

from factcheck.models.tips import private_storage
from factcheck.tips.addresses import cipher

# In seconds; as long as a proof or a waiting is good (`factcheck.tips.proofs`).
LIFETIME = 60 * 60
FOLDER = "unsent"
# The disk's share of it all: a picture has 2 MB at most, mostly a quarter of that.
MOST_HELD = 1000


class Kind(StrEnum):
    """What is held: a token for one kind opens no other."""

    PICTURE = "picture"
    DRAFT = "draft"


def hold(content: bytes, *, kind: Kind) -> str:
    """Return the token of what is held from now on; empty when there is no room."""
    forget_past()
    if len(_names()) >= MOST_HELD:
        return ""
    name = f"{int(time.time()) + LIFETIME}-{secrets.token_hex(16)}"
    private_storage().save(_path(name), ContentFile(cipher().encrypt(content)))
    return _signer(kind).sign(name)


def held(token: str, *, kind: Kind) -> bytes | None:
    """Return what a token stands for; None when it is forged, past or let go."""
    name = name_of(token, kind=kind)
    if not name:
        return None
    try:
        with private_storage().open(_path(name)) as file:
            return cipher().decrypt(file.read())
    except (FileNotFoundError, InvalidToken):
        return None


def let_go(token: str, *, kind: Kind) -> None:
    """Delete what a token stands for, if it stands for anything."""
    if name := name_of(token, kind=kind):
        private_storage().delete(_path(name))


def name_of(token: str, *, kind: Kind) -> str:
    """Return the name that a token was given for; nothing when forged or past."""
    try:
        name = _signer(kind).unsign(token)
    except BadSignature:
        return ""
    return "" if _is_past(name) else name


def forget_past() -> int:
    """Delete everything whose hour is over; returns how many there were."""
    past = [name for name in _names() if _is_past(name)]
    for name in past:
        private_storage().delete(_path(name))
    return len(past)


def _names() -> list[str]:
    try:
        return private_storage().listdir(FOLDER)[1]
    except FileNotFoundError:
        return []


def _is_past(name: str) -> bool:
    return int(name.partition("-")[0]) <= time.time()


def _path(name: str) -> str:
    return f"{FOLDER}/{name}"


def _signer(kind: Kind) -> Signer:
    return Signer(salt=f"factcheck.tips.holding.{kind}")
