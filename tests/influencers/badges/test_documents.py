"""What verifiers fetch: keys, status lists, credentials and pictures."""

import json
from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from PIL import Image

from home.models import AgencyPage
from influencers.badges import files, services
from influencers.badges.faces import Face
from influencers.badges.published_lists import FRESH_FOR, published_list
from influencers.models import Holder, HolderAccount, StatusList
from influencers.openbadges import status_lists
from influencers.openbadges.baking import unbake
from influencers.openbadges.keys import KeyRing
from tests.influencers.badges.conftest import verified
from tests.influencers.conftest import MakeHolder

REVOCATION = "/instansi/kemenkes/status/1/revocation"
SUSPENSION = "/instansi/kemenkes/status/1/suspension"
# What a suspension is seen within, wherever a list is kept (the issue: 60 s).
WITHIN = 60


def is_set(client: Client, holder: Holder, address: str) -> bool:
    document = client.get(address).json()
    bits = status_lists.decode(document["credentialSubject"]["encodedList"])
    return status_lists.is_set(bits, holder.credentials.get().status_index)


def test_agency_names_its_keys_and_retired_ones(
    client: Client, kemenkes: AgencyPage, key: KeyRing, settings: Any
) -> None:
    ring = key.rotated()
    settings.BADGE_KEYS = ring.words()
    answer = client.get("/instansi/kemenkes/did.json")
    assert answer["Content-Type"] == "application/did+ld+json"
    did = "did:web:portal.example:instansi:kemenkes"
    assert answer.json()["id"] == did
    assert answer.json()["assertionMethod"] == [
        f"{did}#{ring.public}",
        f"{did}#{key.public}",
    ]


def test_portal_names_its_keys(client: Client, key: KeyRing, db: None) -> None:
    answer = client.get("/.well-known/did.json")
    assert answer.json()["id"] == "did:web:portal.example"
    assert key.public in answer.json()["assertionMethod"][0]


def test_agency_nobody_knows_has_no_keys(client: Client, kemenkes: AgencyPage) -> None:
    assert client.get("/instansi/tidak-ada/did.json").status_code == 404


def test_agency_that_left_keeps_its_keys_if_it_issued(
    client: Client, holder: Holder, sleman: AgencyPage
) -> None:
    for agency in (holder.agency, sleman):
        agency.unpublish()
    assert client.get("/instansi/kemenkes/did.json").status_code == 200
    assert client.get("/instansi/sleman/did.json").status_code == 404


def test_portal_without_a_key_is_no_issuer(
    client: Client, holder: Holder, settings: Any, tmp_path: Any
) -> None:
    settings.BADGE_KEYS, settings.PRIVATE_ROOT = [], tmp_path
    for address in ("/.well-known/did.json", "/instansi/kemenkes/did.json", REVOCATION):
        assert client.get(address).status_code == 404


def test_kept_list_costs_no_query(
    client: Client, holder: Holder, django_assert_num_queries: Any
) -> None:
    with django_assert_num_queries(2):
        client.get(REVOCATION)
    with django_assert_num_queries(0):
        answer = client.get(REVOCATION)
    assert answer["Content-Type"] == "application/vc+ld+json"
    assert answer["Access-Control-Allow-Origin"] == "*"
    assert answer.json()["id"] == f"https://portal.example{REVOCATION}"


def test_suspension_is_in_the_list_at_once(
    client: Client, holder: Holder, django_capture_on_commit_callbacks: Any
) -> None:
    assert not is_set(client, holder, SUSPENSION)
    with django_capture_on_commit_callbacks(execute=True):
        services.suspend_badge(holder, by=None, reason="Diperiksa.")
    assert is_set(client, holder, SUSPENSION)
    assert not is_set(client, holder, REVOCATION)


