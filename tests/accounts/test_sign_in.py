"""Signing in: one door, a lockout, no sign-up, no leak of who has an account."""

import re

import pytest
import time_machine
from django.core import mail
from django.test import Client
from django.urls import reverse

from tests.accounts.conftest import PASSWORD, MakeUser

LOGIN = "/akun/login/"


def sign_in(client: Client, email: str, password: str) -> str:
    """Post the sign-in form; returns where it leads, empty when it is refused."""
    response = client.post(LOGIN, {"login": email, "password": password})
    return str(response.headers.get("Location", ""))


def test_the_right_password_opens_the_desk(client: Client, make_user: MakeUser) -> None:
    make_user()
    assert sign_in(client, "Rina@contoh.go.id", PASSWORD) == "/akun/setelah-masuk/"
    response = client.get("/akun/setelah-masuk/")
    assert response.headers["Location"] == reverse("influencers:desk")


def test_editors_land_in_the_admin(client: Client, make_user: MakeUser) -> None:
    client.force_login(make_user("a@contoh.go.id", "wagtailadmin.access_admin"))
    response = client.get("/akun/setelah-masuk/")
    assert response.headers["Location"] == "/admin/"


def test_after_signing_in_one_is_back_where_one_was_going(
    client: Client, make_user: MakeUser
) -> None:
    make_user()
    asked = client.get("/humas/")
    assert asked.headers["Location"] == f"{LOGIN}?next=/humas/"
    page = client.get(asked.headers["Location"]).content.decode()
    assert re.search(r'name="next" value="/humas/"', page)
    answer = client.post(
        LOGIN, {"login": "rina@contoh.go.id", "password": PASSWORD, "next": "/humas/"}
    )
    assert answer.headers["Location"] == "/humas/"


@pytest.mark.parametrize("elsewhere", ["https://jahat.example/", "//jahat.example"])
def test_nobody_is_sent_to_another_site(
    client: Client, make_user: MakeUser, elsewhere: str
) -> None:
    make_user()
    answer = client.post(
        LOGIN, {"login": "rina@contoh.go.id", "password": PASSWORD, "next": elsewhere}
    )
    assert answer.headers["Location"] == "/akun/setelah-masuk/"


def test_the_sixth_attempt_is_refused_even_with_the_right_password(
    client: Client, make_user: MakeUser
) -> None:
    make_user()
    with time_machine.travel("2026-11-21T08:00:00Z", tick=False) as clock:
        for _attempt in range(5):
            assert sign_in(client, "rina@contoh.go.id", "salah") == ""
        assert sign_in(Client(), "RINA@contoh.go.id", PASSWORD) == ""
        clock.shift(9 * 60)
        assert sign_in(client, "rina@contoh.go.id", PASSWORD) == ""
        clock.shift(2 * 60)
        assert sign_in(client, "rina@contoh.go.id", PASSWORD) != ""


def test_a_lockout_does_not_touch_other_accounts(
    client: Client, make_user: MakeUser
) -> None:
    make_user()
    make_user("budi@contoh.go.id")
    for _attempt in range(6):
        sign_in(client, "rina@contoh.go.id", "salah")
    assert sign_in(client, "budi@contoh.go.id", PASSWORD) != ""


def test_one_address_guessing_many_accounts_is_stopped(
    client: Client, make_user: MakeUser
) -> None:
    make_user()
    for number in range(20):
        sign_in(client, f"orang{number}@contoh.go.id", "salah")
    assert sign_in(client, "rina@contoh.go.id", PASSWORD) == ""


def test_the_admin_has_no_door_of_its_own(client: Client, db: None) -> None:
    asked = client.get("/admin/")
    assert asked.headers["Location"].startswith("/akun/login/")
    door = client.get("/admin/login/?next=/admin/pages/")
    assert door.headers["Location"] == "/akun/login/?next=/admin/pages/"
    assert client.post("/admin/login/", {}).headers["Location"].startswith(LOGIN)
    assert client.get("/admin/password_reset/").status_code != 200


def test_a_refused_page_does_not_send_people_in_circles(
    client: Client, make_user: MakeUser
) -> None:
    client.force_login(make_user())
    refused = client.get("/admin/", follow=True)
    assert refused.status_code == 403
    assert 'href="/admin/"' in refused.content.decode()
    page = client.get(f"{LOGIN}?next=https://jahat.example/").content.decode()
    assert 'href="https://jahat' not in page


