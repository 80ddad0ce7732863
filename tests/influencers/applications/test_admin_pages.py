"""The admin: own agency only, every look recorded, evidence that nobody keeps."""

from datetime import timedelta
from typing import Any

import pytest
from django.contrib.messages import get_messages
from django.test import Client
from django.utils import timezone
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from home.models import AgencyGroup, AgencyPage
from home.services import agency_group
from influencers.applications.decisions import (
    issue_badge,
    refuse_application,
    uphold_appeal,
    verify_application,
)
from influencers.applications.detail import ONE_LOOK
from influencers.applications.services import appeal_refusal, withdraw_application
from influencers.models import (
    Application,
    ApplicationAccount,
    BadgeSettings,
    ProcessingRecord,
)
from tests.home.desk import Desk, desk
from tests.influencers.applications.applying import (
    NUMBER,
    actions_of,
    address,
    apply,
    bind,
    fresh,
)
from tests.influencers.applications.conftest import new_officer

pytestmark = pytest.mark.django_db
SETTINGS = "/admin/settings/influencers/badgesettings/"
STEPS = ("verify", "refuse", "issue", "uphold", "dismiss")


@pytest.fixture
def application(kemenkes: AgencyPage) -> Application:
    return apply(kemenkes)


@pytest.fixture
def stranger(sleman: AgencyPage) -> Desk:
    """Return another agency's PR head."""
    return desk(sleman, AgencyGroup.Role.PR_HEAD)


def all_addresses(application: Application) -> list[str]:
    account = application.accounts.get()
    return [
        address("application", application.pk),
        *(address(name, application.pk) for name in STEPS),
        *(
            address(name, application.pk, account.pk)
            for name in ("evidence", "mark_seen", "look")
        ),
    ]


def words_of(client: Client, path: str) -> str:
    response = client.get(path)
    assert response.status_code == 200
    return str(response.content.decode())


def test_a_head_sees_the_own_agencys_applications_alone(
    application: Application, head: Desk, stranger: Desk, officer: Desk
) -> None:
    path = address("application", application.pk)
    for person in (head, officer):
        assert path in words_of(person.client, address("queue"))
        assert "rina@contoh.example" in words_of(person.client, path)
    listed = words_of(stranger.client, address("queue") + "?state=semua")
    assert path not in listed
    assert "Tidak ada permohonan" in listed
    for each in all_addresses(application):
        for response in (stranger.client.get(each), stranger.client.post(each)):
            assert response.status_code == 404
    assert fresh(application).state == "diajukan"
    assert not ProcessingRecord.objects.filter(actor=stranger.user).exists()


def test_being_head_elsewhere_and_author_here_opens_nothing(
    application: Application, stranger: Desk
) -> None:
    # They are of this agency, and hold the permission, but not for this agency.
    author = agency_group(application.agency, role=AgencyGroup.Role.AUTHOR)
    stranger.user.groups.add(author)
    assert stranger.client.get(all_addresses(application)[0]).status_code == 404
    listed = words_of(stranger.client, address("queue") + "?state=semua")
    assert all_addresses(application)[0] not in listed


@pytest.mark.parametrize("role", [AgencyGroup.Role.AUTHOR, AgencyGroup.Role.PUBLISHER])
def test_other_roles_of_the_agency_see_nothing(
    application: Application, role: str
) -> None:
    person = desk(application.agency, role)
    for each in (*all_addresses(application), address("queue"), address("invite")):
        assert person.client.get(each).status_code == 404
    assert "Permohonan" not in words_of(person.client, "/admin/")


def test_an_account_of_another_application_is_not_reached_through_the_own(
    application: Application, sleman: AgencyPage, stranger: Desk
) -> None:
    own = apply(sleman, email="lain@contoh.example", number="199001012024171002")
    account = application.accounts.get()
    for name in ("evidence", "mark_seen", "look"):
        path = address(name, own.pk, account.pk)
        assert stranger.client.get(path).status_code == 404
        assert stranger.client.post(path).status_code == 404


def test_the_list_names_public_accounts_and_nothing_else_of_a_person(
    application: Application, head: Desk
) -> None:
    listed = words_of(head.client, address("queue"))
    assert "Instagram: @rina.sehat" in listed
    for secret in (application.user.email, application.code, "001<", "500"):
        assert secret not in listed
    assert "dilihat" not in actions_of(application)


def test_every_look_is_recorded_once_an_hour(
    application: Application, head: Desk, officer: Desk
) -> None:
    account = application.accounts.get()
    words_of(head.client, address("application", application.pk))
    shown: Any = head.client.get(address("evidence", application.pk, account.pk))
    assert b"".join(shown.streaming_content)
    words_of(officer.client, address("application", application.pk))
    looks = ProcessingRecord.objects.filter(action="dilihat").order_by("pk")
    assert list(looks.values_list("subject", "actor", "actor_role")) == [
        (application.user_id, head.user.pk, "Kepala humas Kemenkes"),
        (application.user_id, officer.user.pk, "Petugas lencana"),
    ]
    looks.update(at=timezone.now() - ONE_LOOK - timedelta(seconds=1))
    shown = head.client.get(address("evidence", application.pk, account.pk))
    assert b"".join(shown.streaming_content)
    assert looks.filter(actor=head.user).count() == 2


