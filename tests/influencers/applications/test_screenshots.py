"""Screenshots go with the decision, and at night whatever was left behind."""

import os
import time
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.core.management import call_command
from django.utils import timezone

from factcheck.models.tips import private_storage
from home.models import AgencyPage
from influencers.applications.decisions import refuse_application
from influencers.applications.evidence import KEPT_FOR, ORPHANED_AFTER
from influencers.applications.services import appeal_refusal
from influencers.models import Application
from tests.home.desk import Desk
from tests.influencers.applications.applying import (
    PPPK_NUMBER,
    actions_of,
    apply,
    picture,
)

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _own_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Begin without files: other tests' rows are rolled back, their files are not."""
    monkeypatch.setattr(private_storage(), "location", str(tmp_path))


def sweep(capsys: pytest.CaptureFixture[str], capture: Any) -> str:
    with capture(execute=True):
        call_command("forget_screenshots")
    return capsys.readouterr().out.strip()


def test_what_waited_too_long_goes_and_is_recorded(
    kemenkes: AgencyPage,
    capsys: pytest.CaptureFixture[str],
    django_capture_on_commit_callbacks: Any,
) -> None:
    old = apply(kemenkes)
    young = apply(kemenkes, email="lain@contoh.example", number=PPPK_NUMBER)
    Application.objects.filter(pk=old.pk).update(
        submitted_at=timezone.now() - KEPT_FOR - timedelta(minutes=1)
    )
    Application.objects.filter(pk=young.pk).update(
        submitted_at=timezone.now() - KEPT_FOR + timedelta(minutes=1)
    )
    name = str(old.accounts.get().evidence)
    told = sweep(capsys, django_capture_on_commit_callbacks)
    assert told == "Deleted: 1 screenshots, 0 files without an application."
    assert not old.accounts.get().evidence
    assert not old.accounts.get().evidence.storage.exists(name)
    assert young.accounts.get().evidence
    assert actions_of(old)[-1] == "bukti-hapus"
    # The count stays: what was claimed, and when.
    assert old.accounts.get().followers == 500
    again = sweep(capsys, django_capture_on_commit_callbacks)
    assert again == "Deleted: 0 screenshots, 0 files without an application."


def test_a_picture_of_an_appeal_waits_from_the_appeal_on(
    kemenkes: AgencyPage,
    head: Desk,
    capsys: pytest.CaptureFixture[str],
    django_capture_on_commit_callbacks: Any,
) -> None:
    application = apply(kemenkes)
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    account = application.accounts.get()
    appeal_refusal(application.user, text="Ini.", pictures={account.pk: picture()})
    long_ago = timezone.now() - KEPT_FOR - timedelta(minutes=1)
    Application.objects.update(submitted_at=long_ago)
    sweep(capsys, django_capture_on_commit_callbacks)
    assert application.accounts.get().evidence
    Application.objects.update(appealed_at=long_ago)
    sweep(capsys, django_capture_on_commit_callbacks)
    assert not application.accounts.get().evidence


def test_a_file_that_a_crash_left_is_swept_but_not_a_fresh_one(
    kemenkes: AgencyPage,
    capsys: pytest.CaptureFixture[str],
    django_capture_on_commit_callbacks: Any,
) -> None:
    storage = private_storage()
    kept = apply(kemenkes).accounts.get()
    left, fresh, other = (
        storage.save(name, ContentFile(b"x"))
        for name in ("permohonan/2026/01/a.jpg", "permohonan/2026/11/b.jpg", "lain/c")
    )
    long_ago = time.time() - ORPHANED_AFTER.total_seconds() - 60
    for name in (left, other, str(kept.evidence)):
        os.utime(storage.path(name), (long_ago, long_ago))
    told = sweep(capsys, django_capture_on_commit_callbacks)
    assert told == "Deleted: 0 screenshots, 1 files without an application."
    there = [storage.exists(name) for name in (left, fresh, other, str(kept.evidence))]
    assert there == [False, True, True, True]
