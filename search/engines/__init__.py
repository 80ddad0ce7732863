"""The door to search: `search_engine()`."""

from functools import cache

from django.conf import settings

from search.engines.embedded.engine import EmbeddedEngine
from search.engines.guarded import GuardedEngine
from search.engines.protocol import SearchEngine


def search_engine() -> SearchEngine:
    """Return the engine that answers the public: nothing it says escapes the guard."""
    return _guarded_engine(settings.ELASTICSEARCH_URL)


@cache
def _guarded_engine(url: str) -> SearchEngine:
    """Return one engine for each address: its breaker counts for the process."""
    embedded = EmbeddedEngine()
    if not url:
        return GuardedEngine(embedded)
    # Portals without a server need not load its client.
    from search.engines.elastic.engine import ElasticsearchEngine  # noqa: PLC0415
    from search.engines.resilient import ResilientEngine  # noqa: PLC0415

    return GuardedEngine(ResilientEngine(ElasticsearchEngine(), embedded=embedded))
