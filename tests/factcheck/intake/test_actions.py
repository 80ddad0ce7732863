"""What a desk does with a case: each by its form, each leaving a line in the log."""

from datetime import timedelta

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from factcheck.models import Case, Severity, Tip
from home.models import AgencyPage
from tests.factcheck.intake.cases import (
    EMAIL,
    Role,
    act,
    add_case,
    add_tip,
    address,
    kinds_of,
    told,
)
from tests.factories.factcheck import ClaimFactory
from tests.home.desk import Desk, desk

pytestmark = pytest.mark.django_db

State = Case.State


@pytest.fixture
def case(agency: AgencyPage) -> Case:
    return add_case(agency)


def test_taking_a_case_makes_it_ones_own(case: Case, checker: Desk) -> None:
    response = act(checker, "take", case)
    case.refresh_from_db()
    assert response["Location"] == address("case", case.pk)
    assert (case.assigned_to, case.state) == (checker.user, State.IN_PROGRESS)
    assert kinds_of(case) == ["ditugaskan"]
    assert case.events.get().actor == checker.user


def test_a_case_is_given_to_a_colleague_and_back_to_all(
    case: Case, checker: Desk, colleague: Desk
) -> None:
    act(checker, "assign", case, to=colleague.user.pk)
    case.refresh_from_db()
    assert case.assigned_to == colleague.user
    act(colleague, "assign", case, to="")
    case.refresh_from_db()
    assert case.assigned_to is None
    assert kinds_of(case) == ["ditugaskan", "ditugaskan"]


def test_a_case_is_not_given_to_people_of_other_desks_or_other_work(
    case: Case, checker: Desk, stranger: Desk, agency: AgencyPage
) -> None:
    for person in (stranger, desk(agency, Role.AUTHOR)):
        response = act(checker, "assign", case, to=person.user.pk)
        assert response.status_code == 200
        assert str(person.user) not in response.content.decode()
    case.refresh_from_db()
    assert case.assigned_to is None


def test_rating(case: Case, checker: Desk) -> None:
    act(checker, "rate", case, harm=Severity.HIGH, reach=Severity.MEDIUM)
    case.refresh_from_db()
    assert (case.harm, case.reach) == (Severity.HIGH, Severity.MEDIUM)
    assert case.events.get().note == "bahaya tinggi, jangkauan sedang"


def test_a_note_is_read_by_colleagues(
    case: Case, checker: Desk, colleague: Desk
) -> None:
    act(checker, "note", case, note="Dinsos <b>membantah</b>")
    page = colleague.client.get(address("case", case.pk)).content.decode()
    assert "Dinsos &lt;b&gt;membantah&lt;/b&gt;" in page


def test_a_public_title_is_set_and_taken_off(case: Case, checker: Desk) -> None:
    act(checker, "announce", case, public_title="Bansos lewat tautan")
    case.refresh_from_db()
    assert case.public_title == "Bansos lewat tautan"
    act(checker, "announce", case, public_title="")
    case.refresh_from_db()
    assert case.public_title == ""
    assert kinds_of(case) == ["diumumkan", "diumumkan"]


def test_another_desk_takes_over(
    case: Case,
    checker: Desk,
    stranger: Desk,
    agency: AgencyPage,
    other_agency: AgencyPage,
) -> None:
    act(checker, "take", case)
    response = act(
        checker, "hand_over", case, to=other_agency.pk, reason="Tentang vaksin"
    )
    case.refresh_from_db()
    assert response["Location"] == address("queue")
    assert (case.agency, case.assigned_to) == (other_agency, None)
    assert case.state == State.NEW
    assert checker.client.get(address("case", case.pk)).status_code == 404
    assert case.title not in checker.client.get(address("queue")).content.decode()
    page = stranger.client.get(address("case", case.pk)).content.decode()
    assert "Tentang vaksin" in page


@pytest.mark.parametrize("values", [{"reason": "x"}, {"to": "own", "reason": "x"}])
def test_handing_over_needs_a_desk_other_than_ones_own(
    case: Case, checker: Desk, agency: AgencyPage, values: dict[str, str]
) -> None:
    if "to" in values:
        values = {**values, "to": str(agency.pk)}
    assert act(checker, "hand_over", case, **values).status_code == 200
    assert case.events.count() == 0


def test_handing_over_needs_a_reason(
    case: Case, checker: Desk, stranger: Desk, other_agency: AgencyPage
) -> None:
    assert act(checker, "hand_over", case, to=other_agency.pk).status_code == 200
    case.refresh_from_db()
    assert case.agency != other_agency


