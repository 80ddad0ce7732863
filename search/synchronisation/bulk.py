"""Sends changes of pages to indices of the search server, many at a time."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from elasticsearch import Elasticsearch

from search.documents import SearchDocument
from search.engines.elastic.connection import answer_expected
from search.engines.elastic.mapping import to_source

# Elasticsearch advises requests of 5 to 15 MB; small ones are quicker to repeat.
MOST_BYTES = 5 * 1024 * 1024
# What went wrong with one document of a request, and is worth repeating: a full queue,
# a shard that moves, an index that was just deleted.
PASSING_FAULTS = frozenset({404, 408, 429, 500, 502, 503, 504})
CONFLICT, NOT_FOUND = 409, 404


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What a page is to search now; without a document it is gone."""

    page_id: int
    version: int
    document: SearchDocument | None
    # As the projection keeps it, so that both can be compared later.
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """Pages that some index has not taken, with the reason: for now, or for good."""

    put_off: Mapping[int, str]
    refused: Mapping[int, str]


def send(
    client: Elasticsearch,
    changes: Sequence[Change],
    *,
    indices: Sequence[str],
    refresh: bool = False,
) -> Outcome:
    """Write the changes into every index; the server keeps the highest version.

    Raises `EngineUnavailableError` when the server takes none.
    """
    put_off: dict[int, str] = {}
    refused: dict[int, str] = {}
    for request in _requests(changes, indices=indices, refused=refused):
        for page_id, fault in _post(client, request, refresh=refresh):
            kept = put_off if fault.is_passing else refused
            kept[page_id] = fault.reason
    return Outcome(
        put_off={pk: why for pk, why in put_off.items() if pk not in refused},
        refused=refused,
    )


@dataclass(frozen=True, slots=True)
class _Fault:
    reason: str
    is_passing: bool


@dataclass(slots=True)
class _Request:
    """The lines of one request, and for how many changes of how many indices."""

    lines: list[bytes] = field(default_factory=list)
    size: int = 0
    actions: int = 0


def _requests(
    changes: Sequence[Change], *, indices: Sequence[str], refused: dict[int, str]
) -> Iterator[_Request]:
    """Yield requests, none longer than a single document needs."""
    request = _Request()
    for change in changes:
        try:
            added = _lines(change, indices=indices)
        except Exception as fault:  # one bad document stops no other
            refused[change.page_id] = f"cannot be described: {fault!r}"
            continue
        size = sum(map(len, added))
        if request.lines and request.size + size > MOST_BYTES:
            yield request
            request = _Request()
        request.lines += added
        request.size += size
        request.actions += len(indices)
    if request.lines:
        yield request


def _lines(change: Change, *, indices: Sequence[str]) -> list[bytes]:
    verb = "delete" if change.document is None else "index"
    source = [] if change.document is None else [_source(change, change.document)]
    lines = []
    for index in indices:
        target = {
            "_index": index,
            "_id": str(change.page_id),
            "version": change.version,
            "version_type": "external_gte",
        }
        lines += [_json({verb: target}), *source]
    return lines


def _source(change: Change, document: SearchDocument) -> bytes:
    return _json(to_source(document, fingerprint=change.fingerprint))


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def _post(
    client: Elasticsearch, request: _Request, *, refresh: bool
) -> list[tuple[int, _Fault]]:
    """Send one request; return the pages it did not settle."""
    with answer_expected():
        # The client hands on lines that are encoded already.
        answer = client.bulk(operations=request.lines, refresh=refresh)  # type: ignore[arg-type]
        told = [part for item in answer["items"] for part in item.items()]
        if len(told) != request.actions:
            raise ValueError("not every change was answered")
        return [
            (int(item["_id"]), fault)
            for verb, item in told
            if (fault := _fault(verb, item))
        ]


def _fault(verb: str, told: Mapping[str, Any]) -> _Fault | None:
    """Return what keeps the server from holding this page as it is now, if anything.

    It may hold a newer version already; what should be gone may not be there.
    """
    status = told["status"]
    is_absent = verb == "delete" and status == NOT_FOUND and "error" not in told
    if status < 300 or status == CONFLICT or is_absent:
        return None
    error = told.get("error") or {}
    reason = f"{status} {error.get('type', '')}: {error.get('reason', '')}"
    return _Fault(reason, status in PASSING_FAULTS)
