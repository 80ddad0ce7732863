"""Writes documents into the tables of the embedded engine, many at a time."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from django.db import transaction

from search.documents import Facet, SearchDocument
from search.engines.embedded.spelling import learn
from search.language.analysis import stemmed
from search.language.normaliser import clean_text
from search.messages.links import links_of
from search.models import StoredDocument, StoredFacet, StoredLink, StoredText

# What a document says of itself, column by column.
SAID_FIELDS = (
    "key",
    "kind",
    "locale",
    "title",
    "summary",
    "url",
    "published_at",
    "updated_at",
    "card",
    "claim",
    "links",
)
DOCUMENT_FIELDS = (*SAID_FIELDS, "fingerprint")
TEXT_FIELDS = ("body", "title_stems", "summary_stems", "body_stems")
# What a column of `StoredFacet` holds.
LONGEST_FACET = 255
# RFC 1035, 2.3.4: no host has a longer name.
LONGEST_HOST = 255


@transaction.atomic
def write(documents: Sequence[SearchDocument]) -> None:
    """Store documents, in place of those of the same pages.

    The number of queries does not depend on how many they are.
    """
    written = [as_stored(document) for document in documents]
    stored = StoredDocument.objects.bulk_create(
        [_document_row(document) for document in written],
        update_conflicts=True,
        unique_fields=["page"],
        update_fields=DOCUMENT_FIELDS,
    )
    pairs = list(zip(stored, written, strict=True))
    StoredText.objects.bulk_create(
        [_text_row(row, document) for row, document in pairs],
        update_conflicts=True,
        unique_fields=["document"],
        update_fields=TEXT_FIELDS,
    )
    # Neither model has signals or rows below it, so the rows go in one statement.
    ids = [row.pk for row in stored]
    StoredFacet.objects.filter(document__in=ids).delete()
    StoredLink.objects.filter(document__in=ids).delete()
    StoredFacet.objects.bulk_create(_facet_rows(pairs))
    StoredLink.objects.bulk_create(_link_rows(pairs))
    learn((row.locale, f"{row.title} {row.summary}") for row in stored)


def read(page_ids: Collection[int]) -> list[SearchDocument]:
    """Return the stored documents of these pages as they were written."""
    rows = list(
        StoredDocument.objects.filter(page_id__in=page_ids)
        .order_by("pk")
        .values("pk", "page_id", "text__body", *SAID_FIELDS)
    )
    held = StoredFacet.objects.filter(document__in=[row["pk"] for row in rows])
    facets: dict[int, list[Facet]] = {}
    for document_id, field, value, label in held.order_by("pk").values_list(
        "document_id", "field", "value", "label"
    ):
        facet = Facet(field=field, value=value, label=label)
        facets.setdefault(document_id, []).append(facet)
    return [_read_row(row, facets=facets.get(row.pop("pk"), ())) for row in rows]


def remove(page_ids: Collection[int]) -> None:
    """Forget the documents of these pages."""
    StoredDocument.objects.filter(page_id__in=page_ids).delete()


def as_stored(document: SearchDocument) -> SearchDocument:
    """Return a document as the columns can hold it; doing it again changes nothing."""
    return replace(
        document,
        title=clean_text(document.title),
        summary=clean_text(document.summary),
        body=clean_text(document.body),
        claim=clean_text(document.claim),
        links=tuple(clean_text(link) for link in document.links),
        facets=tuple(_distinct_facets(document.facets)),
    )


def _distinct_facets(facets: Iterable[Facet]) -> Iterable[Facet]:
    """Return each value once, in the order of first mention, with its last label."""
    found: dict[tuple[str, str], Facet] = {}
    for facet in facets:
        value, label = facet.value[:LONGEST_FACET], facet.label[:LONGEST_FACET]
        found[facet.field, value] = Facet(field=facet.field, value=value, label=label)
    return found.values()


def _document_row(document: SearchDocument) -> StoredDocument:
    told = {name: getattr(document, name) for name in SAID_FIELDS}
    told |= {
        "card": dict(document.card),
        "links": list(document.links),
        "fingerprint": document.fingerprint(),
    }
    return StoredDocument(page_id=document.page_id, **told)


def _text_row(row: StoredDocument, document: SearchDocument) -> StoredText:
    return StoredText(
        document=row,
        body=document.body,
        title_stems=stemmed(document.title, locale=document.locale),
        summary_stems=stemmed(
            f"{document.summary}\n{document.topic_labels()}", locale=document.locale
        ),
        body_stems=stemmed(document.body, locale=document.locale),
    )


def _facet_rows(
    pairs: Iterable[tuple[StoredDocument, SearchDocument]],
) -> list[StoredFacet]:
    return [
        StoredFacet(
            document=row,
            locale=row.locale,
            kind=row.kind,
            field=facet.field,
            value=facet.value,
            label=facet.label,
        )
        for row, document in pairs
        for facet in document.all_facets()
    ]


def _link_rows(
    pairs: Iterable[tuple[StoredDocument, SearchDocument]],
) -> list[StoredLink]:
    return [
        StoredLink(
            document=row, host=link.host[:LONGEST_HOST], address=link.fingerprint
        )
        for row, document in pairs
        for link in links_of(document)
    ]


def _read_row(row: dict[str, Any], *, facets: Sequence[Facet]) -> SearchDocument:
    links, body = tuple(row.pop("links")), row.pop("text__body")
    document = SearchDocument(links=links, body=body, **row)
    derived = document.all_facets()
    return replace(document, facets=tuple(f for f in facets if f not in derived))
