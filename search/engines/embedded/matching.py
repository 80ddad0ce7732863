"""Which stored documents may be of the matter of a pasted message."""

from django.db.models import Q

from search.engines.embedded.full_text import full_text_index
from search.messages.judging import CANDIDATES, judged_hits
from search.messages.message import Message
from search.messages.terms import message_words
from search.queries import Hit


def matched_hits(
    message: Message, *, locale: str, kinds: tuple[str, ...], limit: int
) -> tuple[Hit, ...]:
    """Return the documents that answer a message, surest first."""
    words = message_words(message, locale=locale)
    terms = words.terms
    found = full_text_index().match(terms, locale=locale, kinds=kinds) if terms else []
    nearest = [match.document_id for match in found[:CANDIDATES]]
    return judged_hits(
        message, words, proposed=Q(pk__in=nearest), kinds=kinds, limit=limit
    )
