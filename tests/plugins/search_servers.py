"""Gives tests a real Elasticsearch: one for all workers of a run.

The first test that asks starts it (tools/search_server.py) under a lock; it ends by
itself when the run does, however that ends. ELASTICSEARCH_URL and ELASTICSEARCH_COMPAT
name a server that runs already. Each test has index names of its own, and leaves none.
"""

import fcntl
import os
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytest_django import Settings

from search.engines.elastic.connection import server
from tools import search_server

# The tool itself gives up earlier, and says why.
LONGEST_WAIT = search_server.LONGEST_START + 60


@pytest.fixture(scope="session")
def search_server_url(tmp_path_factory: pytest.TempPathFactory) -> str:
    """Return the address of the run's server, which may have to be started."""
    if given := os.environ.get("ELASTICSEARCH_URL"):
        return given
    folder, runner = _of_run(tmp_path_factory.getbasetemp())
    with (folder / "search-server.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        address = folder / "search-server.address"
        if not address.exists():
            _start(address, until=runner)
        return address.read_text()


@pytest.fixture
def elasticsearch(search_server_url: str, settings: Settings) -> Iterator[Settings]:
    """Point the portal at the server, with a prefix of this test alone."""
    settings.ELASTICSEARCH_URL = search_server_url
    settings.ELASTICSEARCH_COMPAT = int(
        os.environ.get("ELASTICSEARCH_COMPAT", search_server.COMPAT)
    )
    settings.ELASTICSEARCH_INDEX = f"test-{uuid.uuid4().hex[:12]}"
    yield settings
    client = server().options(request_timeout=30)
    made = client.indices.get(index=f"{settings.ELASTICSEARCH_INDEX}-*")
    for name in made:
        client.indices.delete(index=name)


def _of_run(own: Path) -> tuple[Path, int]:
    """Return a folder that all workers of this run share, and the run's process."""
    if "PYTEST_XDIST_WORKER" in os.environ:
        return own.parent, os.getppid()
    return own, os.getpid()


def _start(address: Path, *, until: int) -> None:
    output = address.with_suffix(".output")
    tool = [sys.executable, search_server.__file__, "--port=0"]
    told = [f"--until={until}", f"--address-file={address}"]
    write = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    pid = os.posix_spawn(
        sys.executable,
        [*tool, *told],
        dict(os.environ),
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 1, str(output), write, 0o600),
            (os.POSIX_SPAWN_DUP2, 1, 2),
        ],
        setsid=True,
    )
    deadline = time.monotonic() + LONGEST_WAIT
    while not address.exists():
        ended, _status = os.waitpid(pid, os.WNOHANG)
        if ended or time.monotonic() > deadline:
            pytest.fail(f"no search server: {output.read_text()}", pytrace=False)
        time.sleep(0.2)
