"""The public register: who holds a badge, and nothing more about them."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from home.models import AgencyPage
from influencers.models import Holder, HolderAccount
from influencers.register.answers import NAMES_AT_ONCE, answer_for
from influencers.register.asking import read_question
from influencers.register.lookalikes import look_alikes
from influencers.register.selectors import accounts_named
from tests.influencers.conftest import MakeHolder

REGISTER = "/lencana/"
NOT_VALID = "?keadaan=tidak-berlaku"


def shown(client: Client, query: str = "") -> str:
    """Return the register as anybody sees it."""
    response = client.get(f"{REGISTER}{query}")
    assert response.status_code == 200
    return response.content.decode()


def test_an_empty_register_says_so(client: Client, kemenkes: AgencyPage) -> None:
    assert "Belum ada pemegang lencana" in shown(client)


def test_only_public_facts_are_shown(client: Client, make_holder: MakeHolder) -> None:
    holder = make_holder("rahasia@kemkes.go.id", state_reason="Alasanrahasia")
    User.objects.update(first_name="Namarahasia", last_name="Belakangrahasia")
    html = shown(client)
    assert "@rina.sehat" in html
    assert 'href="https://www.instagram.com/rina.sehat/"' in html
    assert f'href="/lencana/{holder.number}/"' in html
    assert "Kemenkes" in html
    for private in ("rahasia@", "Namarahasia", "Belakangrahasia", "Alasanrahasia"):
        assert private not in html


def test_badges_that_ended_are_listed_apart(
    client: Client, make_holder: MakeHolder
) -> None:
    today = timezone.localdate()
    make_holder("berlaku@contoh.go.id", handle="masih.berlaku")
    for number, state in enumerate(["suspended", "resigned", "revoked"]):
        make_holder(f"a{number}@contoh.go.id", handle=f"akun{number}", state=state)
    make_holder(
        "habis@contoh.go.id", handle="akun3", valid_until=today - timedelta(days=1)
    )
    make_holder(
        "nanti@contoh.go.id", handle="akun4", issued_on=today + timedelta(days=1)
    )
    assert "@akun" not in shown(client)
    over = shown(client, NOT_VALID)
    assert over.count("<strong>@akun") == 5
    assert "@masih.berlaku" not in over
    for word in (
        *("Ditangguhkan", "Dikembalikan", "Dicabut", "Kedaluwarsa"),
        "Belum berlaku",
    ):
        assert word in over


@pytest.mark.parametrize("state", ["active", "suspended", "resigned", "revoked"])
def test_whoever_withdrew_consent_is_nowhere(
    client: Client, make_holder: MakeHolder, state: str
) -> None:
    holder = make_holder(state=state, is_listed=False)
    for query in ("", NOT_VALID, "?q=rina.sehat", "?q=rina"):
        html = shown(client, query)
        assert holder.number not in html
        assert "instagram.com/rina.sehat" not in html


def test_the_register_narrows_to_an_agency(
    client: Client, make_holder: MakeHolder, sleman: AgencyPage
) -> None:
    make_holder()
    make_holder("b@contoh.go.id", handle="warga.sleman", agency=sleman)
    html = shown(client, "?instansi=sleman")
    assert "@warga.sleman" in html
    assert "@rina.sehat" not in html
    assert "Lencana aktif di Sleman: 1" in html
    assert "@rina.sehat" in shown(client, "?instansi=tidak-ada")


def test_the_list_below_an_answer_holds_names_that_contain_it(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    make_holder("b@contoh.go.id", handle="kabar_rina")
    make_holder("c@contoh.go.id", handle="orang.lain")
    html = shown(client, "?q=rina")
    assert "Nama akun yang memuat “rina”: 2" in html
    assert "@orang.lain" not in html


def test_marks_of_the_database_find_nothing_by_themselves(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    for asked in ("%25%25%25", "___", "r%25a", "ina_sehat%25"):
        assert "<strong>@" not in shown(client, f"?q={asked}")


def test_below_the_answer_for_one_profile_nobody_else_is_listed(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    make_holder("b@contoh.go.id", handle="orang.lain")
    for asked in ("instagram.com/rina.sehat", "https://lain.example/rina", "ri"):
        assert "<strong>@" not in shown(client, f"?q={asked}")


def test_the_register_is_paged_at_constant_cost(
    client: Client,
    make_holder: MakeHolder,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    make_holder(handle="akunku")
    shown(client)
    with django_assert_max_num_queries(14) as one:
        shown(client, "?q=akun")
    for number in range(59):
        make_holder(f"a{number}@contoh.go.id", handle=f"akun{number:02}")
    with django_assert_max_num_queries(len(one)):
        first = shown(client, "?q=akun")
    assert first.count("<strong>@akun") == 50
    assert "?q=akun&amp;page=2" in first
    assert shown(client, "?q=akun&page=2").count("<strong>@akun") == 10
    assert shown(client, "?page=zzz").count("<strong>@akun") == 50


def test_names_are_looked_up_in_their_index(make_holder: MakeHolder) -> None:
    make_holder()
    plan = accounts_named(look_alikes("rina.sehat")).explain()
    if connection.vendor == "sqlite":
        assert "holder_account_handle" in plan
    # A few of them in order: PostgreSQL would read all accounts in that order.
    with CaptureQueriesContext(connection) as asked:
        answer_for(read_question("rina_sehat"))
    named = [each["sql"] for each in asked if "LOWER" in each["sql"]]
    parts = -(-len(list(look_alikes("rina_sehat"))) // NAMES_AT_ONCE)
    assert len(named) == 1 + parts > 2
    assert not any("LIMIT" in sql for sql in named)


def test_a_search_is_kept_out_of_search_engines(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    noindex = '<meta name="robots" content="noindex">'
    assert noindex not in shown(client)
    assert noindex in shown(client, "?q=rina.sehat")
    assert noindex in shown(client, NOT_VALID)


@pytest.mark.parametrize("asked", ["%00", "%27%22--", "%FF", "a" * 5000, "[(*"])
def test_nonsense_gets_an_answer(
    client: Client, kemenkes: AgencyPage, asked: str
) -> None:
    assert client.get(f"{REGISTER}?q={asked}").status_code in (200, 400)


@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(asked=st.text(max_size=80), prefix=st.sampled_from(["", "@", "https://", "//["]))
def test_any_text_gets_an_answer(
    client: Client, kemenkes: AgencyPage, asked: str, prefix: str
) -> None:
    query = {"q": prefix + asked.replace("\0", "")}
    try:
        query["q"].encode()
    except UnicodeEncodeError:
        return
    assert client.get(REGISTER, query).status_code == 200


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


def test_the_register_leads_to_the_application(
    client: Client, kemenkes: AgencyPage
) -> None:
    assert 'href="/lencana/ajukan/"' in shown(client)
