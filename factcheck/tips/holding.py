"""Holds what somebody has not sent yet: encrypted, out of reach, for an hour at most.

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
# The disk's share of one folder: a picture has 2 MB at most, mostly a quarter of that.
MOST_HELD = 1000
# Of one known person: a few pictures and what other windows left.
MOST_OF_ONE = 20


class Kind(StrEnum):
    """What is held: a token for one kind opens no other."""

    PICTURE = "picture"
    DRAFT = "draft"
    SCREENSHOT = "screenshot"


def hold(content: bytes, *, kind: Kind, owner: int | None = None) -> str:
    """Return the token of what is held from now on; empty when there is no room."""
    forget_past()
    names = _names(_folder(kind))
    mark = "-" if owner is None else f"-{owner}-"
    if len(names) >= MOST_HELD or (
        owner is not None and sum(mark in name for name in names) >= MOST_OF_ONE
    ):
        return ""
    name = f"{int(time.time()) + LIFETIME}{mark}{secrets.token_hex(16)}"
    private_storage().save(
        f"{_folder(kind)}/{name}", ContentFile(cipher().encrypt(content))
    )
    return _signer(kind).sign(name)


def held(token: str, *, kind: Kind) -> bytes | None:
    """Return what a token stands for; None when it is forged, past or let go."""
    name = name_of(token, kind=kind)
    if not name:
        return None
    try:
        with private_storage().open(f"{_folder(kind)}/{name}") as file:
            return cipher().decrypt(file.read())
    except (FileNotFoundError, InvalidToken):
        return None


def let_go(token: str, *, kind: Kind) -> None:
    """Delete what a token stands for, if it stands for anything."""
    if name := name_of(token, kind=kind):
        private_storage().delete(f"{_folder(kind)}/{name}")


def name_of(token: str, *, kind: Kind) -> str:
    """Return the name that a token was given for; nothing when forged or past."""
    try:
        name = _signer(kind).unsign(token)
    except BadSignature:
        return ""
    return "" if _is_past(name) else name


def forget_past() -> int:
    """Delete everything whose hour is over; returns how many there were."""
    folders = sorted({_folder(kind) for kind in Kind})
    past = [
        f"{folder}/{name}"
        for folder in folders
        for name in _names(folder)
        if _is_past(name)
    ]
    for path in past:
        private_storage().delete(path)
    return len(past)


def _names(folder: str) -> list[str]:
    try:
        return private_storage().listdir(folder)[1]
    except FileNotFoundError:
        return []


def _is_past(name: str) -> bool:
    return int(name.partition("-")[0]) <= time.time()


def _folder(kind: Kind) -> str:
    """Keep applicants' screenshots apart: they take no citizen's place."""
    return f"{FOLDER}/screenshots" if kind == Kind.SCREENSHOT else FOLDER


def _signer(kind: Kind) -> Signer:
    return Signer(salt=f"factcheck.tips.holding.{kind}")
