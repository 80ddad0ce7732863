"""A published page answers every report of its claim, and every citizen is told."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone
from wagtail.models import PageViewRestriction

from factcheck.intake.services import answer_cases_of
from factcheck.models import Case, Correction, FactCheckPage, Tip
from home.models import AgencyPage
from search.projection import refresh_page
from tests.factcheck.intake.cases import (
    EMAIL,
    act,
    add_case,
    add_tip,
    address,
    kinds_of,
)
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory
from tests.home.desk import Desk

pytestmark = pytest.mark.django_db

State = Case.State
OnCommit = Callable[..., Any]
COMMITTED = "django_capture_on_commit_callbacks"


@pytest.fixture
def draft(agency: AgencyPage) -> FactCheckPage:
    return FactCheckPageFactory.create(parent=agency, live=False)


def publish(page: FactCheckPage) -> None:
    page.save_revision().publish()


def withdraw(page: FactCheckPage) -> None:
    page.corrections.add(
        Correction(
            kind="dicabut",
            corrected_at=timezone.now(),
            what="Dicabut",
            why="Kami keliru menilai.",
        )
    )
    publish(page)


def test_publication_answers_all_open_cases_of_its_claim(
    agency: AgencyPage,
    other_agency: AgencyPage,
    draft: FactCheckPage,
    django_capture_on_commit_callbacks: OnCommit,
) -> None:
    cases = [
        add_case(agency, claim=draft.claim, state=State.IN_PROGRESS),
        add_case(other_agency, claim=draft.claim),
    ]
    others = [
        add_case(agency),
        add_case(agency, claim=ClaimFactory.create()),
        add_case(agency, claim=draft.claim, state=State.NOT_CHECKABLE),
    ]
    tips = [add_tip(case, email=EMAIL) for case in cases]

    with django_capture_on_commit_callbacks(execute=True):
        publish(draft)

    for case in cases:
        case.refresh_from_db()
        assert (case.state, case.answer_id) == (State.ANSWERED, draft.pk)
        assert case.closed_at is not None
        assert kinds_of(case) == ["dijawab"]
    for case in others:
        assert not case.events.exists()
    assert [message.to for message in mail.outbox] == [[EMAIL], [EMAIL]]
    for tip in tips:
        kept = Tip.objects.get(pk=tip.pk)
        assert (kept.encrypted_email, kept.email_until) == ("", None)
        assert kept.told_at is not None


def test_publishing_again_tells_nobody_twice(
    agency: AgencyPage,
    draft: FactCheckPage,
    django_capture_on_commit_callbacks: OnCommit,
) -> None:
    case = add_case(agency, claim=draft.claim)
    add_tip(case, email=EMAIL)
    for _twice in range(2):
        with django_capture_on_commit_callbacks(execute=True):
            publish(draft)
    assert len(mail.outbox) == 1
    assert kinds_of(case) == ["dijawab"]


def test_a_page_that_not_everybody_can_read_answers_nothing(
    agency: AgencyPage, draft: FactCheckPage
) -> None:
    case = add_case(agency, claim=draft.claim)
    PageViewRestriction.objects.create(page=draft, restriction_type="login")
    publish(draft)
    case.refresh_from_db()
    assert case.is_open


def test_a_page_without_a_claim_answers_nothing(
    agency: AgencyPage, draft: FactCheckPage
) -> None:
    case = add_case(agency)
    draft.claim, draft.live = None, True
    answer_cases_of(draft)
    case.refresh_from_db()
    assert case.is_open


def test_what_a_withdrawn_check_had_answered_is_taken_up_again(
    agency: AgencyPage, draft: FactCheckPage, checker: Desk
) -> None:
    case = add_case(agency, claim=draft.claim)
    publish(draft)
    for _twice in range(2):
        withdraw(draft)
    case.refresh_from_db()
    assert (case.state, case.answer, case.closed_at) == (State.NEW, None, None)
    assert kinds_of(case) == ["dijawab", "dibuka_lagi"]
    ticket = reverse("tips:ticket", args=[case.tips.get().ticket])
    assert "terdahulu dicabut" in checker.client.get(ticket).content.decode()
    assert case.title in checker.client.get(address("queue")).content.decode()


def test_a_published_page_answers_by_hand(
    agency: AgencyPage,
    other_agency: AgencyPage,
    checker: Desk,
    django_capture_on_commit_callbacks: OnCommit,
) -> None:
    page = FactCheckPageFactory.create(parent=other_agency)
    refresh_page(page)
    case = add_case(agency)
    add_tip(case, email=EMAIL)
    with django_capture_on_commit_callbacks(execute=True):
        assert act(checker, "answer", case, page=page.pk).status_code == 302
    case.refresh_from_db()
    assert (case.state, case.answer_id) == (State.ANSWERED, page.pk)
    assert [message.to for message in mail.outbox] == [[EMAIL]]


def test_a_draft_a_withdrawn_check_and_other_pages_answer_nothing(
    agency: AgencyPage, draft: FactCheckPage, checker: Desk
) -> None:
    withdrawn = FactCheckPageFactory.create(parent=agency)
    withdraw(withdrawn)
    case = add_case(agency)
    for key in (draft.pk, withdrawn.pk, agency.pk, 10**30, "x"):
        assert act(checker, "answer", case, page=key).status_code == 200, key
    case.refresh_from_db()
    assert case.is_open
    assert not case.events.exists()


def test_the_desk_is_shown_what_may_answer_and_why(
    agency: AgencyPage, checker: Desk
) -> None:
    page = FactCheckPageFactory.create(
        parent=agency,
        title="Tautan bansos tunai Kemensos itu palsu",
        claim=ClaimFactory.create(
            text="Bansos tunai Kemensos cair lewat tautan pendaftaran"
        ),
    )
    refresh_page(page)
    case = add_case(
        agency, "Bansos tunai Kemensos sudah cair, daftar lewat tautan pendaftaran ini"
    )
    for name in ("case", "answer"):
        shown = checker.client.get(address(name, case.pk)).content.decode()
        assert page.title in shown, name
        assert "% mirip" in shown
        assert "Kata yang sama" in shown
        assert "kemensos" in shown
        asked = f"{address('answer', case.pk)}?page={page.pk}"
        assert asked in shown
        confirm = checker.client.get(asked).content.decode()
        assert f'name="page" value="{page.pk}"' in confirm
        assert "tidak bisa ditarik" in confirm
    assert not case.events.exists()


@pytest.mark.parametrize("key", ["", "x", "0", str(10**30)])
def test_what_cannot_be_chosen_is_not_asked_about(
    agency: AgencyPage, checker: Desk, key: str
) -> None:
    asked = f"{address('answer', add_case(agency).pk)}?page={key}"
    assert "Pilih cek fakta" in checker.client.get(asked).content.decode()


def test_published_pages_are_found_by_words(
    agency: AgencyPage, draft: FactCheckPage, checker: Desk
) -> None:
    page = FactCheckPageFactory.create(parent=agency, title="Uang kertas masih berlaku")
    refresh_page(page)
    case = add_case(agency)
    shown = checker.client.get(address("answer", case.pk) + "?q=uang+kertas")
    assert page.title in shown.content.decode()
    assert draft.title not in shown.content.decode()
    empty = checker.client.get(address("answer", case.pk) + "?q=zzzz")
    assert "Tidak ada yang terbit" in empty.content.decode()
