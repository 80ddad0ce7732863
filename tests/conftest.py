"""What every test may use; the parts live in `tests/plugins/`."""

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from django.conf import settings
from django.core.cache import caches
from django.utils import translation

pytest_plugins = [
    "tests.plugins.tools",
    "tests.plugins.databases",
    "tests.plugins.browsers",
    "tests.plugins.search_servers",
]

# Shared machines are too uneven for Hypothesis's 200 ms deadline; in CI every run
# draws the same examples, so that a red run can be repeated.
hypothesis.settings.register_profile(
    "portal", deadline=None, derandomize=bool(os.environ.get("CI"))
)
hypothesis.settings.load_profile("portal")


@pytest.fixture(autouse=True)
def _empty_caches() -> Iterator[None]:
    """Give each test empty caches: lockout counters and renditions never leak."""
    yield
    for cache in caches.all(initialized_only=True):
        cache.clear()


@pytest.fixture(autouse=True)
def _own_language() -> Iterator[None]:
    """Forget the language of a test's last request: the next test may make none."""
    yield
    translation.deactivate()


@pytest.fixture
def reference_data() -> Path:
    """Return the folder of real files that lies beside a developer's clone."""
    folder = Path(settings.BASE_DIR).parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip(f"needs the reference files, which are not in {folder}")
    return folder
