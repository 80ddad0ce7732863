"""Packs a kit for a holder: pictures, texts, the signed manifest."""

import json

from django.utils import translation

from home.cards import card_facts
from influencers.kits.offers import OfferedKit
from influencers.kits.pictures import keep_pictures
from influencers.models import IssuedKit
from sharing.cards.facts import alt_text
from sharing.manifests import manifest_bytes
from sharing.networks import DISCLOSURE
from sharing.packages import MANIFEST, pack_kit


def packed(offer: OfferedKit) -> bytes:
    """Return the ZIP of what is offered now."""
    page = offer.page
    pictures = keep_pictures(page, offer.issued)
    with translation.override(page.locale.language_code):
        return pack_kit(
            offer.offered,
            pictures,
            alt_text=alt_text(card_facts(page, disclosure=DISCLOSURE)),
            disclosure=DISCLOSURE,
            manifest=manifest_bytes(offer.issued.manifest),
            signature=_signature(offer.issued),
        )


def _signature(kit: IssuedKit) -> bytes:
    """Describe the signature for any Ed25519 library; empty without one."""
    if not kit.signature:
        return b""
    described = {
        "file": MANIFEST,
        "algorithm": "Ed25519",
        "verificationMethod": kit.verification_method,
        "signature": kit.signature,
    }
    return json.dumps(described, indent=2).encode()
