"""When two tips are the same message, and when they only look alike.

Measured on the reference files, every title and every circulated text a report of its
own (docs/performance.md says how to repeat it).
"""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from factcheck.grouping.fingerprints import Fingerprint
from search.messages.overlap import jaccard

# A line of few words is the same at the share by which near-duplicate titles are
# defined (issue 4); a longer text has room for a template around another name.
SHORT, SAME_SHORT, SAME_LONG = 20, 0.55, 0.75
# So many words besides function words have to be shared.
FEWEST_SHARED = 2
# From here on two cases are shown side by side to the desk.
ALIKE = 0.3
# Bits of 128 in which the same picture may differ after it was sent on and on.
MOST_BITS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """How alike two tips are (0 to 1), whether they are one, and why."""

    score: float
    is_same: bool
    reason: str


def likeness(one: Fingerprint, other: Fingerprint) -> Likeness:
    """Compare two tips."""
    if one.links & other.links:
        return Likeness(score=1.0, is_same=True, reason=_("tautan yang sama"))
    if _is_same_picture(one, other):
        return Likeness(score=1.0, is_same=True, reason=_("gambar yang sama"))
    share = jaccard(one.words, other.words)
    shared = len(one.telling & other.telling)
    reason = ngettext("%(count)d kata sama", "%(count)d kata sama", shared)
    return Likeness(
        score=share,
        is_same=share >= _needed(one, other) and shared >= FEWEST_SHARED,
        reason=reason % {"count": shared},
    )


def _needed(one: Fingerprint, other: Fingerprint) -> float:
    shorter = min(len(one.words), len(other.words))
    return SAME_SHORT if shorter <= SHORT else SAME_LONG


def _is_same_picture(one: Fingerprint, other: Fingerprint) -> bool:
    if one.picture is None or other.picture is None:
        return False
    return (one.picture ^ other.picture).bit_count() <= MOST_BITS
