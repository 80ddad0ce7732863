"""Finds what a pasted chat message is about."""

from search.engines import search_engine
from search.messages.likeness import LEAST_LIKENESS, LEAST_SURENESS
from search.messages.message import read_message
from search.queries import Hit


def match_message(
    text: str, *, locale: str = "id", kinds: tuple[str, ...] = (), limit: int = 3
) -> tuple[Hit, ...]:
    """Return the documents a message is most likely about, surest first.

    Reads up to `LONGEST_MESSAGE` characters. A hit's score is how sure the match is,
    0 to 1; `answers` and `relatives` say what that means.
    """
    message = read_message(text)
    return search_engine().match(message, locale=locale, kinds=kinds, limit=limit)


def answers(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Return the matches that are sure enough to be called an answer."""
    return tuple(hit for hit in hits if hit.score >= LEAST_SURENESS)


def relatives(hits: tuple[Hit, ...]) -> tuple[Hit, ...]:
    """Return the matches that are no answer, but more than chance."""
    return tuple(hit for hit in hits if LEAST_LIKENESS <= hit.score < LEAST_SURENESS)
