"""From the explanation to an account: by a link to one's own mailbox, never around."""

from datetime import timedelta
from typing import Any
from unittest import mock
from urllib.parse import unquote

import pytest
from allauth.account.models import EmailAddress
from django.contrib.auth import get_user
from django.core import mail
from django.core.mail.backends.locmem import EmailBackend
from django.test import Client
from django.utils import timezone

from accounts.models import User
from home.models import AgencyPage
from influencers.applications.entry import LINKS_RATE
from influencers.applications.links import address_token, invitation_token
from influencers.models import BadgeSettings, Invitation
from tests.influencers.applications.applying import FORM, link_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("kemenkes")]

APPLY, SENT = "/lencana/ajukan/", "/lencana/ajukan/terkirim/"
EMAIL = "rina@contoh.example"


def ask(client: Client, email: str = EMAIL, capture: Any = None) -> Any:
    with capture(execute=True):
        return client.post(APPLY, {"email": email})


def test_the_page_says_what_it_means_and_what_is_asked_for(client: Client) -> None:
    page = client.get(APPLY).content.decode()
    for words in ("Instagram 500", "X 500", "Facebook 500", "Sukarela", "90 hari"):
        assert words in page
    row = BadgeSettings.load()
    row.thresholds = [row.thresholds.model(network="tiktok", followers=1500)]
    row.save()
    page = client.get(APPLY).content.decode()
    assert "TikTok 1.500" in page
    assert "Instagram 500" not in page


