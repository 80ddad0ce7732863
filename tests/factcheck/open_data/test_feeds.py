"""/umpan/cek-fakta: RSS, Atom and JSON Feed, narrowed like the list."""

import json
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from factcheck.models import Correction, FactCheckPage
from home.models import Topic
from tests.factcheck.open_data.conftest import published_check
from tests.factories.home import AgencyPageFactory

pytestmark = pytest.mark.django_db

ATOM = "{http://www.w3.org/2005/Atom}"


def rss(query: str = "") -> list[str]:
    response = Client().get(f"/umpan/cek-fakta.rss{query}")
    assert response["Content-Type"].startswith("application/rss+xml")
    root = ET.fromstring(response.content)  # noqa: S314 - our own
    return [str(item.findtext("title")) for item in root.iter("item")]


def atom(query: str = "") -> list[str]:
    response = Client().get(f"/umpan/cek-fakta.atom{query}")
    assert response["Content-Type"].startswith("application/atom+xml")
    root = ET.fromstring(response.content)  # noqa: S314 - our own
    return [str(item.findtext(f"{ATOM}title")) for item in root.iter(f"{ATOM}entry")]


def json_feed(query: str = "") -> dict[str, Any]:
    response = Client().get(f"/umpan/cek-fakta.json{query}")
    assert response["Content-Type"].startswith("application/feed+json")
    feed: dict[str, Any] = json.loads(response.content)
    return feed


def titles(query: str = "") -> list[str]:
    """Return the titles of a feed, which all three formats must agree on."""
    told = [item["title"] for item in json_feed(query)["items"]]
    assert rss(query) == atom(query) == told
    return told


def name_of(check: FactCheckPage) -> str:
    return f"SALAH: “{check.claim_text}”"


def test_feeds_narrow_by_agency_topic_and_verdict() -> None:
    check = published_check(parent=AgencyPageFactory(code="kemenkes"))
    other = published_check(verdict="benar")
    check.topics.add(Topic.objects.get(slug="kesehatan"))
    check.save_revision().publish()

    assert titles("?instansi=kemenkes") == [name_of(check)]
    assert titles("?topik=kesehatan") == [name_of(check)]
    assert titles("?putusan=salah") == [name_of(check)]
    assert titles("?putusan=benar") == [f"BENAR: “{other.claim_text}”"]
    assert titles("?instansi=tidak-ada") == []
    assert titles("?bahasa=en") == []


def test_json_feed_has_what_its_standard_wants(check: FactCheckPage) -> None:
    feed = json_feed("?putusan=salah")
    (item,) = feed["items"]

    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"].endswith("/umpan/cek-fakta.json?putusan=salah")
    assert feed["home_page_url"].endswith("/cek-fakta/?putusan=salah")
    assert item["id"]
    assert item["url"].endswith(check.get_url())
    assert item["content_text"] == check.summary
    assert item["date_modified"] >= item["date_published"]


def test_corrected_check_comes_first_again(check: FactCheckPage) -> None:
    newer = published_check()
    assert titles() == [name_of(newer), name_of(check)]

    check.corrections.add(Correction(kind="koreksi", what="Apa.", why="Mengapa."))
    check.save_revision().publish()

    assert titles() == [name_of(check), name_of(newer)]


def test_withdrawn_check_stays_in_its_feed_as_withdrawn(check: FactCheckPage) -> None:
    check.corrections.add(Correction(kind="dicabut", what="Dicabut.", why="Keliru."))
    check.save_revision().publish()

    assert titles("?putusan=salah") == [f"DICABUT: “{check.claim_text}”"]
    assert "dicabut" in json_feed()["items"][0]["content_text"]


def test_feed_of_everything_names_a_withdrawn_check_so(
    client: Client, check: FactCheckPage
) -> None:
    check.corrections.add(Correction(kind="dicabut", what="Dicabut.", why="Keliru."))
    check.save_revision().publish()

    feed = client.get("/umpan/semua/").content.decode()

    assert f"DICABUT: “{check.claim_text}”" in feed
    assert "SALAH" not in feed


def test_hidden_page_is_in_no_feed(check: FactCheckPage) -> None:
    check.unpublish()

    assert titles() == []


@pytest.mark.usefixtures("demo_site")
@pytest.mark.parametrize("form", ["rss", "atom", "json"])
def test_feed_costs_the_same_however_long(client: Client, form: str) -> None:
    with CaptureQueriesContext(connection) as queries:
        client.get(f"/umpan/cek-fakta.{form}")

    assert len(queries) == 2


@pytest.mark.parametrize(
    "path",
    [
        "cek-fakta.xml",
        "cek-fakta.rss?putusan=hoaks",
        "cek-fakta.json?instansi=A'--",
        "cek-fakta.json?bahasa=jv",
    ],
)
def test_feed_that_cannot_be_does_not_exist(client: Client, path: str) -> None:
    response = client.get(f"/umpan/{path}")
    assert response.status_code == 404
    assert response["Content-Type"] == "application/problem+json"


def test_filter_that_cannot_be_is_named(client: Client) -> None:
    told = client.get("/umpan/cek-fakta.rss?putusan=hoaks").json()
    assert [error["field"] for error in told["errors"]] == ["putusan"]


def test_unchanged_feed_is_not_sent_again(client: Client, check: FactCheckPage) -> None:
    first = client.get("/umpan/cek-fakta.atom")
    tag = {"If-None-Match": first["ETag"]}

    assert client.get("/umpan/cek-fakta.atom", headers=tag).status_code == 304
    check.unpublish()
    assert client.get("/umpan/cek-fakta.atom", headers=tag).status_code == 200


@pytest.mark.usefixtures("demo_site")
def test_list_leads_to_the_feed_of_what_it_shows(client: Client) -> None:
    page = client.get("/cek-fakta/?putusan=salah&topik=kesehatan").content.decode()
    for form in ("rss", "atom", "json"):
        address = f"/umpan/cek-fakta.{form}?putusan=salah&amp;topik=kesehatan"
        assert f'href="{address}"' in page
    english = client.get("/en/cek-fakta/").content.decode()
    assert 'href="/umpan/cek-fakta.json?bahasa=en"' in english
