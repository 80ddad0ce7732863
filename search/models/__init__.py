"""What search stores: the projection, what waits for a server, words, and the log."""

from search.models.log import ClickedResult, SearchedText
from search.models.outbox import SearchOutbox
from search.models.projection import (
    KnownWord,
    StoredDocument,
    StoredFacet,
    StoredLink,
    StoredText,
)
from search.models.vocabulary import BestBet, Synonym

__all__ = [
    "BestBet",
    "ClickedResult",
    "KnownWord",
    "SearchOutbox",
    "SearchedText",
    "StoredDocument",
    "StoredFacet",
    "StoredLink",
    "StoredText",
    "Synonym",
]
