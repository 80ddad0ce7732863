"""Brings the outbox to the search server: in a worker, or at the end of a request.

Never trusts a row to say more than that a page changed: what is sent is read from the
projection after the row was claimed, so it is at least as new as the row's version.
Rows are deleted only when every index that is live or being filled has answered; until
then whoever is killed anywhere only makes somebody send the same again.
"""

import logging
import random
import threading
import time
from collections.abc import Mapping, Sequence

from django.conf import settings
from django.db import DatabaseError, close_old_connections, connection, transaction
from elasticsearch import Elasticsearch

from search.engines.breaker import CircuitBreaker
from search.engines.elastic.connection import server
from search.engines.embedded import storage
from search.models import SearchOutbox, StoredDocument
from search.queries import EngineUnavailableError
from search.synchronisation import indices, outbox
from search.synchronisation.bulk import Change, send

logger = logging.getLogger(__name__)

CHUNK = 200
# Seconds for one request of a worker to the server; less than half the lease.
WORKER_TIMEOUT = 8.0
# At the end of a request: few pages, and two calls that together keep publishing well
# under its second.
REQUEST_CHUNK = 20
REQUEST_TIMEOUT = 0.3
# Waiting after a failure doubles from the first to the last of these.
SHORTEST_WAIT, LONGEST_WAIT = 0.5, 10.0
# Without a worker: how long one go at what waits may take, and how soon comes the next.
LONGEST_BACKGROUND_RUN, BACKGROUND_PAUSE = 30.0, 5.0


def backoff(failures: int) -> float:
    """Return how long to wait after so many failures in a row, in seconds.

    A random part keeps the workers from coming back all at once.
    """
    longest = min(LONGEST_WAIT, SHORTEST_WAIT * 2 ** min(failures, 10))
    return random.uniform(longest / 2, longest)  # noqa: S311 - not a secret


def deliver(
    *, limit: int = CHUNK, timeout: float = WORKER_TIMEOUT, failures: int = 0
) -> int:
    """Send what is due; return how many changes were taken up.

    Raises `EngineUnavailableError` when the server takes nothing; the changes stay.
    `failures` is how often that happened in a row before.
    """
    rows = outbox.claim(limit=limit)
    if not rows:
        return 0
    try:
        _send(server().options(request_timeout=timeout, max_retries=0), rows)
    except EngineUnavailableError as fault:
        outbox.put_off(rows, seconds=backoff(failures), fault=str(fault))
        raise
    return len(rows)


def _send(client: Elasticsearch, rows: Sequence[SearchOutbox]) -> None:
    targets = indices.written_to(client)
    if not targets:
        raise EngineUnavailableError("there is no index: run reindex_search")
    versions: dict[int, int] = {}
    for row in rows:
        versions[row.page_id] = max(row.pk, versions.get(row.page_id, 0))
    changes = changes_of(versions)
    # What left must not be counted for a moment longer; the rest shows in a second.
    is_urgent = any(change.document is None for change in changes)
    outcome = send(client, changes, indices=targets, refresh=is_urgent)
    late = [row for row in rows if row.page_id in outcome.put_off]
    refused = [row for row in rows if row.page_id in outcome.refused]
    unsent = {row.pk for row in (*late, *refused)}
    outbox.settle([row for row in rows if row.pk not in unsent])
    if refused:
        outbox.refuse(refused, faults=outcome.refused)
        logger.error("search server refused %d documents", len(refused))
    if late:
        fault = next(iter(outcome.put_off.values()))
        outbox.put_off(late, seconds=backoff(1), fault=fault)


def changes_of(versions: Mapping[int, int], *, deletes: bool = True) -> list[Change]:
    """Read what these pages are to search now; without a document they are gone."""
    stored = StoredDocument.objects.filter(page_id__in=versions)
    fingerprints = dict(stored.values_list("page_id", "fingerprint"))
    documents = {found.page_id: found for found in storage.read(list(versions))}
    return [
        Change(
            page_id=page_id,
            version=version,
            document=documents.get(page_id),
            fingerprint=fingerprints.get(page_id, ""),
        )
        for page_id, version in versions.items()
        if deletes or page_id in documents
    ]


# In-request delivery leaves a failing server alone from the first failure on.
_request_breaker = CircuitBreaker(failures=1)
_background = threading.Lock()
_background_ended_at = 0.0


def has_worker() -> bool:
    """Tell whether tasks, and so deliveries, run outside of requests."""
    backend: str = settings.TASKS["default"]["BACKEND"]
    return "immediate" not in backend


def after_commit() -> None:
    """Have the changes of this transaction sent when it commits."""
    if outbox.has_server() and not has_worker():
        # Robust: whatever goes wrong, the change itself is safely published.
        transaction.on_commit(_deliver_in_request, robust=True)


def _deliver_in_request() -> None:
    """Send a few changes at once; many, or after a failure, are left for later."""
    if outbox.waiting() > REQUEST_CHUNK:
        deliver_in_background()
        return
    if not _request_breaker.allows():
        return
    try:
        deliver(limit=REQUEST_CHUNK, timeout=REQUEST_TIMEOUT)
    except EngineUnavailableError as fault:
        _request_breaker.failed()
        logger.warning("search server not told yet: %s", fault)
    else:
        _request_breaker.succeeded()


def deliver_in_background() -> None:
    """Send all that waits from a thread of this process, unless one is at it.

    For portals without a worker: publishing much, or searching after an outage, starts
    it; nobody waits for it.
    """
    if has_worker() or _is_recent() or not _background.acquire(blocking=False):
        return
    threading.Thread(target=_run_in_background, daemon=True).start()


def catch_up() -> None:
    """Send what an outage left waiting, now that the server answers."""
    if not has_worker() and not _is_recent() and outbox.waiting():
        deliver_in_background()


def _is_recent() -> bool:
    return time.monotonic() - _background_ended_at < BACKGROUND_PAUSE


def wait_for_background(*, timeout: float) -> bool:
    """Wait until no thread of this process is sending; tell whether that is so."""
    if not _background.acquire(timeout=timeout):
        return False
    _background.release()
    return True


def forget_failures() -> None:
    """Begin anew with a server of which nothing is known."""
    global _background_ended_at  # noqa: PLW0603 - one go at a time in each process
    _background_ended_at = 0.0
    _request_breaker.succeeded()


def _run_in_background() -> None:
    global _background_ended_at  # noqa: PLW0603 - one go at a time in each process
    ends_at = time.monotonic() + LONGEST_BACKGROUND_RUN
    try:
        while time.monotonic() < ends_at and deliver():
            pass
    except (EngineUnavailableError, DatabaseError) as fault:
        logger.warning("search server not told yet: %s", fault)
    finally:
        connection.close()
        _background_ended_at = time.monotonic()
        _background.release()


def run_worker(*, stop: threading.Event, idle: float = 0.5) -> None:
    """Deliver until told to stop; never dies of a server or a database that is away."""
    failures = 0
    while not stop.is_set():
        try:
            if not deliver(failures=failures):
                stop.wait(idle)
            failures = 0
        except (EngineUnavailableError, DatabaseError) as fault:
            failures += 1
            logger.warning("search worker waits: %s", fault)
            close_old_connections()
            stop.wait(backoff(failures))
