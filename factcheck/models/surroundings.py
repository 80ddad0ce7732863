"""What is told of a check and lies beside its page: claimant, sightings, copies."""

import hashlib
import json
from collections.abc import Iterable

from factcheck.models.captures import Capture, digest_of
from factcheck.models.claims import Claim
from factcheck.models.evidence import Evidence

OF_THE_CLAIM = ("claimant_kind", "claimant_name", "claimant_url", "first_seen_on")
OF_A_SIGHTING = ("platform", "seen_on", "account", "quote", "archive_url")
OF_A_COPY = ("sha256", "archive_url")
DIGEST_LENGTH = 16


def surroundings_digest(claim: Claim | None, *, evidence: Iterable[Evidence]) -> str:
    """Return what changes whenever any of it does, and tells none of it."""
    sightings = claim.sightings.all() if claim else ()
    copies = Capture.objects.filter(pk__in={digest_of(each.url) for each in evidence})
    told = [
        [getattr(claim, name, None) for name in OF_THE_CLAIM],
        [[getattr(each, name) for name in OF_A_SIGHTING] for each in sightings],
        list(copies.order_by("pk").values_list(*OF_A_COPY)),
    ]
    text = json.dumps(told, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:DIGEST_LENGTH]
