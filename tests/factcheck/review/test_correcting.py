"""A published check is corrected in one step, and published by somebody else."""

from datetime import timedelta

import pytest
from django.urls import reverse
from django.utils import timezone

from factcheck.models import FactCheckPage
from factcheck.review.words import latest_draft
from home.models import AgencyPage
from tests.factcheck.review.desk import Desk, Role, said, stored
from tests.factories.home import AgencyPageFactory

pytestmark = pytest.mark.django_db

CORRECTION = {"kind": "koreksi", "what": "Fotonya asli.", "why": "Ada foto aslinya."}


@pytest.fixture
def page(desk: Desk) -> FactCheckPage:
    return desk.published()


def address_of(page: FactCheckPage) -> str:
    return reverse("factcheck_review:correct", args=[page.pk])


def editor_of(page: FactCheckPage) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page.pk])


def test_the_step_is_offered_for_published_checks(
    desk: Desk, page: FactCheckPage
) -> None:
    draft = desk.draft(slug="draf")
    author = desk.author.client
    assert address_of(page) in author.get(editor_of(page)).content.decode()
    assert address_of(draft) not in author.get(editor_of(draft)).content.decode()
    listing = reverse("wagtailadmin_explore", args=[desk.agency.pk])
    html = author.get(listing).content.decode()
    assert address_of(page) in html
    assert address_of(draft) not in html


def test_correction_waits_in_the_draft_until_somebody_else_publishes_it(
    desk: Desk, page: FactCheckPage
) -> None:
    assert desk.author.client.get(address_of(page)).status_code == 200
    response = desk.author.client.post(address_of(page), CORRECTION)

    place = "inline_child_corrections-0-panel-section"
    assert response["Location"] == f"{editor_of(page)}#{place}"
    editor = desk.author.client.get(editor_of(page)).content.decode()
    assert f'id="{place}"' in editor
    assert "belum terlihat umum" in said(response)
    assert not stored(page).corrections.exists()
    added = latest_draft(page).corrections.all()[0]
    assert (added.what, added.why) == ("Fotonya asli.", "Ada foto aslinya.")
    assert abs(timezone.now() - added.corrected_at) < timedelta(minutes=1)

    desk.publisher.edit(page, **{"action-publish": "1"})
    assert stored(page).corrections.get().what == "Fotonya asli."


def test_who_corrects_does_not_publish_the_correction(
    desk: Desk, page: FactCheckPage
) -> None:
    both = desk.person(Role.AUTHOR, Role.PUBLISHER)
    both.client.post(address_of(page), {**CORRECTION, "kind": "dicabut"})
    both.edit(page, **{"action-publish": "1"})
    assert not stored(page).is_withdrawn
    assert latest_draft(page).is_withdrawn


def test_correction_covers_the_change_that_is_made_with_it(
    desk: Desk, page: FactCheckPage
) -> None:
    draft = latest_draft(page)
    draft.conclusion = "<p>Yang lain.</p>"
    draft.save_revision(user=desk.author.user)
    assert "correction" in {item.code for item in stored(page).gate.unmet}
    desk.author.client.post(address_of(page), CORRECTION)
    assert "correction" not in {item.code for item in stored(page).gate.unmet}
    assert latest_draft(page).conclusion == "<p>Yang lain.</p>"


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"what": " "}, "harus diisi"),
        ({"kind": ""}, "harus diisi"),
        ({"kind": "x"}, "pilihan yang"),
        ({"corrected_at": "2999-01-01 10:00"}, "Waktunya belum tiba"),
        ({"corrected_at": "kemarin"}, "tanggal/waktu"),
    ],
)
def test_incomplete_correction_is_not_added(
    desk: Desk, page: FactCheckPage, changed: dict[str, str], told: str
) -> None:
    response = desk.author.client.post(address_of(page), {**CORRECTION, **changed})
    assert response.status_code == 200
    assert told in response.content.decode()
    assert not latest_draft(page).corrections.all()


def test_unpublished_check_is_changed_in_its_draft(desk: Desk) -> None:
    draft = desk.draft()
    response = desk.author.client.post(address_of(draft), CORRECTION)
    assert response["Location"] == editor_of(draft)
    assert "Belum terbit" in said(response)
    assert not latest_draft(draft).corrections.all()


def test_check_in_the_hands_of_a_reviewer_is_not_changed(
    desk: Desk, page: FactCheckPage
) -> None:
    desk.author.edit(page, why_checked="Ramai.", **{"action-submit": "1"})
    response = desk.author.client.post(address_of(page), CORRECTION)
    assert response["Location"] == editor_of(page)
    assert "terkunci" in said(response)
    assert not latest_draft(page).corrections.all()


def test_other_agencies_correct_nothing(page: FactCheckPage) -> None:
    other: AgencyPage = AgencyPageFactory.create()
    stranger = Desk(agency=other).author
    assert stranger.client.get(address_of(page)).status_code == 404
    assert stranger.client.post(address_of(page), CORRECTION).status_code == 404
    assert not latest_draft(page).corrections.all()
