"""Rows of the outbox: added with a change, claimed, settled, put off or parked."""

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta

from django.conf import settings
from django.db import connection, transaction
from django.db.models import Exists, OuterRef, Q
from django.utils import timezone
from wagtail.models import Page

from search.models import SearchOutbox, StoredDocument

# How long a claim keeps other workers off a row. A worker that was killed leaves its
# rows to the others after this; a bulk request gives up well before.
LEASE = timedelta(seconds=20)
# A document refused so often is refused for what it holds: it waits for a person.
MOST_ATTEMPTS = 5
LONGEST_FAULT = 200


def has_server() -> bool:
    """Tell whether there is a search server to keep up to date."""
    return bool(settings.ELASTICSEARCH_URL)


def lock_pages(page_ids: Collection[int]) -> None:
    """Let one transaction at a time decide what search knows of these pages.

    Saving a page locks its row anyway; changes that reach a page from above
    (restrictions, moves) do not. SQLite has a single writer and needs no lock.
    """
    if connection.features.has_select_for_update:
        pages = Page.objects.filter(pk__in=page_ids).order_by("pk")
        list(pages.select_for_update(no_key=True).values_list("pk", flat=True))


def add(page_ids: Collection[int]) -> None:
    """Note in the caller's transaction, which holds the locks, that pages changed."""
    SearchOutbox.objects.bulk_create(
        [SearchOutbox(page_id=page_id) for page_id in sorted(page_ids)]
    )


def claim(*, limit: int) -> list[SearchOutbox]:
    """Take rows that are due, oldest first, for as long as the lease."""
    now = timezone.now()
    due = SearchOutbox.objects.filter(due_at__lte=now).order_by("due_at", "pk")
    # A plain look first: on SQLite a transaction would shut other writers out.
    if not due.exists():
        return []
    with transaction.atomic():
        skips = connection.features.has_select_for_update_skip_locked
        rows = list(due.select_for_update(skip_locked=skips)[:limit])
        SearchOutbox.objects.filter(pk__in=[row.pk for row in rows]).update(
            due_at=now + LEASE
        )
    return rows


def settle(rows: Sequence[SearchOutbox]) -> None:
    """Forget rows that the server has, and older ones of their pages parked before."""
    if not rows:
        return
    newest = max(row.pk for row in rows)
    parked = Q(page_id__in={row.page_id for row in rows}, due_at=None, pk__lt=newest)
    delivered = Q(pk__in=[row.pk for row in rows])
    SearchOutbox.objects.filter(delivered | parked).delete()


def put_off(rows: Sequence[SearchOutbox], *, seconds: float, fault: str) -> None:
    """Keep rows for later: the server, not the document, is at fault."""
    SearchOutbox.objects.filter(pk__in=[row.pk for row in rows]).update(
        due_at=timezone.now() + timedelta(seconds=seconds),
        fault=fault[:LONGEST_FAULT],
    )


def refuse(rows: Sequence[SearchOutbox], *, faults: Mapping[int, str]) -> None:
    """Try refused documents again, ever later, and park them in the end."""
    now = timezone.now()
    for row in rows:
        row.attempts += 1
        row.fault = faults[row.page_id][:LONGEST_FAULT]
        is_hopeless = row.attempts >= MOST_ATTEMPTS
        row.due_at = None if is_hopeless else now + timedelta(seconds=2**row.attempts)
    SearchOutbox.objects.bulk_update(rows, ["attempts", "fault", "due_at"])


def retry_at_once() -> int:
    """Make every waiting or parked row due; return how many."""
    return SearchOutbox.objects.update(due_at=timezone.now(), attempts=0)


def waiting() -> int:
    """Return how many changes have not reached the server, parked ones aside."""
    return SearchOutbox.objects.exclude(due_at=None).count()


def late(*, seconds: float) -> list[int]:
    """Return pages whose changes have been waiting for so long, parked ones aside."""
    before = timezone.now() - timedelta(seconds=seconds)
    rows = SearchOutbox.objects.filter(queued_at__lt=before).exclude(due_at=None)
    return sorted(set(rows.values_list("page_id", flat=True)))


def withdrawn_pages(*, limit: int) -> list[int]:
    """Return pages that the server may still show though they left the projection."""
    stored = StoredDocument.objects.filter(page_id=OuterRef("page_id"))
    gone = SearchOutbox.objects.exclude(Exists(stored))
    return list(gone.values_list("page_id", flat=True).distinct()[:limit])
