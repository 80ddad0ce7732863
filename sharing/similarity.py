"""How alike two posts are: many alike ones look like a campaign, and are hidden as one.

X limits the reach of identical or near-identical posts by several accounts and exempts
those with commentary of their own (techcrunch.com, 10 May 2022, "copypasta").
"""

from collections.abc import Iterable, Iterator

import regex  # type: ignore[import-untyped]

from sharing.counting import readable
from sharing.networks import DISCLOSURE, HASHTAG

# Shingles of three words (Broder, "On the resemblance and containment of documents",
# 1997): longer ones let a post escape with a word changed here and there, and single
# words make any two posts about one thing alike.
SHINGLE = 3
# The share of shingles in common from which posts are called alike. In a caption of
# thirty words one changed word leaves 0.8, two leave 0.65, two sentences in another
# order about 0.8; the same news told in own words stays below 0.2.
TOO_ALIKE = 0.5
ADDRESS = regex.compile(r"(?:https?://|www\.)\S+")
WORD = regex.compile(r"[\p{L}\p{N}]+")


def likeness(text: str, others: Iterable[str]) -> float:
    """Return how alike a text is to the most similar of the others, from 0 to 1.

    The Jaccard index of their word shingles. What every post must carry (address,
    disclosure) or may carry (hashtags, emoji) says nothing of its words.
    """
    own = frozenset(_shingles(text))
    return max(
        (_jaccard(own, frozenset(_shingles(other))) for other in others), default=0.0
    )


def _jaccard(one: frozenset[str], other: frozenset[str]) -> float:
    together = one | other
    return len(one & other) / len(together) if together else 0.0


def _shingles(text: str) -> Iterator[str]:
    """Yield each three words that follow one another; a shorter text is one shingle."""
    said = readable(text).casefold().replace(DISCLOSURE.casefold(), " ")
    words = WORD.findall(HASHTAG.sub(" ", ADDRESS.sub(" ", said)))
    if words and len(words) < SHINGLE:
        yield " ".join(words)
    for start in range(len(words) - SHINGLE + 1):
        yield " ".join(words[start : start + SHINGLE])
