"""Whoever may decide now is told so; the applicant hears of every step."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test.utils import CaptureQueriesContext

from home.models import AgencyGroup, AgencyPage
from home.services import agency_group
from influencers.applications.decisions import (
    refuse_application,
    uphold_appeal,
    verify_application,
)
from influencers.applications.mails import mail_turn
from influencers.applications.services import appeal_refusal
from influencers.models import Application
from influencers.services import badge_officers
from tests.home.desk import Desk
from tests.influencers.applications.applying import address, apply, bind, fresh
from tests.influencers.applications.conftest import head_and_officer, new_officer

pytestmark = pytest.mark.django_db
APPLICANT = "rina@contoh.example"

Sent = Callable[[Callable[[], object]], dict[str, str]]


@pytest.fixture
def application(kemenkes: AgencyPage) -> Application:
    return apply(kemenkes)


@pytest.fixture
def sent(django_capture_on_commit_callbacks: Any) -> Sent:
    """Do something, and return what was mailed by then: words by address."""

    def done(act: Callable[[], object]) -> dict[str, str]:
        mail.outbox.clear()
        with django_capture_on_commit_callbacks(execute=True):
            act()
        return {each.to[0]: f"{each.subject}\n{each.body}" for each in mail.outbox}

    return done


def told_staff(letters: dict[str, str], application: Application) -> set[str]:
    """Return who was told of waiting work: by a link, and nothing of a person."""
    staff = {to: words for to, words in letters.items() if to != APPLICANT}
    for words in staff.values():
        assert address("application", application.pk) in words
        for secret in (APPLICANT, "rina.sehat", application.code, "Gambar"):
            assert secret not in words
    return set(staff)


def test_a_new_application_waits_for_the_heads_but_not_for_the_own_one(
    kemenkes: AgencyPage, head: Desk, officer: Desk, sent: Sent
) -> None:
    applicant = apply(kemenkes).user
    applicant.groups.add(agency_group(kemenkes, role=AgencyGroup.Role.PR_HEAD))
    Application.objects.all().delete()
    letters = sent(lambda: apply(kemenkes))
    application = Application.objects.get()
    assert told_staff(letters, application) == {head.user.email}
    assert "Ada permohonan lencana baru" in letters[head.user.email]
    assert application.code in letters[APPLICANT]
    assert "menunggu" not in letters[APPLICANT]


def test_a_verified_one_waits_for_officers_who_may_sign(
    application: Application, officer: Desk, sent: Sent
) -> None:
    gone = new_officer(application.agency).user
    gone.is_active = False
    gone.save()
    both = head_and_officer(application.agency)
    application.user.groups.add(badge_officers())
    bind(application, by=both)
    letters = sent(lambda: verify_application(application.pk, by=both))
    assert told_staff(letters, application) == {officer.user.email}
    assert "menunggu diterbitkan" in letters[officer.user.email]
    assert "Kepala humas instansi Anda menyetujui" in letters[APPLICANT]


def test_an_appeal_waits_for_other_officers_and_its_arrival_is_confirmed(
    application: Application, officer: Desk, sent: Sent
) -> None:
    other = new_officer(application.agency).user
    refuse_application(application.pk, by=officer.user, reason="Gambar kabur.")
    letters = sent(lambda: appeal_refusal(application.user, text="Gambarnya jelas."))
    assert told_staff(letters, application) == {other.email}
    assert "Keberatan pemohon lencana menunggu ditinjau" in letters[other.email]
    assert "Keberatan Anda sudah kami terima." in letters[APPLICANT]


def test_an_appeal_that_is_right_comes_back_to_the_head(
    application: Application, head: Desk, officer: Desk, sent: Sent
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    appeal_refusal(application.user, text="Gambarnya jelas.")
    letters = sent(lambda: uphold_appeal(application.pk, by=officer.user))
    assert told_staff(letters, application) == {head.user.email}
    assert "kembali: keberatannya diterima" in letters[head.user.email]
    assert "Keberatan Anda diterima." in letters[APPLICANT]
    assert "kepala humas Kementerian Kesehatan" in letters[APPLICANT]
    # From here on it is an application like any other.
    bind(application, by=head.user)
    letters = sent(lambda: verify_application(application.pk, by=head.user))
    assert "Kepala humas instansi Anda menyetujui" in letters[APPLICANT]


def test_an_appeal_against_an_officer_comes_back_to_the_officers(
    application: Application, head: Desk, officer: Desk, sent: Sent
) -> None:
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    refuse_application(application.pk, by=officer.user, reason="Gambar kabur.")
    appeal_refusal(application.user, text="Gambarnya jelas.")
    other = new_officer(application.agency).user
    letters = sent(lambda: uphold_appeal(application.pk, by=other))
    assert told_staff(letters, application) == {officer.user.email, other.email}
    assert "kembali kepada petugas lencana" in letters[APPLICANT]
    assert "menyetujui" not in letters[APPLICANT]


def test_many_officers_are_found_with_one_query(
    application: Application, head: Desk
) -> None:
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    for _each in range(4):
        new_officer(application.agency)
    waiting = fresh(application)
    with CaptureQueriesContext(connection) as queries:
        mail_turn(waiting)
    assert len(queries) == 1