def test_a_look_at_a_later_application_is_recorded_too(
    application: Application, head: Desk
) -> None:
    words_of(head.client, address("application", application.pk))
    Application.objects.update(state="ditarik", nip_digest="")
    later = apply(application.agency)
    for _load in range(2):
        words_of(head.client, address("application", later.pk))
    assert actions_of(application).count("dilihat") == 2


def test_accounts_that_nobody_proved_are_named_with_their_followers(
    application: Application, head: Desk
) -> None:
    ApplicationAccount.objects.update(followers=620)
    page = words_of(head.client, address("application", application.pk))
    assert "Instagram: 620, belum terbukti." in page
    assert "Instagram: belum ada akun" not in page
    assert "Cukup salah satu" in page


def test_a_head_does_not_see_what_others_did_about_other_applications(
    application: Application, head: Desk, stranger: Desk, sleman: AgencyPage
) -> None:
    words_of(head.client, address("application", application.pk))
    head.client.post(address("refuse", application.pk), {"reason": "Pindah kantor."})
    later = apply(sleman)
    words_of(stranger.client, address("application", later.pk))
    page = words_of(stranger.client, address("application", later.pk))
    assert str(stranger.user) in page
    assert str(head.user) not in page
    assert "Pindah kantor" not in page
    page = words_of(head.client, address("application", application.pk))
    assert str(head.user) in page
    assert str(stranger.user) not in page


