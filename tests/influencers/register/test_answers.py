"""The answer to "does this account hold a badge?": yes, no, and look out."""

import pytest
from django.test import Client

from home.models import AgencyPage
from influencers.register.lookalikes import look_alikes
from tests.influencers.conftest import MakeHolder

YES, NO = "Ya, pemegang lencana", "Tidak, bukan pemegang lencana"
OVER, WARNING = "Lencananya tidak berlaku", "namanya mirip"


def answer(client: Client, asked: str) -> str:
    """Return what the register answers."""
    response = client.get("/lencana/", {"q": asked}, follow=True)
    assert response.status_code == 200
    return response.content.decode()


def test_an_account_is_found_however_it_is_typed(
    client: Client, make_holder: MakeHolder
) -> None:
    holder = make_holder()
    for asked in (
        *("rina.sehat", "@Rina.Sehat", "  @rina.sehat "),
        *("https://www.instagram.com/rina.sehat/?hl=id", "instagram.com/rina.sehat"),
        *("https://instagram.com/rina.sehat#x", "www.instagram.com/Rina.Sehat/"),
        "https://m.instagram.com/rina%2Esehat/tagged/",
    ):
        html = answer(client, asked)
        assert YES in html, asked
        assert f"/lencana/{holder.number}/" in html
        assert WARNING not in html


def test_what_names_no_account_is_not_denied(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    for asked in (
        *("https://www.instagram.com/p/DAbc123/", "instagram.com/reel/DAbc123"),
        *("https://www.facebook.com/share/1AbC/", "https://x.com/i/status/1"),
        *("https://vt.tiktok.com/ZSabc/", "rina sehat", "@rina sehat"),
    ):
        html = answer(client, asked)
        assert "Itu tidak menyebut nama akun" in html, asked
        assert NO not in html
        assert "bukan di jaringan" not in html


def test_addresses_of_all_networks_are_known(
    client: Client, make_holder: MakeHolder
) -> None:
    holder = make_holder(network="x", handle="rina_s")
    for network, asked in (
        *(("x", "https://twitter.com/rina_s"), ("x", "https://x.com/@rina_s")),
        *(("x", "mobile.twitter.com/rina_s"), ("threads", "threads.net/@rina_s")),
        ("tiktok", "https://www.tiktok.com/@rina_s?lang=id"),
        ("facebook", "https://web.facebook.com/rina_s"),
        ("facebook", "fb.com/rina_s"),
    ):
        holder.accounts.update(network=network)
        assert YES in answer(client, asked), asked


def test_the_same_name_on_another_network_is_a_warning(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    for asked in ("https://x.com/rina.sehat", "https://tiktok.com/@rina.sehat"):
        html = answer(client, asked)
        assert NO in html
        assert WARNING in html
        assert YES not in html


def test_an_account_that_looks_like_a_holders_is_a_warning(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    for asked in (
        # One letter more, less, other, and two exchanged.
        *("rinaa.sehat", "rin.sehat", "rima.sehat", "rian.sehat"),
        # Letters that look alike, some of them not Latin.
        *("r1na.5ehat", "rlna.sehat", "r\u0456na.sehat", "rin\u0430.sehat"),
        *("rina_sehat", "rinasehat", "rina.sehat_resmi", "rina.sehat.id"),
        "https://www.instagram.com.penipu.example/rina.sehat",
    ):
        html = answer(client, asked)
        assert NO in html, asked
        assert WARNING in html, asked
        assert "@rina.sehat" in html


def test_letters_that_only_lower_to_ours_are_no_match(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder(handle="kabar")
    html = answer(client, "\u212aabar")
    assert NO in html
    assert WARNING in html


def test_an_unknown_account_gets_a_clear_no(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    for asked in ("penipu", "rina.sehatwati", "ri", "https://[", "@"):
        html = answer(client, asked)
        assert (NO in html) is (asked != "@"), asked
        assert WARNING not in html


@pytest.mark.parametrize(
    ("state", "word"),
    [
        ("suspended", "sedang tidak berlaku"),
        ("revoked", "dicabut dan tidak berlaku lagi"),
        ("resigned", "Lencana dikembalikan pemegangnya; tidak berlaku lagi."),
    ],
)
def test_a_badge_that_ended_refutes_the_claim_to_hold_one(
    client: Client, make_holder: MakeHolder, state: str, word: str
) -> None:
    make_holder(state=state)
    html = answer(client, "rina.sehat")
    assert OVER in html
    assert word in html
    assert YES not in html


def test_whoever_holds_an_account_now_counts_not_who_lost_it(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder(state="revoked")
    newer = make_holder("b@contoh.go.id")
    html = answer(client, "rina.sehat")
    assert YES in html
    assert f"/lencana/{newer.number}/" in html
    assert OVER not in html


def test_an_impostor_of_an_ended_or_hidden_badge_is_not_pointed_at_it(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder(state="revoked")
    make_holder("b@contoh.go.id", handle="rinna.sehat", is_listed=False)
    assert WARNING not in answer(client, "rina.sehats")


def test_a_badge_number_leads_to_its_badge(
    client: Client, make_holder: MakeHolder
) -> None:
    number = make_holder().number
    response = client.get("/lencana/", {"q": number.lower().replace("-", " ")})
    assert response["Location"] == f"/lencana/{number}/"


def test_an_account_named_like_a_number_is_looked_up(
    client: Client, kemenkes: AgencyPage
) -> None:
    for asked in ("bn-7k3m-q9xd", "BN-7K3M-Q9X", "bn 7k3m q9xdd"):
        html = answer(client, asked)
        assert NO in html
        assert "Lencana dengan nomor itu tidak pernah diterbitkan" in html
        assert "Akun itu" not in html


def test_the_address_of_a_badge_leads_to_it(
    client: Client, make_holder: MakeHolder
) -> None:
    number = make_holder().number
    for asked, meant in (
        (f"http://testserver/lencana/{number}/", number),
        (f"http://testserver/lencana/{number}/credential.json", number),
        ("http://testserver/lencana/BN-7K3M-Q9XD/", "BN-7K3M-Q9XD"),
    ):
        response = client.get("/lencana/", {"q": asked})
        assert response["Location"] == f"/lencana/{meant}/", asked
    html = answer(client, "https://lain.example/lencana/BN-7K3M-Q9XD/")
    assert "bukan di jaringan" in html


@pytest.mark.parametrize("handle", ["rina.sehat", "a" * 60, "s0sia1isasi" * 5, "._-"])
def test_names_that_look_alike_are_few_enough_to_look_up(handle: str) -> None:
    assert len(look_alikes(handle)) <= 10_000
