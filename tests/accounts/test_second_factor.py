"""The second factor: anybody may have one, some must."""

import re
from time import time

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value
from django.test import Client
from pytest_django import Settings

from accounts.middleware import SECOND_FACTOR_PERMISSION
from tests.accounts.conftest import PASSWORD, MakeUser

ADMIN = "wagtailadmin.access_admin"
TOTP_PERIOD = 30


def code_for(secret: str) -> str:
    """Return what an authenticator app shows now."""
    return format_hotp_value(hotp_value(secret, int(time()) // TOTP_PERIOD))


def set_up_totp(client: Client) -> str:
    """Walk through the pages that turn the second factor on; returns the secret."""
    page = client.get("/akun/2fa/totp/activate/", follow=True)
    if page.redirect_chain:
        page = client.post(
            page.redirect_chain[-1][0], {"password": PASSWORD}, follow=True
        )
    found = re.search(r"<code>([A-Z2-7]+)</code>", page.content.decode())
    assert found is not None
    answer = client.post("/akun/2fa/totp/activate/", {"code": code_for(found[1])})
    assert answer.headers["Location"] == "/akun/2fa/recovery-codes/"
    return found[1]


def test_a_reviewer_reaches_nothing_until_the_factor_is_set_up(
    client: Client, make_user: MakeUser, settings: Settings
) -> None:
    settings.REQUIRE_SECOND_FACTOR = True
    client.force_login(make_user("a@contoh.go.id", ADMIN, SECOND_FACTOR_PERMISSION))
    for path in ("/admin/", "/admin/pages/", "/humas/", "/", "/en/"):
        assert client.get(path).headers["Location"] == "/akun/2fa/"
        assert client.post(path).headers["Location"] == "/akun/2fa/"
    page = client.get("/akun/2fa/").content.decode()
    assert "Peran Anda wajib memakai faktor kedua." in page
    set_up_totp(client)
    assert client.get("/admin/").status_code == 200


def test_signing_in_asks_for_the_code(client: Client, make_user: MakeUser) -> None:
    client.force_login(make_user("a@contoh.go.id", ADMIN))
    secret = set_up_totp(client)
    client.post("/akun/logout/")
    form = {"login": "a@contoh.go.id", "password": PASSWORD}
    asked = client.post("/akun/login/", form)
    assert asked.headers["Location"] == "/akun/2fa/authenticate/"
    assert client.get("/admin/").status_code == 302
    page = client.get("/akun/2fa/authenticate/")
    assert "Kode faktor kedua" in page.content.decode()
    wrong = client.post("/akun/2fa/authenticate/", {"code": "000000"})
    assert wrong.status_code == 200
    client.post("/akun/2fa/authenticate/", {"code": code_for(secret)})
    assert client.get("/admin/").status_code == 200


def test_people_without_privileges_are_free_to_choose(
    client: Client, make_user: MakeUser, settings: Settings
) -> None:
    settings.REQUIRE_SECOND_FACTOR = True
    client.force_login(make_user())
    assert client.get("/akun/").status_code == 200
    assert client.get("/humas/").status_code == 403


def test_a_demo_asks_nobody(client: Client, make_user: MakeUser) -> None:
    client.force_login(make_user("a@contoh.go.id", ADMIN, SECOND_FACTOR_PERMISSION))
    assert client.get("/admin/").status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "/akun/",
        "/akun/2fa/",
        "/akun/2fa/recovery-codes/",
        "/akun/2fa/recovery-codes/generate/",
        "/akun/2fa/totp/deactivate/",
        "/akun/2fa/webauthn/",
        "/akun/2fa/webauthn/add/",
        "/akun/2fa/reauthenticate/",
        "/akun/reauthenticate/",
        "/akun/password/change/",
        "/akun/logout/",
    ],
)
def test_every_page_is_ours_and_runs_no_script_of_its_own(
    client: Client, make_user: MakeUser, path: str
) -> None:
    client.force_login(make_user())
    set_up_totp(client)
    response = client.get(path)
    assert response.status_code == 200
    page = response.content.decode()
    assert 'class="wrap section stack account"' in page
    scripts = re.findall(r"<script\b([^>]*)>", page)
    assert all("src=" in tag or 'type="application/json"' in tag for tag in scripts)
    assert not re.search(r"\son\w+=|style=|<style", page)
