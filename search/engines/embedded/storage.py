"""Writes documents into the tables of the embedded engine, many at a time."""

from collections.abc import Collection, Sequence

from django.db import transaction

from search.documents import SearchDocument
from search.language.analysis import stemmed
from search.language.normaliser import clean_text, words
from search.models import StoredDocument, StoredFacet, StoredText, TitleWord

DOCUMENT_FIELDS = (
    "key",
    "kind",
    "locale",
    "title",
    "summary",
    "url",
    "published_at",
    "updated_at",
    "card",
)
TEXT_FIELDS = ("body", "title_stems", "summary_stems", "body_stems")
# Shorter words of a title are never taken for a misspelt one.
SHORTEST_TITLE_WORD = 4


@transaction.atomic
def write(documents: Sequence[SearchDocument]) -> None:
    """Store documents, in place of those of the same pages: six queries in all."""
    stored = StoredDocument.objects.bulk_create(
        [_document_row(document) for document in documents],
        update_conflicts=True,
        unique_fields=["page"],
        update_fields=DOCUMENT_FIELDS,
    )
    pairs = list(zip(stored, documents, strict=True))
    StoredText.objects.bulk_create(
        [_text_row(row, document) for row, document in pairs],
        update_conflicts=True,
        unique_fields=["document"],
        update_fields=TEXT_FIELDS,
    )
    # Neither model has signals or rows below it, so the rows go in one statement.
    ids = [row.pk for row in stored]
    StoredFacet.objects.filter(document__in=ids).delete()
    TitleWord.objects.filter(document__in=ids).delete()
    StoredFacet.objects.bulk_create(
        [
            StoredFacet(
                document=row,
                locale=row.locale,
                kind=row.kind,
                field=field,
                value=value,
                label=label,
            )
            for row, document in pairs
            for (field, value), label in _facet_labels(document).items()
        ]
    )
    TitleWord.objects.bulk_create(
        [
            TitleWord(document=row, locale=row.locale, word=word)
            for row, document in pairs
            for word in _title_words(document)
        ]
    )


def remove(page_ids: Collection[int]) -> None:
    """Forget the documents of these pages."""
    StoredDocument.objects.filter(page_id__in=page_ids).delete()


def _document_row(document: SearchDocument) -> StoredDocument:
    row = {field: getattr(document, field) for field in DOCUMENT_FIELDS}
    row["title"] = clean_text(document.title)
    row["summary"] = clean_text(document.summary)
    row["card"] = dict(document.card)
    return StoredDocument(page_id=document.page_id, **row)


def _text_row(row: StoredDocument, document: SearchDocument) -> StoredText:
    return StoredText(
        document=row,
        body=clean_text(document.body),
        title_stems=stemmed(document.title, locale=document.locale),
        summary_stems=stemmed(document.summary, locale=document.locale),
        body_stems=stemmed(document.body, locale=document.locale),
    )


def _facet_labels(document: SearchDocument) -> dict[tuple[str, str], str]:
    return {
        (facet.field, facet.value[:255]): facet.label[:255]
        for facet in document.all_facets()
    }


def _title_words(document: SearchDocument) -> Collection[str]:
    return dict.fromkeys(
        word.plain
        for word in words(clean_text(document.title))
        if len(word.plain) >= SHORTEST_TITLE_WORD and word.plain.isalpha()
    )
