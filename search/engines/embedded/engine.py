"""The engine inside the portal's own database: always there, always current."""

from dataclasses import replace
from itertools import islice

from search.engines.embedded.facets import count_facets, narrowed, of_query
from search.engines.embedded.hits import marked_hits, plain_hit
from search.engines.embedded.matching import matched_hits
from search.engines.embedded.suggesting import filled_up, suggestions
from search.engines.embedded.text_search import TextSearch
from search.language.normaliser import clean_text
from search.messages.message import Message
from search.queries import (
    LONGEST_QUERY,
    Hit,
    SearchQuery,
    SearchResults,
    Suggestion,
    page_count,
)


class EmbeddedEngine:
    """Answers from `StoredDocument` and the full-text index of the database."""

    name = "embedded"

    def search(self, query: SearchQuery) -> SearchResults:
        """Answer a query; without text, list the newest."""
        text = clean_text(query.text[:LONGEST_QUERY]).strip()
        return self._find(replace(query, text=text)) if text else self._browse(query)

    def _browse(self, query: SearchQuery) -> SearchResults:
        """List the newest: three queries."""
        documents = narrowed(of_query(query), query.filters)
        total = documents.count()
        page = _page(query, total=total)
        newest = documents.order_by("-published_at", "-id")[_rows(query, page=page)]
        return SearchResults(
            total=total,
            hits=tuple(plain_hit(document) for document in newest),
            facets=count_facets(query),
            did_you_mean=None,
            page=page,
            page_count=page_count(total, page_size=query.page_size),
            engine=self.name,
        )

    def _find(self, query: SearchQuery) -> SearchResults:
        """Look the text up: a constant number of queries, more for a misspelt one."""
        text_search = TextSearch(query)
        plan, meant = text_search.plan, text_search.did_you_mean
        if plan.is_list_of_kinds:
            listed = self._browse(replace(query, kinds=plan.kinds))
            return replace(listed, did_you_mean=meant)
        ordered = text_search.ordered
        page = _page(query, total=len(ordered))
        rows = _rows(query, page=page)
        shown = dict(islice(ordered.items(), rows.start, rows.stop))
        return SearchResults(
            total=len(ordered),
            hits=marked_hits(shown, marks=text_search.marks),
            facets=count_facets(query, matched=list(text_search.rough)),
            did_you_mean=meant,
            page=page,
            page_count=page_count(len(ordered), page_size=query.page_size),
            engine=self.name,
        )

    def match(
        self, message: Message, *, locale: str, kinds: tuple[str, ...], limit: int
    ) -> tuple[Hit, ...]:
        """Return the documents that answer a pasted message, surest first."""
        return matched_hits(message, locale=locale, kinds=kinds, limit=limit)

    def suggest(self, typed: str, *, locale: str, limit: int) -> tuple[Suggestion, ...]:
        """Return public titles that go on from what was typed, best first."""
        text = clean_text(typed[:LONGEST_QUERY]).strip()
        found = suggestions(text, locale=locale, limit=limit)
        return filled_up(found, text, locale=locale, limit=limit, search=self.search)


def _page(query: SearchQuery, *, total: int) -> int:
    """Return the page to show: the asked one, the first or the last."""
    return max(1, min(query.page, page_count(total, page_size=query.page_size)))


def _rows(query: SearchQuery, *, page: int) -> slice:
    return slice((page - 1) * query.page_size, page * query.page_size)
