"""`/cari/` as people and their browsers meet it: picks, ways on, suggestions, feeds."""

import json
from xml.etree import ElementTree as ET

import pytest
from django.test import Client
from wagtail.models import Page, PageViewRestriction

from search.models import BestBet
from tests.search.documents import facet, public_page, store

pytestmark = pytest.mark.django_db

ADDRESS = "/cari/"
OPENSEARCH = "{http://a9.com/-/spec/opensearch/1.1/}"


def pick(title: str, *, queries: str, **given: int) -> Page:
    """Store a page that editors put on top of these searches."""
    page = public_page(title)
    store(title, page=page)
    BestBet.objects.create(page=page, queries=queries, **given)
    return page


def shown(client: Client, address: str = ADDRESS, **parameters: str) -> str:
    response = client.get(address, parameters)
    assert response.status_code == 200
    return str(response.content.decode())


def restrict(page: Page) -> None:
    PageViewRestriction.objects.create(
        page=page, restriction_type=PageViewRestriction.LOGIN
    )


@pytest.fixture
def bansos(db: None) -> None:
    """Three documents that a search for bansos finds."""
    for number in range(3):
        store(f"Bansos {number}", facets=(facet("topic", "bantuan-sosial"),))


# --- editors' picks ---------------------------------------------------------


@pytest.mark.usefixtures("bansos")
def test_pick_is_on_top_and_not_repeated(client: Client) -> None:
    pick("Bansos resmi", queries="bansos\nbantuan sosial")
    page = shown(client, q="BanSos?")
    assert page.count('class="picked"') == 1
    assert page.count(">Bansos resmi</a>") == 1
    assert page.index("Bansos resmi") < page.index("Bansos 2")
    assert "4 hasil" in page


@pytest.mark.usefixtures("bansos")
def test_pick_is_shown_even_when_its_text_does_not_match(client: Client) -> None:
    pick("Program Keluarga Harapan", queries="uang bulanan")
    page = shown(client, q="uang bulanan")
    assert "Program Keluarga Harapan" in page
    assert "Tidak ada hasil" not in page


@pytest.mark.usefixtures("bansos")
@pytest.mark.parametrize(
    "parameters",
    [
        {"q": "bansos pkh"},
        {"q": "bansos", "topik": "bantuan-sosial"},
        {"q": "bansos", "urut": "terbaru"},
        {},
    ],
)
def test_pick_is_only_for_its_search_as_typed(
    client: Client, parameters: dict[str, str]
) -> None:
    pick("Bansos resmi", queries="bansos")
    assert "picked" not in shown(client, **parameters)


@pytest.mark.usefixtures("bansos")
def test_pick_that_is_switched_off_is_an_ordinary_result(client: Client) -> None:
    pick("Bansos resmi", queries="bansos", is_active=False)
    page = shown(client, q="bansos")
    assert "picked" not in page
    assert "Bansos resmi" in page


@pytest.mark.usefixtures("bansos")
def test_restricted_pick_shows_nowhere(client: Client) -> None:
    restrict(pick("Bansos rahasia", queries="bansos"))
    assert "rahasia" not in shown(client, q="bansos")


@pytest.mark.usefixtures("bansos")
def test_picks_keep_their_order_and_their_number(client: Client) -> None:
    for position in (4, 2, 3, 1):
        pick(f"Pilihan {position}", queries="bansos", position=position)
    page = shown(client, q="bansos")
    assert page.count('class="picked"') == 3
    assert page.index("Pilihan 1") < page.index("Pilihan 2") < page.index("Pilihan 3")


# --- what a search page says ------------------------------------------------


@pytest.mark.usefixtures("bansos")
def test_page_is_kept_only_by_the_readers_own_browser(client: Client) -> None:
    response = client.get(ADDRESS, {"q": "bansos"})
    assert "private" in response.headers["Cache-Control"]
    assert "max-age=60" in response.headers["Cache-Control"]
    assert not response.cookies


@pytest.mark.usefixtures("bansos")
def test_page_that_finds_nothing_shows_ways_on(client: Client) -> None:
    page = shown(client, q="qqqzzz")
    assert "Tidak ada hasil untuk “qqqzzz”" in page
    assert "/cari/?topik=bantuan-sosial" in page
    assert "/periksa/" in page


@pytest.mark.usefixtures("bansos")
def test_filters_that_leave_nothing_can_be_dropped(client: Client) -> None:
    page = shown(client, q="bansos", topik="tak-ada")
    assert "Cari tanpa saringan" in page
    assert 'href="/cari/?q=bansos"' in page


@pytest.mark.usefixtures("bansos")
def test_english_search_without_results_leads_to_indonesian(client: Client) -> None:
    page = shown(client, "/en/cari/", q="bansos")
    assert 'href="/cari/?q=bansos" hreflang="id"' in page


def test_fact_check_shows_its_verdict_first(client: Client) -> None:
    card = {"verdict": "salah", "verdict_label": "Salah", "claim": "Bansos cair"}
    store("Tidak ada bansos cair", kind="fact_check", card=card)
    page = shown(client, q="bansos")
    assert page.index("verdict--salah") < page.index("“Bansos cair”")


