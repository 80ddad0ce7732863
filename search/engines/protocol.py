"""What every search engine can do."""

from collections.abc import Collection, Sequence
from typing import Protocol

from search.documents import SearchDocument
from search.queries import Hit, SearchQuery, SearchResults


class SearchEngine(Protocol):
    """Stores documents and answers queries about them."""

    name: str

    def search(self, query: SearchQuery) -> SearchResults:
        """Answer a query; without text, list the newest."""

    def match(
        self, text: str, *, locale: str, kinds: tuple[str, ...], limit: int
    ) -> tuple[Hit, ...]:
        """Return the documents closest to a whole message, best first.

        A hit's score is between 0 and 1: how sure the match is.
        """

    def write(self, documents: Sequence[SearchDocument]) -> None:
        """Store documents, in place of those of the same pages."""

    def remove(self, page_ids: Collection[int]) -> None:
        """Forget the documents of these pages."""
