"""A badge, who issued it, and who believes it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from influencers.openbadges import credentials, dids, multikeys, status_lists
from influencers.openbadges.keys import KeyRing
from influencers.openbadges.verification import Report, Trust, verify
from tests.influencers.openbadges import as_bytes

BASE = "https://portal.example"
NOW = datetime(2026, 11, 22, 7, 0, tzinfo=UTC)
DATA = Path(__file__).parent / "data"


@dataclass
class Portal:
    """Issues badges with its keys, and believes only its own."""

    ring: KeyRing = field(default_factory=lambda: KeyRing(multikeys.new_secret()))
    now: datetime = NOW
    did: str = dids.agency_did(BASE, "kemenkes")
    revoked: set[int] = field(default_factory=set)
    suspended: set[int] = field(default_factory=set)

    def badge(self, **changes: Any) -> credentials.Badge:
        """Return what a badge says, with changes."""
        given: dict[str, Any] = {
            "id": f"{BASE}/lencana/BN-7K3M-Q9XD/credential.json",
            "name": "Sahabat Humas",
            "issuer": credentials.Issuer(
                self.did, "Kementerian Kesehatan", f"{BASE}/instansi/kemenkes/"
            ),
            "achievement": credentials.Achievement(
                f"{BASE}/lencana/",
                "Sahabat Humas",
                "Aparatur negara yang menyebarkan informasi terverifikasi.",
                "Diperiksa oleh humas instansinya, lalu dilatih.",
                f"{BASE}/static/lencana.png",
            ),
            "accounts": (credentials.Account("instagram", "sehat.bersama"),),
            "valid_from": self.now - timedelta(days=30),
            "valid_until": self.now + timedelta(days=335),
            "statuses": tuple(
                credentials.StatusEntry(self.list_id(purpose), purpose, 94567)
                for purpose in (status_lists.REVOCATION, status_lists.SUSPENSION)
            ),
        }
        return credentials.Badge(**{**given, **changes})

    def issue(self, **changes: Any) -> dict[str, Any]:
        """Return a signed badge."""
        return credentials.issue(self.badge(**changes), self.ring, signed_at=self.now)

    def list_id(self, purpose: str) -> str:
        """Return where a status list lies."""
        return f"{BASE}/instansi/kemenkes/status/{purpose}"

    def status_list(self, list_id: str) -> dict[str, Any] | None:
        """Return a signed status list as it is now."""
        lists = {
            self.list_id(status_lists.REVOCATION): self.revoked,
            self.list_id(status_lists.SUSPENSION): self.suspended,
        }
        if list_id not in lists:
            return None
        return status_lists.issue(
            status_lists.status_list(
                list_id,
                issuer=self.did,
                purpose=list_id.rsplit("/", 1)[1],
                encoded=status_lists.encode(lists[list_id]),
                valid_from=self.now - timedelta(minutes=1),
                valid_until=self.now + timedelta(hours=1),
            ),
            self.ring,
            signed_at=self.now,
        )

    def methods_of(self, did: str) -> Mapping[str, str] | None:
        """Return the keys of the one issuer that is known."""
        return self.ring.methods_of(did) if did == self.did else None

    def verify(self, content: Any, *, now: datetime = NOW) -> Report:
        """Verify a credential as this portal would."""
        trust = Trust(methods_of=self.methods_of, status_list_at=self.status_list)
        given = content if isinstance(content, bytes) else as_bytes(content)
        return verify(given, trust, now=now)

    def documents(self) -> dict[str, Any]:
        """Return everything that a peer would fetch."""
        lists = [self.list_id(purpose) for purpose in ("revocation", "suspension")]
        return {
            f"{BASE}/instansi/kemenkes/did.json": dids.did_document(
                self.did, self.ring.methods_of(self.did)
            ),
            **{address: self.status_list(address) for address in lists},
        }


@pytest.fixture
def portal() -> Portal:
    """Return a portal with a key of its own."""
    return Portal()
