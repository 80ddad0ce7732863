"""Where wanted stems stand in a text, and which of them stand together."""

from collections.abc import Collection, Mapping, Sequence

# Places in rising order, by stem; stems that are not there are left out.
Positions = Mapping[str, list[int]]

# Two words this far apart, or nearer, stand together.
NEAR = 3


def positions_of(wanted: Collection[str], *, stems: Sequence[str]) -> Positions:
    """Return where the wanted stems stand."""
    found: dict[str, list[int]] = {}
    for position, one in enumerate(stems):
        if one in wanted:
            found.setdefault(one, []).append(position)
    return found


def starts_of(run: Sequence[str], positions: Positions) -> list[int]:
    """Return where the stems of a run stand one after another."""
    if not all(one in positions for one in run):
        return []
    rest = [frozenset(positions[one]) for one in run[1:]]
    return [
        start
        for start in positions[run[0]]
        if all(start + step in there for step, there in enumerate(rest, start=1))
    ]


def are_near(first: str, second: str, positions: Positions) -> bool:
    """Tell whether the second stem follows the first closely somewhere."""
    if first not in positions or second not in positions:
        return False
    return any(
        0 < after - before <= NEAR
        for before in positions[first]
        for after in positions[second]
    )
