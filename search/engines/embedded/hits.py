"""Stored documents as hits, with the passage that answers."""

from collections.abc import Mapping

from django.utils.safestring import SafeString

from search.engines.embedded.highlight import Marks, better_passage, passage
from search.models import StoredDocument
from search.queries import Hit


def marked_hits(scores: Mapping[int, float], *, marks: Marks) -> tuple[Hit, ...]:
    """Return the documents with these ids as hits, in this order (one query)."""
    if not scores:
        return ()
    rows = (
        StoredDocument.objects.select_related("text")
        .defer("text__title_stems", "text__summary_stems")
        .in_bulk(list(scores))
    )
    hits = []
    for document_id, score in scores.items():
        row = rows[document_id]
        snippet = better_passage(
            body=passage(row.text.body, marks=marks, stems=row.text.body_stems.split()),
            summary=passage(row.summary, marks=marks),
            locale=marks.locale,
        )
        hits.append(plain_hit(row, snippet=snippet, score=score))
    return tuple(hits)


def plain_hit(
    row: StoredDocument,
    *,
    snippet: SafeString | None = None,
    passages: tuple[SafeString, ...] = (),
    score: float = 0.0,
) -> Hit:
    """Return a stored document as a hit."""
    return Hit(
        key=row.key,
        page_id=row.page_id,
        kind=row.kind,
        title=row.title,
        summary=row.summary,
        url=row.url,
        published_at=row.published_at,
        updated_at=row.updated_at,
        card=row.card,
        snippet=snippet or SafeString(""),
        passages=passages,
        score=score,
    )
