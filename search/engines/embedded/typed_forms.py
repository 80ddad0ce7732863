"""Words as they were typed: a document that has them so comes a little first."""

import re
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from math import log

from search.engines.embedded.full_text import BODY_WEIGHT


class TypedForms:
    """The words of a query as typed, and how often texts hold them so.

    Who types an everyday word ("bansos") wants the official name just as much, so in
    bodies those do not count.
    """

    def __init__(self, words: Iterable[str], *, everyday: Collection[str]) -> None:
        # What begins with its letters is looked for seven times faster (measured) than
        # what begins with a boundary, so the boundary before a word is checked last.
        self.patterns = {
            word: re.compile(rf"{re.escape(word)}(?<!\w{re.escape(word)})(?!\w)")
            for word in words
        }
        self.in_bodies = [word for word in self.patterns if word not in everyday]

    def counted(
        self, texts: Sequence[str], *, weights: Sequence[float]
    ) -> Mapping[str, float]:
        """Return how often each word stands in the texts, by the weight of each."""
        counts: dict[str, float] = {}
        for text, weight in zip(texts, weights, strict=True):
            for word in self.patterns if weight > BODY_WEIGHT else self.in_bodies:
                if word in text:
                    found = len(self.patterns[word].findall(text))
                    counts[word] = counts.get(word, 0.0) + weight * found
        return {word: count for word, count in counts.items() if count}


def form_rarities(
    counts: Iterable[Mapping[str, float]], *, total: int
) -> dict[str, float]:
    """Return how much a typed word counts, by how many candidates have it so."""
    holding = Counter(word for counted in counts for word in counted)
    return {word: log(1 + total / (held + 0.5)) for word, held in holding.items()}
