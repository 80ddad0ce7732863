"""The read-time guard: a hit is shown only if its page is public at this moment.

The projection already leaves private pages out. This second look costs one query and
makes a late or lost projection harmless.
"""

import logging
from collections.abc import Collection
from dataclasses import replace
from typing import TypeVar

from wagtail.models import Page

from search.engines.protocol import SearchEngine
from search.messages.message import Message
from search.public_pages import public
from search.queries import Hit, SearchQuery, SearchResults, Suggestion

logger = logging.getLogger(__name__)

Found = TypeVar("Found", Hit, Suggestion)

# How often a search is asked again without the pages that the guard found in it.
MOST_REPEATS = 2


def public_page_ids(page_ids: Collection[int]) -> set[int]:
    """Return which of the pages everybody may read at this moment."""
    pages = public(Page).filter(pk__in=page_ids)
    return set(pages.order_by().values_list("pk", flat=True))


class GuardedEngine:
    """An engine whose every hit passes the guard."""

    def __init__(self, engine: SearchEngine) -> None:
        self.engine = engine
        self.name = engine.name

    def search(self, query: SearchQuery) -> SearchResults:
        """Answer without hits that are no longer public.

        A hit that is dropped was also counted, in the total and in the facets, so the
        engine is asked again without it.
        """
        results = self.engine.search(query)
        for _repeat in range(MOST_REPEATS):
            hits = self._public(results.hits)
            if len(hits) == len(results.hits):
                return results
            kept = {hit.page_id for hit in hits}
            dropped = {hit.page_id for hit in results.hits} - kept
            query = replace(query, excluded_pages=(*query.excluded_pages, *dropped))
            results = self.engine.search(query)
        hits = self._public(results.hits)
        total = results.total - len(results.hits) + len(hits)
        return replace(results, hits=hits, total=total)

    def match(
        self, message: Message, *, locale: str, kinds: tuple[str, ...], limit: int
    ) -> tuple[Hit, ...]:
        """Match without hits that are no longer public."""
        return self._public(
            self.engine.match(message, locale=locale, kinds=kinds, limit=limit)
        )

    def suggest(self, typed: str, *, locale: str, limit: int) -> tuple[Suggestion, ...]:
        """Suggest only titles that are still public."""
        return self._public(self.engine.suggest(typed, locale=locale, limit=limit))

    def _public(self, found: tuple[Found, ...]) -> tuple[Found, ...]:
        if not found:
            return found
        public = public_page_ids({each.page_id for each in found})
        kept = tuple(each for each in found if each.page_id in public)
        if dropped := len(found) - len(kept):
            # Only the count: what was dropped is not ours to tell.
            logger.warning("search leak prevented: %d hits", dropped)
        return kept
