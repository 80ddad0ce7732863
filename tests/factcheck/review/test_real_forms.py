"""What a browser really posts: forms as they were rendered, with their tokens."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from factcheck.models import OutsideReview, VerdictVoteTask
from home.models import AgencyPage
from tests.factcheck.review.desk import Desk, stored, waiting_step

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
