"""Author, reviewer, publisher: nobody approves or publishes what they wrote."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page, WorkflowState
from wagtail.test.utils.form_data import rich_text
from wagtail_localize.models import (
    StringSegment,
    StringTranslation,
    Translation,
    TranslationSource,
)

from factcheck.models import ClarificationPage
from home.models import AgencyGroup, AgencyPage
from tests.factories.accounts import UserFactory
from tests.factories.home import AgencyPageFactory, portal_tree
from tests.home.desk import COMPLETE, Desk, desk, only_page, waiting_step

Role = AgencyGroup.Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def agency() -> AgencyPage:
    return AgencyPageFactory.create()


@pytest.fixture
def author(agency: AgencyPage) -> Desk:
    return desk(agency, Role.AUTHOR)


@pytest.fixture
def reviewer(agency: AgencyPage) -> Desk:
    return desk(agency, Role.REVIEWER)


@pytest.fixture
def publisher(agency: AgencyPage) -> Desk:
    return desk(agency, Role.PUBLISHER)


@pytest.fixture
def submitted(author: Desk) -> ClarificationPage:
    """A page that its author has sent into the workflow."""
    author.create(**{"action-submit": "1"})
    return only_page()


@pytest.fixture
def published(
    submitted: ClarificationPage, reviewer: Desk, publisher: Desk
) -> ClarificationPage:
    """A page that went the whole way."""
    reviewer.decide(submitted)
    publisher.decide(submitted)
    return only_page()


def is_live(page: Page) -> bool:
    return bool(Page.objects.get(pk=page.pk).live)


def title_on_site(page: Page) -> str:
    return str(Page.objects.get(pk=page.pk).title)


def said(response: Any) -> str:
    return " ".join(str(each) for each in get_messages(response.wsgi_request))


def test_draft_saves_incomplete_but_is_not_submitted_so(author: Desk) -> None:
    author.create(summary="", statement=rich_text(""))
    page = only_page()
    assert not page.live

    response = author.edit(page, summary="", **{"action-submit": "1"})

    assert response.status_code == 200
    assert response.context["form"].errors.keys() == {"summary"}
    assert not WorkflowState.objects.exists()


def test_whole_way_from_author_to_public(
    submitted: ClarificationPage, reviewer: Desk, publisher: Desk, client: Client
) -> None:
    assert not is_live(submitted)
    reviewer.decide(submitted)
    assert not is_live(submitted)
    publisher.decide(submitted)
    assert is_live(submitted)
    assert client.get(submitted.get_url()).status_code == 200


def test_reviewer_cannot_decide_the_publishers_step(
    submitted: ClarificationPage, reviewer: Desk
) -> None:
    reviewer.decide(submitted)
    reviewer.decide(submitted)
    assert not is_live(submitted)


def test_author_who_reviews_too_cannot_approve(agency: AgencyPage) -> None:
    both = desk(agency, Role.AUTHOR, Role.REVIEWER)
    both.create(**{"action-submit": "1"})
    page = only_page()
    step = waiting_step(page)

    both.decide(page)
    both.edit(
        page, **{"action-workflow-action": "1", "workflow-action-name": "approve"}
    )

    assert waiting_step(page).pk == step.pk


def test_author_who_reviews_too_is_not_offered_to_approve(
    agency: AgencyPage, submitted: ClarificationPage
) -> None:
    button = 'data-workflow-action-name="approve"'
    both = desk(agency, Role.AUTHOR, Role.REVIEWER)
    address = reverse("wagtailadmin_pages:edit", args=[submitted.pk])
    assert button in both.client.get(address).content.decode()
    both.edit(submitted, title="Diperbaiki")
    assert button not in both.client.get(address).content.decode()


def test_author_finds_no_own_page_among_those_to_review(agency: AgencyPage) -> None:
    both = desk(agency, Role.AUTHOR, Role.REVIEWER)
    both.create(**{"action-submit": "1"})
    panel = "awaiting-review"
    assert panel not in both.client.get("/admin/").content.decode()
    colleague = desk(agency, Role.REVIEWER)
    assert panel in colleague.client.get("/admin/").content.decode()


def test_author_cannot_publish_on_create(agency: AgencyPage) -> None:
    all_roles = desk(agency, *Role)
    all_roles.create(**{"action-publish": "1"})
    assert not is_live(only_page())


def test_author_with_right_to_publish_cannot_publish_own_draft(
    agency: AgencyPage,
) -> None:
    all_roles = desk(agency, *Role)
    all_roles.create()
    all_roles.edit(only_page(), **{"action-publish": "1"})
    assert not is_live(only_page())


def test_publisher_cannot_change_and_publish_in_one_go(
    published: ClarificationPage, publisher: Desk
) -> None:
    response = publisher.edit(
        published, title="Diam-diam diubah", **{"action-publish": "1"}
    )
    assert title_on_site(published) == COMPLETE["title"]
    assert "orang lain yang harus menyetujui" in said(response)
    # What was typed is not lost.
    assert only_page().get_latest_revision_as_object().title == "Diam-diam diubah"


def test_publisher_may_publish_a_colleagues_draft_unchanged(
    author: Desk, publisher: Desk
) -> None:
    author.create()
    page = only_page()
    publisher.edit(page, **{"action-publish": "1"})
    assert is_live(page)


def test_author_cannot_publish_in_bulk(agency: AgencyPage) -> None:
    all_roles = desk(agency, *Role)
    all_roles.create()
    all_roles.publish_in_bulk(only_page())
    assert not is_live(only_page())


def test_bulk_action_publishes_what_colleagues_wrote(
    author: Desk, publisher: Desk
) -> None:
    author.create()
    publisher.publish_in_bulk(only_page())
    assert is_live(only_page())


def test_author_cannot_schedule_own_page(agency: AgencyPage) -> None:
    all_roles = desk(agency, *Role)
    all_roles.create()
    tomorrow = (timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    all_roles.edit(only_page(), go_live_at=tomorrow, **{"action-publish": "1"})
    assert not only_page().approved_schedule


def test_workflow_schedules_what_the_author_planned(
    author: Desk, reviewer: Desk, publisher: Desk
) -> None:
    tomorrow = (timezone.now() + timedelta(days=1)).strftime("%Y-%m-%d %H:%M")
    author.create(go_live_at=tomorrow, **{"action-submit": "1"})
    reviewer.decide(only_page())
    publisher.decide(only_page())
    assert only_page().approved_schedule
    assert not is_live(only_page())


def test_publisher_cannot_revert_to_own_words_and_publish(
    published: ClarificationPage, publisher: Desk
) -> None:
    publisher.edit(published, title="Kata penerbit")
    own = only_page().latest_revision
    address = reverse(
        "wagtailadmin_pages:revisions_revert", args=[published.pk, own.pk]
    )
    assert publisher.client.get(address).status_code == 200
    publisher.edit(
        published, title="Kata penerbit", revision=own.pk, **{"action-publish": "1"}
    )
    assert title_on_site(published) == COMPLETE["title"]


def test_reviewer_who_edits_needs_another_reviewer(
    submitted: ClarificationPage, reviewer: Desk, publisher: Desk, agency: AgencyPage
) -> None:
    reviewer.edit(submitted, title="Diperbaiki peninjau")
    step = waiting_step(submitted)
    reviewer.decide(submitted)
    assert waiting_step(submitted).task_id == step.task_id

    desk(agency, Role.REVIEWER).decide(submitted)
    publisher.decide(submitted)
    assert title_on_site(submitted) == "Diperbaiki peninjau"


def test_reviewer_cannot_edit_and_approve_in_one_go(
    submitted: ClarificationPage, reviewer: Desk
) -> None:
    step = waiting_step(submitted)
    response = reviewer.edit(
        submitted,
        title="Diperbaiki peninjau",
        **{"action-workflow-action": "1", "workflow-action-name": "approve"},
    )
    assert waiting_step(submitted).task_id == step.task_id
    assert "orang lain yang harus menyetujui" in said(response)
    latest = only_page().get_latest_revision_as_object()
    assert latest.title == "Diperbaiki peninjau"


def test_reviewer_who_changes_nothing_may_approve_from_the_editor(
    submitted: ClarificationPage, reviewer: Desk
) -> None:
    step = waiting_step(submitted)
    reviewer.edit(
        submitted,
        **{"action-workflow-action": "1", "workflow-action-name": "approve"},
    )
    assert waiting_step(submitted).task_id != step.task_id


def test_publishers_edit_sends_the_page_back_to_review(
    submitted: ClarificationPage, reviewer: Desk, publisher: Desk, agency: AgencyPage
) -> None:
    reviewer.decide(submitted)
    publisher.edit(submitted, title="Diperbaiki penerbit")
    publisher.decide(submitted)
    assert not is_live(submitted)
    desk(agency, Role.PUBLISHER).decide(submitted)
    assert not is_live(submitted)  # nobody has reviewed the publisher's words yet
    reviewer.decide(submitted)
    assert title_on_site(submitted) == "Diperbaiki penerbit"


def test_page_sent_back_by_the_publisher_comes_to_the_publisher_last(
    submitted: ClarificationPage, author: Desk, reviewer: Desk, publisher: Desk
) -> None:
    reviewer.decide(submitted)
    publisher.decide(submitted, "reject")
    author.edit(submitted, title="Tanpa salah ketik", **{"action-submit": "1"})
    publisher.decide(submitted)
    assert not is_live(submitted)  # nobody has reviewed the new words yet
    reviewer.decide(submitted)
    publisher.decide(submitted)
    assert is_live(submitted)
    assert title_on_site(submitted) == "Tanpa salah ketik"


def test_author_is_locked_out_while_others_review(
    submitted: ClarificationPage, author: Desk
) -> None:
    author.edit(submitted, title="Menyusul")
    latest = only_page().get_latest_revision_as_object()
    assert latest.title == COMPLETE["title"]


def test_superuser_is_bound_by_four_eyes_too(agency: AgencyPage) -> None:
    superuser = Desk(agency=agency, user=UserFactory.create(is_superuser=True))
    superuser.create(**{"action-publish": "1"})
    superuser.edit(only_page(), **{"action-publish": "1"})
    superuser.publish_in_bulk(only_page())
    superuser.edit(only_page(), **{"action-submit": "1"})
    superuser.decide(only_page())
    assert not is_live(only_page())


def test_superuser_may_publish_what_others_wrote(
    author: Desk, agency: AgencyPage
) -> None:
    superuser = Desk(agency=agency, user=UserFactory.create(is_superuser=True))
    author.create()
    superuser.publish_in_bulk(only_page())
    assert is_live(only_page())


def test_publisher_may_take_own_page_down(
    published: ClarificationPage, publisher: Desk
) -> None:
    publisher.edit(published, title="Sedang ditulis ulang")
    address = reverse("wagtailadmin_pages:unpublish", args=[published.pk])
    publisher.client.post(address)
    assert not is_live(published)


def test_translator_cannot_publish_own_translation(
    published: ClarificationPage,
    publisher: Desk,
    agency: AgencyPage,
    django_capture_on_commit_callbacks: Any,
) -> None:
    english = portal_tree(language="en")
    translated_agency = agency.copy_for_translation(
        english.home.locale, copy_parents=True
    )
    translated_agency.save_revision().publish()
    source, _created = TranslationSource.get_or_create_from_instance(published)
    translation = Translation.objects.create(
        source=source, target_locale=english.home.locale
    )
    translation.save_target(publish=False)
    page = translation.get_target_instance()
    segment = StringSegment.objects.filter(source=source).order_by("pk")[0]
    StringTranslation.objects.create(
        translation_of=segment.string,
        locale=translation.target_locale,
        context=segment.context,
        data="Open on Saturdays",
        last_translated_by=publisher.user,
    )
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])

    # wagtail-localize publishes once the transaction is done.
    with django_capture_on_commit_callbacks(execute=True):
        publisher.client.post(address, {"action": "publish"})
    assert not is_live(page)

    with django_capture_on_commit_callbacks(execute=True):
        desk(agency, Role.PUBLISHER).client.post(address, {"action": "publish"})
    assert title_on_site(page) == "Open on Saturdays"
    assert is_live(page)
