"""A published check whose kit holders have opened, and a correction of it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from django.utils import timezone

from factcheck.models import Correction, FactCheckPage
from influencers.kits.selectors import shared_page
from influencers.kits.services import issue_kits, record_opening
from influencers.models import Holder, IssuedKit
from tests.influencers.conftest import MakeHolder, PublishCheck

WHAT = "Bantuan itu ada, tetapi hanya di Sleman."
WHY = "Kami salah membaca tabel."
Correct = Callable[..., FactCheckPage]


@pytest.fixture
def check(publish_check: PublishCheck) -> FactCheckPage:
    """Publish a check."""
    return publish_check("Bantuan kuota dari kementerian")


@pytest.fixture
def rina(make_holder: MakeHolder) -> Holder:
    """Return a holder."""
    return make_holder("rina@contoh.go.id", handle="rina.sehat")


@pytest.fixture
def budi(make_holder: MakeHolder) -> Holder:
    """Return another holder."""
    return make_holder("budi@contoh.go.id", handle="budi.sehat")


@pytest.fixture
def correct() -> Correct:
    """Publish a page with one more correction of a kind."""

    def publish(
        page: FactCheckPage,
        kind: str = "koreksi",
        *,
        what: str = WHAT,
        at: datetime | None = None,
    ) -> FactCheckPage:
        fresh = FactCheckPage.objects.get(pk=page.pk)
        fresh.corrections.add(
            Correction(kind=kind, what=what, why=WHY, corrected_at=at or timezone.now())
        )
        fresh.save_revision().publish()
        return FactCheckPage.objects.get(pk=page.pk)

    return publish


@pytest.fixture
def correct_and_tell(
    correct: Correct, django_capture_on_commit_callbacks: Any
) -> Correct:
    """Do the same, and what waits for the commit."""

    def publish(*args: Any, **kwargs: Any) -> FactCheckPage:
        with django_capture_on_commit_callbacks(execute=True):
            return correct(*args, **kwargs)

    return publish


def kit_in_force(page: FactCheckPage) -> IssuedKit:
    """Return the kit that a page offers now, as the desk asks for it."""
    shown = shared_page(page.pk)
    assert shown is not None
    return issue_kits([shown])[page.pk]


def open_kit(page: FactCheckPage, *holders: Holder) -> IssuedKit:
    """Let holders take the kit of a page."""
    kit = kit_in_force(page)
    for holder in holders:
        record_opening(holder, kit)
    return kit
