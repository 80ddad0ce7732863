"""Only who works, or waits, is let in; and each proof once."""

import base64
import json
from datetime import timedelta
from typing import Any

import pytest
from django.core import signing
from django.test import Client
from django.utils import timezone
from time_machine import travel

from factcheck.models import Case, SpentProof, Tip
from factcheck.tips import proofs
from tests.factcheck.tips.sending import (
    TEXT,
    at_once,
    hidden,
    post,
    send,
    sent_tip,
    work,
)
from tests.factcheck.tips.test_pictures import upload

POSTS, REPLAYS = 1000, 100


def text_of(response: Any) -> str:
    return str(response.content.decode())


@pytest.mark.django_db
def test_a_thousand_posts_without_proof_put_nothing_into_the_queue(
    client: Client,
) -> None:
    statuses = {
        send(client, text=f"{TEXT} {number}", proof="").status_code
        for number in range(POSTS)
    }
    assert statuses == {200, 429}
    assert not Tip.objects.exists()
    assert not Case.objects.exists()
    assert not SpentProof.objects.exists()


@pytest.mark.django_db(transaction=True)
def test_a_hundred_replays_of_one_solution_at_once_count_once() -> None:
    proof = work()
    replays = [
        lambda number=number: send(Client(), text=f"{TEXT} {number}", proof=proof)
        for number in range(REPLAYS)
    ]
    for start in range(0, REPLAYS, 20):
        at_once(*replays[start : start + 20])
    assert Tip.objects.count() == 1
    assert SpentProof.objects.count() == 1


@pytest.mark.django_db
def test_solution_written_in_another_way_is_the_same_solution(client: Client) -> None:
    proof = work()
    sent_tip(client, proof=proof)
    told = json.loads(base64.b64decode(proof))
    reordered = json.dumps(dict(reversed(told.items())), indent=3)
    shorter = json.dumps({**told, "salt": told["salt"].rstrip("&"), "more": 1})
    for body in (reordered, shorter):
        again = base64.b64encode(body.encode()).decode()
        assert proofs.permit_for_work(again) is not None
        assert send(client, text="Yang lain", proof=again).status_code == 200
    assert Tip.objects.count() == 1


@pytest.mark.parametrize(
    "change",
    [
        {"number": -1},
        {"number": "1"},
        {"number": 1e3},
        {"number": None},
        {"salt": "ff?expires=99999999999&"},
        {"salt": 7},
        {"signature": "0" * 64},
        {"signature": []},
        {"challenge": "\ud800"},
        {"algorithm": "SHA-1"},
        {"algorithm": {}},
    ],
)
def test_forged_solution_is_no_proof(change: dict[str, Any]) -> None:
    told = {**json.loads(base64.b64decode(work())), **change}
    forged = base64.b64encode(json.dumps(told).encode()).decode()
    assert proofs.permit_for_work(forged) is None


@pytest.mark.parametrize(
    "solution", ["", "%", "é", "bnVsbA==", "W10=", "e30=", "A" * 5000, "WwoK" * 400]
)
def test_rubbish_is_no_proof(solution: str) -> None:
    assert proofs.permit_for_work(solution) is None


def test_solution_is_good_for_an_hour() -> None:
    challenge = proofs.new_challenge()
    solution = work(challenge)
    assert proofs.permit_for_work(solution) is not None
    with travel(timezone.now() + proofs.LIFETIME + timedelta(seconds=2), tick=False):
        assert proofs.permit_for_work(solution) is None


@pytest.mark.django_db
def test_who_cannot_work_waits_and_loses_nothing(client: Client) -> None:
    told = {"link": "https://bansos.example/x", "email": "warga@surel.example"}
    asked = timezone.now()
    with travel(asked, tick=False):
        page = text_of(send(client, proof="", **told))
        assert "Tunggu 30 detik, lalu tekan kirim lagi" in page
        assert TEXT in page
        assert "https://bansos.example/x" in page
        assert 'value="warga@surel.example"' in page
    waiting = hidden(page, "waiting")
    with travel(asked + timedelta(seconds=20), tick=False):
        early = text_of(send(client, proof="", waiting=waiting, **told))
        assert "Tunggu 10 detik" in early
        assert hidden(early, "waiting") == waiting
        assert not Tip.objects.exists()
    with travel(asked + timedelta(seconds=31), tick=False):
        tip = sent_tip(client, proof="", waiting=waiting, **told)
        # Single use.
        assert send(client, proof="", text="Lain", waiting=waiting).status_code == 200
    assert tip.link == "https://bansos.example/x"
    assert Tip.objects.count() == 1


@pytest.mark.django_db
def test_waiting_is_good_for_an_hour_and_cannot_be_forged(client: Client) -> None:
    waiting = proofs.new_waiting()
    with travel(timezone.now() + timedelta(hours=1, seconds=2), tick=False):
        send(client, proof="", waiting=waiting)
    forged = signing.TimestampSigner(salt="another").sign_object(["x", 0])
    send(client, proof="", waiting=forged)
    assert not Tip.objects.exists()


@pytest.mark.django_db
def test_an_error_in_the_form_does_not_cost_the_time_waited(client: Client) -> None:
    waiting = proofs.new_waiting()
    with travel(timezone.now() + timedelta(seconds=31), tick=False):
        page = text_of(send(client, proof="", waiting=waiting, email="bukan surel"))
        assert hidden(page, "waiting") == waiting
        assert "Sekarang tekan kirim lagi" in page


@pytest.mark.django_db
def test_slow_way_is_much_narrower_than_the_quick_one(client: Client) -> None:
    tokens = [proofs.new_waiting() for _each in range(4)]
    with travel(timezone.now() + timedelta(seconds=31), tick=False):
        slow = [
            send(client, text=f"Kabar {number}", proof="", waiting=token).status_code
            for number, token in enumerate(tokens)
        ]
    quick = [send(client, text=f"Berita {number}").status_code for number in range(31)]
    assert slow == [302] * 3 + [429]
    assert quick == [302] * 30 + [429]


@pytest.mark.django_db
def test_who_is_held_back_keeps_what_was_typed(client: Client) -> None:
    for number in range(30):
        send(client, text=f"Berita {number}")
    response = send(client, email="warga@surel.example")
    assert response.status_code == 429
    assert "Coba lagi satu jam lagi" in text_of(response)
    assert TEXT in text_of(response)
    assert "warga@surel.example" in text_of(response)


@pytest.mark.django_db
def test_what_fills_in_the_hidden_field_is_held_back(client: Client) -> None:
    response = send(client, komentar_tambahan="https://spam.example")
    assert "isian tersembunyi" in text_of(response)
    assert not Tip.objects.exists()


@pytest.mark.django_db
def test_form_of_another_site_is_refused() -> None:
    client = Client(enforce_csrf_checks=True)
    assert send(client).status_code == 403
    assert post(client, "/lapor/", {"text": TEXT}).status_code == 200
    # Not even for an hour does a stranger's page put a picture onto our disk.
    told = {"text": TEXT, "picture": upload()}
    assert client.post("/lapor/", told).status_code == 403
    assert not Tip.objects.exists()
