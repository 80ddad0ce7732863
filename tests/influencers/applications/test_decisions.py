"""Two people for every badge, one decision at a time, whole or not at all."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import Any
from unittest import mock

import pytest
from django.core import mail
from django.core.management import call_command
from django.db import connection
from django.utils import timezone

from accounts.models import User
from home.models import AgencyGroup, AgencyPage
from influencers.applications import decisions
from influencers.applications.decisions import (
    DecisionRefusedError,
    dismiss_appeal,
    issue_badge,
    refuse_application,
    uphold_appeal,
    verify_application,
)
from influencers.applications.services import (
    ApplicationRefusedError,
    appeal_refusal,
)
from influencers.models import (
    Application,
    BadgeCredential,
    Consent,
    Holder,
    HolderAccount,
    ProcessingRecord,
)
from influencers.openbadges.keys import BadgeKeyError
from tests.home.desk import Desk, desk
from tests.influencers.applications.applying import (
    PPPK_NUMBER,
    actions_of,
    address,
    apply,
    bind,
    fresh,
)
from tests.influencers.applications.conftest import head_and_officer, new_officer

Act = Callable[..., object]


@pytest.fixture
def application(kemenkes: AgencyPage) -> Application:
    return apply(kemenkes)


@pytest.fixture
def verified(application: Application, head: Desk) -> Application:
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    return application


def test_a_head_and_an_officer_make_a_badge(
    application: Application,
    head: Desk,
    officer: Desk,
    django_capture_on_commit_callbacks: Any,
) -> None:
    storage = application.accounts.get().evidence.storage
    name = str(application.accounts.get().evidence)
    bind(application, by=head.user)
    with django_capture_on_commit_callbacks(execute=True):
        verify_application(application.pk, by=head.user)
    with django_capture_on_commit_callbacks(execute=True):
        holder = issue_badge(application.pk, by=officer.user)

    account = holder.accounts.get()
    assert (account.network, account.handle) == ("instagram", "rina.sehat")
    assert holder.is_active
    assert holder.digest == Holder.Digest.OFF
    credential = BadgeCredential.objects.get(holder=holder)
    assert credential.issued_by == officer.user
    done = fresh(application)
    assert (done.state, done.holder) == ("terbit", holder)
    assert (done.verified_by, done.decided_by) == (head.user, officer.user)
    assert actions_of(application) == [
        *("setuju", "diajukan", "akun", "diverifikasi", "bukti-hapus", "terbit"),
    ]
    assert not storage.exists(name)
    assert not application.accounts.get().evidence
    told = [each for each in mail.outbox if each.to == ["rina@contoh.example"]]
    assert len(told) == 2
    assert "petugas lencana" in told[0].body
    assert told[1].subject == "Lencana Anda sudah terbit"
    assert f"nomor {holder.number}" in told[1].body
    assert f"/lencana/{holder.number}/" in told[1].body


def test_who_agreed_to_mail_gets_the_weekly_digest(
    kemenkes: AgencyPage, head: Desk, officer: Desk
) -> None:
    application = apply(kemenkes, agrees_to_mail=True)
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    holder = issue_badge(application.pk, by=officer.user)
    assert holder.digest == Holder.Digest.WEEKLY


def refused(act: Act, application: Application, **told: Any) -> str:
    before = fresh(application).state
    with pytest.raises(DecisionRefusedError) as refusal:
        act(application.pk, **told)
    assert fresh(application).state == before
    return str(refusal.value)


def test_only_the_own_agencys_head_verifies(
    application: Application, sleman: AgencyPage, officer: Desk, head: Desk
) -> None:
    bind(application, by=head.user)
    others = (
        desk(sleman, AgencyGroup.Role.PR_HEAD).user,
        desk(application.agency, AgencyGroup.Role.PUBLISHER).user,
        officer.user,
        User.objects.create_superuser("super@contoh.example"),
    )
    for person in others:
        assert "Hanya kepala humas" in refused(
            verify_application, application, by=person
        )


def test_only_accounts_that_were_bound_count(
    application: Application, head: Desk
) -> None:
    words = refused(verify_application, application, by=head.user)
    assert "belum mencapai syarat" in words


def test_accounts_that_were_not_bound_do_not_come_on_the_badge(
    application: Application, head: Desk, officer: Desk
) -> None:
    bind(application, by=head.user)
    application.accounts.create(
        network="x", handle="rina", followers=9000, counted_on="2026-11-01"
    )
    verify_application(application.pk, by=head.user)
    holder = issue_badge(application.pk, by=officer.user)
    assert [each.network for each in holder.accounts.all()] == ["instagram"]


def test_only_an_officer_issues_and_not_before_a_head_agreed(
    application: Application, head: Desk, officer: Desk
) -> None:
    bind(application, by=head.user)
    assert "Menunggu kepala humas" in refused(issue_badge, application, by=officer.user)
    verify_application(application.pk, by=head.user)
    assert "Hanya petugas" in refused(issue_badge, application, by=head.user)


@pytest.mark.parametrize("is_superuser", [False, True])
def test_nobody_issues_what_they_verified(
    application: Application, is_superuser: bool
) -> None:
    person = head_and_officer(application.agency)
    person.is_superuser = is_superuser
    person.save()
    bind(application, by=person)
    verify_application(application.pk, by=person)
    words = refused(issue_badge, application, by=person)
    assert "Anda sendiri yang menyetujuinya" in words
    assert not Holder.objects.exists()


@pytest.mark.parametrize("is_superuser", [False, True])
def test_nobody_decides_about_their_own_application(
    application: Application, head: Desk, is_superuser: bool
) -> None:
    applicant = application.user
    applicant.groups.set(head_and_officer(application.agency).groups.all())
    applicant.is_superuser = is_superuser
    applicant.save()
    assert "sendiri" in refused(verify_application, application, by=applicant)
    assert "sendiri" in refused(
        refuse_application, application, by=applicant, reason="x"
    )
    with pytest.raises(DecisionRefusedError, match="sendiri"):
        bind(application, by=applicant)
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    assert "sendiri" in refused(issue_badge, application, by=applicant)


def test_without_a_key_nothing_is_written(
    verified: Application, officer: Desk, settings: Any, tmp_path: Any
) -> None:
    settings.BADGE_KEYS, settings.PRIVATE_ROOT = [], tmp_path
    with pytest.raises(BadgeKeyError):
        issue_badge(verified.pk, by=officer.user)
    assert_nothing_happened(verified)


def test_what_breaks_half_way_writes_nothing(
    verified: Application, officer: Desk
) -> None:
    broken = mock.patch.object(
        decisions, "issue_credential", side_effect=RuntimeError("kill")
    )
    with broken, pytest.raises(RuntimeError):
        issue_badge(verified.pk, by=officer.user)
    assert_nothing_happened(verified)


def assert_nothing_happened(application: Application) -> None:
    assert fresh(application).state == "diverifikasi"
    assert not Holder.objects.exists()
    assert not HolderAccount.objects.exists()
    assert not BadgeCredential.objects.exists()
    assert actions_of(application)[-1] == "diverifikasi"
    account = application.accounts.get()
    assert account.evidence.storage.exists(str(account.evidence))


def test_an_account_that_somebody_else_got_meanwhile_is_said(
    verified: Application, officer: Desk, make_holder: Any
) -> None:
    make_holder("ada@contoh.example", handle="RINA.SEHAT")
    words = refused(issue_badge, verified, by=officer.user)
    assert "sudah memegang lencana" in words
    assert not Holder.objects.filter(user=verified.user).exists()


def test_consent_that_was_withdrawn_stops_the_badge(
    verified: Application, officer: Desk
) -> None:
    Consent.objects.update(withdrawn_at="2026-11-20T00:00:00Z")
    assert "persetujuan" in refused(issue_badge, verified, by=officer.user)


def test_who_held_a_badge_before_gets_the_same_number_back(
    verified: Application, head: Desk, officer: Desk
) -> None:
    holder = issue_badge(verified.pk, by=officer.user)
    HolderAccount.objects.update(is_held=False)
    Holder.objects.update(state="resigned")
    again = apply(verified.agency, handle="rina.baru")
    bind(again, by=head.user)
    verify_application(again.pk, by=head.user)
    renewed = issue_badge(again.pk, by=officer.user)
    assert renewed.number == holder.number
    assert [each.handle for each in renewed.accounts.all()] == ["rina.baru"]
    assert (fresh(verified).holder, fresh(again).holder) == (None, renewed)


@pytest.mark.parametrize("email", ["rina@contoh.example", "rina@sleman.example"])
def test_whose_badge_ran_out_long_ago_gets_one_at_another_agency(
    verified: Application, officer: Desk, sleman: AgencyPage, email: str
) -> None:
    issue_badge(verified.pk, by=officer.user)
    today = timezone.localdate()
    Holder.objects.update(valid_until=today - timedelta(days=30))
    with pytest.raises(ApplicationRefusedError):
        apply(sleman, email=email)
    Holder.objects.update(valid_until=today - timedelta(days=31))
    call_command("recheck_accounts")
    again = apply(sleman, email=email)
    local = desk(sleman, AgencyGroup.Role.PR_HEAD).user
    bind(again, by=local)
    verify_application(again.pk, by=local)
    moved = issue_badge(again.pk, by=officer.user)
    assert moved.is_active
    assert (moved.agency, moved.accounts.get().handle) == (sleman, "rina.sehat")


def test_a_refusal_tells_why_and_deletes_the_evidence(
    application: Application, head: Desk, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        refuse_application(application.pk, by=head.user, reason="Bukan pegawai kami.")
    done = fresh(application)
    assert (done.state, done.decided_by) == ("ditolak", head.user)
    assert not done.accounts.get().evidence
    assert actions_of(application)[-2:] == ["bukti-hapus", "ditolak"]
    assert "Bukan pegawai kami." in mail.outbox[0].body
    assert "Keberatan?" in mail.outbox[0].body


def test_heads_of_others_refuse_nothing(
    application: Application, sleman: AgencyPage
) -> None:
    stranger = desk(sleman, AgencyGroup.Role.PR_HEAD).user
    assert "Hanya kepala humas" in refused(
        refuse_application, application, by=stranger, reason="x"
    )


def test_another_officer_hears_the_appeal(
    verified: Application, head: Desk, officer: Desk
) -> None:
    refuse_application(verified.pk, by=officer.user, reason="Gambar kabur.")
    appeal_refusal(verified.user, text="Gambarnya jelas.")
    for act, told in ((uphold_appeal, {}), (dismiss_appeal, {"reason": "x"})):
        assert "Anda sendiri yang menolaknya" in refused(
            act, verified, by=officer.user, **told
        )
        assert "Hanya petugas" in refused(act, verified, by=head.user, **told)
    other = new_officer(verified.agency).user
    uphold_appeal(verified.pk, by=other)
    # A head had agreed already.
    assert fresh(verified).state == "diverifikasi"
    assert issue_badge(verified.pk, by=other).is_active


def test_an_appeal_that_is_dismissed_is_the_last(
    application: Application, head: Desk, officer: Desk
) -> None:
    refuse_application(application.pk, by=head.user, reason="Bukan pegawai kami.")
    appeal_refusal(application.user, text="Saya pegawai.")
    dismiss_appeal(application.pk, by=officer.user, reason="Kepegawaian: tidak ada.")
    done = fresh(application)
    assert (done.state, done.refusal_reason) == ("ditolak", "Kepegawaian: tidak ada.")
    with pytest.raises(Exception, match="sudah dijawab"):
        appeal_refusal(application.user, text="Lagi.")


@pytest.mark.parametrize("shared", ["number", "account"])
def test_nobody_appeals_with_what_is_on_anothers_badge_by_now(
    application: Application, head: Desk, officer: Desk, shared: str
) -> None:
    refuse_application(application.pk, by=head.user, reason="Gambar kabur.")
    other = applied_by_another(application.agency, shared)
    bind(other, by=head.user)
    verify_application(other.pk, by=head.user)
    issue_badge(other.pk, by=officer.user)
    with pytest.raises(ApplicationRefusedError, match="sudah terdaftar"):
        appeal_refusal(application.user, text="Gambarnya jelas.")
    assert fresh(application).state == "ditolak"


@pytest.mark.parametrize(
    ("shared", "words"),
    [("number", "Nomor pegawai ini"), ("account", "Salah satu akunnya")],
)
def test_a_second_badge_for_one_number_or_account_is_not_issued(
    application: Application, head: Desk, officer: Desk, shared: str, words: str
) -> None:
    bind(application, by=head.user)
    Application.objects.update(state="ditolak")
    other = applied_by_another(application.agency, shared)
    bind(other, by=head.user)
    verify_application(other.pk, by=head.user)
    issue_badge(other.pk, by=officer.user)
    Application.objects.filter(pk=application.pk).update(
        state="diverifikasi", verified_by=head.user
    )
    assert words in refused(issue_badge, application, by=officer.user)
    assert Holder.objects.count() == 1
    page = officer.client.get(address("application", application.pk))
    assert words in page.content.decode()


def applied_by_another(agency: AgencyPage, shared: str) -> Application:
    """Return somebody else's application with the same number or account."""
    if shared == "number":
        return apply(agency, email="lain@contoh.example", handle="rina.lain")
    return apply(agency, email="lain@contoh.example", number=PPPK_NUMBER)


