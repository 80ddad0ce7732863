"""Which stored documents may be of the matter of a pasted message."""

from django.db.models import Q

from search.engines.embedded.full_text import Lookup, Match, full_text_index
from search.messages.judging import CANDIDATES, judged_hits
from search.messages.message import Message
from search.messages.terms import MessageWords, message_words
from search.queries import Hit


def matched_hits(
    message: Message, *, locale: str, kinds: tuple[str, ...], limit: int
) -> tuple[Hit, ...]:
    """Return the documents that answer a message, surest first."""
    words = message_words(message, locale=locale)
    found = _sharing_words(words, Lookup(locale=locale, kinds=kinds))
    nearest = [document_id for document_id, _score, _terms in found[:CANDIDATES]]
    return judged_hits(
        message, words, proposed=Q(pk__in=nearest), kinds=kinds, limit=limit
    )


def _sharing_words(words: MessageWords, lookup: Lookup) -> list[Match]:
    """Return documents that hold any of the message's words, roughly best first."""
    terms = [((stem,),) for stem in words.terms]
    return full_text_index().find(terms, lookup).matches if terms else []
