"""From the plan of a query to Elasticsearch queries that find and rank."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from elasticsearch.dsl import query as dsl

from search.engines.elastic import boosts
from search.engines.elastic.mapping import SHORT_FIELDS, text_field
from search.planning import Concept, QueryPlan, Wording, wanted_kinds
from search.queries import SearchQuery

Query = dsl.Query

BOOSTS = {
    "title": boosts.TITLE,
    "summary": boosts.SUMMARY,
    "claim": boosts.CLAIM,
    "topics": boosts.TOPICS,
    "body": boosts.BODY,
}
# More words of one query say nothing about which documents to hide; 24 is the most that
# a float of 32 bits could tell apart (see coverage.py).
MOST_TERMS = 20


def scope(query: SearchQuery) -> list[Query]:
    """Return what every result of a query is, whatever it says: filters, unscored."""
    conditions: list[Query] = [dsl.Term(locale=query.locale)]
    if query.kinds:
        conditions.append(dsl.Terms("kind", list(query.kinds)))
    if query.excluded_pages:
        excluded = dsl.Terms("page_id", list(query.excluded_pages))
        conditions.append(dsl.Bool(must_not=[excluded]))
    return conditions


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One typed word of a plan, held by its stem or by a synonym of its concept."""

    word: str
    concept: Concept

    @property
    def is_alone(self) -> bool:
        """Tell whether the word is no part of a known name."""
        return len(self.concept.typed.words) == 1


def terms(plan: QueryPlan) -> list[Term]:
    """Return what coverage counts: each typed word.

    A page that says a synonym of "kartu indonesia pintar" holds all three words.
    """
    every = [
        Term(word=word, concept=concept)
        for concept in plan.concepts
        for word in concept.typed.words
    ]
    return every[:MOST_TERMS]


def holds(term: Term, *, locale: str) -> Query:
    """Return which documents hold a term; only its number of points differs."""
    ways = [
        _word(term.word, locale=locale),
        *(_phrase(wording, locale=locale) for wording in term.concept.synonyms),
    ]
    return ways[0] if len(ways) == 1 else dsl.Bool(should=ways)


def ranked(plan: QueryPlan) -> Query:
    """Return the query that scores documents by what they hold of the plan.

    Each concept counts once, by its best wording. Words as typed and words side by
    side add to that.
    """
    concepts = [_best_wording(concept, plan) for concept in plan.concepts]
    extra = [_as_typed(plan), _side_by_side(plan)] if plan.concepts else []
    return dsl.Bool(must=[dsl.Bool(should=concepts)], should=extra)


def covering(plan: QueryPlan, *, weights: Sequence[float], required: float) -> Query:
    """Return which documents hold terms of at least the required weight together."""
    held = [
        dsl.ConstantScore(filter=holds(term, locale=plan.locale), boost=weight)
        for term, weight in zip(terms(plan), weights, strict=True)
    ]
    # Scores are floats of 32 bits: a sum may come out a little below.
    return dsl.FunctionScore(query=dsl.Bool(should=held), min_score=required * 0.9999)


def weighed_by_coverage(
    query: Query, plan: QueryPlan, *, weights: Sequence[float]
) -> Query:
    """Return a query whose scores are multiplied by the share of the plan they cover.

    A page that answers the whole question beats one that says half of it often:
    +0.004 nDCG@10 on 700 questions of FacQA.
    """
    whole = sum(weights)
    shares: list[Any] = [
        {"filter": holds(term, locale=plan.locale), "weight": weight / whole}
        for term, weight in zip(terms(plan), weights, strict=True)
        if weight
    ]
    if len(shares) < 2:
        return query
    return dsl.FunctionScore(
        query=query, functions=shares, score_mode="sum", boost_mode="multiply"
    )


