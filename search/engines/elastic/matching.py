"""Candidates for a pasted message: what shares its rare words, or its addresses.

The shared judge (`search.messages.judging`) reads the candidates and decides. Share of
500 circulated texts of the hoax files (8,383 documents) whose check is among the first
80, whole and cut to 12 words: `more_like_this` with the judge's words .955 / .858, by
itself .951 / .858; the words as a plain match .955 / .854, each by its weight
.959 / .850. They are alike; the first one needs no second look at any statistics.
"""

from elasticsearch.dsl import query as dsl

from search.engines.elastic.mapping import text_field
from search.engines.elastic.querying import Query, analyzer
from search.messages.message import Message
from search.messages.terms import MOST_TERMS, MessageWords

# An address is better evidence than any word.
ADDRESS_BOOST, HOST_BOOST = 50.0, 20.0
# Where the words of a message are looked for.
FIELDS = ("title", "summary", "claim", "body")


def candidates(
    message: Message, words: MessageWords, *, kinds: tuple[str, ...]
) -> Query:
    """Return which documents may be of the same matter as a message."""
    conditions: list[Query] = [dsl.Term(locale=words.locale)]
    if kinds:
        conditions.append(dsl.Terms("kind", list(kinds)))
    ways: list[Query] = [_alike(message, words)]
    if message.links:
        named = dsl.Terms("links", list(message.links))
        ways.append(dsl.ConstantScore(filter=named, boost=ADDRESS_BOOST))
    if message.hosts:
        named = dsl.Terms("hosts", list(message.hosts))
        ways.append(dsl.ConstantScore(filter=named, boost=HOST_BOOST))
    return dsl.Bool(filter=conditions, should=ways, minimum_should_match=1)


def _alike(message: Message, words: MessageWords) -> Query:
    """Return the query for the rarest words: those of the message and its synonyms."""
    texts = text_field(words.locale)
    return dsl.MoreLikeThis(
        fields=[f"{texts}.{name}" for name in FIELDS],
        like=[message.text, " ".join(words.terms)],
        analyzer=analyzer(words.locale, purpose="_search"),
        min_term_freq=1,
        min_doc_freq=1,
        max_query_terms=MOST_TERMS,
        minimum_should_match="1",
    )
