"""How good a ranked answer is, and how sure we are of the mean of many."""

import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

# All measures read the first page of results.
DEPTH = 10
# Resamples and seed of the bootstrap: the interval's ends move by less than 0.001
# between seeds on 2,800 queries.
RESAMPLES, SEED = 1000, 20260101


def ndcg(ranked: Sequence[str], relevant: Mapping[str, int]) -> float:
    """Return nDCG@10 with gains of 2^grade - 1 (as Elasticsearch's `_rank_eval`)."""
    gained = _discounted([relevant.get(id_, 0) for id_ in ranked[:DEPTH]])
    return gained / _discounted(sorted(relevant.values(), reverse=True)[:DEPTH])


def reciprocal_rank(ranked: Sequence[str], relevant: Mapping[str, int]) -> float:
    """Return 1 / rank of the first relevant document of the first ten, else 0."""
    ranks = (rank for rank, id_ in enumerate(ranked[:DEPTH], 1) if id_ in relevant)
    return 1 / next(ranks, math.inf)


def success_at(depth: int) -> "Measure":
    """Return the measure "anything relevant among the first `depth`"."""
    return lambda ranked, relevant: float(
        any(id_ in relevant for id_ in ranked[:depth])
    )


def recall_at(depth: int) -> "Measure":
    """Return the measure "share of the relevant that the first `depth` hold"."""
    return lambda ranked, relevant: (
        sum(id_ in relevant for id_ in ranked[:depth]) / len(relevant)
    )


Measure = Callable[[Sequence[str], Mapping[str, int]], float]
MEASURES: Mapping[str, Measure] = {
    "nDCG@10": ndcg,
    "MRR@10": reciprocal_rank,
    "success@1": success_at(1),
    "success@3": success_at(3),
    "success@5": success_at(5),
    "R@3": recall_at(3),
    "R@5": recall_at(5),
}


@dataclass(frozen=True, slots=True)
class Figure:
    """A mean over queries, and the interval that holds it with 95 % confidence."""

    mean: float
    low: float
    high: float


def figure(values: Sequence[float]) -> Figure:
    """Return the mean of one value per query with its bootstrap interval."""
    draw = random.Random(SEED)  # noqa: S311
    count = len(values)
    means = sorted(sum(draw.choices(values, k=count)) for _ in range(RESAMPLES))
    edge = round(RESAMPLES * 0.025)
    return Figure(
        mean=sum(values) / count,
        low=means[edge] / count,
        high=means[-edge - 1] / count,
    )


def _discounted(grades: Sequence[int]) -> float:
    return sum(
        (2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, 1)
    )
