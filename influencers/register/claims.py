"""What a badge says of itself, read from a document that a stranger may have made."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from influencers.openbadges.instants import read
from influencers.openbadges.reading import as_list
from influencers.openbadges.verification.shape import issuer_id
from influencers.register.addresses import BadgeAddress, OutsideError, read_address
from influencers.register.judged import Words
from sharing.networks import NETWORKS

LONGEST = 200
MOST_ACCOUNTS = 10
# An end at midnight is the end of the day before.
A_MOMENT = timedelta(seconds=1)


def claims_of(credential: dict[str, Any]) -> list[tuple[Words, str]]:
    """Return label and text of what people want to know; nothing of what is missing."""
    found: list[tuple[Words, str]] = [
        (_("Nama lencana"), _text(credential.get("name"))),
        (_("Untuk akun"), ", ".join(_accounts(credential))),
        (_("Penerbit"), _issuer_name(credential)),
        (_("Pengenal penerbit (DID)"), issuer_id(credential)[:LONGEST]),
        (_("Berlaku sejak"), _day(credential.get("validFrom"))),
        (_("Berlaku sampai"), _day(credential.get("validUntil"), before=A_MOMENT)),
    ]
    return [(label, text) for label, text in found if text]


def address_in(credential: dict[str, Any]) -> BadgeAddress | None:
    """Return which badge of ours, and which version, the document says to be."""
    identifier = credential.get("id")
    if not isinstance(identifier, str):
        return None
    try:
        return read_address(identifier[: 2 * LONGEST], host="")
    except OutsideError:
        return None


def _accounts(credential: dict[str, Any]) -> Iterator[str]:
    subject = credential.get("credentialSubject")
    told = subject.get("identifier") if isinstance(subject, dict) else None
    for identity in as_list(told)[:MOST_ACCOUNTS]:
        if isinstance(identity, dict) and identity.get("hashed") is False:
            kind = _text(identity.get("identityType")).removeprefix("ext:")
            label = NETWORKS[kind].label if kind in NETWORKS else kind
            yield f"{_text(identity.get('identityHash'))} ({label})"


def _issuer_name(credential: dict[str, Any]) -> str:
    issuer = credential.get("issuer")
    return _text(issuer.get("name")) if isinstance(issuer, dict) else ""


def _text(value: Any) -> str:
    """Return a text, also one with a language beside it."""
    found = value.get("@value") if isinstance(value, dict) else value
    return found[:LONGEST] if isinstance(found, str) else ""


def _day(value: Any, *, before: timedelta = timedelta()) -> str:
    """Return the day of a moment, or of shortly before it, in the portal's zone."""
    moment = read(value)
    try:
        return (
            date_format(timezone.localtime(moment - before), "j F Y") if moment else ""
        )
    except OverflowError:
        return ""
