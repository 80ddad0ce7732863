"""The search server while it answers in time, the embedded engine whenever not."""

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import TypeVar

from search.engines.breaker import CircuitBreaker
from search.engines.elastic.connection import waiting_at_most
from search.engines.embedded.full_text import full_text_index
from search.engines.protocol import SearchEngine
from search.language.analysis import topic_words
from search.messages.message import Message
from search.queries import (
    EngineUnavailableError,
    Hit,
    SearchQuery,
    SearchResults,
    Suggestion,
)
from search.synchronisation import delivery, outbox

logger = logging.getLogger(__name__)

Answer = TypeVar("Answer")

# A visitor's patience with the server, in seconds. With what the embedded engine then
# takes (p95 150 ms at most), the worst answer is within the 500 ms of issue 3, also
# before the breaker has opened and while it probes.
PATIENCE = 0.3
# So many pages that the server does not know are gone are kept out of its answer one
# by one; more are left to the embedded engine, which knows.
MOST_WITHDRAWN = 500


class ResilientEngine:
    """Asks the server first. Answers always; `is_limited` when the server could not."""

    def __init__(
        self,
        server: SearchEngine,
        *,
        embedded: SearchEngine,
        breaker: CircuitBreaker | None = None,
    ) -> None:
        self.server = server
        self.embedded = embedded
        self.breaker = breaker or CircuitBreaker()
        self.name = server.name

    def search(self, query: SearchQuery) -> SearchResults:
        """Answer a query. Without text it is a list: the tables give it at once."""
        if not query.text.strip():
            return self.embedded.search(query)
        withdrawn = outbox.withdrawn_pages(limit=MOST_WITHDRAWN + 1)
        if len(withdrawn) > MOST_WITHDRAWN:
            return replace(self.embedded.search(query), is_limited=True)
        asked = replace(query, excluded_pages=(*query.excluded_pages, *withdrawn))
        answer = self._from_server(lambda: self.server.search(asked))
        if answer is None:
            return replace(self.embedded.search(query), is_limited=True)
        # The server's dictionary remembers the words of deleted documents until it
        # merges its files; the embedded engine knows none that is not public.
        if not _are_public(answer.did_you_mean, query=query):
            return self.embedded.search(query)
        return answer

    def match(
        self, message: Message, *, locale: str, kinds: tuple[str, ...], limit: int
    ) -> tuple[Hit, ...]:
        """Return the documents that answer a pasted message."""

        def asked(engine: SearchEngine) -> tuple[Hit, ...]:
            return engine.match(message, locale=locale, kinds=kinds, limit=limit)

        answer = self._from_server(lambda: asked(self.server))
        return asked(self.embedded) if answer is None else answer

    def suggest(self, typed: str, *, locale: str, limit: int) -> tuple[Suggestion, ...]:
        """Return public titles that go on from what was typed."""

        def asked(engine: SearchEngine) -> tuple[Suggestion, ...]:
            return engine.suggest(typed, locale=locale, limit=limit)

        answer = self._from_server(lambda: asked(self.server))
        return asked(self.embedded) if answer is None else answer

    def _from_server(self, ask: Callable[[], Answer]) -> Answer | None:
        """Return the server's answer, or None when it gives none in time."""
        if not self.breaker.allows():
            return None
        try:
            with waiting_at_most(PATIENCE):
                answer = ask()
        except EngineUnavailableError as fault:
            self.breaker.failed()
            logger.warning("search server gave no answer: %s", fault)
            return None
        except Exception:
            # Whatever it is, a visitor gets an answer and we get the traceback.
            self.breaker.failed()
            logger.exception("search server gave an answer that is none")
            return None
        self.breaker.succeeded()
        delivery.catch_up()
        return answer


def _are_public(suggested: str | None, *, query: SearchQuery) -> bool:
    """Tell whether the words that a suggestion adds to a query are public now."""
    if not suggested:
        return True
    typed = {word.stem for word in topic_words(query.text, locale=query.locale)}
    meant = {word.stem for word in topic_words(suggested, locale=query.locale)}
    added = sorted(meant - typed)
    return not added or len(full_text_index().document_frequencies(added)) == len(added)