def test_a_desk_where_nobody_works_is_not_offered(
    case: Case, checker: Desk, other_agency: AgencyPage
) -> None:
    response = act(checker, "hand_over", case, to=other_agency.pk, reason="x")
    assert response.status_code == 200
    assert f'value="{other_agency.pk}"' not in response.content.decode()


def test_a_case_with_a_claim_stays_at_its_desk(
    case: Case, checker: Desk, stranger: Desk, other_agency: AgencyPage
) -> None:
    Case.objects.filter(pk=case.pk).update(claim=ClaimFactory.create())
    response = act(checker, "hand_over", case, to=other_agency.pk, reason="Lain")
    assert "Klaimnya sudah dibuka" in response.content.decode()
    case.refresh_from_db()
    assert case.agency != other_agency


def test_what_cannot_be_checked_is_closed_and_everybody_told(
    case: Case, checker: Desk, django_capture_on_commit_callbacks: object
) -> None:
    tip = add_tip(case, "Menurut saya pejabat itu buruk", email=EMAIL)
    with django_capture_on_commit_callbacks(execute=True):  # type: ignore[operator]
        act(
            checker,
            "not_checkable",
            case,
            reason=Case.Reason.OPINION,
            note_to_citizens="Pesan ini pendapat, bukan pernyataan fakta.",
        )
    case.refresh_from_db()
    assert (case.state, case.not_checkable_reason) == (State.NOT_CHECKABLE, "pendapat")
    assert case.closed_at is not None
    [message] = mail.outbox
    assert message.to == [EMAIL]
    ticket = checker.client.get(reverse("tips:ticket", args=[tip.ticket]))
    assert "Pesan ini pendapat" in ticket.content.decode()
    assert Tip.objects.get(pk=tip.pk).encrypted_email == ""


def test_closing_needs_reason_and_words_for_citizens(case: Case, checker: Desk) -> None:
    for values in ({"reason": "pendapat"}, {"note_to_citizens": "Maaf."}, {}):
        assert act(checker, "not_checkable", case, **values).status_code == 200
    case.refresh_from_db()
    assert case.is_open


def test_a_closed_case_is_taken_up_again(case: Case, checker: Desk) -> None:
    act(checker, "take", case)
    act(
        checker,
        "not_checkable",
        case,
        reason="pribadi",
        note_to_citizens="Urusan pribadi",
    )
    act(checker, "reopen", case)
    case.refresh_from_db()
    assert (case.state, case.closed_at) == (State.IN_PROGRESS, None)
    assert (case.not_checkable_reason, case.note_to_citizens) == ("", "")
    assert case.due_at
    assert case.due_at > timezone.now() + timedelta(hours=23)
    assert kinds_of(case) == ["ditugaskan", "ditutup", "dibuka_lagi"]


def test_nothing_more_is_done_with_a_closed_case(case: Case, checker: Desk) -> None:
    act(checker, "not_checkable", case, reason="iklan", note_to_citizens="Ini iklan.")
    before = Case.objects.values().get(pk=case.pk)
    for name, values in (
        ("take", {}),
        ("assign", {"to": ""}),
        ("rate", {"harm": 3, "reach": 3}),
        ("announce", {"public_title": "x"}),
        ("not_checkable", {"reason": "iklan", "note_to_citizens": "x"}),
    ):
        response = act(checker, name, case, **values)
        assert "Kasus ini sudah selesai" in response.content.decode(), name
    assert Case.objects.values().get(pk=case.pk) == before


def test_an_open_case_cannot_be_opened_again(case: Case, checker: Desk) -> None:
    response = act(checker, "reopen", case)
    assert "tidak sedang ditutup" in response.content.decode()
    assert case.events.count() == 0


def test_a_superuser_sorts_out_a_case_of_no_desk(
    admin_client: object, agency: AgencyPage, checker: Desk
) -> None:
    case = add_case(agency)
    Case.objects.filter(pk=case.pk).update(agency=None)
    assert checker.client.get(address("case", case.pk)).status_code == 404
    response = admin_client.post(  # type: ignore[attr-defined]
        address("hand_over", case.pk),
        {"seen": 0, "to": agency.pk, "reason": "Untuk Komdigi"},
    )
    assert "Kasus dialihkan" in told(response)
    assert checker.client.get(address("case", case.pk)).status_code == 200


@pytest.mark.parametrize("seen", ["", "x", "-1"])
def test_a_form_without_what_was_seen_is_refused(
    case: Case, checker: Desk, seen: str
) -> None:
    assert act(checker, "take", case, seen=seen).status_code == 200
    assert case.events.count() == 0
