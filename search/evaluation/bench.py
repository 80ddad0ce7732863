"""Measures speed over invented documents: search, suggestions, storing, publishing."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from itertools import count
from time import perf_counter, sleep

from django.db import transaction
from django.utils import timezone
from wagtail.models import Page

from search.engines.breaker import CircuitBreaker
from search.engines.elastic.connection import server
from search.engines.elastic.engine import ElasticsearchEngine
from search.engines.embedded import storage
from search.engines.embedded.engine import EmbeddedEngine
from search.engines.guarded import GuardedEngine
from search.engines.protocol import SearchEngine
from search.engines.resilient import ResilientEngine
from search.evaluation.invented import (
    FACET_FIELDS,
    invented_beginnings,
    invented_document,
    invented_queries,
)
from search.evaluation.scratch import CHUNK, SCRATCH_PATH, scratch_pages
from search.evaluation.timings import (
    Recorded,
    milliseconds,
    percentiles,
    recorded_requests,
)
from search.models import StoredDocument
from search.projection import send_again
from search.queries import EngineUnavailableError, SearchQuery

# How many different queries are asked, and pages published, at each size.
QUERIES, PUBLISHED = 300, 10
SUGGESTIONS = 10
# Seconds after which a published page counts as not found, and between two looks.
LONGEST_WAIT, PAUSE = 30.0, 0.02

# What was measured, by name; the names are the rows of the report.
Times = dict[str, float]
OnPart = Callable[[int], None]


def holds_a_portal() -> bool:
    """Say whether the database holds documents that were not invented."""
    ours = StoredDocument.objects.filter(page__path__startswith=SCRATCH_PATH)
    return StoredDocument.objects.count() > ours.count()


def stored() -> int:
    """Return how many invented documents there are; they are numbered from 1."""
    return Page.objects.filter(path__startswith=SCRATCH_PATH).count()


def store_invented(*, upto: int, on_chunk: OnPart) -> Times:
    """Store what is missing up to a number; each chunk is kept if this is stopped."""
    first, started = stored() + 1, perf_counter()
    for start in range(first, upto + 1, CHUNK):
        numbers = range(start, min(start + CHUNK, upto + 1))
        with transaction.atomic():
            pages = scratch_pages(numbers)
            storage.write(
                [
                    invented_document(number, page_id=page.pk)
                    for number, page in zip(numbers, pages, strict=True)
                ]
            )
        on_chunk(len(numbers))
    if upto < first:
        return {}
    return {"stored/s": (upto - first + 1) / (perf_counter() - started)}


def measure_embedded(*, documents: int, on_call: OnPart) -> Times:
    """Time the embedded engine, guard included."""
    engine = GuardedEngine(EmbeddedEngine())
    searches = _searches(documents)
    times = [_timed(partial(engine.search, q), on_call) for q in searches]
    measured = percentiles(times)
    return {
        "embedded search p50": measured.p50,
        "embedded search p95": measured.p95,
        **_suggestions(engine, "embedded", documents=documents, on_call=on_call),
    }


def measure_server(*, documents: int, on_call: OnPart) -> Times:
    """Time our search on the server against the same requests sent bare."""
    engine, client = _patient_engine(), server()
    times: dict[str, list[float]] = {"ours": [], "raw": [], "last": []}
    unanswered = 0
    for number, query in enumerate(_searches(documents)):
        # The first time records what is sent, and warms the server up for all.
        with recorded_requests(client) as requests:
            unanswered += engine.search(query).is_limited
        on_call(1)
        steps: list[tuple[str, Callable[[], object]]] = [
            ("ours", partial(engine.search, query)),
            ("raw", partial(_send, tuple(requests))),
            ("last", partial(_send, tuple(requests[-1:]))),
        ]
        # Whoever comes first pays for what grew cold meanwhile: they take turns.
        for name, step in steps[number % 3 :] + steps[: number % 3]:
            times[name].append(milliseconds(step))
    ours, raw, last = (percentiles(taken) for taken in times.values())
    return {
        "server search p50": ours.p50,
        "server search p95": ours.p95,
        "server raw p50": raw.p50,
        "server raw p95": raw.p95,
        "server overhead p50": ours.p50 / raw.p50,
        "server overhead p95": ours.p95 / raw.p95,
        "server last request p50": last.p50,
        "server last request p95": last.p95,
        "server unanswered": unanswered / QUERIES * 100,
        **_suggestions(engine, "server", documents=documents, on_call=on_call),
    }


def _patient_engine() -> SearchEngine:
    """Return the engine of the public, with a breaker that never opens.

    A machine that is slow for a moment must not turn the rest of the run into a
    measurement of the embedded engine.
    """
    never = CircuitBreaker(failures=sys.maxsize)
    return GuardedEngine(
        ResilientEngine(ElasticsearchEngine(), embedded=EmbeddedEngine(), breaker=never)
    )


def measure_publishing(*, documents: int, on_call: OnPart) -> Times:
    """Time from the begin of the transaction that stores a page until it is found."""
    engines: dict[str, SearchEngine] = {
        "embedded": GuardedEngine(EmbeddedEngine()),
        "server": ElasticsearchEngine(),
    }
    pages = Page.objects.filter(path__startswith=SCRATCH_PATH).order_by("path")
    longest = dict.fromkeys(engines, 0.0)
    for number, page in zip(count(1), pages[:PUBLISHED], strict=False):
        word = f"terbit{timezone.now():%H%M%S%f}"
        document = replace(
            invented_document(number, page_id=page.pk), title=f"Kabar {word}"
        )
        started = perf_counter()
        with transaction.atomic():
            storage.write([document])
            send_again([page.pk])
        for name, engine in engines.items():
            _wait_until_found(engine, word, page_id=page.pk)
            longest[name] = max(longest[name], perf_counter() - started)
        on_call(1)
    return {f"{name} publish to found, slowest": s for name, s in longest.items()}


def _searches(documents: int) -> list[SearchQuery]:
    return [
        SearchQuery(text=text, facet_fields=FACET_FIELDS)
        for text in invented_queries(QUERIES, documents=documents)
    ]


def _suggestions(
    engine: SearchEngine, name: str, *, documents: int, on_call: OnPart
) -> Times:
    typed = invented_beginnings(QUERIES, documents=documents)
    engine.suggest("pemanasan", locale="id", limit=SUGGESTIONS)
    measured = percentiles(
        [
            _timed(
                partial(engine.suggest, text, locale="id", limit=SUGGESTIONS),
                on_call,
            )
            for text in typed
        ]
    )
    return {f"{name} suggest p50": measured.p50, f"{name} suggest p95": measured.p95}


def _timed(call: Callable[[], object], on_call: OnPart = lambda size: None) -> float:
    took = milliseconds(call)
    on_call(1)
    return took


def _send(requests: Sequence[Recorded]) -> None:
    client = server()
    for request in requests:
        request.send(client)


def _wait_until_found(engine: SearchEngine, word: str, *, page_id: int) -> None:
    ends_at = perf_counter() + LONGEST_WAIT
    while perf_counter() < ends_at:
        hits = engine.search(SearchQuery(text=word)).hits
        if page_id in {hit.page_id for hit in hits}:
            return
        sleep(PAUSE)
    raise EngineUnavailableError(f"{engine.name} has not found a published page")
