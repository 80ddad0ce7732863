"""The engine that asks a search server."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from django.db.models import Q
from elasticsearch.dsl import Search
from elasticsearch.dsl import query as dsl

from search.engines.elastic import faceting, highlighting, suggesting
from search.engines.elastic.connection import (
    answer_expected,
    live_alias,
    public_server,
)
from search.engines.elastic.coverage import combinations, counted
from search.engines.elastic.mapping import MAX_RESULT_WINDOW
from search.engines.elastic.matching import candidates
from search.engines.elastic.querying import (
    Query,
    Term,
    covering,
    ranked,
    scope,
    terms,
    weighed_by_coverage,
    with_priors,
)
from search.engines.elastic.reading import found_hit, shown_fields
from search.engines.embedded.coverage import Coverage, coverage
from search.engines.embedded.suggesting import filled_up, nearest_first
from search.language.normaliser import clean_text
from search.language.spelling import is_misspelt
from search.messages.judging import CANDIDATES, judged_hits
from search.messages.message import Message
from search.messages.terms import MessageWords, message_words
from search.planning import QueryPlan, plan_query
from search.queries import (
    LONGEST_QUERY,
    EngineUnavailableError,
    Hit,
    SearchQuery,
    SearchResults,
    Sort,
    Suggestion,
    page_count,
)

# What the server may spend on one request before it gives up by itself.
SERVER_TIMEOUT = "1s"


class ElasticsearchEngine:
    """Answers from the live index of the configured server."""

    name = "elasticsearch"

    def search(self, query: SearchQuery) -> SearchResults:
        """Answer a query; without text, list the newest.

        One request to browse, two to search, four when a word is unknown.
        """
        text = clean_text(query.text[:LONGEST_QUERY]).strip()
        with answer_expected():
            if not text:
                return self._newest(query)
            kinds = query.kinds or None
            plan = plan_query(text, locale=query.locale, kinds=kinds)
            return self._find(query, plan)

    def _newest(self, query: SearchQuery) -> SearchResults:
        everything = dsl.Bool(filter=scope(query))
        return self._results(replace(query, sort=Sort.NEWEST), everything)

    def _find(self, query: SearchQuery, plan: QueryPlan) -> SearchResults:
        if plan.is_list_of_kinds:
            return self._newest(replace(query, kinds=plan.kinds))
        if not plan.concepts:
            return self._results(query, dsl.MatchNone())
        held, meant = self._coverage(query, plan), None
        if not all(held.weights) and not query.is_literal:
            meant = self._meant(query, plan, held=held)
        if meant is not None:
            kinds = query.kinds or None
            better = plan_query(meant, locale=query.locale, kinds=kinds)
            results = self._find(replace(query, is_literal=True), better)
            return replace(results, did_you_mean=meant)
        return self._results(query, self._found(query, plan, held=held), plan=plan)

    def match(
        self, message: Message, *, locale: str, kinds: tuple[str, ...], limit: int
    ) -> tuple[Hit, ...]:
        """Return the documents that answer a message, surest first."""
        words = message_words(message, locale=locale)
        found: list[int] = []
        if words.weights or message.links:
            with answer_expected():
                found = self._candidates(message, words, kinds=kinds)
        return judged_hits(
            message, words, proposed=Q(page_id__in=found), kinds=kinds, limit=limit
        )

    def suggest(self, typed: str, *, locale: str, limit: int) -> tuple[Suggestion, ...]:
        """Return titles in which a word begins like what was typed."""
        text = clean_text(typed[:LONGEST_QUERY]).strip()
        if not text:
            return ()
        wanted = suggesting.titles(text, locale=locale, limit=limit)
        with answer_expected():
            asked = _search().source(shown_fields(locale)).extra(size=0, suggest=wanted)
            completed = suggesting.suggestions(_answer(asked), locale=locale)
        found = nearest_first(completed, text, locale=locale)
        return filled_up(found, text, locale=locale, limit=limit, search=self.search)

    def _candidates(
        self, message: Message, words: MessageWords, *, kinds: tuple[str, ...]
    ) -> list[int]:
        """Return the pages that may be of the matter of a message."""
        asked = (
            _search()
            .query(candidates(message, words, kinds=kinds))
            .source(["page_id"])
            .extra(size=CANDIDATES, track_total_hits=False)
        )
        return [hit["_source"]["page_id"] for hit in _answer(asked)["hits"]["hits"]]

    def _coverage(self, query: SearchQuery, plan: QueryPlan) -> Coverage:
        asked = terms(plan)
        answer = _answer(combinations(_search(), query, asked))
        return coverage(counted(answer), term_count=len(asked))

    def _meant(
        self, query: SearchQuery, plan: QueryPlan, *, held: Coverage
    ) -> str | None:
        """Return the query with its unknown words corrected; None if none could be."""
        asked = terms(plan)
        misspelt = _correctable(asked, held=held, locale=query.locale)
        if not misspelt:
            return None
        words = [term.word for term in asked]
        wanted = suggesting.spelling(words, unknown=misspelt, query=query)
        answer = _answer(_search().extra(size=0, suggest=wanted))
        changed = suggesting.corrections(
            answer,
            words=words,
            unknown=misspelt,
            locale=query.locale,
            is_alone=not any(held.weights),
        )
        if not changed:
            return None
        return suggesting.corrected(plan.text, asked, changed=changed)

    def _found(self, query: SearchQuery, plan: QueryPlan, *, held: Coverage) -> Query:
        conditions = scope(query)
        if len(held.weights) > 1:
            conditions.append(
                covering(plan, weights=held.weights, required=held.required)
            )
        best_first = weighed_by_coverage(ranked(plan), plan, weights=held.weights)
        return with_priors(dsl.Bool(filter=conditions, must=[best_first]), plan)

    def _results(
        self, query: SearchQuery, found: Query, *, plan: QueryPlan | None = None
    ) -> SearchResults:
        """Ask for the page of results; a page beyond the end is asked for again."""
        page = max(1, min(query.page, _last_page(MAX_RESULT_WINDOW, query)))
        answer = _answer(_page_request(query, found, page=page, plan=plan))
        total = answer["hits"]["total"]["value"]
        if page > (last := _last_page(total, query)):
            page = last
            answer = _answer(_page_request(query, found, page=page, plan=plan))
        return SearchResults(
            total=total,
            hits=tuple(
                found_hit(hit, locale=query.locale) for hit in answer["hits"]["hits"]
            ),
            facets=faceting.counted_facets(query, answer.get("aggregations", {})),
            did_you_mean=None,
            page=page,
            page_count=_last_page(total, query),
            engine=self.name,
        )


def _page_request(
    query: SearchQuery, found: Query, *, page: int, plan: QueryPlan | None
) -> Search:
    newest = ("-published_at", "-page_id")
    # The score sorts from high to low without a sign. Of equals the newer comes first,
    # then the page that was there first: an original before its copies.
    by_score = ("_score", "-published_at", "page_id")
    asked = (
        _search()
        .query(found)
        .post_filter(faceting.narrowing(query.filters))
        .source(shown_fields(query.locale))
        .sort(*(newest if query.sort is Sort.NEWEST else by_score))
        .extra(
            size=query.page_size,
            from_=(page - 1) * query.page_size,
            track_total_hits=True,
            track_scores=True,
        )
    )
    for field, aggregation in faceting.counting(query).items():
        asked.aggs.bucket(field, aggregation)
    if plan is not None:
        marked = highlighting.marking(query.locale, plan=plan)
        asked = asked.extra(highlight=marked)
    return asked


def _last_page(total: int, query: SearchQuery) -> int:
    """Return the last page that can be shown of so many results."""
    reachable = min(total, MAX_RESULT_WINDOW // query.page_size * query.page_size)
    return page_count(reachable, page_size=query.page_size)


def _search() -> Search:
    return (
        Search(using=public_server(), index=live_alias())
        .params(allow_partial_search_results=False)
        .extra(timeout=SERVER_TIMEOUT)
    )


def _answer(search: Search) -> Mapping[str, Any]:
    """Return the whole answer of a request; a part of one is no answer."""
    answer: Mapping[str, Any] = search.execute().to_dict()
    if answer["timed_out"] or answer["_shards"]["failed"]:
        raise EngineUnavailableError("the search server answered only in part")
    return answer


def _correctable(asked: list[Term], *, held: Coverage, locale: str) -> list[str]:
    """Return the unknown words that could be misspelt: no part of a known name."""
    words = [
        term.word
        for term, weight in zip(asked, held.weights, strict=True)
        if not weight
        and term.is_alone
        and not term.concept.synonyms
        and is_misspelt(term.word, locale=locale)
    ]
    return words[: suggesting.MOST_UNKNOWN_WORDS]
