"""How sure it is that a message and a document are of one matter: 0 to 1.

A logistic model of four likenesses, the message's length and the number of documents
it could be confused with. Its weights were fitted on 1,000 circulated texts of the hoax
files, whole and cut to 12 words, against the titles of 200, 1,500 and 8,384 articles;
700 more were held out (docs/search.md). The scale is stretched so that 0.5 is where a
line is best drawn: see `LEAST_SURENESS`.

Being alike is not enough: an answer must also agree with the message (`agreement.py`).
On the demo's 38 checks that takes the answered of 132 messages nobody checked, though
most share a subject with a check (tests/search/judged/unchecked.txt), from 57 to 10,
and the rightly answered of 121 paraphrases from 105 to 99; all 121 are still found.
Both were tuned on: of 20 more unchecked messages that were not, 6 became 1. Most that
are left have every word in the document: "imunisasi campak gratis di posyandu".
"""

import math
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from search.messages.terms import MessageWords, quiet_share

# From here on a match is shown as an answer. Of 1,000 held-out texts against all 8,384
# articles, 91 % of the answers are right and 76 % of the right ones are shown; of texts
# cut to 12 words 91 and 70 %. With its article taken away, 1 text in 10 is answered.
LEAST_SURENESS = 0.5
# Down to here a match may be related; below it is chance.
LEAST_LIKENESS = 0.3

# The model. `COVERED`: the share of the line's weight that the message holds; `EARLY`:
# the same, words counting less the later they stand; `EVIDENCE`: the logarithm of the
# weight they have in common; `RAREST`: the weight of the rarest word in common;
# `LENGTH` and `CROWD`: logarithms of how many words and documents there are.
BASE, COVERED, EARLY, EVIDENCE, RAREST = -16.45, 4.6, 5.5, 5.1, 4.3
LENGTH, CROWD = -1.94, -1.055
# `EVIDENCE` and `LENGTH` are of logarithms; these keep them near 0 to 3.
EVIDENCE_SCALE, USUAL_LENGTH = 9.7, 3.0
# So many words into a message a word counts two thirds for `EARLY`.
EARLY_WORDS = 20
# The weight of a word of the line that the message does not say. Its rarity would
# have to be looked up; a constant measured the same.
UNSAID = 0.5
# Words in common that stand elsewhere in the document than in the line.
ELSEWHERE = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """What a document says: its lines (title, claim, quotes), and all its stems."""

    lines: Sequence[Sequence[str]]
    stems: Collection[str]


def sureness(words: MessageWords, candidate: Candidate, *, crowd: int) -> float:
    """Return how sure it is that the document is of the message's matter.

    `crowd` is how many documents could be: of more, more are alike by chance.
    """
    if not words.weights:
        return 0.0
    elsewhere = [one for one in words.weights if one in candidate.stems]
    best = max(
        (_sense(words, line, elsewhere) for line in candidate.lines if line),
        default=-math.inf,
    )
    length = math.log1p(len(words.places)) - USUAL_LENGTH
    return _logistic(BASE + best + LENGTH * length + CROWD * math.log(max(1, crowd)))


def as_relative(likeness: float) -> float:
    """Return the score of what is alike and yet no answer; keeps their order."""
    return LEAST_LIKENESS + (LEAST_SURENESS - LEAST_LIKENESS) * min(likeness, 0.99)


def _sense(
    words: MessageWords, line: Sequence[str], elsewhere: Collection[str]
) -> float:
    """Return what one line of a document adds to the model."""
    of_line = frozenset(line)
    said = {one: weight for one in line if (weight := words.weights.get(one))}
    beside = sum(words.weights[one] for one in elsewhere if one not in of_line)
    held = sum(said.values())
    unsaid = (
        UNSAID * quiet_share(one, words.locale) for one in of_line if one not in said
    )
    whole = held + sum(unsaid)
    early = sum(
        weight / (1 + math.log1p(words.places[one] / EARLY_WORDS))
        for one, weight in said.items()
    )
    evidence = math.log1p(EVIDENCE_SCALE * (held + ELSEWHERE * beside))
    return (
        COVERED * held / whole
        + EARLY * early / whole
        + EVIDENCE * evidence
        + RAREST * max(said.values(), default=0.0)
    )


def _logistic(value: float) -> float:
    return 1 / (1 + math.exp(-value)) if value > -700 else 0.0
