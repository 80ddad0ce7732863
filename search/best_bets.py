"""Pages that editors put on top of certain searches ('pilihan editor')."""

from collections.abc import Sequence

from django.utils.safestring import SafeString

from search.engines.guarded import public_page_ids
from search.models import StoredDocument
from search.models.vocabulary import MOST_PICKS
from search.phrases import phrase_key
from search.queries import Hit, SearchQuery, Sort
from search.vocabulary import current_picks


def best_bets(query: SearchQuery) -> tuple[Hit, ...]:
    """Return the picks for a plain query, public ones only: at most two queries.

    Filters and other orders ask for something that no editor has seen.
    """
    if not query.text or query.filters or query.sort is not Sort.RELEVANCE:
        return ()
    asked = phrase_key(query.text)
    page_ids = [pick.page_id for pick in current_picks() if asked in pick.keys]
    return _public_hits(list(dict.fromkeys(page_ids)), locale=query.locale)


def _public_hits(page_ids: Sequence[int], *, locale: str) -> tuple[Hit, ...]:
    """Return the pages as results, in the order given, without what is not public."""
    if not page_ids:
        return ()
    found = StoredDocument.objects.filter(page__in=page_ids, locale=locale)
    by_page = {document.page_id: document for document in found}
    public = public_page_ids(by_page)
    return tuple(_hit(by_page[page_id]) for page_id in page_ids if page_id in public)[
        :MOST_PICKS
    ]


def _hit(document: StoredDocument) -> Hit:
    return Hit(
        key=document.key,
        page_id=document.page_id,
        kind=document.kind,
        title=document.title,
        summary=document.summary,
        url=document.url,
        published_at=document.published_at,
        updated_at=document.updated_at,
        card=document.card,
        snippet=SafeString(""),
        score=0.0,
    )
