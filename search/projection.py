"""Keeps the stored documents what the public pages are.

Never trusts the event: every page is read anew, so doubled and reordered calls do no
harm. Everything happens in the caller's transaction. Public for upper apps: when
something a page shows of another object changes (an agency is renamed), call
`refresh_pages` with the pages that show it.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import islice

from django.db import transaction
from wagtail.models import Page
from wagtail.query import PageQuerySet

from search.documents import SearchDocument
from search.engines.embedded import storage
from search.engines.guarded import public_page_ids
from search.models import StoredDocument

# Pages read and documents written at a time.
CHUNK = 200


def refresh_page(page: Page) -> None:
    """Bring the stored document of one page up to date."""
    _refresh([page.pk])


def refresh_pages(
    pages: PageQuerySet, *, on_chunk: Callable[[int], None] | None = None
) -> int:
    """Bring the stored documents of many pages up to date; return how many pages.

    `on_chunk` is told how many pages were just done, for a progress bar.
    """
    done = 0
    for ids in _chunks(pages):
        _refresh(ids)
        done += len(ids)
        if on_chunk:
            on_chunk(len(ids))
    return done


def forget_page(page: Page) -> None:
    """Remove the stored document of a page that is no longer public."""
    storage.remove([page.pk])


def stored_url(page: Page) -> str | None:
    """Return the address the stored document of a page has now."""
    stored = StoredDocument.objects.filter(page_id=page.pk)
    return stored.values_list("url", flat=True).first()


def _chunks(pages: PageQuerySet) -> Iterator[list[int]]:
    # All ids are read first: an open cursor would not survive the writes between.
    ids = iter(list(pages.order_by("path").values_list("pk", flat=True)))
    while chunk := list(islice(ids, CHUNK)):
        yield chunk


@transaction.atomic
def _refresh(page_ids: Sequence[int]) -> None:
    """Store the documents of the public pages among these, forget the others."""
    public = Page.objects.filter(
        pk__in=public_page_ids(page_ids), alias_of__isnull=True
    )
    documents = [
        document for page in public.specific() if (document := _description(page))
    ]
    described = {document.page_id for document in documents}
    if documents:
        storage.write(documents)
    if gone := [pk for pk in page_ids if pk not in described]:
        storage.remove(gone)


def _description(page: Page) -> SearchDocument | None:
    describe = getattr(page, "search_document", None)
    return describe() if describe else None
