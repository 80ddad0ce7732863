"""What a browser really posts: forms as they were rendered, with their tokens."""

from datetime import timedelta
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from factcheck.models import (
    Correction,
    FactCheckPage,
    OutsideReview,
    PublishCheckTask,
    VerdictVoteTask,
)
from factcheck.review.words import latest_draft
from home.models import AgencyPage
from home.models.workflows import wrote_pending_changes
from tests.factcheck.review.desk import Desk, Person, said, source, stored, waiting_step

pytestmark = pytest.mark.django_db


APPROVE = {"action-workflow-action": "true", "workflow-action-name": "approve"}


def test_approving_unchanged_words_in_the_editor_moves_on(agency: AgencyPage) -> None:
    desk = Desk(agency=agency)
    check = desk.draft()
    desk.author.edit(check, **{"action-submit": "true"})
    revision = stored(check).latest_revision_id
    desk.editor.edit(check, **APPROVE)
    assert isinstance(waiting_step(check).task.specific, VerdictVoteTask)
    assert stored(check).latest_revision_id == revision


def with_new_rows(desk: Desk) -> FactCheckPage:
    """Return a waiting draft with two sources that have no number yet."""
    page = desk.draft()
    draft: Any = latest_draft(page)
    draft.evidence.add(source("tiga"), source("empat"))
    draft.save_revision(user=desk.author.user)
    draft.get_workflow().start(stored(page), desk.author.user)
    return page


def with_correction(desk: Desk) -> FactCheckPage:
    """Return a published check whose draft waits with a correction, to the second."""
    page = desk.published()
    draft: Any = latest_draft(page)
    at = timezone.now().replace(second=7, microsecond=123456)
    draft.summary = "Kementerian sudah membantahnya dua kali."
    draft.corrections.add(
        Correction(kind="koreksi", what="Foto.", why="Salah.", corrected_at=at)
    )
    draft.save_revision(user=desk.author.user)
    draft.get_workflow().start(stored(page), desk.author.user)
    return page


def buttons(person: Person, page: FactCheckPage) -> list[str]:
    """Return what the editor offers in its footer, in order."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    html = BeautifulSoup(person.client.get(address).content, "html.parser")
    found = html.select("footer [data-workflow-action-name], footer [name^=action-]")
    return [
        str(each.get("data-workflow-action-name") or each.get("name")) for each in found
    ]


@pytest.mark.parametrize("waiting", [with_new_rows, with_correction])
def test_untouched_form_of_a_draft_with_new_rows_approves(
    agency: AgencyPage, waiting: Any
) -> None:
    desk = Desk(agency=agency)
    check = waiting(desk)
    revision = stored(check).latest_revision_id
    desk.editor.edit(check, **APPROVE)
    assert isinstance(waiting_step(check).task.specific, VerdictVoteTask)
    for voter in desk.voters:
        vote = '{"verdict": "salah", "reason": "Jelas."}'
        voter.edit(
            check,
            **{
                **APPROVE,
                "workflow-action-name": "vote",
                "workflow-action-extra-data": vote,
            },
        )
    assert isinstance(waiting_step(check).task.specific, PublishCheckTask)
    assert stored(check).latest_revision_id == revision
    response = desk.publisher.edit(check, **APPROVE)
    assert "sudah terbit" in said(response)
    assert stored(check).live
    assert not stored(check).has_unpublished_changes


@pytest.mark.parametrize("waiting", [with_new_rows, with_correction])
def test_who_saves_a_draft_with_new_rows_unchanged_did_not_write_it(
    agency: AgencyPage, waiting: Any
) -> None:
    desk = Desk(agency=agency)
    check = waiting(desk)
    desk.editor.edit(check)
    newest = stored(check).latest_revision
    assert newest is not None
    assert newest.user_id == desk.editor.user.pk
    assert not wrote_pending_changes(stored(check), desk.editor.user)


def test_change_of_a_new_row_is_a_change(agency: AgencyPage) -> None:
    desk = Desk(agency=agency)
    check = with_correction(desk)
    desk.editor.edit(check, **{**APPROVE, "corrections-0-what": "Lain."})
    assert latest_draft(check).corrections.all()[0].what == "Lain."
    assert not isinstance(waiting_step(check).task.specific, VerdictVoteTask)
    assert wrote_pending_changes(stored(check), desk.editor.user)


def test_approval_that_does_not_count_says_so(agency: AgencyPage) -> None:
    desk = Desk(agency=agency)
    check = desk.submitted()
    response = desk.editor.edit(check, **APPROVE, go_live_at="31-12-2099 10.00")
    assert "tidak dihitung" in said(response)
    assert not isinstance(waiting_step(check).task.specific, VerdictVoteTask)


def test_who_may_approve_is_offered_the_approval_instead_of_publishing(
    agency: AgencyPage,
) -> None:
    desk = Desk(agency=agency)
    check = desk.before_publication()
    offered = buttons(desk.publisher, check)
    assert offered[0] == "approve"
    assert "action-publish" not in offered
    desk.publisher.edit(check, **APPROVE)
    assert "action-publish" in buttons(desk.publisher, check)


def test_empty_signature_reads_as_words(agency: AgencyPage) -> None:
    desk = Desk(agency=agency)
    address = reverse("wagtailadmin_pages:edit", args=[desk.draft().pk])
    html = BeautifulSoup(desk.author.client.get(address).content, "html.parser")
    shown = [each.get_text(strip=True) for each in html.select(".w-field__textoutput")]
    assert "Belum ada." in shown
    assert "None" not in shown


def test_a_link_is_revoked_with_the_token_of_its_form(agency: AgencyPage) -> None:
    desk = Desk(agency=agency)
    check = desk.draft()
    review = OutsideReview.objects.create(
        page=check,
        revision=check.latest_revision,
        kind=OutsideReview.Kind.EXPERT,
        reviewer_name="dr. Sari",
        token_digest="1" * 64,
        content_digest="2" * 64,
        expires_at=timezone.now() + timedelta(days=7),
    )
    browser = Client(enforce_csrf_checks=True)
    browser.force_login(desk.author.user)
    address = reverse("factcheck_review:desk", args=[check.pk])
    page = BeautifulSoup(browser.get(address).content, "html.parser")
    action = reverse("factcheck_review:revoke", args=[check.pk, review.pk])
    form = page.select_one(f'form[action="{action}"]')
    assert form is not None
    token = form.select_one("input[name=csrfmiddlewaretoken]")
    assert token is not None
    response = browser.post(action, {"csrfmiddlewaretoken": str(token["value"])})
    assert response.status_code == 302
    review.refresh_from_db()
    assert review.is_revoked
