"""What the best documents say beside the query, and who else says it.

Pseudo-relevance feedback in the manner of RM3 (Abdul-Jaleel and others, "UMass at TREC
2004"): a document that shares the vocabulary of the three best is likely of their
matter, though it names it less often.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Mapping, Sequence
from itertools import chain
from math import log

# How many documents are trusted, and how many of their words are looked at.
TRUSTED, MOST_STEMS = 3, 20
# Of fewer candidates nothing can be learned.
FEWEST = 5


def shared_vocabulary(
    stems: Mapping[int, Sequence[str]],
    scores: Mapping[int, float],
    *,
    left_out: Collection[str],
) -> dict[int, float]:
    """Return for each document how much of the best ones' vocabulary it holds: 0 to 1.

    `left_out` are the stems of the query and those without a topic.
    """
    if len(stems) < FEWEST:
        return {}
    trusted = sorted(scores, key=scores.__getitem__)[-TRUSTED:]
    proposed = frozenset().union(*(stems[id_] for id_ in trusted)).difference(left_out)
    # Only these words are asked of: comparing all of all documents took half the time.
    said = {id_: proposed.intersection(words) for id_, words in stems.items()}
    holding = Counter(chain.from_iterable(said.values()))
    weights: defaultdict[str, float] = defaultdict(float)
    for document_id in trusted:
        trust = scores[document_id] ** 2
        length = len(stems[document_id]) + 10
        for one, count in Counter(stems[document_id]).items():
            if one in proposed:
                rarity = log((len(said) + 1) / (holding[one] + 0.5))
                weights[one] += trust * count / length * max(rarity, 0.0)
    heaviest = sorted(weights, key=lambda one: (-weights[one], one))[:MOST_STEMS]
    told = {one: weights[one] for one in heaviest}
    whole = sum(told.values()) or 1.0
    return {
        document_id: sum(told[one] for one in told.keys() & words) / whole
        for document_id, words in said.items()
    }
