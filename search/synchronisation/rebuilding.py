"""A new index beside the live one, filled from the projection, then put in its place.

From its first moment on, every change is written to the new index too. What is filled
in is sent as version 0: whatever change came first, or comes later, wins over it.
"""

import re
import time
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

from django.utils.translation import gettext as _
from elasticsearch import Elasticsearch

from search.engines.elastic.connection import answer_expected, server
from search.engines.elastic.mapping import schema_hash
from search.models import StoredDocument, StoredText
from search.projection import send_again
from search.queries import EngineUnavailableError
from search.synchronisation import delivery, indices
from search.synchronisation.bulk import Change, Outcome, send
from search.synchronisation.differences import of_index

CHUNK = 200
# Requests on their way while the next documents are read: the server works on one and
# has the next.
REQUESTS_AHEAD = 2
TIMEOUT = 60.0
MOST_TRIES = 5
# Rounds of comparing and sending again before we say that it does not come right.
MOST_ROUNDS = 5
# Of so many documents one may be refused; with more, the new index is no better.
ONE_REFUSED_OF = 100
# How long an index that is being filled may stand still before it counts as abandoned.
STILLNESS = 3.0
# The commonest words get exact stems on the server; a longer table slows it down.
MOST_WORDS = 50_000
PLAIN_WORD = re.compile(r"[a-z]{4,40}")

OnChunk = Callable[[int], None]


class RebuildingError(Exception):
    """The index could not be rebuilt; the live one answers as before."""


def documents_to_send() -> int:
    """Return how many documents the projection holds."""
    return StoredDocument.objects.count()


def rebuild(*, on_chunk: OnChunk) -> str:
    """Replace the live index by a new one; return its name.

    The index it replaces is kept, to go back to; older ones are dropped.
    """
    client = server().options(request_timeout=TIMEOUT, max_retries=0)
    _drop_abandoned(client)
    name = indices.create(client, vocabulary=_vocabulary())
    try:
        refused = _fill(client, name, on_chunk=on_chunk)
        _refuse_switching(refused)
        indices.finish(client, name)
        _settle(client, name, apart_from=refused)
        indices.switch(client, name)
    except BaseException:
        indices.drop(client, [name])
        raise
    if refused:
        send_again(refused)
    _drop_all_but_newest(client)
    return name


def roll_back() -> str:
    """Make the kept index live again, brought up to date; return its name."""
    client = server().options(request_timeout=TIMEOUT, max_retries=0)
    kept = [index for index in indices.all_indices(client) if not index.is_live]
    fitting = [index for index in kept if index.schema == schema_hash()]
    if not fitting:
        raise RebuildingError(
            _("Tidak ada indeks lama yang cocok dengan versi kode ini.")
        )
    name = fitting[-1].name
    indices.build_again(client, name)
    _settle(client, name, apart_from=set())
    indices.switch(client, name)
    return name


def _drop_abandoned(client: Elasticsearch) -> None:
    """Remove what a killed rebuild left; refuse when one is still at work."""
    found = indices.all_indices(client)
    building = [index.name for index in found if index.is_building]
    if building:
        before = _writes(client, building)
        time.sleep(STILLNESS)
        if _writes(client, building) != before:
            raise RebuildingError(
                _("Pengindeksan lain sedang berjalan. Coba lagi setelah selesai.")
            )
        indices.drop(client, building)


def _writes(client: Elasticsearch, names: list[str]) -> int:
    with answer_expected():
        told = client.indices.stats(index=names, metric="indexing")
        return int(told["_all"]["total"]["indexing"]["index_total"])


def _drop_all_but_newest(client: Elasticsearch) -> None:
    replaced = [
        index.name
        for index in indices.all_indices(client)
        if not index.is_live and not index.is_building
    ]
    indices.drop(client, replaced[:-1])


def _fill(client: Elasticsearch, name: str, *, on_chunk: OnChunk) -> set[int]:
    """Send every document of the projection; return the pages that were refused."""
    refused: set[int] = set()
    on_their_way: deque[tuple[int, Future[Outcome]]] = deque()

    def take_answer() -> None:
        size, future = on_their_way.popleft()
        refused.update(future.result().refused)
        on_chunk(size)

    with ThreadPoolExecutor(max_workers=REQUESTS_AHEAD) as executor:
        for changes in _all_changes():
            on_their_way.append(
                (len(changes), executor.submit(_send_surely, client, changes, name))
            )
            if len(on_their_way) > REQUESTS_AHEAD:
                take_answer()
        while on_their_way:
            take_answer()
    return refused


def _all_changes() -> Iterator[list[Change]]:
    """Yield all documents in chunks, as they are when their turn comes."""
    last = 0
    rows = StoredDocument.objects.order_by("page_id").values_list("page_id", flat=True)
    while page_ids := list(rows.filter(page_id__gt=last)[:CHUNK]):
        last = page_ids[-1]
        yield delivery.changes_of(dict.fromkeys(page_ids, 0), deletes=False)


def _send_surely(client: Elasticsearch, changes: list[Change], name: str) -> Outcome:
    """Send a chunk, again and again while the server is only busy."""
    fault = ""
    for attempt in range(MOST_TRIES):
        try:
            outcome = send(client, changes, indices=[name])
        except EngineUnavailableError as unavailable:
            fault = str(unavailable)
        else:
            if not outcome.put_off:
                return outcome
            fault = next(iter(outcome.put_off.values()))
        time.sleep(delivery.backoff(attempt))
    raise EngineUnavailableError(fault)


def _refuse_switching(refused: set[int]) -> None:
    if len(refused) * ONE_REFUSED_OF > documents_to_send():
        raise RebuildingError(
            _("Server menolak %(count)d dokumen; indeks lama tetap dipakai.")
            % {"count": len(refused)}
        )


def _settle(client: Elasticsearch, name: str, *, apart_from: set[int]) -> None:
    """Compare the index with the projection until both say the same."""
    for attempt in range(MOST_ROUNDS):
        differing = of_index(client, name).all() - apart_from
        if not differing:
            return
        for chunk in _chunks(sorted(differing)):
            send_again(chunk)
        while delivery.deliver():
            pass
        time.sleep(delivery.backoff(attempt) if attempt else 0)
        with answer_expected():
            client.indices.refresh(index=name)
    raise RebuildingError(
        _("Indeks baru berbeda dari basis data; indeks lama tetap dipakai.")
    )


def _chunks(page_ids: list[int]) -> Iterator[list[int]]:
    for start in range(0, len(page_ids), CHUNK):
        yield page_ids[start : start + CHUNK]


def _vocabulary() -> Iterable[str]:
    """Return the commonest words of all documents, without the very rare."""
    counted: Counter[str] = Counter()
    texts = StoredText.objects.values_list(
        "document__title", "document__summary", "body"
    )
    for parts in texts.iterator(chunk_size=CHUNK):
        counted.update(set(PLAIN_WORD.findall(" ".join(parts).lower())))
    return [word for word, _count in counted.most_common(MOST_WORDS)]
