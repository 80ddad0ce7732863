"""Skips what needs a tool that is not installed; in CI, fails it.

A test marked `browser`, `postgresql`, `elasticsearch` or `badge_peers` needs that tool.
Without it the test is skipped, and the reason ends in the one command that brings the
tool. With REQUIRE_ALL=1, which `.ci/run` sets, a missing tool is a failure.
"""

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from django.db import connection

from tests import peers
from tools import search_server

CHROMIUM_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
)
# Where Debian keeps the server programs: they are on nobody's PATH.
POSTGRESQL_FOLDERS = Path("/usr/lib/postgresql")


def chromium_path() -> str | None:
    """Return the browser that Playwright drives; no browser is ever downloaded."""
    return next(filter(None, map(shutil.which, CHROMIUM_NAMES)), None)


def postgresql_is_installed() -> bool:
    """Say whether a temporary PostgreSQL server could be started here."""
    return bool(shutil.which("initdb")) or any(POSTGRESQL_FOLDERS.glob("*/bin/initdb"))


@dataclass(frozen=True)
class Tool:
    """A program that some tests need, and how to get it."""

    name: str
    is_installed: Callable[[], bool]
    command: str


TOOLS = {
    "browser": Tool(
        "Chromium",
        is_installed=lambda: chromium_path() is not None,
        command="sudo apt-get install chromium",
    ),
    "postgresql": Tool(
        "PostgreSQL",
        is_installed=postgresql_is_installed,
        command="sudo apt-get install postgresql",
    ),
    "elasticsearch": Tool(
        "Elasticsearch",
        is_installed=lambda: (
            "ELASTICSEARCH_URL" in os.environ or search_server.is_installed()
        ),
        command=f"{search_server.INSTALL_COMMAND} ARGS=--install",
    ),
    "badge_peers": Tool(
        "A peer to check badges with",
        is_installed=peers.are_installed,
        command="make badge-peers",
    ),
}


def pytest_runtest_setup(item: pytest.Item) -> None:
    """Stop a test early, with a reason, when its tool is missing."""
    for marker, tool in TOOLS.items():
        if item.get_closest_marker(marker) is None:
            continue
        if not tool.is_installed():
            _refuse(f"{tool.name} is not installed: {tool.command}")
        if marker == "postgresql" and connection.vendor != "postgresql":
            pytest.skip("runs on PostgreSQL only: make test-postgresql")


def _refuse(reason: str) -> None:
    if os.environ.get("REQUIRE_ALL") == "1":
        pytest.fail(reason, pytrace=False)
    pytest.skip(reason)
