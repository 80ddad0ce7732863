"""Which matches hold enough of a query to be shown at all."""

import math
from collections import Counter
from collections.abc import Sequence

from search.engines.embedded.full_text import Match

# The share of the rarity held by the best match that another must hold. Measured on
# 300 FacQA questions: 0.4 costs 0.004 of nDCG@10 and hides nine in ten chance matches;
# 0.6 costs 0.02. Of two words a result must hold both if any does.
REQUIRED_SHARE, REQUIRED_SHARE_OF_TWO = 0.4, 0.6


def covering(matches: Sequence[Match], *, term_count: int) -> list[Match]:
    """Leave out matches that hold too few, or only common, words of the query."""
    # Thousands of matches hold only a few combinations of terms.
    sizes = Counter(match.terms for match in matches)
    held = {
        terms: sum(
            _rarity(sizes, position=position)
            for position in range(term_count)
            if terms >> position & 1
        )
        for terms in sizes
    }
    share = REQUIRED_SHARE_OF_TWO if term_count == 2 else REQUIRED_SHARE
    required = share * max(held.values(), default=0)
    return [match for match in matches if held[match.terms] >= required]


def _rarity(sizes: Counter[int], *, position: int) -> float:
    """Return how rare a term is among the matches."""
    found = sum(size for terms, size in sizes.items() if terms >> position & 1)
    return math.log(1 + sizes.total() / found)
