"""Whatever the search server does, a visitor gets an answer and an editor publishes."""

import logging
import socket
import threading
import time
from collections.abc import Iterator

import pytest
from django.core.management import call_command
from pytest_django import Settings
from wagtail.models import Page

from search.engines import search_engine
from search.engines.breaker import CircuitBreaker
from search.engines.elastic.connection import live_alias, server
from search.engines.guarded import GuardedEngine
from search.engines.resilient import ResilientEngine
from search.messages.message import Message, read_message
from search.models import SearchOutbox
from search.queries import (
    EngineUnavailableError,
    Hit,
    SearchQuery,
    SearchResults,
    Suggestion,
)
from search.synchronisation import delivery
from tests.chaos.faulty_proxy import Fault, FaultyProxy
from tests.search.pages import published, restrict

# Whoever waited for the server would wait this many seconds and more. How quick it is
# (0.5 s for a search at p95, 1 s to publish) is measured by `make chaos`.
STUCK = 5


@pytest.fixture
def proxy(transactional_db: None, elasticsearch: Settings) -> Iterator[FaultyProxy]:
    """Put a proxy between the portal and an index, made for the test."""
    call_command("reindex_search", "--server-only", verbosity=0)
    proxy = FaultyProxy(elasticsearch.ELASTICSEARCH_URL)
    target, elasticsearch.ELASTICSEARCH_URL = elasticsearch.ELASTICSEARCH_URL, proxy.url
    delivery.forget_failures()
    yield proxy
    proxy.close()
    elasticsearch.ELASTICSEARCH_URL = target


def deliver_all() -> None:
    call_command("search_worker", "--once")
    server().options(request_timeout=10).indices.refresh(index=live_alias())


def wait_for_the_server(query: SearchQuery) -> None:
    """Let a server that has just started answer in time once."""
    deadline = time.monotonic() + 60
    while search_engine().search(query).is_limited:
        assert time.monotonic() < deadline, "the server never answered in time"
        time.sleep(0.2)


def titles(results: SearchResults) -> set[str]:
    return {hit.title for hit in results.hits}


@pytest.mark.elasticsearch
@pytest.mark.parametrize(
    "fault",
    [fault for fault in Fault if fault not in {Fault.HALF_FAILED, Fault.LOST_ANSWER}],
)
def test_faulty_server_is_stood_in_for(proxy: FaultyProxy, fault: Fault) -> None:
    published("Bantuan sosial")
    deliver_all()
    query = SearchQuery(text="bantuan", facet_fields=("kind",))
    wait_for_the_server(query)
    with proxy.failing(fault):
        took = []
        for _number in range(20):
            started = time.perf_counter()
            results = search_engine().search(query)
            took.append(time.perf_counter() - started)
            assert titles(results) == {"Bantuan sosial"}
            assert (results.engine, results.is_limited) == ("embedded", True)
        assert search_engine().suggest("bant", locale="id", limit=5)
        search_engine().match(
            read_message("bantuan sosial untuk semua"), locale="id", kinds=(), limit=3
        )
        started = time.perf_counter()
        published("Terbit saat gangguan")
        publishing = time.perf_counter() - started
    assert max(*took, publishing) < STUCK


@pytest.mark.elasticsearch
def test_server_that_accepts_no_connection_is_stood_in_for(
    proxy: FaultyProxy, elasticsearch: Settings
) -> None:
    published("Bantuan sosial")
    with socket.socket() as full:
        full.bind(("127.0.0.1", 0))
        full.listen(0)
        address = full.getsockname()
        # The queue of a listener that never accepts is soon full: who connects hangs.
        waiting = [socket.socket() for _number in range(4)]
        for one in waiting:
            one.setblocking(False)
            one.connect_ex(address)
        elasticsearch.ELASTICSEARCH_URL = f"http://127.0.0.1:{address[1]}"
        delivery.forget_failures()
        started = time.perf_counter()
        results = search_engine().search(SearchQuery(text="bantuan"))
        assert time.perf_counter() - started < STUCK
        assert results.is_limited
        started = time.perf_counter()
        published("Terbit tanpa server")
        assert time.perf_counter() - started < STUCK
        for one in waiting:
            one.close()


@pytest.mark.elasticsearch
def test_changes_of_an_outage_arrive_once_somebody_searches(proxy: FaultyProxy) -> None:
    published("Pertama")
    deliver_all()
    with proxy.failing(Fault.UNAVAILABLE):
        published("Kedua")
        assert SearchOutbox.objects.count() == 1
    SearchOutbox.objects.update(due_at="2026-01-01T00:00:00Z")
    deadline = time.monotonic() + 30
    while SearchOutbox.objects.exists() and time.monotonic() < deadline:
        search_engine().search(SearchQuery(text="pertama"))
        time.sleep(0.2)
    assert delivery.wait_for_background(timeout=10)
    assert not SearchOutbox.objects.exists()


@pytest.mark.elasticsearch
def test_withdrawn_page_leaks_nothing_while_the_server_still_holds_it(
    proxy: FaultyProxy, settings: Settings
) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    published("Bantuan untuk semua")
    secret = published("Bantuan zamrudkhatulistiwa")
    deliver_all()
    query = SearchQuery(text="bantuan", facet_fields=("kind", "year"))
    wait_for_the_server(query)
    before = search_engine().search(query)
    assert before.total == 2
    assert not before.is_limited
    restrict(Page.objects.get(pk=secret.pk))
    after = search_engine().search(query)
    assert titles(after) == {"Bantuan untuk semua"}
    assert after.total == 1
    assert {value.count for values in after.facets.values() for value in values} == {1}
    assert not after.is_limited
    typo = search_engine().search(SearchQuery(text="zamrudkhatulistwa"))
    told = f"{typo.did_you_mean} {typo.hits}"
    assert "zamrudkhatulistiwa" not in told
    suggested = search_engine().suggest("bantuan z", locale="id", limit=5)
    assert secret.pk not in {suggestion.page_id for suggestion in suggested}
    # The server forgets the page, but not yet the word.
    deliver_all()
    typo = search_engine().search(SearchQuery(text="zamrudkhatulistwa"))
    assert "zamrudkhatulistiwa" not in str(typo.did_you_mean)


