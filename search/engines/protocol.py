"""What every search engine can do."""

from typing import Protocol

from search.messages.message import Message
from search.queries import Hit, SearchQuery, SearchResults, Suggestion


class SearchEngine(Protocol):
    """Answers questions about the public documents.

    An engine behind a server raises `EngineUnavailableError` when it cannot answer.
    """

    name: str

    def search(self, query: SearchQuery) -> SearchResults:
        """Answer a query; without text, list the newest."""

    def match(
        self, message: Message, *, locale: str, kinds: tuple[str, ...], limit: int
    ) -> tuple[Hit, ...]:
        """Return the documents that answer a pasted message, best first.

        A hit's score is between 0 and 1: how sure the match is.
        """

    def suggest(self, typed: str, *, locale: str, limit: int) -> tuple[Suggestion, ...]:
        """Return public titles that go on from what was typed, best first."""
