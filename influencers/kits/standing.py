"""What became of an issued kit, and whether its record is what was signed."""

from enum import StrEnum

from cryptography.exceptions import InvalidSignature

from influencers.models import IssuedKit
from influencers.openbadges import dids, multikeys
from influencers.openbadges.keys import BadgeKeyError, current_ring
from sharing.manifests import manifest_bytes

# base58 of 64 bytes has 88 characters.
LONGEST_SIGNATURE = 100
End = IssuedKit.End
TAKEN_BACK = (End.CORRECTED, End.WITHDRAWN)


class Verdict(StrEnum):
    """What a picture or text turned out to be."""

    ISSUED = "issued"
    ALTERED = "altered"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"
    REPLACED = "replaced"
    # Somebody's own words that lead to a page of ours.
    LINKED = "linked"
    UNKNOWN = "unknown"


def standing_of(kit: IssuedKit) -> Verdict:
    """Tell what became of a kit: one replaced before a correction is wrong too."""
    if kit.ended_at is None:
        return Verdict.ISSUED
    ends = [kit.end]
    in_force = False
    if kit.page_id:
        others = IssuedKit.objects.filter(page=kit.page_id)
        since = others.filter(ended_at__gte=kit.ended_at)
        ends = list(since.order_by("-ended_at", "-pk").values_list("end", flat=True))
        in_force = others.filter(ended_at=None).exists()
    taken_back = next((end for end in ends if end in TAKEN_BACK), None)
    if taken_back == End.CORRECTED:
        return Verdict.CORRECTED
    is_gone = not in_force and (End.UNPUBLISHED in ends or not kit.page_id)
    if taken_back == End.WITHDRAWN or is_gone:
        return Verdict.WITHDRAWN
    return Verdict.REPLACED


def is_broken(kit: IssuedKit) -> bool:
    """Tell whether a kit's signature does not fit; without one nothing is known."""
    try:
        ring = current_ring()
    except BadgeKeyError:
        return False
    if not kit.signature:
        return False
    _issuer, word = dids.key_in_method(kit.verification_method)
    if word not in (ring.public, *ring.retired):
        return True
    try:
        signature = multikeys.decode(kit.signature, longest=LONGEST_SIGNATURE)
        multikeys.read_public(word).verify(signature, manifest_bytes(kit.manifest))
    except (InvalidSignature, multikeys.MultikeyError):
        return True
    return False
