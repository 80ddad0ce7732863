"""Finds what a pasted chat message is about."""

from search.engines import search_engine
from search.messages.message import read_message
from search.queries import Hit


def match_message(
    text: str, *, locale: str = "id", kinds: tuple[str, ...] = (), limit: int = 3
) -> tuple[Hit, ...]:
    """Return the documents a message is most likely about, best first.

    Reads up to `LONGEST_MESSAGE` characters. A hit's score is how sure the match is:
    1 when document and message share every rare word, near 0 when it is chance.
    """
    message = read_message(text)
    return search_engine().match(message, locale=locale, kinds=kinds, limit=limit)