def test_roles_are_named_in_the_record(verified: Application, officer: Desk) -> None:
    issue_badge(verified.pk, by=officer.user)
    roles = ProcessingRecord.objects.exclude(actor=None).order_by("pk")
    assert list(roles.values_list("actor_role", flat=True)) == [
        *("Kepala humas Kemenkes", "Kepala humas Kemenkes"),
        "Petugas lencana",
    ]


def prepared() -> Application:
    """Return an application with bound accounts, outside of any transaction."""
    from tests.factories.home import AgencyPageFactory  # noqa: PLC0415

    agency = AgencyPageFactory.create()
    application = apply(agency, number=PPPK_NUMBER)
    bind(application, by=desk(agency, AgencyGroup.Role.PR_HEAD).user)
    return application


def at_once(*acts: Callable[[], object]) -> list[object]:
    """Do things at the same moment; returns results, or None for a refusal."""
    together = Barrier(len(acts))

    def run(act: Callable[[], object]) -> object:
        together.wait()
        try:
            return act()
        except DecisionRefusedError:
            return None
        finally:
            connection.close()

    with ThreadPoolExecutor(len(acts)) as threads:
        return list(threads.map(run, acts))


def test_of_many_officers_at_the_same_moment_one_issues(
    transactional_db: None,
) -> None:
    application = prepared()
    agency = application.agency
    verify_application(application.pk, by=desk(agency, AgencyGroup.Role.PR_HEAD).user)
    officers = [new_officer(agency).user for _each in range(4)]
    results = at_once(
        *(lambda by=by: issue_badge(application.pk, by=by) for by in officers)
    )
    assert len([each for each in results if each]) == 1
    assert BadgeCredential.objects.count() == Holder.objects.count() == 1


def test_one_person_cannot_be_both_by_being_quick(transactional_db: None) -> None:
    application = prepared()
    person = head_and_officer(application.agency)
    for _try in range(3):
        at_once(
            lambda: verify_application(application.pk, by=person),
            lambda: issue_badge(application.pk, by=person),
            lambda: issue_badge(application.pk, by=person),
        )
    assert fresh(application).state == "diverifikasi"
    assert not Holder.objects.exists()


def test_of_a_refusal_and_a_badge_at_the_same_moment_one_holds(
    transactional_db: None,
) -> None:
    application = prepared()
    agency = application.agency
    head = desk(agency, AgencyGroup.Role.PR_HEAD).user
    verify_application(application.pk, by=head)
    officer = new_officer(agency).user
    at_once(
        lambda: issue_badge(application.pk, by=officer),
        lambda: refuse_application(application.pk, by=head, reason="Tidak."),
    )
    done = fresh(application)
    assert (done.state == "terbit") == Holder.objects.exists()
    assert done.state in ("terbit", "ditolak")
    assert (
        ProcessingRecord.objects.filter(action__in=("terbit", "ditolak")).count() == 1
    )
