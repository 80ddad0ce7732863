"""The order of results: one ranking in Python for every database.

The database finds documents and puts them roughly in order; this ranks the first few
hundred by BM25F (Robertson and Zaragoza, "The Probabilistic Relevance Framework", 2009)
over title, summary and body, and by what BM25 does not see: how much of the query a
document answers, words that stand together, words as they were typed, a title that is
the query.

Measured on FacQA (train and valid, 2,711 questions), nDCG@10: BM25 alone .859, all of
this .865 on SQLite and .866 on PostgreSQL.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import chain, pairwise
from math import log

from search.engines.embedded.feedback import shared_vocabulary
from search.engines.embedded.full_text import (
    BODY_WEIGHT,
    SUMMARY_WEIGHT,
    TITLE_WEIGHT,
    Found,
)
from search.engines.embedded.positions import (
    Positions,
    are_near,
    positions_of,
    starts_of,
)
from search.engines.embedded.terms import concept_terms
from search.engines.embedded.typed_forms import TypedForms, form_rarities
from search.language.analysis import function_words
from search.language.normaliser import fold
from search.planning import Concept, QueryPlan, wanted_kinds

WEIGHTS = (TITLE_WEIGHT, SUMMARY_WEIGHT, BODY_WEIGHT)
# The usual values; 0.9 and 0.4 gave the same within 0.001 on FacQA.
K1 = 1.2
# How much a field's length counts. Titles differ little in length, bodies much.
LENGTH_SHARES = (0.4, 0.75, 0.75)
# The score is multiplied by the share of the query's weight that a document holds, to
# this power: +.003 on FacQA over all passages, nothing once `covering` has chosen.
COVERAGE = 1.0
# Weight of words in the typed form beside their stems: +.0005 on FacQA (0.2 to 0.5).
TYPED_FORM = 0.4
# Weight of two words of the query that stand together, in the typed order: within .001
# of nothing on FacQA; titles of names gain by it.
TOGETHER = 0.4
# A title all of whose words are asked for is worth a fully matched query again; a title
# that is the query, as typed, comes first.
WHOLE_TITLE, SAME_TITLE = 1.0, 2.0
# Weight of what a document shares with the best ones, beside the best score: on FacQA
# .861 without, .8645 with 0.2, .8654 with 0.35.
FEEDBACK = 0.35
# Of equal matches the newer first: a document of today gains this share over one from
# long ago, half of it after a year.
RECENCY, HALF_LIFE_DAYS = 0.04, 365.0


@dataclass(frozen=True, slots=True)
class Candidate:
    """A document to be ranked: the stems and the folded text of its three fields."""

    document_id: int
    published_at: datetime
    kind: str
    stems: tuple[list[str], list[str], list[str]]
    texts: tuple[str, str, str]


class Ranking:
    """How well candidates answer one plan."""

    def __init__(self, plan: QueryPlan, found: Found, *, now: datetime) -> None:
        self.plan = plan
        self.now = now
        self.kinds = wanted_kinds(plan)
        self.total = found.total
        self.rarities: dict[str, float] = {}
        for (_, term), count in zip(
            concept_terms(plan), found.frequencies, strict=True
        ):
            rarity = log(1 + (found.total - count + 0.5) / (count + 0.5))
            # A word more frequent than counted never weighs less than nothing.
            self.rarities[term[0][0]] = max(rarity, 0.01)
        self.concepts = [
            concept
            for concept in plan.concepts
            if all(one in self.rarities for one in concept.typed.stems)
        ]
        self.weight = sum(map(self._rarity, self.concepts)) or 1.0
        self.wanted = plan.stems()
        self.title = fold(plan.text).split()
        self.typed = list(
            dict.fromkeys(
                pair
                for concept in self.concepts
                for pair in zip(concept.typed.words, concept.typed.stems, strict=True)
            )
        )
        self.forms = TypedForms(
            [word for word, _stem in self.typed],
            everyday={
                word
                for concept in self.concepts
                if concept.synonyms
                for word in concept.typed.words
            },
        )

    def scores(self, candidates: Sequence[Candidate]) -> dict[int, float]:
        """Return the score of each candidate by the id of its document."""
        if not candidates:
            return {}
        averages = [
            max(1.0, sum(len(c.stems[field]) for c in candidates) / len(candidates))
            for field in range(3)
        ]
        forms = [self.forms.counted(c.texts, weights=WEIGHTS) for c in candidates]
        rarities = form_rarities(forms, total=self.total)
        scores = {
            candidate.document_id: self._score(
                candidate,
                averages,
                form=sum(
                    rarities[word] * _saturated(count) for word, count in counts.items()
                ),
            )
            for candidate, counts in zip(candidates, forms, strict=True)
        }
        return self._with_feedback(candidates, scores)

    def _with_feedback(
        self, candidates: Sequence[Candidate], scores: dict[int, float]
    ) -> dict[int, float]:
        """Return the scores with what documents share with the best ones."""
        gained = FEEDBACK * max(scores.values(), default=0.0)
        shares = shared_vocabulary(
            {c.document_id: list(chain(*c.stems)) for c in candidates},
            scores,
            left_out=self.wanted | function_words(self.plan.locale),
        )
        return {
            document_id: score + gained * shares.get(document_id, 0.0)
            for document_id, score in scores.items()
        }

    def _score(
        self, candidate: Candidate, averages: Sequence[float], *, form: float
    ) -> float:
        fields = [positions_of(self.wanted, stems=stems) for stems in candidate.stems]
        factors = [
            weight / (1 - share + share * len(stems) / average)
            for weight, share, stems, average in zip(
                WEIGHTS, LENGTH_SHARES, candidate.stems, averages, strict=True
            )
        ]
        frequencies: defaultdict[str, float] = defaultdict(float)
        for positions, factor in zip(fields, factors, strict=True):
            for one, places in positions.items():
                frequencies[one] += factor * len(places)
        score, held = 0.0, 0.0
        for concept in self.concepts:
            gained, part = self._concept(concept, fields, factors, frequencies)
            score += gained
            held += part
        score += TYPED_FORM * form
        score += TOGETHER * self._together(fields)
        score *= (held / self.weight) ** COVERAGE
        score += self.weight * self._title(candidate, fields[0])
        score *= self.kinds.get(candidate.kind, 1.0)
        return score * (1 + RECENCY * self._freshness(candidate))

    def _rarity(self, concept: Concept) -> float:
        return sum(self.rarities[one] for one in concept.typed.stems)

    def _concept(
        self,
        concept: Concept,
        fields: Sequence[Positions],
        factors: Sequence[float],
        frequencies: Mapping[str, float],
    ) -> tuple[float, float]:
        """Return the score of a concept, and how much of its weight is held.

        The typed words count one by one, a synonym as a whole; the better one counts.
        """
        score = held = 0.0
        for one in concept.typed.stems:
            if one in frequencies:
                score += self.rarities[one] * _saturated(frequencies[one])
                held += self.rarities[one]
        whole = self._rarity(concept)
        for wording in concept.synonyms:
            frequency = sum(
                factor * len(starts_of(wording.stems, positions))
                for positions, factor in zip(fields, factors, strict=True)
            )
            if frequency:
                score = max(score, wording.weight * whole * _saturated(frequency))
                held = max(held, wording.weight * whole)
        return score, held

    def _together(self, fields: Sequence[Positions]) -> float:
        """Return what neighbouring words of the query gain for standing together."""
        return sum(
            min(self.rarities[first], self.rarities[second])
            for (_, first), (_, second) in pairwise(self.typed)
            if any(are_near(first, second, positions) for positions in fields)
        )

    def _title(self, candidate: Candidate, positions: Positions) -> float:
        """Return how far the title is nothing but what was asked for."""
        title = candidate.stems[0]
        if not title:
            return 0.0
        asked: set[int] = set()
        answered = 0.0
        for concept in self.concepts if positions else ():
            here = _explained(positions, concept)
            if here:
                answered += self._rarity(concept)
            asked |= here
        share = len(asked) / len(title) * answered / self.weight
        same = candidate.texts[0].split() == self.title
        return WHOLE_TITLE * share**2 + SAME_TITLE * same

    def _freshness(self, candidate: Candidate) -> float:
        """Return 1 for a document of today, half of that after a year."""
        days = (self.now - candidate.published_at).days
        return float(0.5 ** (max(days, 0) / HALF_LIFE_DAYS))


def _saturated(frequency: float) -> float:
    return frequency * (K1 + 1) / (frequency + K1)


def _explained(positions: Positions, concept: Concept) -> set[int]:
    """Return where a title says a concept, in any wording."""
    here = {at for one in concept.typed.stems for at in positions.get(one, ())}
    for wording in concept.synonyms:
        for start in starts_of(wording.stems, positions):
            here.update(range(start, start + len(wording.stems)))
    return here