@pytest.mark.usefixtures("bansos")
def test_respelt_search_offers_the_words_as_typed(client: Client) -> None:
    page = shown(client, q="basnos")
    assert "Menampilkan hasil untuk ejaan itu." in page
    assert 'href="/cari/?q=basnos&amp;persis=1"' in page
    assert "Cari persis: basnos" in page
    literal = shown(client, q="basnos", persis="1")
    assert "Cari persis" not in literal


# --- suggestions ------------------------------------------------------------


@pytest.mark.usefixtures("bansos")
def test_suggestions_name_public_pages(client: Client) -> None:
    restrict(public_page("x"))
    response = client.get("/cari/saran/", {"q": "bans"})
    answer = json.loads(response.content)
    assert answer["query"] == "bans"
    assert {each["title"] for each in answer["suggestions"]} == {
        "Bansos 0",
        "Bansos 1",
        "Bansos 2",
    }
    first = answer["suggestions"][0]
    assert first.keys() == {"title", "url", "kind", "label"}
    assert (first["kind"], first["label"]) == ("program", "Program")
    assert response.headers["Cache-Control"] == "private, max-age=300"


def test_restricted_page_is_never_suggested(client: Client) -> None:
    page = public_page("Bansos rahasia")
    store("Bansos rahasia", page=page)
    restrict(page)
    assert b"rahasia" not in client.get("/cari/saran/", {"q": "bans"}).content


@pytest.mark.usefixtures("bansos")
@pytest.mark.parametrize("typed", ["", "b", " b ", "\u200bb"])
def test_one_letter_is_not_completed(client: Client, typed: str) -> None:
    answer = json.loads(client.get("/cari/saran/", {"q": typed}).content)
    assert answer["suggestions"] == []


@pytest.mark.usefixtures("bansos")
def test_browsers_get_suggestions_in_their_own_format(client: Client) -> None:
    response = client.get("/cari/saran/", {"q": "bans", "format": "opensearch"})
    assert response.headers["Content-Type"] == "application/x-suggestions+json"
    typed, titles, words, addresses = json.loads(response.content)
    assert typed == "bans"
    assert len(titles) == len(words) == len(addresses) == 3
    assert all(address.startswith("http://testserver/") for address in addresses)


# --- for browsers and feed readers ------------------------------------------


@pytest.mark.parametrize(
    ("path", "language"), [("/opensearch.xml", "id"), ("/en/opensearch.xml", "en")]
)
def test_browsers_can_add_the_search(client: Client, path: str, language: str) -> None:
    response = client.get(path)
    assert response.headers["Content-Type"] == "application/opensearchdescription+xml"
    described = ET.fromstring(response.content)  # noqa: S314 - our own answer
    assert len(described.findtext(f"{OPENSEARCH}ShortName", "")) <= 16
    assert described.findtext(f"{OPENSEARCH}Language") == language
    templates = {
        url.get("type"): str(url.get("template"))
        for url in described.iter(f"{OPENSEARCH}Url")
    }
    for kind, template in templates.items():
        filled = template.replace("{searchTerms}", "bansos").replace("{startPage?}", "")
        answer = client.get(filled.removeprefix("http://testserver"))
        assert answer.status_code == 200
        assert answer.headers["Content-Type"].startswith(str(kind))


def test_every_page_links_the_description(client: Client) -> None:
    assert 'rel="search"' in shown(client)


@pytest.mark.usefixtures("bansos")
def test_search_as_a_feed_takes_the_same_filters(client: Client) -> None:
    store("Bansos lain", facets=(facet("topic", "pangan"),))
    hidden = public_page("Bansos rahasia")
    store("Bansos rahasia", page=hidden, facets=(facet("topic", "bantuan-sosial"),))
    restrict(hidden)
    page = shown(client, q="bansos", topik="bantuan-sosial")
    address = "/cari/rss/?q=bansos&amp;topik=bantuan-sosial"
    assert page.count(f'href="{address}"') == 2

    response = client.get("/cari/rss/", {"q": "bansos", "topik": "bantuan-sosial"})
    assert response.headers["Content-Type"].startswith("application/rss+xml")
    assert response.headers["X-Robots-Tag"] == "noindex"
    channel = ET.fromstring(response.content).find("channel")  # noqa: S314
    assert channel is not None
    assert channel.findtext("title") == "Bagimu Negeri: bansos · Bantuan-Sosial"
    titles = [item.findtext("title") for item in channel.iter("item")]
    assert titles == ["Bansos 2", "Bansos 1", "Bansos 0"]


def test_feed_names_a_fact_check_by_its_verdict(client: Client) -> None:
    card = {"verdict": "salah", "verdict_label": "Salah", "claim": "Bansos cair"}
    store("Tidak ada bansos cair", kind="fact_check", card=card)
    assert "SALAH: “Bansos cair”" in shown(client, "/cari/rss/", q="bansos")


@pytest.mark.parametrize("text", ["", "\x0b", "]]>", "<&'\"", "\ud83d", "a" * 10_000])
def test_feed_of_any_text_is_well_formed(client: Client, text: str) -> None:
    response = client.get("/cari/rss/", {"q": text.encode("utf-8", "replace")})
    ET.fromstring(response.content)  # noqa: S314
