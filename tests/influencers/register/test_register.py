"""The public register: who holds a badge, and nothing more about them."""

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from home.models import AgencyPage
from influencers.models import Holder, HolderAccount
from tests.influencers.conftest import MakeHolder

REGISTER = "/lencana/"


def shown(client: Client, query: str = "") -> str:
    """Return the register as anybody sees it."""
    response = client.get(f"{REGISTER}{query}")
    assert response.status_code == 200
    return response.content.decode()


def test_an_empty_register_says_so(client: Client, kemenkes: AgencyPage) -> None:
    assert "Belum ada pemegang lencana" in shown(client)


def test_only_public_facts_are_shown(client: Client, make_holder: MakeHolder) -> None:
    holder = make_holder("rahasia@kemkes.go.id")
    User.objects.update(first_name="Namarahasia", last_name="Belakangrahasia")
    html = shown(client)
    assert "@rina.sehat" in html
    assert 'href="https://www.instagram.com/rina.sehat/"' in html
    assert "Kemenkes" in html
    for private in ("rahasia@", "Namarahasia", "Belakangrahasia", holder.number):
        assert private not in html


def test_badges_that_ended_are_not_listed(
    client: Client, make_holder: MakeHolder
) -> None:
    for number, state in enumerate(["suspended", "resigned", "revoked"]):
        make_holder(f"a{number}@contoh.go.id", handle=f"akun{number}", state=state)
    assert "@akun" not in shown(client)


@pytest.mark.parametrize(
    "asked",
    ["rina", "@Rina.Sehat", "https://www.instagram.com/rina.sehat/?hl=id"],
)
def test_a_handle_is_found_however_it_is_typed(
    client: Client, make_holder: MakeHolder, asked: str
) -> None:
    make_holder()
    make_holder("b@contoh.go.id", handle="orang.lain")
    response = client.get(REGISTER, {"q": asked})
    assert "@rina.sehat" in response.content.decode()
    assert "@orang.lain" not in response.content.decode()


def test_an_unknown_handle_gets_a_clear_no(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    assert "Tidak ada lencana aktif untuk" in shown(client, "?q=penipu")


def test_the_register_is_paged_at_constant_cost(
    client: Client,
    make_holder: MakeHolder,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    make_holder()
    shown(client)
    with django_assert_max_num_queries(12) as one:
        shown(client)
    for number in range(60):
        make_holder(f"a{number}@contoh.go.id", handle=f"akun{number:02}")
    with django_assert_max_num_queries(len(one)):
        first = shown(client, "?q=akun")
    assert first.count("@akun") == 50
    assert "?q=akun&amp;page=2" in first
    assert shown(client, "?q=akun&page=2").count("@akun") == 10
    assert shown(client, "?page=zzz").count("@akun") == 50


@pytest.mark.parametrize("asked", ["%00", "%27%22--", "%FF", "a" * 5000, "[(*"])
def test_nonsense_gets_an_answer(
    client: Client, kemenkes: AgencyPage, asked: str
) -> None:
    assert client.get(f"{REGISTER}?q={asked}").status_code in (200, 400)


def test_an_account_holds_one_badge(make_holder: MakeHolder) -> None:
    first = make_holder()
    second = make_holder("b@contoh.go.id", handle="lain")
    account = HolderAccount(holder=second, network="instagram", handle="RINA.sehat")
    with pytest.raises(ValidationError, match="sudah memegang lencana"):
        account.full_clean()
    first.accounts.update(is_held=False)
    account.full_clean()


@pytest.mark.parametrize("handle", ["@rina", "https://x.com/rina", "a b", "rina\n", ""])
def test_a_handle_is_a_name_only(make_holder: MakeHolder, handle: str) -> None:
    account = make_holder().accounts.get()
    account.handle = handle
    with pytest.raises(ValidationError):
        account.full_clean()


def test_numbers_are_random_and_readable() -> None:
    numbers = {Holder().number for _draw in range(200)}
    assert len(numbers) == 200
    assert all(len(number) == 12 and "O" not in number[3:] for number in numbers)
