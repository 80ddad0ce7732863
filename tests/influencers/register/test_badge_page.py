"""The page of one badge: what its holder agreed to, and how it stands."""

from datetime import date

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from accounts.models import User
from home.models import AgencyPage
from influencers.openbadges.keys import KeyRing
from tests.influencers.conftest import MakeHolder
from tests.influencers.register.conftest import signed


def page(client: Client, number: str, *, status: int = 200) -> str:
    """Return the page of a badge."""
    response = client.get(f"/lencana/{number}/")
    assert response.status_code == status
    return response.content.decode()


def test_a_badge_tells_what_is_public(
    client: Client, make_holder: MakeHolder, badge_key: KeyRing
) -> None:
    holder = make_holder(
        "rahasia@kemkes.go.id",
        issued_on=date(2026, 5, 3),
        valid_until=date(2099, 5, 2),
        checked_on=date(2026, 11, 2),
    )
    User.objects.update(first_name="Namarahasia")
    credential = signed(holder)
    html = page(client, holder.number)
    for told in (
        *("Aktif", "@rina.sehat", "https://www.instagram.com/rina.sehat/"),
        *("Kementerian Kesehatan", "3 Mei 2026", "2 Mei 2099", "2 November 2026"),
        credential.document["issuer"]["id"],
        f"/lencana/{holder.number}/credential.json",
        f"/lencana/{holder.number}/lencana.png",
        f"/lencana/verifikasi/?nomor={holder.number}",
    ):
        assert told in html
    assert "rahasia" not in html.lower()


def test_the_files_of_a_badge_are_downloaded(
    client: Client, make_holder: MakeHolder, badge_key: KeyRing
) -> None:
    holder = make_holder()
    signed(holder)
    html = page(client, holder.number)
    base = f'href="/lencana/{holder.number}'
    assert f'{base}/lencana.png" download>' in html
    assert f'{base}/lencana.svg" download>' in html
    saved = f'download="lencana-{holder.number}.json"'
    assert f'{base}/credential.json" {saved}>' in html
    # Verifiers read it where it lies.
    hosted = client.get(f"/lencana/{holder.number}/credential.json", follow=True)
    assert not hosted.has_header("Content-Disposition")


def test_a_badge_is_printed_from_a_phone_too(
    client: Client, make_holder: MakeHolder, badge_key: KeyRing
) -> None:
    holder = make_holder()
    signed(holder)
    sheet = client.get(f"/lencana/{holder.number}/cetak/").content.decode()
    assert "lewat menu peramban" in sheet


def test_a_badge_is_kept_out_of_search_engines(
    client: Client, make_holder: MakeHolder
) -> None:
    html = page(client, make_holder().number)
    assert '<meta name="robots" content="noindex">' in html


def test_a_badge_without_signed_file_offers_none(
    client: Client, make_holder: MakeHolder
) -> None:
    assert "credential.json" not in page(client, make_holder().number)


@pytest.mark.parametrize(
    ("state", "word"),
    [
        ("suspended", "Ditangguhkan"),
        ("resigned", "Dikembalikan"),
        ("revoked", "Dicabut"),
    ],
)
def test_a_badge_that_ended_says_so_first(
    client: Client, make_holder: MakeHolder, state: str, word: str
) -> None:
    holder = make_holder(state=state, state_reason="Alasanrahasia")
    html = page(client, holder.number)
    assert f"</span>{word}</span></h2>" in html
    assert "Alasanrahasia" not in html
    assert "verdict--benar" not in html


@pytest.mark.parametrize("state", ["active", "suspended", "resigned", "revoked"])
def test_without_consent_only_the_number_answers(
    client: Client, make_holder: MakeHolder, badge_key: KeyRing, state: str
) -> None:
    holder = make_holder()
    signed(holder)
    type(holder).objects.update(state=state, is_listed=False)
    html = page(client, holder.number)
    assert "tidak berlaku" in html
    for hidden in ("rina.sehat", "Kemenkes", "Kementerian Kesehatan", "did:web"):
        assert hidden not in html


def test_a_number_that_was_misread_leads_to_the_badge(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder(number="BN-01A1-0B1C")
    for typed in ("bn-oia1-ob1c", "BN-O1AI-OBLC", "BN01A10B1C", "01a1 0b1c"):
        response = client.get(f"/lencana/{typed}/")
        assert response.status_code == 302
        assert response["Location"] == "/lencana/BN-01A1-0B1C/"


@pytest.mark.parametrize(
    ("number", "told"),
    [
        ("BN-7K3M-Q9XD", "tidak pernah diterbitkan"),
        ("bukan-nomor", "bukan nomor lencana"),
        ("<script>", "&lt;script&gt;"),
        ("BN-UUUU-UUUU", "bukan nomor lencana"),
        ("x" * 3000, "bukan nomor lencana"),
    ],
)
def test_an_unknown_number_is_told_so(
    client: Client, kemenkes: AgencyPage, number: str, told: str
) -> None:
    html = page(client, number, status=404)
    assert "Tidak ada lencana dengan nomor ini" in html
    assert told in html


def test_a_badge_costs_the_same_with_more_accounts(
    client: Client,
    make_holder: MakeHolder,
    badge_key: KeyRing,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    holder = make_holder()
    signed(holder)
    page(client, holder.number)
    with django_assert_max_num_queries(16) as one:
        page(client, holder.number)
    for place in range(5):
        holder.accounts.create(network="x", handle=f"akun{place}")
    with django_assert_max_num_queries(len(one)):
        page(client, holder.number)


def test_the_page_is_there_in_english(client: Client, make_holder: MakeHolder) -> None:
    assert client.get(f"/en/lencana/{make_holder().number}/").status_code == 200