def test_another_process_shows_a_revocation_within_a_minute(
    client: Client, holder: Holder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its cache is not emptied: no callback runs here."""
    assert not is_set(client, holder, REVOCATION)
    services.revoke_badge(holder, by=None, reason="Pindah instansi.")
    assert not is_set(client, holder, REVOCATION)
    read_at = published_list("kemenkes", 1, "revocation").read_at
    assert timedelta(seconds=WITHIN) > FRESH_FOR
    monkeypatch.setattr(
        "influencers.badges.published_lists.timezone.now", lambda: read_at + FRESH_FOR
    )
    assert is_set(client, holder, REVOCATION)


def test_copies_elsewhere_live_no_longer_than_the_list_itself(
    client: Client, holder: Holder, monkeypatch: pytest.MonkeyPatch
) -> None:
    read_at = published_list("kemenkes", 1, "revocation").read_at
    monkeypatch.setattr(
        "influencers.badges.published_lists.timezone.now",
        lambda: read_at + timedelta(seconds=20),
    )
    assert client.get(REVOCATION)["Cache-Control"] == "public, max-age=30"


def test_list_ends_soon(client: Client, holder: Holder) -> None:
    ends = client.get(REVOCATION).json()["validUntil"]
    soon = timezone.now() + timedelta(minutes=16)
    assert timezone.now().isoformat() < ends < soon.isoformat()


def test_who_has_a_list_is_told_so(client: Client, holder: Holder) -> None:
    tag = client.get(REVOCATION)["ETag"]
    again = client.get(REVOCATION, headers={"if-none-match": tag})
    assert (again.status_code, again.content) == (304, b"")
    assert again["Access-Control-Allow-Origin"] == "*"


@pytest.mark.parametrize(
    "address",
    [
        "/instansi/kemenkes/status/2/revocation",
        "/instansi/kemenkes/status/1/cinta",
        "/instansi/kemenkes/status/0/revocation",
        "/instansi/lain/status/1/revocation",
        "/lencana/BN-0000-0000/credential.json",
        "/lencana/BN-0000-0000/lencana.png",
    ],
)
def test_what_does_not_exist_is_not_found(
    client: Client, holder: Holder, address: str
) -> None:
    assert client.get(address, follow=True).status_code == 404


def test_credential_lies_at_its_own_identifier(client: Client, holder: Holder) -> None:
    newest = f"/lencana/{holder.number}/credential.json"
    first = f"/lencana/{holder.number}/credential-1.json"
    found = client.get(newest, follow=True)
    assert found.redirect_chain == [(first, 302)]
    assert found.json()["id"] == f"https://portal.example{first}"
    assert verified(found.content).is_valid
    services.reissue(holder, by=None)
    assert client.get(newest)["Location"].endswith("credential-2.json")
    # Who shows the earlier one is found out.
    assert not verified(found.content).is_valid
    assert client.get(first).status_code == 200


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_picture_holds_the_badge(client: Client, holder: Holder, kind: str) -> None:
    answer = client.get(f"/lencana/{holder.number}/lencana.{kind}")
    assert verified(answer.content).is_valid
    stored = holder.credentials.get().document
    assert json.loads(unbake(answer.content)) == stored
    assert len(answer.content) < 100_000


@pytest.mark.parametrize("kind", ["png", "svg"])
def test_picture_is_drawn_once(
    client: Client, holder: Holder, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    drawn = []
    draw = getattr(files, f"draw_{kind}")

    def count(face: Face) -> bytes:
        drawn.append(face)
        return bytes(draw(face))

    monkeypatch.setattr(files, f"draw_{kind}", count)
    address = f"/lencana/{holder.number}/lencana.{kind}"
    first, second = client.get(address), client.get(address)
    assert first.content == second.content
    assert len(drawn) == 1
    # With another credential it is another file with the same picture.
    services.reissue(holder, by=None)
    third = client.get(address, headers={"if-none-match": first["ETag"]})
    assert (third.status_code, len(drawn)) == (200, 1)
    cache.clear()
    again = client.get(address, headers={"if-none-match": third["ETag"]})
    assert (again.status_code, again.content, len(drawn)) == (304, b"", 1)
    HolderAccount.objects.update(handle="lain")
    assert client.get(address).status_code == 200
    assert len(drawn) == 2


def test_picture_is_a_square_with_room_for_the_longest_handle(
    client: Client, holder: Holder
) -> None:
    HolderAccount.objects.update(handle="m" * 60)
    answer = client.get(f"/lencana/{holder.number}/lencana.png")
    assert Image.open(BytesIO(answer.content)).size == (1080, 1080)


def test_withdrawn_entry_is_gone_but_its_bit_stays(
    client: Client, holder: Holder, django_capture_on_commit_callbacks: Any
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        services.suspend_badge(holder, by=holder.user, reason="Persetujuan ditarik.")
    Holder.objects.update(is_listed=False)
    for name in ("credential.json", "credential-1.json", "lencana.png", "lencana.svg"):
        answer = client.get(f"/lencana/{holder.number}/{name}")
        assert (answer.status_code, answer["Cache-Control"]) == (410, "no-store")
        assert b"rina" not in answer.content
    assert is_set(client, holder, SUSPENSION)


def test_ended_badge_has_no_picture_and_a_document_that_shows_it(
    client: Client, holder: Holder
) -> None:
    services.revoke_badge(holder, by=None, reason="Pindah instansi.")
    assert client.get(f"/lencana/{holder.number}/lencana.png").status_code == 410
    found = client.get(f"/lencana/{holder.number}/credential-1.json")
    assert not verified(found.content).is_valid


def test_erased_holder_leaves_a_bit_and_nothing_else(
    client: Client, make_holder: MakeHolder, holder: Holder
) -> None:
    services.revoke_badge(holder, by=None, reason="Dihapus.")
    index, number = holder.credentials.get().status_index, holder.number
    holder.credentials.update(document={})
    holder.user.delete()
    assert client.get(f"/lencana/{number}/credential-1.json").status_code == 404
    cache.clear()
    document = client.get(REVOCATION).json()
    bits = status_lists.decode(document["credentialSubject"]["encodedList"])
    assert status_lists.is_set(bits, index)
    assert StatusList.objects.get().credentials.get().holder is None


def test_status_list_says_nothing_of_persons(client: Client, holder: Holder) -> None:
    content = client.get(REVOCATION).content
    for word in (holder.number, "rina", holder.user.email):
        assert word.encode() not in content


def test_emblem_is_the_picture_of_all_badges(client: Client, db: None) -> None:
    answer = client.get("/lencana/gambar.png")
    assert Image.open(BytesIO(answer.content)).size == (1080, 1080)


def test_printed_badge_shows_its_picture_and_a_suspended_one_is_not_printed(
    client: Client, holder: Holder
) -> None:
    address = f"/lencana/{holder.number}/cetak/"
    page = client.get(address)
    assert f'src="/lencana/{holder.number}/lencana.svg"' in page.content.decode()
    assert client.get(f"/en{address}").status_code == 200
    services.suspend_badge(holder, by=None, reason="Diperiksa.")
    assert client.get(address).status_code == 404
