"""What search stores: the projection, what waits for a server, words, and the log."""

from search.models.log import ClickedResult, SearchedText
from search.models.outbox import SearchOutbox
from search.models.projection import (
    StoredDocument,
    StoredFacet,
    StoredLink,
    StoredText,
    TitleWord,
)
from search.models.vocabulary import BestBet, Synonym

__all__ = [
    "BestBet",
    "ClickedResult",
    "SearchOutbox",
    "SearchedText",
    "StoredDocument",
    "StoredFacet",
    "StoredLink",
    "StoredText",
    "Synonym",
    "TitleWord",
]
