"""Builds and signs the badge of a holder: an OpenBadgeCredential.

https://www.imsglobal.org/spec/ob/v3p0#openbadgecredential
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from influencers.openbadges import contexts, proofs
from influencers.openbadges.instants import written
from influencers.openbadges.keys import KeyRing

TYPES = ["VerifiableCredential", "OpenBadgeCredential"]
MEDIA_TYPE = "application/vc+ld+json"


@dataclass(frozen=True)
class Issuer:
    """Who issues: an agency, by its DID."""

    did: str
    name: str
    url: str


@dataclass(frozen=True)
class Achievement:
    """What the badge is for; the same for all holders."""

    id: str
    name: str
    description: str
    criteria: str
    image: str = ""


@dataclass(frozen=True)
class StatusEntry:
    """One place in one status list: who knows it can look whether it is set."""

    list_id: str
    purpose: str
    index: int


@dataclass(frozen=True)
class Account:
    """A public account on a network."""

    network: str
    handle: str


@dataclass(frozen=True)
class Badge:
    """What a badge says: accounts on networks, never a person's name."""

    id: str
    name: str
    issuer: Issuer
    achievement: Achievement
    accounts: tuple[Account, ...]
    valid_from: datetime
    valid_until: datetime | None
    statuses: tuple[StatusEntry, ...]


def issue(badge: Badge, ring: KeyRing, *, signed_at: datetime) -> dict[str, Any]:
    """Return the badge as a signed credential."""
    did = badge.issuer.did
    return proofs.sign(
        credential(badge),
        ring.secret,
        verification_method=f"{did}#{ring.public}",
        created=signed_at,
    )


def credential(badge: Badge) -> dict[str, Any]:
    """Return the badge as a credential without a proof."""
    found: dict[str, Any] = {
        "@context": [contexts.CREDENTIALS, contexts.OPEN_BADGES],
        "id": badge.id,
        "type": TYPES,
        "name": badge.name,
        "issuer": {
            "id": badge.issuer.did,
            "type": ["Profile"],
            "name": badge.issuer.name,
            "url": badge.issuer.url,
        },
        "validFrom": written(badge.valid_from),
        "credentialSubject": {
            "type": ["AchievementSubject"],
            "identifier": [_identity(account) for account in badge.accounts],
            "achievement": _achievement(badge.achievement),
        },
    }
    if badge.valid_until:
        found["validUntil"] = written(badge.valid_until)
    if badge.statuses:
        found["credentialStatus"] = [_status(entry) for entry in badge.statuses]
    return found


def _identity(account: Account) -> dict[str, Any]:
    """Name the public account openly: it is what the badge is about."""
    return {
        "type": "IdentityObject",
        "hashed": False,
        "identityHash": account.handle,
        "identityType": f"ext:{account.network}",
    }


def _achievement(achievement: Achievement) -> dict[str, Any]:
    found: dict[str, Any] = {
        "id": achievement.id,
        "type": ["Achievement"],
        "name": achievement.name,
        "description": achievement.description,
        "criteria": {"narrative": achievement.criteria},
    }
    if achievement.image:
        found["image"] = {"id": achievement.image, "type": "Image"}
    return found


def _status(entry: StatusEntry) -> dict[str, Any]:
    return {
        "id": f"{entry.list_id}#{entry.index}",
        "type": "BitstringStatusListEntry",
        "statusPurpose": entry.purpose,
        "statusListIndex": str(entry.index),
        "statusListCredential": entry.list_id,
    }
