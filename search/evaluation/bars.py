"""The bars that search has to clear, from the issue that asked for it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from search.evaluation.judging import Figures
from search.evaluation.sets import OVERALL

# What the embedded engine must reach of the search server's figure.
LEAST_RATIO = 0.97
EMBEDDED, ELASTICSEARCH = "embedded", "elasticsearch"


@dataclass(frozen=True, slots=True)
class Bar:
    """The least that a measure of one stratum of one set may be."""

    judged_set: str
    stratum: str
    measure: str
    least: float


BARS = (
    Bar("portal", OVERALL, "nDCG@10", 0.85),
    Bar("portal", "acronym", "success@1", 0.95),
    Bar("portal", "typo", "success@5", 0.85),
    Bar("paraphrases", OVERALL, "R@3", 0.90),
    Bar("facqa", OVERALL, "nDCG@10", 0.865),
    Bar("hoaxes", "full text", "R@5", 0.83),
    Bar("hoaxes", "first 12 words", "R@5", 0.71),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What was measured against one bar; `what` says it for people."""

    what: str
    measured: float
    least: float

    @property
    def is_cleared(self) -> bool:
        """Say whether the bar is cleared."""
        return self.measured >= self.least


def verdicts(judged_set: str, by_engine: Mapping[str, Figures]) -> Iterator[Verdict]:
    """Yield a verdict on each bar of a set, for each engine and between them."""
    for bar in BARS:
        if bar.judged_set != judged_set:
            continue
        told = f"{bar.judged_set}, {bar.stratum}: {bar.measure}"
        means = {
            engine: figures[bar.stratum].measures[bar.measure].mean
            for engine, figures in by_engine.items()
        }
        for engine, mean in means.items():
            yield Verdict(what=f"{told}, {engine}", measured=mean, least=bar.least)
        if EMBEDDED in means and means.get(ELASTICSEARCH):
            yield Verdict(
                what=f"{told}, {EMBEDDED} / {ELASTICSEARCH}",
                measured=means[EMBEDDED] / means[ELASTICSEARCH],
                least=LEAST_RATIO,
            )
