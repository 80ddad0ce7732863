"""What may not be kept any longer is deleted, and nothing else."""

from datetime import timedelta
from io import StringIO

import pytest
from allauth.account.models import EmailAddress
from django.core.management import call_command
from django.utils import timezone

from accounts.models import User
from home.models import AgencyPage
from influencers.models import (
    Application,
    BadgeCredential,
    CorrectionAlert,
    Holder,
    Invitation,
    IssuedKit,
    KitOpening,
    ProcessingRecord,
)
from influencers.privacy.records import record
from influencers.privacy.retention import ENDED_KEPT, OPENINGS_KEPT, REFUSED_KEPT
from influencers.recall.reach import recalled_kits
from tests.influencers.privacy.conftest import head_of

DAY = timedelta(days=1)


def forget() -> str:
    """Run the command; returns what it said."""
    said = StringIO()
    call_command("forget_people", stdout=said)
    return said.getvalue()


@pytest.mark.parametrize("state", ["ditolak", "ditarik"])
def test_applications_that_led_to_nothing_go_after_90_days(
    kemenkes: AgencyPage, state: str
) -> None:
    over = timezone.now() - REFUSED_KEPT
    for name, decided in (("lama", over - DAY), ("baru", over + DAY)):
        user = User.objects.create_user(f"{name}@contoh.go.id")
        Application.objects.create(
            user=user,
            agency=kemenkes,
            nip_digest=name,
            state=state,
            submitted_at=over - 9 * DAY,
            decided_at=decided,
        )
    assert "1 applications" in forget()
    assert Application.objects.get().nip_digest == "baru"


def test_an_appeal_is_never_forgotten(kemenkes: AgencyPage) -> None:
    user = User.objects.create_user("lama@contoh.go.id")
    long_ago = timezone.now() - timedelta(days=900)
    Application.objects.create(
        user=user,
        agency=kemenkes,
        state=Application.State.APPEALED,
        submitted_at=long_ago,
        decided_at=long_ago,
    )
    forget()
    assert Application.objects.exists()


def test_who_took_a_kit_is_forgotten_after_a_year(holder: Holder) -> None:
    KitOpening.objects.update(opened_at=timezone.now() - OPENINGS_KEPT + DAY)
    forget()
    assert KitOpening.objects.exists()
    KitOpening.objects.update(opened_at=timezone.now() - OPENINGS_KEPT - DAY)
    forget()
    assert not KitOpening.objects.exists()


def test_who_was_told_is_forgotten_after_a_year_and_still_counted(
    holder: Holder,
) -> None:
    IssuedKit.objects.update(end=IssuedKit.End.CORRECTED, ended_at=timezone.now())
    told = {"told": 1, "passed_on": 1}
    CorrectionAlert.objects.update(
        created_at=timezone.now() - OPENINGS_KEPT + DAY,
        passed_on_at=timezone.now() - DAY,
    )
    assert "0 alerts" in forget()
    assert recalled_kits().values(*told).get() == told
    CorrectionAlert.objects.update(created_at=timezone.now() - OPENINGS_KEPT - DAY)
    assert "1 alerts" in forget()
    assert not CorrectionAlert.objects.exists()
    assert recalled_kits().values(*told).get() == told


@pytest.mark.parametrize("state", ["resigned", "revoked"])
def test_who_ended_two_years_ago_is_erased_once(holder: Holder, state: str) -> None:
    ended = timezone.now() - ENDED_KEPT
    Holder.objects.update(state=state, state_changed_at=ended + DAY)
    assert "0 holders" in forget()
    Holder.objects.update(state_changed_at=ended - DAY)
    assert "1 holders" in forget()
    assert "0 holders" in forget()
    assert BadgeCredential.objects.get().revoked_at is not None
    assert not User.objects.filter(email="sari.kirana@contoh.go.id").exists()


def test_a_badge_that_ran_out_two_years_ago_is_erased(holder: Holder) -> None:
    Holder.objects.update(valid_until=(timezone.now() - ENDED_KEPT).date() - DAY)
    assert "1 holders" in forget()


def test_who_applies_again_is_kept(holder: Holder) -> None:
    long_ago = timezone.now() - ENDED_KEPT - DAY
    Holder.objects.update(state="resigned", state_changed_at=long_ago)
    Application.objects.update(state=Application.State.SUBMITTED)
    assert "0 holders" in forget()


def test_active_and_suspended_badges_are_kept(holder: Holder) -> None:
    long_ago = timezone.now() - ENDED_KEPT - DAY
    for state in ("active", "suspended"):
        Holder.objects.update(state=state, state_changed_at=long_ago)
        assert "0 holders" in forget()


def applicant(email: str, *, days: int) -> User:
    """Return who proved an address on the way to the form, so many days ago."""
    user = User.objects.create_user(email, date_joined=timezone.now() - days * DAY)
    EmailAddress.objects.create(user=user, email=email, verified=True, primary=True)
    return user


def test_accounts_that_never_became_a_badge_are_erased_after_90_days(db: None) -> None:
    old = applicant("lama@contoh.go.id", days=91)
    applicant("baru@contoh.go.id", days=89)
    active = applicant("aktif@contoh.go.id", days=91)
    record(active, ProcessingRecord.Action.EXPORTED)
    returned = applicant("kembali@contoh.go.id", days=91)
    returned.last_login = timezone.now() - 89 * DAY
    returned.save()
    assert "1 accounts" in forget()
    assert "0 accounts" in forget()
    old.refresh_from_db()
    assert not old.is_active
    assert not EmailAddress.objects.filter(email="lama@contoh.go.id").exists()
    assert User.objects.filter(is_active=True).count() == 3


def test_an_account_goes_with_its_refused_application(kemenkes: AgencyPage) -> None:
    user = applicant("lama@contoh.go.id", days=200)
    Application.objects.create(
        user=user,
        agency=kemenkes,
        state=Application.State.REFUSED,
        decided_at=timezone.now() - REFUSED_KEPT - DAY,
    )
    said = forget()
    assert "1 applications" in said
    assert "1 accounts" in said


def test_accounts_that_open_anything_else_are_kept(
    holder: Holder, kemenkes: AgencyPage
) -> None:
    EmailAddress.objects.update(verified=True)
    User.objects.update(date_joined=timezone.now() - 400 * DAY)
    ProcessingRecord.objects.update(at=timezone.now() - 400 * DAY)
    applicant("staf@contoh.go.id", days=400).groups.add(
        *head_of(kemenkes, "kepala@contoh.go.id").groups.all()
    )
    waiting = applicant("menunggu@contoh.go.id", days=400)
    Application.objects.create(user=waiting, agency=kemenkes)
    expert = applicant("ahli@contoh.go.id", days=400)
    ProcessingRecord.objects.create(
        subject=waiting, actor=expert, action=ProcessingRecord.Action.VIEWED
    )
    User.objects.create_user(
        "kantor@contoh.go.id", date_joined=timezone.now() - 400 * DAY
    )
    assert "0 accounts" in forget()


def test_invitations_that_ran_out_are_deleted(holder: Holder) -> None:
    forget()
    assert Invitation.objects.exists()
    Invitation.objects.update(expires_at=timezone.now() - DAY)
    assert "1 invitations" in forget()
