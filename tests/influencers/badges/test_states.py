"""A badge's life: issued, suspended, restored, revoked, resigned, renewed."""

import json
from datetime import timedelta
from typing import Any

import pytest
from django.core import mail
from django.utils import timezone

from accounts.models import User
from influencers.badges import services
from influencers.badges.selectors import current_credential
from influencers.models import BadgeCredential, Holder, StatusList
from influencers.openbadges.keys import BadgeKeyError
from tests.influencers.badges.conftest import make_officer, verified
from tests.influencers.conftest import MakeHolder

State = Holder.State
TAKEN_BACK = "Penerbitnya menyatakan berkas ini tidak berlaku lagi."


def document_of(holder: Holder) -> bytes:
    newest = holder.credentials.order_by("-serial").first()
    assert newest is not None
    return json.dumps(newest.document).encode()


def actions_of(holder: Holder) -> list[str]:
    records = holder.user.processing_records.order_by("pk")
    return list(records.values_list("action", flat=True))


def sentences(content: bytes) -> list[str]:
    return [
        str(check.sentence)
        for check in verified(content).checks
        if check.outcome == "failed"
    ]


def test_issued_badge_is_valid_and_says_accounts_but_no_name(holder: Holder) -> None:
    holder.user.first_name = "Rina"
    content = document_of(holder)
    assert verified(content).is_valid
    said = json.loads(content)
    assert said["id"] == (
        f"https://portal.example/lencana/{holder.number}/credential-1.json"
    )
    assert said["issuer"]["id"] == "did:web:portal.example:instansi:kemenkes"
    assert said["credentialSubject"]["identifier"][0]["identityHash"] == "rina.sehat"
    assert holder.user.email.encode() not in content
    assert actions_of(holder) == ["terbit"]


def test_badge_holds_on_its_last_day(make_holder: MakeHolder) -> None:
    today = timezone.localdate()
    holder = make_holder(valid_until=today, issued_on=today)
    services.issue_credential(holder, by=None)
    assert verified(document_of(holder)).is_valid


def test_reissued_badge_replaces_the_earlier_one(holder: Holder, officer: User) -> None:
    before = document_of(holder)
    services.reissue(holder, by=officer, note="Kunci baru.")
    assert sentences(before) == [TAKEN_BACK]
    assert verified(document_of(holder)).is_valid
    assert [each.serial for each in holder.credentials.all()] == [2, 1]


