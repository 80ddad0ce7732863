"""A server of sources, and a fetcher that may reach it."""

from collections.abc import Iterator

import pytest

from factcheck.evidence.fetching import Fetcher, Limits
from tests.factcheck.evidence.source_server import SourceServer, serve_sources

QUICK = Limits(connect=1, read=0.5, total=2, size=256 * 1024, delay=0)


@pytest.fixture
def sources() -> Iterator[SourceServer]:
    """Serve sources on loopback."""
    with serve_sources() as server:
        yield server


@pytest.fixture
def fetcher() -> Fetcher:
    """Return a fetcher that may reach loopback and has little patience."""
    return Fetcher(
        contact="https://portal.contoh.id; redaksi@contoh.id",
        limits=QUICK,
        allows_loopback=True,
    )
