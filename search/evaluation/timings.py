"""How long things take: percentiles of repeated calls, and what a server was sent."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import quantiles
from time import perf_counter
from typing import Any

from elasticsearch import Elasticsearch

# Seconds that a bare request may take: visitors' patience is not what is measured.
TIMEOUT = 30.0


@dataclass(frozen=True, slots=True)
class Percentiles:
    """Half, and 95 of 100 calls, took no longer than this; in milliseconds."""

    p50: float
    p95: float


def milliseconds(call: Callable[[], object]) -> float:
    """Return how long a call takes."""
    started = perf_counter()
    call()
    return (perf_counter() - started) * 1000


def percentiles(times: list[float]) -> Percentiles:
    """Return the percentiles of at least two times."""
    cuts = quantiles(times, n=20, method="inclusive")
    return Percentiles(p50=cuts[9], p95=cuts[18])


@dataclass(frozen=True, slots=True)
class Recorded:
    """One request as it was handed to the transport, to be sent again as it is."""

    method: str
    target: str
    options: Mapping[str, Any]

    def send(self, client: Elasticsearch) -> Any:
        """Send the request and read the JSON of its answer, nothing more."""
        options = {**self.options, "request_timeout": TIMEOUT}
        return client.transport.perform_request(self.method, self.target, **options)


@contextmanager
def recorded_requests(client: Elasticsearch) -> Iterator[list[Recorded]]:
    """Give the requests that any clone of the client sends meanwhile."""
    transport = client.transport
    send = transport.perform_request
    requests: list[Recorded] = []

    def sent(method: str, target: str, **options: Any) -> Any:
        requests.append(Recorded(method, target, options))
        return send(method, target, **options)

    transport.perform_request = sent  # type: ignore[method-assign]
    try:
        yield requests
    finally:
        del transport.perform_request
