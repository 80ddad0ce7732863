"""Sends reports as a browser does: opens the form, works, posts."""

import base64
import json
import re
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from html import unescape
from typing import Any

from altcha import solve_challenge_v1
from django.db import connection
from django.test import Client

from factcheck.models import Tip
from factcheck.tips.proofs import new_challenge

SEND = "/lapor/kirim/"
STEPS = ("/lapor/ubah/", "/lapor/cocok/", SEND)
TEXT = "Pemerintah membagikan beras 50 kilogram, daftar lewat grup ini sekarang"


def work(challenge: str | None = None) -> str:
    """Return the solution of a challenge, as static/js/proof.js writes it."""
    task = json.loads(challenge or new_challenge())
    solution = solve_challenge_v1(
        task["challenge"], task["salt"], task["algorithm"], task["maxNumber"]
    )
    assert solution is not None
    told = {
        name: task[name] for name in ("algorithm", "challenge", "salt", "signature")
    }
    return base64.b64encode(
        json.dumps({**told, "number": solution.number}).encode()
    ).decode()


def hidden(page: str, name: str) -> str:
    """Return the value of a hidden field."""
    found = re.search(rf'name="{name}" value="([^"]*)"', page)
    assert found, name
    return unescape(found[1])


def send(client: Client, *, visitor: str = "127.0.0.1", **fields: Any) -> Any:
    """Post the second step; with work done unless `proof` says otherwise."""
    proof = fields.pop("proof", None)
    told = {"text": TEXT, "send": "1", "proof": work() if proof is None else proof}
    return post(client, SEND, {**told, **fields}, visitor=visitor)


def post(
    client: Client,
    address: str,
    told: dict[str, Any] | None = None,
    *,
    visitor: str = "127.0.0.1",
) -> Any:
    """Post what was typed; return the page that it leads to, or the way to a ticket."""
    response: Any = client.post(address, told, REMOTE_ADDR=visitor)
    is_step = response.get("Location", "").endswith(STEPS)
    return client.get(response["Location"]) if is_step else response


def sent_tip(client: Client, **fields: Any) -> Tip:
    """Return the tip that a post made."""
    response = send(client, **fields)
    assert response.status_code == 302, response.content.decode()
    return Tip.objects.get(ticket=response["Location"].split("/")[2])


def at_once(*functions: Callable[[], Any]) -> list[Any]:
    """Run functions in threads, each with a connection of its own."""

    def in_thread(function: Callable[[], Any]) -> Any:
        try:
            return function()
        finally:
            connection.close()

    with ThreadPoolExecutor(len(functions)) as threads:
        started = [threads.submit(in_thread, each) for each in functions]
        return [each.result(timeout=60) for each in started]
