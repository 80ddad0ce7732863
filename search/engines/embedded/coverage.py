"""Which matches hold enough of a query to be shown at all: one rule for every engine.

It reads only how many documents hold which combination of terms; bit i of a combination
stands for term i.
"""

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from search.engines.embedded.full_text import Match, combinations

# The share of the rarity held by the best match that another must hold: this hides nine
# in ten chance matches. Of two words a result must hold both if any does.
REQUIRED_SHARE, REQUIRED_SHARE_OF_TWO = 0.4, 0.6
# When fewer than two pages hold so much, the nearest of those that hold a fifth of it
# are shown too. nDCG@10 on FacQA (2,711 questions): without them .854; with ten that
# hold half of it .863; with these .865.
FEW = 40
SHARE_WHEN_FEW = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much each term counts, and how much a match must hold of them together."""

    weights: tuple[float, ...]
    required: float

    def held(self, terms: int) -> float:
        """Return how much a combination of terms holds."""
        return sum(
            weight
            for position, weight in enumerate(self.weights)
            if terms >> position & 1
        )


def coverage(sizes: Mapping[int, int], *, term_count: int) -> Coverage:
    """Return what is required, given how many matches hold which combination."""
    total = sum(sizes.values())
    holders = [
        sum(size for terms, size in sizes.items() if terms >> position & 1)
        for position in range(term_count)
    ]
    weights = tuple(math.log(1 + total / found) if found else 0.0 for found in holders)
    unbounded = Coverage(weights=weights, required=0.0)
    by_held: Counter[float] = Counter()
    for terms, size in sizes.items():
        by_held[unbounded.held(terms)] += size
    share = REQUIRED_SHARE_OF_TWO if term_count == 2 else REQUIRED_SHARE
    most = max(by_held, default=0.0)
    return Coverage(weights=weights, required=_lowered(by_held, share * most))


def covering(matches: Sequence[Match], *, term_count: int) -> list[Match]:
    """Leave out matches that hold too few, or only common, words of the query."""
    sizes = combinations(matches)
    rule = coverage(sizes, term_count=term_count)
    enough = {terms for terms in sizes if rule.held(terms) >= rule.required}
    return [match for match in matches if match[2] in enough]


def _lowered(by_held: Mapping[float, int], required: float) -> float:
    """Return what is required, less when too few hold it, as far as needed."""
    found = sum(size for held, size in by_held.items() if held >= required)
    lowered = required
    for held in sorted(by_held, reverse=True):
        if required * SHARE_WHEN_FEW <= held < required and found < FEW:
            lowered = held
            found += by_held[held]
    return lowered
