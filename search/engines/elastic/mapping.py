"""What an index looks like, and what is sent for a document.

One index holds all languages. A text stands below `text_<locale>`, so that each
language has its own analysis and its own statistics. `dynamic: strict` refuses what is
not described here.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from typing import Any

from django.conf import settings
from elasticsearch.dsl import (
    Completion,
    Date,
    Document,
    Index,
    Keyword,
    Long,
    MetaField,
    Object,
    Text,
)

from search.documents import Facet, SearchDocument
from search.engines.elastic.analysis import LOCALES, analyzers
from search.language.normaliser import clean_text, words
from search.messages.links import links_of

# Facets are sent as "field=value", to filter by, and with the label, to count.
SEPARATOR = "\x1f"
# As long as the embedded engine keeps them, so that both count the same.
LONGEST_FACET = 255
# What of a text is sent at all; the analyzers stop earlier, at 20,000 words.
LONGEST_TEXT = 400_000
# A suggestion begins at any word of a title, but not at the twelfth.
MOST_BEGINNINGS, LONGEST_BEGINNING = 8, 50
# How much of a body says whether a passage is its beginning.
OPENING = 40
# What a visitor reads of a result: searched also as written, and for spellings.
SHORT_FIELDS = ("title", "summary")
# Deeper pages cost every shard more; nobody reads them.
MAX_RESULT_WINDOW = 10_000


def _text(locale: str, *, name: str) -> Text:
    """Return a field with stems; short ones also hold the words as written.

    In a long body the written forms say next to nothing (0.0003 nDCG@10 on FacQA), and
    doubled the time of a reindex.
    """
    options: dict[str, Any] = {}
    if name in SHORT_FIELDS:
        written = Text(analyzer=f"portal_{locale}_exact", norms=False)
        options = {"fields": {"exact": written}, "copy_to": f"text_{locale}.dym"}
    if name == "body":
        # Highlights are cut from long texts without analysing them again.
        options["index_options"] = "offsets"
    return Text(
        analyzer=f"portal_{locale}",
        search_analyzer=f"portal_{locale}_search",
        **options,
    )


def _texts(locale: str) -> Object:
    return Object(
        dynamic="strict",
        properties={
            "title": _text(locale, name="title"),
            "summary": _text(locale, name="summary"),
            "body": _text(locale, name="body"),
            "claim": _text(locale, name="claim"),
            "topics": _text(locale, name="topics"),
            # What a misspelt word may have meant: never the long body (bulk 63 to 181
            # documents a second without it, research/search.md section 4).
            "dym": Text(
                analyzer=f"portal_{locale}_exact",
                fields={"pairs": Text(analyzer=f"portal_{locale}_pairs")},
            ),
            "suggest": Completion(
                analyzer=f"portal_{locale}_exact",
                contexts=[{"name": "locale", "type": "category"}],
                max_input_length=LONGEST_BEGINNING,
            ),
        },
    )


class IndexedDocument(Document):
    """A public page in the search server."""

    key = Keyword()
    page_id = Long()
    kind = Keyword()
    locale = Keyword()
    url = Keyword(index=False, doc_values=False)
    published_at = Date()
    updated_at = Date()
    # "topic=pangan" to filter by; with the label to count.
    facets = Keyword()
    facet_labels = Keyword()
    links = Keyword(ignore_above=2048)
    hosts = Keyword(ignore_above=255)
    card = Object(enabled=False)
    opening = Keyword(index=False, doc_values=False)
    # Tells a stale copy: `search_doctor` compares it with the projection's.
    fingerprint = Keyword()
    text_id = _texts("id")
    text_en = _texts("en")

    class Meta:
        dynamic = MetaField("strict")


def text_field(locale: str) -> str:
    """Return the object that holds the texts of a language."""
    return f"text_{locale if locale in LOCALES else LOCALES[0]}"


def index_body(vocabulary: Iterable[str] = ()) -> dict[str, Any]:
    """Return settings and mappings of a new index.

    `vocabulary` are words that the portal uses: their stems are written down, with
    those of all roots and their commonest forms.
    """
    index = Index("unnamed")
    index.document(IndexedDocument)
    for analyzer in analyzers(vocabulary):
        index.analyzer(analyzer)
    index.settings(
        number_of_shards=settings.ELASTICSEARCH_SHARDS,
        number_of_replicas=settings.ELASTICSEARCH_REPLICAS,
        # How long a delete is remembered against a late, older write (default 60 s).
        gc_deletes="24h",
        max_result_window=MAX_RESULT_WINDOW,
    )
    body: dict[str, Any] = index.to_dict()
    return body


def schema_hash() -> str:
    """Return a short name of what index and documents look like.

    Words that the portal happens to use, shards and replicas do not change it.
    """
    body = index_body()
    body["settings"] = body["settings"].get("analysis", body["settings"])
    described = json.dumps(body, sort_keys=True, default=str)
    return hashlib.sha256(described.encode()).hexdigest()[:8]


def to_source(document: SearchDocument, *, fingerprint: str) -> dict[str, Any]:
    """Return what is sent for a document, with the fingerprint it is compared by."""
    facets = _facet_labels(document.all_facets())
    links = links_of(document)
    body = _sent(document.body)
    title = _sent(document.title)
    return {
        "key": document.key,
        "page_id": document.page_id,
        "kind": document.kind,
        "locale": document.locale,
        "url": document.url,
        "published_at": document.published_at.isoformat(),
        "updated_at": document.updated_at.isoformat(),
        "facets": [facet_value(field, value) for field, value in facets],
        "facet_labels": [
            SEPARATOR.join((field, value, label))
            for (field, value), label in facets.items()
        ],
        "links": [link.address for link in links],
        "hosts": sorted({link.host for link in links if link.has_own_host}),
        "card": dict(document.card),
        "opening": body[:OPENING],
        "fingerprint": fingerprint,
        text_field(document.locale): {
            "title": title,
            "summary": _sent(document.summary),
            "body": body,
            "claim": _sent(document.claim),
            "topics": _sent(document.topic_labels()),
            "suggest": {
                "input": _beginnings(title),
                "contexts": {"locale": document.locale},
            },
        },
    }


def facet_value(field: str, value: str) -> str:
    """Return a facet as it is filtered by."""
    return f"{field}={value[:LONGEST_FACET]}"


def _facet_labels(facets: Sequence[Facet]) -> dict[tuple[str, str], str]:
    return {
        (facet.field, facet.value[:LONGEST_FACET]): facet.label[:LONGEST_FACET]
        for facet in facets
    }


def _sent(text: str) -> str:
    return clean_text(text[:LONGEST_TEXT])


def _beginnings(title: str) -> list[str]:
    """Return the title from each of its first words on."""
    starts = [word.start for word in words(title)][:MOST_BEGINNINGS]
    found = (title[start : start + LONGEST_BEGINNING].strip() for start in starts)
    return list(dict.fromkeys(filter(None, found)))
