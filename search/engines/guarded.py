"""The read-time guard: a hit is shown only if its page is public at this moment.

The projection already leaves private pages out. This second look costs one query and
makes a late or lost projection harmless.
"""

import logging
from collections.abc import Collection, Sequence
from dataclasses import replace

from django.db.models import CharField, Exists, ExpressionWrapper, F, OuterRef
from wagtail.models import Page, PageViewRestriction

from search.documents import SearchDocument
from search.engines.protocol import SearchEngine
from search.queries import Hit, SearchQuery, SearchResults

logger = logging.getLogger(__name__)


def public_page_ids(page_ids: Collection[int]) -> set[int]:
    """Return which of the pages are live and outside every restricted branch.

    Says the same as `Page.objects.live().public()`, in one query however many
    restrictions there are (Wagtail adds a condition for each).
    """
    restrictions = PageViewRestriction.objects.alias(
        candidate_path=ExpressionWrapper(OuterRef("path"), output_field=CharField())
    ).filter(candidate_path__startswith=F("page__path"))
    pages = Page.objects.live().filter(pk__in=page_ids).exclude(Exists(restrictions))
    return set(pages.values_list("pk", flat=True))


class GuardedEngine:
    """An engine whose every hit passes the guard."""

    def __init__(self, engine: SearchEngine) -> None:
        self.engine = engine
        self.name = engine.name

    def search(self, query: SearchQuery) -> SearchResults:
        """Answer without hits that are no longer public."""
        results = self.engine.search(query)
        hits = self._public(results.hits)
        dropped = len(results.hits) - len(hits)
        return replace(results, hits=hits, total=results.total - dropped)

    def match(
        self, text: str, *, locale: str, kinds: tuple[str, ...], limit: int
    ) -> tuple[Hit, ...]:
        """Match without hits that are no longer public."""
        return self._public(
            self.engine.match(text, locale=locale, kinds=kinds, limit=limit)
        )

    def write(self, documents: Sequence[SearchDocument]) -> None:
        """Store documents."""
        self.engine.write(documents)

    def remove(self, page_ids: Collection[int]) -> None:
        """Forget documents."""
        self.engine.remove(page_ids)

    def _public(self, hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
        if not hits:
            return hits
        public = public_page_ids({hit.page_id for hit in hits})
        kept = tuple(hit for hit in hits if hit.page_id in public)
        if dropped := len(hits) - len(kept):
            # Only the count: what was dropped is not ours to tell.
            logger.warning("search leak prevented: %d hits", dropped)
        return kept
