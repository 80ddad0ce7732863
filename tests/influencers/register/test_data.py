"""The register as open data: complete, current, safe to open, and nothing private."""

import csv
import io
import json
from datetime import date, timedelta
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from factcheck.structured_data import LICENCE
from home.models import AgencyPage
from influencers.models import Holder, HolderAccount
from influencers.register.data import COLUMNS
from tests.influencers.conftest import MakeHolder

JSON, CSV = "/lencana/data.json", "/lencana/data.csv"


def content(client: Client, address: str) -> str:
    """Return a file as it is handed out."""
    response = client.get(address)
    assert response.status_code == 200
    return response.getvalue().decode()


def rows(client: Client) -> list[dict[str, str]]:
    """Return the rows of the CSV."""
    return list(csv.DictReader(io.StringIO(content(client, CSV), newline="")))


def test_both_files_tell_the_same_of_each_badge(
    client: Client, make_holder: MakeHolder
) -> None:
    holder = make_holder(issued_on=date(2026, 5, 3), checked_on=date(2026, 11, 2))
    holder.accounts.create(network="x", handle="rina_s")
    make_holder("b@contoh.go.id", handle="lain", state="revoked")
    told = json.loads(content(client, JSON))
    assert told["licence"] == LICENCE
    first, second = told["badges"]
    assert first == {
        "number": holder.number,
        "url": f"http://127.0.0.1:8000/lencana/{holder.number}/",
        "state": "active",
        "state_since": first["state_since"],
        "issued_on": "2026-05-03",
        "valid_until": None,
        "checked_on": "2026-11-02",
        "agency": {"code": "kemenkes", "name": "Kemenkes"},
        "accounts": [
            {
                "network": "instagram",
                "handle": "rina.sehat",
                "profile_url": "https://www.instagram.com/rina.sehat/",
            },
            {
                "network": "x",
                "handle": "rina_s",
                "profile_url": "https://x.com/rina_s",
            },
        ],
    }
    assert second["state"] == "revoked"
    flat = rows(client)
    assert [row["handle"] for row in flat] == ["rina.sehat", "rina_s", "lain"]
    assert list(flat[0]) == [column.name for column in COLUMNS]
    assert flat[0]["agency_name"] == "Kemenkes"


def test_an_empty_register_is_valid_in_both_forms(
    client: Client, kemenkes: AgencyPage
) -> None:
    assert json.loads(content(client, JSON))["badges"] == []
    assert rows(client) == []


def test_validity_is_told_as_of_today(client: Client, make_holder: MakeHolder) -> None:
    last_day = timezone.localdate() - timedelta(days=3)
    make_holder(valid_until=last_day)
    row = rows(client)[0]
    assert row["state"] == "expired"
    # Midnight in Jakarta, in UTC.
    assert row["state_since"] == f"{last_day}T17:00:00+00:00"


def test_nothing_private_is_handed_out(client: Client, make_holder: MakeHolder) -> None:
    make_holder("rahasia@kemkes.go.id", state_reason="Alasanrahasia")
    make_holder("b@contoh.go.id", handle="tersembunyi", is_listed=False)
    for address in (JSON, CSV):
        told = content(client, address).lower()
        assert "rahasia" not in told
        assert "tersembunyi" not in told


def test_no_cell_is_a_formula(client: Client, make_holder: MakeHolder) -> None:
    make_holder(handle="-cmd")
    assert rows(client)[0]["handle"] == "'-cmd"


@pytest.mark.parametrize("address", [JSON, CSV])
def test_a_file_is_sent_again_only_when_it_changed(
    client: Client, make_holder: MakeHolder, address: str
) -> None:
    make_holder()
    known = client.get(address)
    asked: Any = {"HTTP_IF_NONE_MATCH": known["ETag"]}
    assert known["Access-Control-Allow-Origin"] == "*"
    assert client.get(address, **asked).status_code == 304
    HolderAccount.objects.update(handle="rina.baru")
    assert client.get(address, **asked).status_code == 200


def test_a_withdrawal_is_in_the_next_download(
    client: Client, make_holder: MakeHolder
) -> None:
    make_holder()
    assert len(rows(client)) == 1
    Holder.objects.update(is_listed=False)
    assert rows(client) == []


def test_files_cost_the_same_however_long(
    client: Client,
    make_holder: MakeHolder,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(30):
        make_holder(f"a{number}@contoh.go.id", handle=f"akun{number:02}")
    # Once for the tag, once for the rows.
    with django_assert_num_queries(2):
        assert len(rows(client)) == 30


def test_downloads_are_limited(client: Client, kemenkes: AgencyPage) -> None:
    statuses = {client.get(JSON).status_code for _time in range(21)}
    assert statuses == {200, 429}