class Leaking:
    """An engine that answers with given pages, whatever they are by now."""

    name = "leaking"

    def __init__(self, *pages: Page) -> None:
        self.pages = pages
        self.asked: list[SearchQuery] = []

    def search(self, query: SearchQuery) -> SearchResults:
        self.asked.append(query)
        kept = [page for page in self.pages if page.pk not in query.excluded_pages]
        return SearchResults(
            total=len(kept),
            hits=tuple(map(hit_of, kept)),
            facets={},
            did_you_mean=None,
            page=1,
            page_count=1,
            engine=self.name,
        )

    def match(
        self, message: Message, *, locale: str, kinds: tuple[str, ...], limit: int
    ) -> tuple[Hit, ...]:
        return tuple(map(hit_of, self.pages))

    def suggest(self, typed: str, *, locale: str, limit: int) -> tuple[Suggestion, ...]:
        return tuple(
            Suggestion(title=page.title, url="/", kind="page", page_id=page.pk)
            for page in self.pages
        )


def hit_of(page: Page) -> Hit:
    return Hit(
        key=f"page:{page.pk}",
        page_id=page.pk,
        kind="page",
        title=page.title,
        summary="",
        url="/",
        published_at=page.first_published_at,
        updated_at=page.last_published_at,
        card={},
        snippet="",
        score=1.0,
    )


@pytest.mark.django_db
def test_what_the_guard_drops_is_counted_nowhere() -> None:
    public, closed = published("Terbuka"), published("Tertutup")
    # As when somebody works on the tables by hand: no signal, the projection is late.
    Page.objects.filter(pk=closed.pk).update(live=False)
    leaking = Leaking(public, closed)
    engine = GuardedEngine(leaking)
    results = engine.search(SearchQuery(text="apa saja"))
    assert (titles(results), results.total) == ({"Terbuka"}, 1)
    assert leaking.asked[-1].excluded_pages == (closed.pk,)
    assert len(engine.suggest("t", locale="id", limit=5)) == 1
    assert len(engine.match(Message(text="t"), locale="id", kinds=(), limit=5)) == 1


class Broken(Leaking):
    """An engine that fails in a given way, and counts how often it was asked."""

    name = "broken"

    def __init__(self, fault: Exception) -> None:
        super().__init__()
        self.fault: Exception | None = fault

    def search(self, query: SearchQuery) -> SearchResults:
        results = super().search(query)
        if self.fault:
            raise self.fault
        return results


@pytest.mark.django_db
@pytest.mark.parametrize(
    "fault", [EngineUnavailableError("away"), KeyError("hits"), RecursionError()]
)
def test_no_fault_of_the_server_reaches_a_visitor(
    fault: Exception, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.CRITICAL)
    broken = Broken(fault)
    engine = ResilientEngine(broken, embedded=Leaking())
    for _number in range(10):
        assert engine.search(SearchQuery(text="apa")).is_limited
    assert len(broken.asked) == 3
    # Lists are read from the tables, with or without a server.
    assert not engine.search(SearchQuery()).is_limited


@pytest.mark.django_db
def test_too_many_withdrawn_pages_are_left_to_the_embedded_engine(
    settings: Settings,
) -> None:
    SearchOutbox.objects.bulk_create(
        [SearchOutbox(page_id=number) for number in range(10**6, 10**6 + 501)]
    )
    server_engine, embedded = Leaking(), Leaking()
    engine = ResilientEngine(server_engine, embedded=embedded)
    assert engine.search(SearchQuery(text="apa")).is_limited
    assert (len(server_engine.asked), len(embedded.asked)) == (0, 1)


class Clock:
    """A clock that a test turns."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_breaker_opens_probes_once_and_closes() -> None:
    clock = Clock()
    breaker = CircuitBreaker(clock=clock)
    for _number in range(2):
        breaker.failed()
    clock.now += 11
    breaker.failed()
    assert breaker.allows(), "three failures, but not within ten seconds"
    breaker.failed()
    breaker.failed()
    assert not breaker.allows()
    clock.now += 15
    assert [breaker.allows() for _number in range(3)] == [True, False, False]
    breaker.failed()
    assert not breaker.allows()
    clock.now += 15
    assert breaker.allows()
    breaker.succeeded()
    assert [breaker.allows() for _number in range(3)] == [True, True, True]


def test_probe_that_never_reports_back_is_followed_by_another() -> None:
    clock = Clock()
    breaker = CircuitBreaker(failures=1, clock=clock)
    breaker.failed()
    clock.now += 15
    assert breaker.allows()
    clock.now += 15
    assert breaker.allows()


def test_of_many_threads_one_probes() -> None:
    clock = Clock()
    breaker = CircuitBreaker(failures=1, clock=clock)
    breaker.failed()
    clock.now += 15
    allowed: list[bool] = []
    together = threading.Barrier(8)

    def ask() -> None:
        together.wait()
        allowed.append(breaker.allows())

    threads = [threading.Thread(target=ask) for _number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(allowed) == [False] * 7 + [True]