def with_priors(query: Query, plan: QueryPlan) -> Query:
    """Return a query that prefers wanted kinds, and newer pages a little."""
    decay = {"origin": "now/d", "scale": boosts.RECENCY_HALF_LIFE, "decay": 0.5}
    functions: list[Any] = [
        {"weight": 1},
        {"exp": {"published_at": decay}, "weight": boosts.RECENCY},
    ]
    for kind, factor in wanted_kinds(plan).items():
        functions.append({"filter": dsl.Term(kind=kind), "weight": factor - 1})
    return dsl.FunctionScore(
        query=query,
        functions=functions,
        score_mode="sum",
        boost_mode="multiply",
    )


def fields(
    locale: str, *, exact: bool = False, claim: float = boosts.CLAIM
) -> list[str]:
    """Return the fields that are searched, with their boosts."""
    texts = text_field(locale)
    if exact:
        return [f"{texts}.{name}.exact^{BOOSTS[name]}" for name in SHORT_FIELDS]
    asked = BOOSTS | {"claim": claim}
    return [f"{texts}.{name}^{boost}" for name, boost in asked.items()]


def analyzer(locale: str, *, purpose: str = "") -> str:
    """Return the name of an analyzer; without a purpose, the one that stems."""
    return f"portal_{text_field(locale).removeprefix('text_')}{purpose}"


def _best_wording(concept: Concept, plan: QueryPlan) -> Query:
    """Return what scores a concept: its best wording.

    Who types one everyday word ("bansos") quotes no claim.
    """
    is_name = len(plan.concepts) == 1 and bool(concept.synonyms)
    claim = boosts.CLAIM_OF_ONE_CONCEPT if is_name else boosts.CLAIM
    locale = plan.locale
    typed = [_word(word, locale=locale, claim=claim) for word in concept.typed.words]
    ways = [typed[0] if len(typed) == 1 else dsl.Bool(should=typed)]
    ways += [_phrase(one, locale=locale, claim=claim) for one in concept.synonyms]
    return ways[0] if len(ways) == 1 else dsl.DisMax(queries=ways)


def _word(
    word: str,
    *,
    locale: str,
    exact: bool = False,
    weight: float = 1.0,
    claim: float = boosts.CLAIM,
) -> Query:
    """Return a word in any field: its best field, and a little of the others.

    Word by word, so that a query's words may stand in different fields: what
    `cross_fields` is for. That type itself gives negative scores, which fail the whole
    request, where a word is in more documents than a field (elastic/elasticsearch
    #44700; #89016 of 8.5 mends it): many pages have no claim.
    """
    return dsl.MultiMatch(
        query=word,
        fields=fields(locale, exact=exact, claim=claim),
        type="best_fields",
        tie_breaker=boosts.OTHER_FIELDS,
        # Stop words were left out by the plan, unless there is nothing else.
        analyzer=analyzer(locale, purpose="_exact" if exact else ""),
        boost=weight,
    )


def _phrase(wording: Wording, *, locale: str, claim: float = boosts.CLAIM) -> Query:
    """Return a synonym: several words count only side by side."""
    if len(wording.words) == 1:
        word = wording.words[0]
        return _word(word, locale=locale, weight=wording.weight, claim=claim)
    return dsl.MultiMatch(
        query=" ".join(wording.words),
        fields=fields(locale, claim=claim),
        type="phrase",
        tie_breaker=boosts.OTHER_FIELDS,
        analyzer=analyzer(locale),
        boost=wording.weight,
    )


def _as_typed(plan: QueryPlan) -> Query:
    return dsl.Bool(
        should=[
            _word(
                term.word,
                locale=plan.locale,
                exact=True,
                weight=boosts.EXACT_WORD,
            )
            for term in terms(plan)
        ]
    )


def _side_by_side(plan: QueryPlan) -> Query:
    return dsl.MultiMatch(
        query=plan.text,
        fields=fields(plan.locale),
        type="phrase",
        slop=boosts.PHRASE_SLOP,
        analyzer=analyzer(plan.locale, purpose="_search"),
        zero_terms_query="none",
        boost=boosts.PHRASE,
    )
