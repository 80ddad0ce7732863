"""Captions that no network would take are never published, on whatever way."""

from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.core.exceptions import ValidationError
from wagtail.test.utils.form_data import streamfield

from factcheck.models import ClarificationPage
from home.captions import MOST_VARIANTS
from home.models import AgencyGroup, AgencyPage
from tests.factories.home import AgencyPageFactory
from tests.home.desk import Desk, desk, only_page

Role = AgencyGroup.Role

pytestmark = pytest.mark.django_db

TOO_LONG = [("x", "kata " * 60)]
TOO_MANY_TAGS = [("instagram", "#a #b #c #d #e #f")]
TOO_MANY = [("x", f"Bunda, ke posyandu {number}!") for number in range(6)]
FAULTY = [TOO_LONG, TOO_MANY_TAGS, TOO_MANY]
SAID = {0: "terlalu panjang", 1: "Terlalu banyak tagar", 2: "paling banyak 5 teks"}


@pytest.fixture
def agency() -> AgencyPage:
    return AgencyPageFactory.create()


@pytest.fixture
def author(agency: AgencyPage) -> Desk:
    return desk(agency, Role.AUTHOR)


def rows(captions: list[tuple[str, str]]) -> list[Any]:
    """Return captions as a page keeps them."""
    return [
        {"type": "caption", "value": {"network": network, "text": text}}
        for network, text in captions
    ]


def typed(captions: list[tuple[str, str]]) -> Any:
    """Return captions as the browser sends them."""
    return streamfield(
        [("caption", {"network": network, "text": text}) for network, text in captions]
    )


def smuggle(page: ClarificationPage, captions: list[tuple[str, str]]) -> None:
    """Put captions into the newest draft past every form, as an import would."""
    revision = page.latest_revision
    assert revision is not None
    draft = revision.as_object()
    draft.captions = [(each["type"], each["value"]) for each in rows(captions)]
    revision.content = draft.serializable_data()
    revision.save(update_fields=["content"])


@pytest.mark.parametrize("case", [0, 1, 2])
def test_the_editor_says_what_is_wrong(author: Desk, case: int) -> None:
    answer = author.create(captions=typed(FAULTY[case]), **{"action-submit": "1"})
    assert SAID[case] in answer.content.decode()
    assert not ClarificationPage.objects.exists()


def test_several_captions_for_one_network_are_welcome(author: Desk) -> None:
    author.create(captions=typed(TOO_MANY[:MOST_VARIANTS]))
    assert len(only_page().get_latest_revision_as_object().captions) == MOST_VARIANTS


def test_a_draft_may_wait_for_its_network_but_is_not_submitted(author: Desk) -> None:
    waiting = typed([("", "Bunda, ke posyandu!")])
    author.create(captions=waiting)
    [kept] = only_page().get_latest_revision_as_object().captions
    assert kept.value["text"] == "Bunda, ke posyandu!"

    answer = author.edit(only_page(), captions=waiting, **{"action-submit": "1"})
    assert answer.status_code == 200
    assert only_page().current_workflow_state is None


@pytest.mark.parametrize("case", [0, 1, 2])
def test_an_approval_does_not_publish_them(
    author: Desk, agency: AgencyPage, case: int
) -> None:
    author.create(**{"action-submit": "1"})
    smuggle(only_page(), FAULTY[case])
    desk(agency, Role.REVIEWER).decide(only_page())
    answer = desk(agency, Role.PUBLISHER).decide(only_page())
    [told] = [str(each) for each in get_messages(answer.wsgi_request)]
    assert SAID[case] in told
    assert not only_page().live
    assert only_page().current_workflow_task_state is not None


@pytest.mark.parametrize("case", [0, 1, 2])
def test_neither_does_a_bulk_action(
    author: Desk, agency: AgencyPage, case: int
) -> None:
    author.create()
    smuggle(only_page(), FAULTY[case])
    answer = desk(agency, Role.PUBLISHER).publish_in_bulk(only_page())
    assert answer.status_code == 302
    [told] = [str(each) for each in get_messages(answer.wsgi_request)]
    assert SAID[case] in told
    assert not only_page().live


@pytest.mark.parametrize("case", [0, 1, 2])
def test_neither_does_a_program_that_writes_pages(author: Desk, case: int) -> None:
    author.create()
    page = only_page()
    smuggle(page, FAULTY[case])
    with pytest.raises(ValidationError, match=SAID[case]):
        page.latest_revision.publish()
    page.captions = [(each["type"], each["value"]) for each in rows(FAULTY[case])]
    with pytest.raises(ValidationError, match=SAID[case]):
        page.save_revision()
    assert not only_page().live
