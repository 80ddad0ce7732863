"""How much two sets of words have in common."""

from collections.abc import Set


def jaccard(one: Set[str], other: Set[str]) -> float:
    """Return the share of all their words that both have: 0 to 1."""
    whole = len(one | other)
    return len(one & other) / whole if whole else 0.0
