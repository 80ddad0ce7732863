"""The client of the search server, as the settings describe it."""

import math
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from time import monotonic
from typing import Any

from django.conf import settings
from elastic_transport import client_utils
from elasticsearch import ApiError, Elasticsearch, TransportError

from search.engines.elastic.compat import OlderServerNode
from search.queries import EngineUnavailableError

# A visitor waits for this, then the embedded engine answers (research/search.md,
# section 4). Work in the background asks for more: `server().options(...)`.
REQUEST_TIMEOUT = 1.5


def server() -> Elasticsearch:
    """Return the client of the configured server; connecting costs nothing yet.

    It never retries and never looks for other nodes: whoever asks decides what a
    failure means. One client, with its pool of connections, serves all threads.
    """
    return _client(
        settings.ELASTICSEARCH_URL,
        settings.ELASTICSEARCH_API_KEY,
        settings.ELASTICSEARCH_COMPAT,
    )


@lru_cache(maxsize=8)
def _client(url: str, api_key: str, compat: int) -> Elasticsearch:
    options: dict[str, Any] = {"node_class": OlderServerNode} if compat == 7 else {}
    if api_key:
        options["api_key"] = api_key
    return Elasticsearch(
        [client_utils.url_to_node_config(url, use_default_ports_for_scheme=True)],
        request_timeout=REQUEST_TIMEOUT,
        max_retries=0,
        retry_on_timeout=False,
        **options,
    )


def live_alias() -> str:
    """Return the name under which the searched index is found."""
    return f"{settings.ELASTICSEARCH_INDEX}-live"


_deadline: ContextVar[float] = ContextVar("search_deadline", default=math.inf)


@contextmanager
def waiting_at_most(seconds: float) -> Iterator[None]:
    """Bound how long all requests made inside may take together."""
    before = _deadline.get()
    token = _deadline.set(min(before, monotonic() + seconds))
    try:
        yield
    finally:
        _deadline.reset(token)


def public_server() -> Elasticsearch:
    """Return the client for one request on the public path: it may use what is left."""
    left = min(REQUEST_TIMEOUT, _deadline.get() - monotonic())
    if left <= 0:
        raise EngineUnavailableError("no time is left to ask the search server")
    return server().options(request_timeout=left)


@contextmanager
def answer_expected() -> Iterator[None]:
    """Turn every way in which a server can fail into `EngineUnavailableError`.

    An answer that lacks what it must have counts as no answer: a proxy in between may
    say anything.
    """
    try:
        yield
    except (ApiError, TransportError) as fault:
        raise EngineUnavailableError(_told(fault)) from fault
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        message = f"unreadable answer: {fault!r}"
        raise EngineUnavailableError(message) from fault


def _told(fault: Exception) -> str:
    """Return what went wrong, in one line that fits a log."""
    told = f"{type(fault).__name__}: {fault}"
    if isinstance(fault, ApiError) and isinstance(fault.body, dict):
        error = fault.body.get("error")
        causes = error.get("root_cause") if isinstance(error, dict) else None
        told = f"{told} {causes}" if causes else told
    return told[:400]
