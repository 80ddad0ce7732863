"""Sources of a draft: looked at when an editor saves, with a word about bad ones."""

from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.test.utils.form_data import (
    inline_formset,
    nested_form_data,
    rich_text,
    streamfield,
)

from factcheck.models import Capture, FactCheckPage
from factcheck.models.captures import digest_of
from home.models import AgencyGroup
from tests.factories.factcheck import FactCheckPageFactory
from tests.home.desk import Desk, desk

pytestmark = pytest.mark.django_db

URL = "https://kemensos.go.id/pkh"
State = Capture.State


@pytest.fixture
def draft() -> FactCheckPage:
    """Return a check that was never published."""
    check: FactCheckPage = FactCheckPageFactory.create(live=False)
    return check


@pytest.fixture
def editor(draft: FactCheckPage) -> Desk:
    """Sign in a fact-checker of the draft's agency."""
    assert draft.agency is not None
    return desk(draft.agency, AgencyGroup.Role.FACT_CHECKER)


def save(client: Client, draft: FactCheckPage, **headers: str) -> Any:
    """Press 'save draft' with one source in the form."""
    source = {
        "title": "Penyaluran PKH",
        "publisher": "Kemensos",
        "url": URL,
        "stance": "membantah",
    }
    form = {
        "title": draft.title,
        "slug": draft.slug,
        "summary": draft.summary,
        "claim": draft.claim_id,
        "verdict": draft.verdict,
        "intent": "tidak_dinilai",
        "narrative": rich_text("<p>Beredar pesan.</p>"),
        "explanation": rich_text("<p>Kami menanyakan.</p>"),
        "conclusion": rich_text("<p>Palsu.</p>"),
        "checked_on": "2026-05-04",
        "methodology_version": "1.0",
        "evidence": inline_formset([source]),
        "contributors": inline_formset([]),
        "corrections": inline_formset([]),
        "captions": streamfield([]),
        "comments": inline_formset([]),
    }
    address = reverse("wagtailadmin_pages:edit", args=[draft.pk])
    return client.post(address, nested_form_data(form), headers=headers, follow=True)


def test_saving_a_draft_enters_its_sources(draft: FactCheckPage, editor: Desk) -> None:
    save(editor.client, draft)

    assert Capture.objects.get().url == URL


def test_saving_by_itself_enters_nothing(draft: FactCheckPage, editor: Desk) -> None:
    response = save(editor.client, draft, accept="application/json")

    assert response.json()["success"]
    assert not Capture.objects.exists()


@pytest.mark.parametrize(
    ("state", "is_told"),
    [(State.GONE, True), (State.FOUND, False), (State.WAITING, False)],
)
def test_editor_is_told_of_a_source_in_trouble(
    state: str, is_told: bool, draft: FactCheckPage, editor: Desk
) -> None:
    Capture.objects.create(url_digest=digest_of(URL), url=URL, state=state)

    shown = save(editor.client, draft).content.decode()

    assert ("Penyaluran PKH: Hilang" in shown) == is_told
