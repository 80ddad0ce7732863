"""Puts the queries of a judged set to an engine and measures the answers."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from search.engines.protocol import SearchEngine
from search.evaluation.measures import DEPTH, MEASURES, Figure, figure
from search.evaluation.sets import OVERALL, JudgedQuery
from search.messages.message import read_message
from search.queries import Hit, SearchQuery


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What an engine answered: ids of documents, best first."""

    query: JudgedQuery
    ranked: tuple[str, ...]


def answers(
    queries: Sequence[JudgedQuery],
    *,
    engine: SearchEngine,
    ids: Mapping[int, str] | None,
    on_answer: Callable[[], None] = lambda: None,
) -> list[Answer]:
    """Ask an engine every query; `ids` are those of scratch pages.

    Without `ids` a document is named by its address. What is asked twice, with other
    grades, is looked up once.
    """
    known: dict[tuple[object, ...], tuple[str, ...]] = {}
    found = []
    for query in queries:
        asked = (query.text, query.task, query.kinds, query.locale)
        if asked not in known:
            hits = _hits(query, engine=engine)
            known[asked] = tuple(
                ids.get(hit.page_id, "") if ids else hit.url for hit in hits
            )
        found.append(Answer(query=query, ranked=known[asked]))
        on_answer()
    return found


def _hits(query: JudgedQuery, *, engine: SearchEngine) -> tuple[Hit, ...]:
    if query.task == "match":
        return engine.match(
            read_message(query.text),
            locale=query.locale,
            kinds=query.kinds,
            limit=DEPTH,
        )
    asked = SearchQuery(
        text=query.text, locale=query.locale, kinds=query.kinds, page_size=DEPTH
    )
    return engine.search(asked).hits


@dataclass(frozen=True, slots=True, kw_only=True)
class StratumFigures:
    """How many queries a stratum has, and every measure of their answers."""

    queries: int
    measures: Mapping[str, Figure]


Figures = Mapping[str, StratumFigures]


def figures(found: Sequence[Answer]) -> Figures:
    """Return every measure of every stratum and overall."""
    strata: dict[str, list[Answer]] = {}
    for answer in found:
        strata.setdefault(answer.query.stratum, []).append(answer)
    strata[OVERALL] = list(found)
    return {stratum: _measured(those) for stratum, those in strata.items()}


def _measured(found: Sequence[Answer]) -> StratumFigures:
    measures = {
        name: figure([measure(one.ranked, one.query.relevant) for one in found])
        for name, measure in MEASURES.items()
    }
    return StratumFigures(queries=len(found), measures=measures)
