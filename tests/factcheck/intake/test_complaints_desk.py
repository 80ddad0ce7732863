"""What readers say is wrong: the desk that checked answers it, once."""

import secrets
from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.urls import reverse
from django.utils import timezone

from factcheck.models import Complaint, Correction, FactCheckPage
from factcheck.tips import addresses
from home.models import AgencyPage
from tests.factcheck.intake.cases import EMAIL, address, told
from tests.factories.factcheck import FactCheckPageFactory
from tests.home.desk import Desk

pytestmark = pytest.mark.django_db

State = Complaint.State
OnCommit = Callable[..., Any]


@pytest.fixture
def page(agency: AgencyPage) -> FactCheckPage:
    page = FactCheckPageFactory.create(parent=agency)
    page.corrections.add(
        Correction(
            kind="koreksi", corrected_at=timezone.now(), what="10 juta", why="Keliru"
        )
    )
    page.save_revision().publish()
    return page


@pytest.fixture
def complaint(page: FactCheckPage, agency: AgencyPage) -> Complaint:
    return Complaint.objects.create(
        page=page,
        agency=agency,
        text="Angkanya <script>keliru</script>",
        digest=secrets.token_hex(32),
        encrypted_email=addresses.encrypt(EMAIL),
        email_until=addresses.last_day(),
    )


def answer(person: Desk, complaint: Complaint, **values: Any) -> Any:
    return person.client.post(address("complaint", complaint.pk), values)


def test_the_list_shows_open_complaints_and_leads_to_them(
    complaint: Complaint, checker: Desk
) -> None:
    page = checker.client.get(address("complaints")).content.decode()
    assert "Angkanya &lt;script&gt;" in page
    assert address("complaint", complaint.pk) in page
    Complaint.objects.update(state=State.REJECTED)
    assert "Angkanya" not in checker.client.get(address("complaints")).content.decode()
    everything = checker.client.get(address("complaints") + "?state=semua")
    assert "Angkanya" in everything.content.decode()


def test_beginning_is_read_by_the_sender(complaint: Complaint, checker: Desk) -> None:
    answer(checker, complaint, begin="1")
    complaint.refresh_from_db()
    assert complaint.state == State.IN_PROGRESS


def test_an_accepted_complaint_names_its_correction_and_tells_the_sender(
    complaint: Complaint,
    page: FactCheckPage,
    checker: Desk,
    django_capture_on_commit_callbacks: OnCommit,
) -> None:
    correction = Correction.objects.get(page=page)
    with django_capture_on_commit_callbacks(execute=True):
        response = answer(
            checker,
            complaint,
            decision=State.ACCEPTED,
            correction=correction.pk,
            answer="Sudah kami perbaiki.",
        )
    assert "Terjawab" in told(response)
    complaint.refresh_from_db()
    assert (complaint.state, complaint.correction) == (State.ACCEPTED, correction)
    assert complaint.answer == "Sudah kami perbaiki."
    assert complaint.answered_at is not None
    assert complaint.encrypted_email == ""
    [message] = mail.outbox
    assert message.to == [EMAIL]
    ticket = checker.client.get(reverse("tips:ticket", args=[complaint.ticket]))
    assert "Sudah kami perbaiki." in ticket.content.decode()


def test_an_answer_keeps_its_correction_when_the_check_is_published_again(
    complaint: Complaint, page: FactCheckPage, checker: Desk
) -> None:
    answer(
        checker,
        complaint,
        decision=State.ACCEPTED,
        correction=Correction.objects.get(page=page).pk,
        answer="Sudah kami perbaiki.",
    )
    draft = FactCheckPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    draft.save_revision().publish()
    again = Complaint.objects.get(pk=complaint.pk)
    assert again.correction == Correction.objects.get(page=page)
    shown = checker.client.get(address("complaint", complaint.pk)).content.decode()
    assert "10 juta" in shown


def test_an_accepted_complaint_needs_a_correction_of_that_page(
    complaint: Complaint, checker: Desk, other_agency: AgencyPage
) -> None:
    elsewhere = FactCheckPageFactory.create(parent=other_agency)
    elsewhere.corrections.add(
        Correction(kind="koreksi", corrected_at=timezone.now(), what="x", why="y")
    )
    elsewhere.save_revision().publish()
    for chosen in ("", Correction.objects.get(page=elsewhere).pk):
        response = answer(
            checker,
            complaint,
            decision=State.ACCEPTED,
            correction=chosen,
            answer="Terima kasih",
        )
        assert response.status_code == 200
    complaint.refresh_from_db()
    assert complaint.state == State.NEW


def test_a_rejected_complaint_needs_words(complaint: Complaint, checker: Desk) -> None:
    assert answer(checker, complaint, decision=State.REJECTED).status_code == 200
    answer(checker, complaint, decision=State.REJECTED, answer="Angkanya benar.")
    complaint.refresh_from_db()
    assert (complaint.state, complaint.correction) == (State.REJECTED, None)


def test_a_complaint_is_answered_once(
    complaint: Complaint, checker: Desk, colleague: Desk
) -> None:
    answer(checker, complaint, decision=State.REJECTED, answer="Angkanya benar.")
    response = answer(colleague, complaint, decision=State.REJECTED, answer="Lain")
    assert "baru saja dijawab" in response.content.decode()
    complaint.refresh_from_db()
    assert complaint.answer == "Angkanya benar."


def test_a_decision_that_does_not_exist_is_refused(
    complaint: Complaint, checker: Desk
) -> None:
    assert answer(checker, complaint, decision="baru", answer="x").status_code == 200
    complaint.refresh_from_db()
    assert complaint.state == State.NEW


def test_mending_the_check_begins_with_its_correction(
    complaint: Complaint, checker: Desk
) -> None:
    shown = checker.client.get(address("complaint", complaint.pk)).content.decode()
    assert reverse("factcheck_review:correct", args=[complaint.page_id]) in shown
