"""What is wrong with search: in the database, on the server, on the way there."""

from collections.abc import Callable
from dataclasses import dataclass

from search.engines.elastic.connection import server
from search.models import SearchOutbox, StoredDocument
from search.projection import descriptions, refresh_page_ids, send_again
from search.queries import EngineUnavailableError
from search.synchronisation import indices, outbox
from search.synchronisation.differences import (
    CHUNK,
    Differences,
    of_index,
    of_projection,
)

TIMEOUT = 30.0
EMBEDDED, SERVER, OUTBOX = "embedded", "server", "outbox"
# Changes are sent within seconds; older than this, nobody is sending them.
LATE_AFTER_SECONDS = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One kind of fault at one place, and the pages it concerns."""

    place: str
    fault: str
    pages: tuple[int, ...] = ()
    note: str = ""


def examine(*, on_chunk: Callable[[int], None] = lambda pages: None) -> list[Finding]:
    """Return everything that is wrong."""
    found = _findings(EMBEDDED, of_projection(descriptions, on_chunk=on_chunk))
    if outbox.has_server():
        found += [*_of_server(), *_of_outbox()]
    return found


def repair(findings: list[Finding]) -> None:
    """Describe wrong documents anew, and send again what the server has wrong."""
    for finding in findings:
        for start in range(0, len(finding.pages), CHUNK):
            pages = finding.pages[start : start + CHUNK]
            if finding.place == EMBEDDED:
                refresh_page_ids(pages)
            elif finding.place == SERVER:
                send_again(pages)
    if outbox.has_server():
        outbox.retry_at_once()


def _findings(place: str, differences: Differences) -> list[Finding]:
    kinds = {
        "missing": differences.missing,
        "stale": differences.stale,
        "zombie": differences.zombie,
        "restricted": differences.restricted,
    }
    return [
        Finding(place=place, fault=fault, pages=tuple(sorted(pages)))
        for fault, pages in kinds.items()
        if pages
    ]


def _of_server() -> list[Finding]:
    client = server().options(request_timeout=TIMEOUT, max_retries=0)
    try:
        live = [index for index in indices.all_indices(client) if index.is_live]
        if not live:
            return [Finding(place=SERVER, fault="no_index")]
        return _findings(SERVER, of_index(client, live[0].name))
    except EngineUnavailableError as fault:
        return [Finding(place=SERVER, fault="unreachable", note=str(fault))]


def _of_outbox() -> list[Finding]:
    parked = SearchOutbox.objects.filter(due_at=None).order_by("page_id")
    by_fault: dict[str, set[int]] = {}
    for page_id, fault in parked.values_list("page_id", "fault"):
        by_fault.setdefault(fault, set()).add(page_id)
    found = [
        Finding(place=OUTBOX, fault="parked", pages=tuple(sorted(pages)), note=fault)
        for fault, pages in by_fault.items()
    ]
    if late := outbox.late(seconds=LATE_AFTER_SECONDS):
        found.append(Finding(place=OUTBOX, fault="late", pages=tuple(late)))
    return found


def documents() -> int:
    """Return how many documents can be found."""
    return StoredDocument.objects.count()