def test_suspended_badge_shows_at_once_and_can_be_restored(
    holder: Holder, head: User, officer: User, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        services.suspend_badge(holder, by=head, reason="Akun berganti pemilik.")
    assert sentences(document_of(holder)) == ["Lencana ini sedang ditangguhkan."]
    assert not Holder.objects.active().exists()
    assert mail.outbox[0].to == [holder.user.email]
    assert "Akun berganti pemilik." in mail.outbox[0].body
    services.reinstate_badge(holder, by=officer)
    assert verified(document_of(holder)).is_valid
    assert (holder.state, holder.state_reason) == (State.ACTIVE, "")
    assert actions_of(holder) == ["terbit", "tangguh", "pulih"]


WARNING = "Kami tidak pernah meminta kata sandi atau kode lewat surel, telepon"


def test_suspended_by_others_one_asks_them(
    holder: Holder, head: User, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        services.suspend_badge(holder, by=head, reason="Diperiksa.")
    [told] = mail.outbox
    assert "Tanyakan kepada humas instansi Anda." in told.body
    assert "/humas/data-saya/" not in told.body
    assert WARNING in told.body


def test_who_gave_the_badge_back_is_not_said_to_have_left_the_service(
    holder: Holder, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        services.resign_badge(holder)
    [told] = mail.outbox
    assert told.subject == "Lencana Anda sudah dikembalikan"
    assert "undurkan" not in told.body
    assert holder.get_state_display() == "Dikembalikan"
    record = holder.user.processing_records.get(action="mundur")
    assert record.get_action_display() == "Dikembalikan atau ditarik sendiri"


def test_roles_are_recorded(holder: Holder, head: User, officer: User) -> None:
    services.suspend_badge(holder, by=head, reason="Diperiksa.")
    services.reinstate_badge(holder, by=officer)
    services.resign_badge(holder)
    roles = holder.user.processing_records.order_by("pk")
    assert list(roles.values_list("actor_role", flat=True)) == [
        "Portal",
        "Kepala humas Kemenkes",
        "Petugas lencana",
        "Anda",
    ]


def test_who_suspended_a_badge_does_not_restore_it(
    holder: Holder, officer: User
) -> None:
    services.suspend_badge(holder, by=officer, reason="Diperiksa.")
    with pytest.raises(services.FourEyesError, match="orang lain"):
        services.reinstate_badge(holder, by=officer)
    services.reinstate_badge(holder, by=make_officer("petugas.dua@contoh.go.id"))


def test_holders_restore_only_what_they_suspended_themselves(
    holder: Holder, head: User
) -> None:
    services.suspend_badge(holder, by=head, reason="Diperiksa.")
    with pytest.raises(services.FourEyesError):
        services.reinstate_badge(holder, by=holder.user)
    services.reinstate_badge(holder, by=None)
    services.suspend_badge(holder, by=holder.user, reason="Persetujuan ditarik.")
    services.reinstate_badge(holder, by=holder.user)
    assert holder.state == State.ACTIVE


def test_badge_without_consent_is_not_restored(holder: Holder, officer: User) -> None:
    services.suspend_badge(holder, by=holder.user, reason="Persetujuan ditarik.")
    Holder.objects.update(is_listed=False)
    with pytest.raises(services.BadgeStateError, match="persetujuan"):
        services.reinstate_badge(holder, by=officer)


@pytest.mark.parametrize("end", ["revoke", "resign"])
def test_ended_badge_frees_its_accounts_for_good(
    holder: Holder, officer: User, make_holder: MakeHolder, end: str
) -> None:
    if end == "revoke":
        services.revoke_badge(holder, by=officer, reason="Pindah instansi.")
    else:
        services.resign_badge(holder)
    assert sentences(document_of(holder)) == [TAKEN_BACK]
    assert current_credential(holder) is None
    # Somebody else may hold the account now.
    make_holder("lain@contoh.go.id", handle=holder.accounts.get().handle)
    for again in (
        lambda: services.issue_credential(holder, by=officer),
        lambda: services.reinstate_badge(holder, by=officer),
        lambda: services.resign_badge(holder),
    ):
        with pytest.raises(services.BadgeStateError):
            again()


def test_renewing_takes_a_recent_look_by_another_person(
    holder: Holder, head: User, officer: User
) -> None:
    Holder.objects.update(checked_on=timezone.localdate() - timedelta(days=91))
    with pytest.raises(services.BadgeStateError, match="diperiksa ulang"):
        services.renew_badge(holder, by=officer)
    services.confirm_accounts(holder, by=officer)
    with pytest.raises(services.FourEyesError):
        services.renew_badge(holder, by=officer)
    services.confirm_accounts(holder, by=head)
    services.renew_badge(holder, by=officer)
    assert holder.valid_until is not None
    assert (holder.valid_until - timezone.localdate()).days in range(729, 732)
    assert verified(document_of(holder)).is_valid


def test_fresh_badge_is_not_renewed_before_anybody_looked(
    holder: Holder, officer: User
) -> None:
    with pytest.raises(services.BadgeStateError, match="diperiksa ulang"):
        services.renew_badge(holder, by=officer)


def test_look_before_the_last_issue_renews_nothing(
    holder: Holder, head: User, officer: User
) -> None:
    services.confirm_accounts(holder, by=head)
    services.reissue(holder, by=officer)
    with pytest.raises(services.BadgeStateError, match="diperiksa ulang"):
        services.renew_badge(holder, by=officer)


def test_reissued_while_suspended_it_stays_suspended(
    holder: Holder, head: User, officer: User
) -> None:
    services.suspend_badge(holder, by=head, reason="Diperiksa.")
    services.reissue(holder, by=officer)
    assert sentences(document_of(holder)) == ["Lencana ini sedang ditangguhkan."]


def test_without_a_key_nothing_is_issued(
    make_holder: MakeHolder, settings: Any, tmp_path: Any
) -> None:
    settings.BADGE_KEYS, settings.PRIVATE_ROOT = [], tmp_path
    with pytest.raises(BadgeKeyError, match="badge_key new"):
        services.issue_credential(make_holder(), by=None)
    assert not BadgeCredential.objects.exists()


def test_place_taken_meanwhile_is_drawn_again(
    holder: Holder, make_holder: MakeHolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = holder.credentials.get().status_index
    drawn = iter([taken, taken + 1 if taken else 1])
    # As if the other one had been stored after the look for free places.
    monkeypatch.setattr(
        "influencers.badges.places.status_lists.draw_index", lambda _taken: next(drawn)
    )
    monkeypatch.setattr("influencers.badges.places._taken", lambda *_asked: set())
    other = make_holder("lain@contoh.go.id", handle="lain")
    assert services.issue_credential(other, by=None).status_index != taken
    assert len(other.credentials.all()) == 1


def test_half_full_list_is_followed_by_another(
    holder: Holder, make_holder: MakeHolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("influencers.badges.places.HALF", 2)
    others = [
        make_holder(f"{name}@contoh.go.id", handle=name) for name in ("dua", "tiga")
    ]
    lists = [
        services.issue_credential(other, by=None).status_list.number for other in others
    ]
    assert lists == [1, 2]
    assert StatusList.objects.count() == 2
    assert verified(document_of(others[1])).is_valid


def test_mail_server_that_fails_undoes_nothing(
    holder: Holder,
    head: User,
    settings: Any,
    caplog: pytest.LogCaptureFixture,
    django_capture_on_commit_callbacks: Any,
) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 9
    with django_capture_on_commit_callbacks(execute=True):
        services.suspend_badge(holder, by=head, reason="Diperiksa.")
    assert Holder.objects.get().state == State.SUSPENDED
    assert "was not sent" in caplog.text
    assert holder.user.email not in caplog.text
