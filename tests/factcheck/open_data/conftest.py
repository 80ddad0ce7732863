"""What the tests of open data share."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from factcheck.models import Evidence, FactCheckPage, Sighting
from home import rate_limits
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory


@pytest.fixture(autouse=True)
def _own_folder(settings: Any, tmp_path: Path) -> Iterator[None]:
    settings.PRIVATE_ROOT = tmp_path
    rate_limits.forget_all()
    yield
    rate_limits.forget_all()


@pytest.fixture
def check(db: None) -> FactCheckPage:
    """A published check with a sighting and a source."""
    return published_check()


def published_check(**told: Any) -> FactCheckPage:
    """Publish a check as an editor does."""
    claim = ClaimFactory.create(first_seen_on="2026-05-01")
    claim.sightings.add(Sighting(platform="facebook", url="https://facebook.com/hoax"))
    claim.save()
    page = FactCheckPageFactory(claim=claim, **told)
    page.evidence.add(
        Evidence(title="Data", publisher="Kemensos", url="https://kemensos.example/a")
    )
    page.save_revision().publish()
    return FactCheckPage.objects.get(pk=page.pk)
