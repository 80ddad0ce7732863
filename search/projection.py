"""Keeps the stored documents what the public pages are.

Never trusts the event: every page is read anew, so doubled and reordered calls do no
harm. Everything happens in the caller's transaction. Public for upper apps: when
something a page shows of another object changes (an agency is renamed), call
`refresh_pages` with the pages that show it.
"""

from collections.abc import Callable, Collection, Iterator, Sequence
from itertools import islice

from django.db import transaction
from wagtail.models import Page
from wagtail.query import PageQuerySet

from search.documents import SearchDocument
from search.engines.embedded import storage
from search.engines.guarded import public_page_ids
from search.models import StoredDocument, StoredFacet
from search.synchronisation import delivery, outbox

# Pages read and documents written at a time.
CHUNK = 200


def refresh_page(page: Page) -> None:
    """Bring the stored document of one page up to date."""
    refresh_page_ids([page.pk])


def refresh_pages(
    pages: PageQuerySet, *, on_chunk: Callable[[int], None] | None = None
) -> int:
    """Bring the stored documents of many pages up to date; return how many pages.

    `on_chunk` is told how many pages were just done, for a progress bar.
    """
    done = 0
    for ids in _chunks(pages):
        refresh_page_ids(ids)
        done += len(ids)
        if on_chunk:
            on_chunk(len(ids))
    return done


@transaction.atomic
def forget_page(page: Page) -> None:
    """Remove the stored document of a page that is no longer public."""
    outbox.lock_pages([page.pk])
    storage.remove([page.pk])
    _queue([page.pk])


@transaction.atomic
def send_again(page_ids: Collection[int]) -> None:
    """Have the search server told once more what these pages are."""
    outbox.lock_pages(page_ids)
    _queue(page_ids)


def stored_url(page: Page) -> str | None:
    """Return the address the stored document of a page has now."""
    stored = StoredDocument.objects.filter(page_id=page.pk)
    return stored.values_list("url", flat=True).first()


def pages_showing(field: str, value: str) -> PageQuerySet:
    """Return the pages whose stored documents carry a facet, such as a topic."""
    facets = StoredFacet.objects.filter(field=field, value=value)
    return Page.objects.filter(pk__in=facets.values("document__page_id"))


def descriptions(page_ids: Collection[int]) -> list[SearchDocument]:
    """Describe the public pages among these as they are at this moment."""
    public = Page.objects.filter(
        pk__in=public_page_ids(page_ids), alias_of__isnull=True
    )
    return [document for page in public.specific() if (document := _description(page))]


def _chunks(pages: PageQuerySet) -> Iterator[list[int]]:
    # All ids are read first: an open cursor would not survive the writes between. In
    # the order of ids, so that no two transactions wait for each other's pages.
    ids = iter(list(pages.order_by("pk").values_list("pk", flat=True)))
    while chunk := list(islice(ids, CHUNK)):
        yield chunk


@transaction.atomic
def refresh_page_ids(page_ids: Sequence[int]) -> None:
    """Store the documents of the public pages among a few, forget the others."""
    outbox.lock_pages(page_ids)
    before = _fingerprints(page_ids)
    documents = descriptions(page_ids)
    described = {document.page_id for document in documents}
    if documents:
        storage.write(documents)
    if gone := [pk for pk in page_ids if pk not in described]:
        storage.remove(gone)
    after = _fingerprints(page_ids)
    _queue([pk for pk in page_ids if before.get(pk) != after.get(pk)])


def _fingerprints(page_ids: Collection[int]) -> dict[int, str]:
    """Return what the server was to be told last; nobody asks without a server."""
    if not outbox.has_server():
        return {}
    stored = StoredDocument.objects.filter(page_id__in=page_ids)
    return dict(stored.values_list("page_id", "fingerprint"))


def _queue(page_ids: Collection[int]) -> None:
    """Tell the search server, if there is one, after the commit."""
    if page_ids and outbox.has_server():
        outbox.add(page_ids)
        delivery.after_commit()


def _description(page: Page) -> SearchDocument | None:
    describe = getattr(page, "search_document", None)
    return describe() if describe else None
