"""Each tick has its own date, and ends with what it was given for."""

from datetime import timedelta

import pytest
from django.utils import timezone

from home.models import AgencyPage
from influencers.applications.decisions import (
    dismiss_appeal,
    issue_badge,
    refuse_application,
    uphold_appeal,
    verify_application,
)
from influencers.applications.services import appeal_refusal, withdraw_application
from influencers.badges.services import resign_badge
from influencers.models import Application, Consent
from influencers.privacy.consents import withdraw_consent
from influencers.privacy.retention import REFUSED_KEPT, forget_refused_applications
from tests.home.desk import Desk
from tests.influencers.applications.applying import actions_of, apply, bind

pytestmark = pytest.mark.django_db


@pytest.fixture
def application(kemenkes: AgencyPage) -> Application:
    return apply(kemenkes, agrees_to_mail=True)


def in_force() -> list[str]:
    rows = Consent.objects.filter(withdrawn_at=None).order_by("purpose")
    return list(rows.values_list("purpose", flat=True))


def test_who_applies_withdraws_and_applies_again_agreed_twice(
    application: Application,
) -> None:
    withdraw_application(application.user)
    assert in_force() == []
    assert actions_of(application)[-2:] == ["tarik-setuju"] * 2
    again = apply(application.agency)
    first, second = Consent.objects.filter(purpose="daftar").order_by("pk")
    assert first.withdrawn_at is not None
    assert second.withdrawn_at is None
    assert first.withdrawn_at <= second.given_at
    assert second.given_at >= again.submitted_at
    # Mail was not ticked this time.
    assert in_force() == ["daftar"]


def test_a_refusal_ends_consents_once_it_is_the_last_word(
    application: Application, head: Desk, officer: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    assert in_force() == ["daftar", "surel"]
    appeal_refusal(application.user, text="Gambarnya jelas.")
    assert in_force() == ["daftar", "surel"]
    dismiss_appeal(application.pk, by=officer.user, reason="Tetap kabur.")
    assert in_force() == []


def test_a_second_refusal_after_an_appeal_is_the_last_word(
    application: Application, head: Desk, officer: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    appeal_refusal(application.user, text="Gambarnya jelas.")
    uphold_appeal(application.pk, by=officer.user)
    assert in_force() == ["daftar", "surel"]
    refuse_application(application.pk, by=head.user, reason="Bukan pegawai.")
    assert in_force() == []


def test_who_applies_anew_after_a_refusal_is_asked_anew(
    application: Application, head: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    again = apply(application.agency)
    assert in_force() == ["daftar"]
    consent = Consent.objects.get(withdrawn_at=None)
    assert consent.given_at >= again.submitted_at


def test_a_refusal_nobody_appeals_ends_consents_when_it_is_forgotten(
    application: Application, head: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    long_ago = timezone.now() - REFUSED_KEPT - timedelta(days=1)
    Application.objects.update(decided_at=long_ago)
    assert forget_refused_applications() == 1
    assert in_force() == []


def test_forgetting_a_refusal_leaves_what_a_later_application_needs(
    application: Application, head: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    long_ago = timezone.now() - REFUSED_KEPT - timedelta(days=1)
    Application.objects.update(decided_at=long_ago)
    apply(application.agency)
    assert forget_refused_applications() == 1
    assert in_force() == ["daftar"]


def test_an_entry_in_the_register_holds_its_consent_but_not_the_one_to_mail(
    application: Application, head: Desk, officer: Desk
) -> None:
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    holder = issue_badge(application.pk, by=officer.user)
    assert in_force() == ["daftar", "surel"]
    resign_badge(holder)
    apply(application.agency, handle="rina.baru", agrees_to_mail=True)
    withdraw_application(application.user)
    assert in_force() == ["daftar"]


def test_who_withdraws_the_consent_is_named_and_what_follows_from_it_is_not(
    application: Application,
) -> None:
    withdraw_consent(application.user, "daftar")
    records = application.user.processing_records.filter(action="tarik-setuju")
    told = list(records.order_by("pk").values_list("actor_role", "note"))
    assert [role for role, _note in told] == ["Anda", "Portal"]
    assert told[1][1].endswith("(permohonannya berakhir)")
