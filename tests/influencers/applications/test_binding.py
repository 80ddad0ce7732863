"""Whose an account is: a code or link in its profile, seen by people or the portal."""

from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from django.contrib.messages import get_messages

from factcheck.evidence.fetching import Fetcher, Limits
from home.models import AgencyPage
from influencers.applications import actions
from influencers.applications.binding import (
    PROFILE_LIMITS,
    find_binding,
    look_at_profile,
    profile_link,
)
from influencers.models import Application
from sharing.networks import NETWORKS, Network
from tests.factcheck.evidence.source_server import (
    SourceServer,
    body,
    redirect,
    serve_sources,
    status,
)
from tests.home.desk import Desk
from tests.influencers.applications.applying import (
    actions_of,
    address,
    apply,
    fresh,
)

CODE, LINK = "BN-7K3MQ9", "https://portal.example/lencana/ajukan/?kode=BN-7K3MQ9"


@pytest.fixture
def application(kemenkes: AgencyPage) -> Application:
    return apply(kemenkes)


@pytest.fixture
def network() -> Iterator[tuple[SourceServer, dict[str, Network]]]:
    """Serve the profiles of a network on loopback."""
    with serve_sources() as server:
        profile = f"{server.address}/{{handle}}/"
        known = Network(**{**vars(NETWORKS["instagram"]), "profile": profile})
        yield server, {"instagram": known}


@pytest.fixture
def fetcher() -> Fetcher:
    return Fetcher(
        limits=Limits(connect=1, read=1, total=3, delay=0), allows_loopback=True
    )


def profile(html: str) -> Any:
    return body(html.encode(), kind="text/html; charset=utf-8")


@pytest.mark.parametrize(
    ("html", "binding"),
    [
        (f"<p>Perawat. {CODE}</p>", ""),
        (f'<div class="comment">{CODE}</div>', ""),
        (f'<script type="application/json">{{"c": "{CODE}"}}</script>', ""),
        (f"<style>/* {CODE} */</style>", ""),
        (f"<title>{CODE}</title>", ""),
        (f'<meta property="og:title" content="{CODE}">', ""),
        (f'<meta content="{CODE}">', ""),
        (f'<script><a rel="me" href="{LINK}">x</a></script>', ""),
        (f'<meta property="og:description" content="Perawat {CODE}">', "kode"),
        (f'<meta name="description" content="Perawat {CODE}">', "kode"),
        (f'<a rel="nofollow me" href="{LINK}">situs</a>', "rel-me"),
        (f'<link rel="ME" href=" {LINK} ">', "rel-me"),
        (f'<a href="{LINK}">bukan rel me</a>', ""),
        (f'<a rel="home" href="{LINK}">x</a>', ""),
        (f'<a rel="me" href="{LINK}0">kode lain</a>', ""),
        (f"<!-- {CODE} -->", ""),
        (f'<div data-x="{CODE}">', ""),
        ("<p>BN-7K3MQ8</p>", ""),
        ("", ""),
        ("<" * 5000, ""),
    ],
)
def test_what_a_profile_shows(html: str, binding: str) -> None:
    assert find_binding(html, code=CODE, link=LINK) == binding


@pytest.mark.django_db
def test_the_portal_finds_the_code_and_the_link(
    application: Application, network: Any, fetcher: Fetcher
) -> None:
    server, networks = network
    account = application.accounts.get()
    for html, binding in (
        (f"<p>{application.code}</p>", ""),
        (f'<meta name="description" content="{application.code}">', "kode"),
        (f'<a rel="me" href="{profile_link(application)}">x</a>', "rel-me"),
        ("<p>Perawat</p>", ""),
    ):
        server.pages["/rina.sehat/"] = profile(html)
        found = look_at_profile(account, fetcher=fetcher, networks=networks)
        assert found.binding == binding
        assert bool(found.fault) != bool(binding)


@pytest.mark.django_db
def test_the_portal_follows_nobody_elsewhere(
    application: Application, network: Any, fetcher: Fetcher
) -> None:
    server, networks = network
    account = application.accounts.get()
    server.pages["/rina.sehat/"] = redirect(f"{server.address}/lain/")
    server.pages["/lain/"] = profile(application.code)
    assert look_at_profile(account, fetcher=fetcher, networks=networks).fault
    account.handle = "../lain"
    assert look_at_profile(account, fetcher=fetcher, networks=networks).fault
    assert "/lain/" not in server.asked
    assert PROFILE_LIMITS.redirects == 0


@pytest.mark.django_db
@pytest.mark.parametrize("code", [404, 429, 500])
def test_a_network_that_does_not_answer_is_said(
    application: Application, network: Any, fetcher: Fetcher, code: int
) -> None:
    server, networks = network
    server.pages["/rina.sehat/"] = status(code)
    account = application.accounts.get()
    found = look_at_profile(account, fetcher=fetcher, networks=networks)
    assert (found.binding, str(code) in found.fault) == ("", True)


def press(person: Desk, name: str, application: Application) -> Any:
    account = application.accounts.get()
    return person.client.post(address(name, application.pk, account.pk))


@pytest.mark.django_db
def test_a_head_notes_that_the_code_is_seen(
    application: Application, head: Desk
) -> None:
    page = head.client.get(address("application", application.pk)).content.decode()
    assert application.code in page
    assert "https://www.instagram.com/rina.sehat/" in page
    response = press(head, "mark_seen", application)
    assert response["Location"] == address("application", application.pk)
    account = application.accounts.get()
    assert (account.binding, account.bound_at is None) == ("kode", False)
    assert actions_of(application)[-1] == "akun"
    page = head.client.get(address("application", application.pk)).content.decode()
    assert address("verify", application.pk) in page


@pytest.mark.django_db
def test_nothing_is_noted_once_it_was_decided(
    application: Application, head: Desk
) -> None:
    Application.objects.update(state="ditolak")
    response = press(head, "mark_seen", application)
    told = " ".join(map(str, get_messages(response.wsgi_request)))
    assert "Ditolak" in told
    assert application.accounts.get().binding == ""


@pytest.mark.django_db
def test_the_portal_looks_only_where_looking_is_switched_on(
    application: Application,
    head: Desk,
    network: Any,
    fetcher: Fetcher,
    settings: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    server, networks = network
    server.pages["/rina.sehat/"] = profile(
        f'<meta name="description" content="{application.code}">'
    )
    monkeypatch.setattr(actions, "polite_fetcher", lambda: fetcher)
    look = partial(look_at_profile, networks=networks)
    monkeypatch.setattr(actions, "look_at_profile", look)
    response = press(head, "look", application)
    assert "dimatikan" in " ".join(map(str, get_messages(response.wsgi_request)))
    assert server.asked == []
    settings.FETCH_SOURCES = True
    press(head, "look", application)
    assert application.accounts.get().binding == "kode"
    assert fresh(application).state == "diajukan"