def test_nobody_signs_up_alone(client: Client, db: None) -> None:
    page = client.get("/akun/signup/")
    assert "Akun dibuatkan oleh instansi" in page.content.decode()
    assert f'href="{reverse("influencers:apply")}"' in page.content.decode()
    form = {
        "email": "tamu@contoh.id",
        "password1": PASSWORD,
        "password2": PASSWORD,
    }
    client.post("/akun/signup/", form)
    assert sign_in(client, "tamu@contoh.id", PASSWORD) == ""


def test_the_door_shows_civil_servants_the_way_to_a_badge(
    client: Client, db: None
) -> None:
    page = client.get(LOGIN).content.decode()
    assert 'href="/lencana/ajukan/"' in page
    assert "hubungi kepala humas" not in client.get("/akun/signup/").content.decode()


def test_nobody_changes_the_address_of_the_account(
    client: Client, make_user: MakeUser
) -> None:
    client.force_login(make_user())
    for path in ("/akun/email/", "/akun/confirm-email/", "/akun/confirm-email/abc/"):
        assert client.get(path).headers["Location"] == "/akun/"
        assert client.post(path, {"email": "lain@contoh.id"}).status_code == 302


def test_a_new_password_by_mail(client: Client, make_user: MakeUser) -> None:
    make_user()
    client.post("/akun/password/reset/", {"email": "rina@contoh.go.id"})
    [letter] = mail.outbox
    assert letter.subject == "[Bagimu Negeri] Buat kata sandi baru"
    found = re.search(r"http://testserver(\S+)", str(letter.body))
    assert found is not None
    form_page = client.get(found[1], follow=True)
    form_path = form_page.redirect_chain[-1][0]
    new = "gajah-biru-terbang-9"
    client.post(form_path, {"password1": new, "password2": new})
    assert sign_in(client, "rina@contoh.go.id", new) != ""
    again = Client().get(found[1], follow=True)
    assert "Tautan tidak berlaku lagi" in again.content.decode()


def test_an_account_made_by_an_officer_gets_its_first_password_by_mail(
    client: Client, make_user: MakeUser
) -> None:
    user = make_user()
    user.set_unusable_password()
    user.save()
    client.post("/akun/password/reset/", {"email": "rina@contoh.go.id"})
    assert len(mail.outbox) == 1


def test_resetting_does_not_tell_who_has_an_account(
    client: Client, make_user: MakeUser
) -> None:
    make_user()
    answers = [
        client.post("/akun/password/reset/", {"email": email}, follow=True)
        for email in ("rina@contoh.go.id", "tidak.ada@contoh.go.id")
    ]
    assert answers[0].redirect_chain == answers[1].redirect_chain
    assert answers[0].content == answers[1].content
    assert [letter.to for letter in mail.outbox] == [["rina@contoh.go.id"]]


def test_signing_out_needs_a_click(client: Client, make_user: MakeUser) -> None:
    client.force_login(make_user())
    client.get("/akun/logout/")
    assert client.get("/akun/").status_code == 200
    client.post("/akun/logout/")
    assert client.get("/akun/").status_code == 302


def test_an_inactive_account_stays_out(client: Client, make_user: MakeUser) -> None:
    user = make_user()
    user.is_active = False
    user.save()
    assert sign_in(client, "rina@contoh.go.id", PASSWORD) == "/akun/inactive/"
    assert client.get("/akun/inactive/").status_code == 200
    assert client.get("/akun/").status_code == 302


@pytest.mark.parametrize("path", ["/akun/login/", "/akun/password/reset/"])
@pytest.mark.parametrize("nonsense", ["\x00", "'\"--", "\ud800", "a" * 1_000_000])
def test_nonsense_gets_an_answer(
    client: Client, db: None, path: str, nonsense: str
) -> None:
    fields = dict.fromkeys(("login", "password", "email", "next"), nonsense)
    body = "&".join(f"{name}={value}" for name, value in fields.items()).encode(
        "utf-8", "surrogatepass"
    )
    response = client.post(path, body, content_type="application/x-www-form-urlencoded")
    assert response.status_code < 500
