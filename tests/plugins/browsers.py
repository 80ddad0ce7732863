"""A real browser on a real server: the system's Chromium, driven by Playwright.

Tests that use these fixtures carry `@pytest.mark.browser`.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import TYPE_CHECKING

import pytest
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Site

from tests.plugins.tools import chromium_path

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page

# Without these Chromium looks up its maker's hosts at every start; a closed network
# makes each look-up wait.
CHROMIUM_FLAGS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
# A cheap Android phone: the narrowest screen that the design is made for.
PHONE, DESKTOP = (360, 740), (1280, 900)

OpenPage = Callable[..., "Page"]


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """Start Chromium once for each worker."""
    from playwright.sync_api import sync_playwright  # noqa: PLC0415 - slow to import

    # Playwright's loop runs in this thread, and Django would refuse every query.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    # Chromium's sandbox refuses to start for root, which CI is.
    flags = [*CHROMIUM_FLAGS, *(["--no-sandbox"] if os.geteuid() == 0 else [])]
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(
            executable_path=chromium_path(), args=flags
        )
        yield chromium
        chromium.close()


@pytest.fixture
def open_page(browser: "Browser") -> Iterator[OpenPage]:
    """Open pages: `open_page(size=DESKTOP, dark=True, javascript=False)`."""
    with ExitStack() as opened:

        def open_one(
            *,
            size: tuple[int, int] = PHONE,
            dark: bool = False,
            javascript: bool = True,
        ) -> "Page":
            width, height = size
            context = browser.new_context(
                viewport={"width": width, "height": height},
                color_scheme="dark" if dark else "light",
                java_script_enabled=javascript,
                locale="id-ID",
                reduced_motion="reduce",
            )
            opened.callback(context.close)
            return context.new_page()

        yield open_one


@pytest.fixture
def browser_page(open_page: OpenPage) -> "Page":
    """Open one page the size of a phone."""
    return open_page()


@pytest.fixture
def live_portal(
    demo_site: Site, transactional_db: None, live_server: LiveServer
) -> str:
    """Serve the portal with its demo content; returns the address to start from."""
    return live_server.url
