"""What may not be kept any longer is deleted, and nothing else."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.utils import timezone

from accounts.models import User
from home.models import AgencyPage
from influencers.models import (
    Application,
    BadgeCredential,
    Holder,
    Invitation,
    KitOpening,
)
from influencers.privacy.retention import ENDED_KEPT, OPENINGS_KEPT, REFUSED_KEPT

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


def test_invitations_that_ran_out_are_deleted(holder: Holder) -> None:
    forget()
    assert Invitation.objects.exists()
    Invitation.objects.update(expires_at=timezone.now() - DAY)
    assert "1 invitations" in forget()