def test_evidence_is_streamed_and_nobody_keeps_it(
    application: Application, head: Desk
) -> None:
    account = application.accounts.get()
    path = address("evidence", application.pk, account.pk)
    response: Any = head.client.get(path)
    assert b"".join(response.streaming_content)[:2] == b"\xff\xd8"
    assert "no-store" in response["Cache-Control"]
    assert response["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in response["Content-Security-Policy"]
    assert Client().get(f"/media/{account.evidence}").status_code == 404
    account.evidence.storage.delete(str(account.evidence))
    assert head.client.get(path).status_code == 404


def test_the_page_shows_three_digits_and_is_kept_by_no_cache(
    application: Application, head: Desk
) -> None:
    response = head.client.get(address("application", application.pk))
    page = response.content.decode()
    assert "nomor berakhir 001" in page
    assert NUMBER not in page
    assert application.nip_digest not in page
    assert "no-store" in response["Cache-Control"]


def test_a_badge_by_head_and_officer_through_the_pages(
    application: Application, head: Desk, officer: Desk
) -> None:
    bind(application, by=head.user)
    for person, name in ((head, "verify"), (officer, "issue")):
        path = address(name, application.pk)
        assert path in words_of(person.client, address("application", application.pk))
        assert "<button" in words_of(person.client, path)
        assert person.client.post(path)["Location"] == address(
            "application", application.pk
        )
    assert fresh(application).state == "terbit"
    assert application.user.holder.number in words_of(
        officer.client, address("application", application.pk)
    )


def test_why_a_step_is_not_possible_is_said_with_what_was_typed(
    application: Application, head: Desk, officer: Desk
) -> None:
    response = head.client.post(address("verify", application.pk))
    assert "belum mencapai syarat" in response.content.decode()
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    page = words_of(head.client, address("application", application.pk))
    assert "Hanya petugas lencana yang menerbitkan." in page
    assert address("issue", application.pk) not in page
    told = {"reason": "Panjang dan hati-hati."}
    response = officer.client.post(address("dismiss", application.pk), told)
    assert response.status_code == 200
    assert "Panjang dan hati-hati." in response.content.decode()
    for reason in ("", "x" * 1001):
        path = address("refuse", application.pk)
        response = officer.client.post(path, {"reason": reason})
        assert 'class="error-message"' in response.content.decode()
    assert fresh(application).state == "diverifikasi"


def test_without_a_key_the_officer_is_told(
    application: Application, head: Desk, officer: Desk, settings: Any, tmp_path: Any
) -> None:
    bind(application, by=head.user)
    verify_application(application.pk, by=head.user)
    settings.BADGE_KEYS, settings.PRIVATE_ROOT = [], tmp_path
    response = officer.client.post(address("issue", application.pk))
    assert "tidak menemukan kunci lencana" in response.content.decode()
    assert fresh(application).state == "diverifikasi"


def test_an_appeal_is_decided_through_the_pages(
    application: Application, head: Desk, officer: Desk
) -> None:
    head.client.post(address("refuse", application.pk), {"reason": "Bukan kami."})
    assert "Diputuskan" in words_of(head.client, address("application", application.pk))
    appeal_refusal(application.user, text="Saya pegawai.")
    page = words_of(officer.client, address("application", application.pk))
    assert "Saya pegawai." in page
    response = officer.client.post(address("uphold", application.pk))
    told = " ".join(map(str, get_messages(response.wsgi_request)))
    assert "Keberatan diterima" in told
    assert fresh(application).state == "diajukan"
    # What was decided before stays to be read, but not as how things stand.
    page = words_of(officer.client, address("application", application.pk))
    assert "Bukan kami." in page
    assert "Alasan penolakan sebelum keberatan" in page
    assert "Diputuskan" not in page
    assert "<strong>Keberatan diterima, kembali ke kepala humas</strong>" in page
    assert "Data diubah" not in page


def test_a_badge_after_an_appeal_leaves_the_earlier_refusal_readable(
    application: Application, head: Desk, officer: Desk
) -> None:
    bind(application, by=head.user)
    refuse_application(application.pk, by=head.user, reason="Bukan kami.")
    appeal_refusal(application.user, text="Saya pegawai.")
    uphold_appeal(application.pk, by=officer.user)
    assert fresh(application).decided_by == head.user
    verify_application(application.pk, by=head.user)
    issue_badge(application.pk, by=officer.user)
    page = words_of(officer.client, address("application", application.pk))
    assert "Bukan kami." in page
    assert fresh(application).decided_by == officer.user


def test_what_an_applicant_took_back_was_decided_by_nobody(
    application: Application, officer: Desk
) -> None:
    withdraw_application(application.user)
    page = words_of(officer.client, address("application", application.pk))
    assert "<dt>Ditarik</dt>" in page
    assert "Diputuskan" not in page


def test_the_queue_begins_with_open_ones_and_filters(
    application: Application, officer: Desk
) -> None:
    refused = apply(
        application.agency, email="lain@contoh.example", number="199001012024171002"
    )
    Application.objects.filter(pk=refused.pk).update(state="ditolak")
    open_path, refused_path = (
        address("application", each.pk) for each in (application, refused)
    )
    for state, shown in (
        ("", {open_path}),
        ("ditolak", {refused_path}),
        ("diverifikasi", set()),
        ("semua", {open_path, refused_path}),
    ):
        query = f"?state={state}" if state else ""
        page = words_of(officer.client, address("queue") + query)
        assert {p for p in (open_path, refused_path) if f'"{p}"' in page} == shown


def test_the_queue_reads_many_with_as_few_queries(
    application: Application, officer: Desk, django_assert_num_queries: Any
) -> None:
    from django.db import connection  # noqa: PLC0415
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415

    officer.client.get(address("queue"))
    with CaptureQueriesContext(connection) as one:
        officer.client.get(address("queue"))
    for n in range(5):
        apply(
            application.agency,
            email=f"orang{n}@contoh.example",
            number=f"19900101202417100{n}",
        )
    with django_assert_num_queries(len(one)):
        officer.client.get(address("queue"))


def rules_form(**changed: Any) -> dict[str, Any]:
    row = BadgeSettings.load()
    thresholds = [
        {"id": each.pk, "network": each.network, "followers": 700}
        for each in row.thresholds.all()
    ]
    return dict(
        nested_form_data(
            {
                "rule": "all",
                "validity_months": 12,
                "recheck_days": 60,
                "variant_uses": 10,
                "training_page": "",
                "thresholds": inline_formset(thresholds, initial=len(thresholds)),
                **changed,
            }
        )
    )


def test_officers_change_the_rules_and_nobody_else(
    head: Desk, officer: Desk, kemenkes: AgencyPage
) -> None:
    path = f"{SETTINGS}{BadgeSettings.load().pk}/"
    assert "Batas pengikut" in words_of(officer.client, path)
    assert officer.client.post(path, rules_form()).status_code == 302
    row = BadgeSettings.objects.get()
    assert (row.rule, row.validity_months) == ("all", 12)
    assert {each.followers for each in row.thresholds.all()} == {700}
    for each in (SETTINGS, path):
        assert head.client.get(each).status_code == 404
    assert head.client.post(path, rules_form(rule="any")).status_code == 404
    # The rest of the settings stays shut, for officers too.
    assert officer.client.get("/admin/settings/home/portalsettings/").status_code == 404


def test_rules_without_a_threshold_are_refused(officer: Desk) -> None:
    path = f"{SETTINGS}{BadgeSettings.load().pk}/"
    response = officer.client.post(path, rules_form(thresholds=inline_formset([])))
    assert response.status_code == 200
    assert BadgeSettings.objects.get().rule == "any"


def test_a_training_page_that_is_no_page_at_all_is_malformed(officer: Desk) -> None:
    path = f"{SETTINGS}{BadgeSettings.load().pk}/"
    refused = officer.client.post(path, rules_form(training_page="abc"))
    assert refused.status_code == 400
    # A page that was deleted meanwhile is a choice like any other.
    again = officer.client.post(path, rules_form(training_page="999999"))
    assert again.status_code == 200
    assert BadgeSettings.objects.get().rule == "any"


def test_superusers_see_all_but_verify_nothing(application: Application) -> None:
    person = new_officer(application.agency)
    person.user.is_superuser = True
    person.user.save()
    bind(application, by=person.user)
    path = address("application", application.pk)
    assert "rina@contoh.example" in words_of(person.client, path)
    response = person.client.post(address("verify", application.pk))
    assert "Hanya kepala humas" in response.content.decode()
