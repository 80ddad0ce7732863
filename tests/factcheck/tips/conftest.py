"""Nothing counted, and nothing unsent, leaks from one test into the next."""

import secrets
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from factcheck.models.tips import private_storage
from factcheck.tips import holding
from home import rate_limits


@pytest.fixture(autouse=True)
def _uncounted() -> Iterator[None]:
    rate_limits.forget_all()
    yield
    rate_limits.forget_all()


@pytest.fixture(autouse=True)
def unsent(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give the folder of what is not sent yet, which the test has for itself."""
    monkeypatch.setattr(holding, "FOLDER", f"unsent-{secrets.token_hex(8)}")
    folder = Path(private_storage().path(holding.FOLDER))
    yield folder
    shutil.rmtree(folder, ignore_errors=True)
