"""Counters of visitors never leak from one test into the next."""

from collections.abc import Iterator

import pytest

from home import rate_limits


@pytest.fixture(autouse=True)
def _uncounted() -> Iterator[None]:
    rate_limits.forget_all()
    yield
    rate_limits.forget_all()
