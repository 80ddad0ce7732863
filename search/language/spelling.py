"""How near two spellings are."""

from collections.abc import Iterator

# A word of up to five letters changes too much with two.
SHORTEST_FOR_TWO_EDITS = 6
# A word of up to three letters has too many neighbours to guess.
SHORTEST_WORD = 4


def is_worth_knowing(word: str) -> bool:
    """Tell whether a plain word can be the right spelling of a misspelt one."""
    return len(word) >= SHORTEST_WORD and word.isalpha()


def parts(word: str) -> Iterator[str]:
    """Yield a word, and what is left of it without each of its letters."""
    yield word
    seen = {word}
    for position in range(len(word)):
        left = word[:position] + word[position + 1 :]
        if left not in seen:
            seen.add(left)
            yield left


def most_edits(word: str) -> int:
    """Return how far the right spelling of a word may be."""
    return 2 if len(word) >= SHORTEST_FOR_TWO_EDITS else 1


def edit_distance(first: str, second: str) -> int:
    """Return the Damerau-Levenshtein distance (optimal string alignment)."""
    before_last: list[int] = []
    last = list(range(len(second) + 1))
    for row, a in enumerate(first, start=1):
        current = [row]
        for column, b in enumerate(second, start=1):
            edits = min(
                last[column] + 1,
                current[column - 1] + 1,
                last[column - 1] + (a != b),
            )
            if (
                row > 1
                and column > 1
                and a == second[column - 2]
                and first[row - 2] == b
            ):
                edits = min(edits, before_last[column - 2] + 1)
            current.append(edits)
        before_last, last = last, current
    return last[-1]
