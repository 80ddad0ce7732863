"""Many badges at once: after a rotation of the key, or for an agency."""

from io import StringIO
from typing import Any

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.utils import timezone

from home.models import AgencyPage
from influencers.badges import bulk
from influencers.badges.selectors import current_credential
from influencers.models import BadgeCredential, Holder
from influencers.openbadges.keys import KeyRing
from tests.influencers.conftest import MakeHolder


@pytest.fixture
def holders(make_holder: MakeHolder, sleman: AgencyPage) -> list[Holder]:
    """Return five holders without a signed badge, two of them elsewhere."""
    return [
        make_holder(
            f"{name}@contoh.go.id",
            handle=name,
            **({"agency": sleman} if name > "c" else {}),
        )
        for name in "abcde"
    ]


def issue(*arguments: str) -> str:
    out = StringIO()
    call_command("issue_badges", *arguments, stdout=out)
    return out.getvalue()


def test_every_holder_gets_a_badge_and_the_second_run_nothing(
    holders: list[Holder],
) -> None:
    assert "5 badges issued" in issue()
    assert all(current_credential(holder) for holder in holders)
    assert "0 badges issued" in issue()
    assert BadgeCredential.objects.count() == 5


def test_stopped_run_goes_on_where_it_was(
    holders: list[Holder], key: KeyRing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bulk, "BATCH", 2)
    running = bulk.issue_in_batches(bulk.holders_to_issue(key), key)
    assert next(running) == 2
    assert "3 badges issued" in issue()


def test_rotated_key_signs_everything_anew(
    holders: list[Holder], key: KeyRing, settings: Any
) -> None:
    issue()
    settings.BADGE_KEYS = key.rotated().words()
    assert "5 badges issued" in issue()
    assert BadgeCredential.objects.filter(revoked_at=None).count() == 5
    assert BadgeCredential.objects.count() == 10


def test_one_agency_alone(holders: list[Holder]) -> None:
    assert "2 badges issued" in issue("--agency", "sleman")
    with pytest.raises(CommandError, match="no agency"):
        issue("--agency", "tidak-ada")


def test_all_are_issued_anew_and_a_stopped_run_can_go_on(holders: list[Holder]) -> None:
    issue()
    began = timezone.now().isoformat()
    assert "5 badges issued" in issue("--all", "--before", began)
    assert "0 badges issued" in issue("--all", "--before", began)
    with pytest.raises(CommandError, match="--before"):
        issue("--all", "--before", "kemarin")


def test_choosing_reads_the_signed_badges_once(key: KeyRing, db: None) -> None:
    for before in (None, timezone.now()):
        plan = bulk.holders_to_issue(key, before=before).explain()
        assert "CORRELATED" not in plan


def test_ended_badges_stay_ended(holders: list[Holder]) -> None:
    Holder.objects.update(state=Holder.State.REVOKED)
    assert "0 badges issued" in issue()


def test_holders_are_told_when_there_is_a_reason(
    holders: list[Holder], django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        issue("--tell", "Kunci penanda tangan diganti.")
    assert len(mail.outbox) == 5
    assert "Kunci penanda tangan diganti." in mail.outbox[0].body


def test_batch_costs_as_many_queries_as_one_badge(
    holders: list[Holder], key: KeyRing, django_assert_max_num_queries: Any
) -> None:
    for agency in ("sleman", "kemenkes"):
        waiting = bulk.holders_to_issue(key, agency=agency)
        with django_assert_max_num_queries(20):
            list(bulk.issue_in_batches(waiting, key))