def test_a_new_person_opens_an_account_with_the_button_behind_the_link(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    response = ask(client, "Rina@Contoh.Example", django_capture_on_commit_callbacks)
    assert response["Location"] == SENT
    (sent,) = mail.outbox
    assert sent.to == [EMAIL]
    link = link_in(str(sent.body))
    assert "rina" not in unquote(link).lower()

    # Whatever looks at mail beforehand only looks.
    assert client.get(link).status_code == 200
    assert not User.objects.filter(email=EMAIL).exists()

    assert client.post(link)["Location"] == FORM
    user = User.objects.get(email=EMAIL)
    assert not user.has_usable_password()
    assert EmailAddress.objects.get(user=user).verified
    assert get_user(client) == user
    # The way to a password is shown once the form is sent: it would lose what is typed.
    assert "/akun/password/set/" not in client.get(FORM).content.decode()
    chosen = {"password1": "tiga-kata-panjang", "password2": "tiga-kata-panjang"}
    response = client.post("/akun/password/set/", {**chosen, "next": FORM})
    assert response["Location"] == FORM
    assert "/akun/password/set/" not in client.get(FORM).content.decode()


def test_known_and_unknown_addresses_see_the_same(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    User.objects.create_user("ada@contoh.example", "rahasia-sekali")
    capture = django_capture_on_commit_callbacks
    known, unknown = (
        ask(client, "ada@contoh.example", capture),
        ask(client, EMAIL, capture),
    )
    assert (known.status_code, known["Location"]) == (302, SENT)
    assert (unknown.status_code, unknown["Location"]) == (302, SENT)
    to_known, to_unknown = mail.outbox
    assert f"/akun/login/?next={FORM}" in to_known.body
    assert "konfirmasi" not in to_known.body
    assert "konfirmasi" in to_unknown.body


def test_a_link_never_signs_in_to_an_account_that_exists() -> None:
    owner, thief = Client(), Client()
    link = f"/lencana/ajukan/konfirmasi/{address_token(EMAIL)}/"
    owner.post(link)
    for response in (thief.get(link), thief.post(link)):
        assert response["Location"] == FORM
    assert not get_user(thief).is_authenticated
    assert User.objects.filter(email=EMAIL).count() == 1
    assert "/akun/login/" in thief.get(FORM)["Location"]


def test_a_wrong_password_is_said_in_plain_indonesian() -> None:
    told = {"login": EMAIL, "password": "salah"}
    page = Client().post("/akun/login/", told).content.decode()
    assert "Alamat surel atau kata sandinya salah. Periksa lagi." in page


def test_of_two_who_press_at_once_one_account_comes(client: Client) -> None:
    link = f"/lencana/ajukan/konfirmasi/{address_token(EMAIL)}/"
    create = User.objects.create_user

    def somebody_was_faster(email: str, *args: Any) -> User:
        create(email)
        return create(email, *args)

    with mock.patch.object(User.objects, "create_user", somebody_was_faster):
        assert client.post(link)["Location"] == FORM
    assert not get_user(client).is_authenticated


@pytest.mark.parametrize("age", [timedelta(hours=24, minutes=1), None])
def test_old_and_forged_links_lead_back_to_the_start(
    client: Client, age: timedelta | None
) -> None:
    token = address_token(EMAIL)
    if age is None:
        token = token[:-1] + ("A" if token[-1] != "A" else "B")
    later = timezone.now().timestamp() + (age.total_seconds() if age else 0)
    with mock.patch("time.time", return_value=later):
        response = client.post(f"/lencana/ajukan/konfirmasi/{token}/")
    assert response.status_code == 404
    assert "Minta tautan baru" in response.content.decode()
    assert not User.objects.filter(email=EMAIL).exists()


def test_a_link_for_one_thing_opens_no_other(
    client: Client, kemenkes: AgencyPage
) -> None:
    invitation = Invitation.objects.create(
        agency=kemenkes,
        email=EMAIL,
        expires_at=timezone.now() + timedelta(days=30),
    )
    for path, token in (
        ("konfirmasi", invitation_token(invitation)),
        ("undangan", address_token(EMAIL)),
    ):
        assert client.post(f"/lencana/ajukan/{path}/{token}/").status_code == 404
    assert not User.objects.exclude(email="").filter(email=EMAIL).exists()


def test_nobodys_mailbox_is_filled(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    for _try in range(3):
        response = ask(client, EMAIL, django_capture_on_commit_callbacks)
        assert response["Location"] == SENT
    assert len(mail.outbox) == 1


def test_who_asks_for_many_addresses_is_held_back(
    client: Client, django_capture_on_commit_callbacks: Any
) -> None:
    most = int(LINKS_RATE.partition("/")[0])
    answers = [
        ask(client, f"orang{n}@contoh.example", django_capture_on_commit_callbacks)
        for n in range(most + 1)
    ]
    assert [each.status_code for each in answers] == [302] * most + [429]
    assert len(mail.outbox) == most
    assert f"orang{most}@contoh.example" in answers[-1].content.decode()


@pytest.mark.parametrize("email", ["", "rina", "rina@", "x" * 300 + "@b.id"])
def test_what_is_no_address_is_said_so(client: Client, email: str) -> None:
    response = client.post(APPLY, {"email": email})
    assert response.status_code == 400
    assert 'class="field field--error"' in response.content.decode()


def test_a_mail_server_that_fails_breaks_nothing(
    client: Client,
    django_capture_on_commit_callbacks: Any,
    caplog: pytest.LogCaptureFixture,
) -> None:
    fault = ConnectionRefusedError(f"no way to {EMAIL}")
    with mock.patch.object(EmailBackend, "send_messages", side_effect=fault):
        assert ask(client, EMAIL, django_capture_on_commit_callbacks).status_code == 302
    assert "ConnectionRefusedError" in caplog.text
    assert EMAIL not in caplog.text


def test_who_is_signed_in_goes_straight_to_the_form(client: Client) -> None:
    client.force_login(User.objects.create_user(EMAIL))
    assert FORM in client.get(APPLY).content.decode()
    link = f"/lencana/ajukan/konfirmasi/{address_token('lain@contoh.example')}/"
    assert client.post(link)["Location"] == FORM
    assert not User.objects.filter(email="lain@contoh.example").exists()
