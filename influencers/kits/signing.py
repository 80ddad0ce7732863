"""Signs manifests of kits with the badge key: what was issued is told from fakes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.conf import settings

from influencers.openbadges import dids, multikeys
from influencers.openbadges.keys import BadgeKeyError, current_ring
from sharing.manifests import manifest_bytes


@dataclass(frozen=True, kw_only=True)
class Signature:
    """A detached Ed25519 signature in multibase, and the key to check it with."""

    value: str = ""
    verification_method: str = ""


def sign_manifest(manifest: Mapping[str, Any]) -> Signature:
    """Sign the manifest's bytes; without a usable key a kit stays unsigned."""
    try:
        ring = current_ring()
    except BadgeKeyError:
        return Signature()
    signed = ring.secret.sign(manifest_bytes(manifest))
    did = dids.portal_did(settings.WAGTAILADMIN_BASE_URL)
    return Signature(
        value=multikeys.encode(signed), verification_method=f"{did}#{ring.public}"
    )
