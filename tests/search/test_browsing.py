"""`/cari/` and every list: parameters in, links out, never an error."""

from urllib.parse import parse_qs, urlsplit

import pytest
from django.test import Client, RequestFactory
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pytest_django import DjangoAssertNumQueries

from search.browsing import Browser
from tests.search.documents import facet, store

pytestmark = pytest.mark.django_db

ADDRESS = "/cari/"


def browse(**parameters: str) -> Browser:
    return Browser(RequestFactory().get(ADDRESS, parameters), page_size=2)


def asked(url: str) -> dict[str, list[str]]:
    assert urlsplit(url).path == ADDRESS
    return parse_qs(urlsplit(url).query)


@pytest.fixture
def three_documents(db: None) -> None:
    store("Bantuan beras", facets=(facet("topic", "pangan"), facet("agency", "a")))
    store("Bantuan telur", facets=(facet("topic", "pangan"), facet("agency", "b")))
    store(
        "Bantuan obat",
        kind="fact_check",
        facets=(facet("topic", "kesehatan"), facet("agency", "b")),
    )


@pytest.mark.usefixtures("three_documents")
def test_filter_links_add_and_remove_values() -> None:
    browser = browse(q="bantuan", topik="pangan", page="2")
    topic = next(group for group in browser.groups if group.field == "topic")
    links = {option.label: asked(option.url) for option in topic.options}
    assert links == {
        "Pangan": {"q": ["bantuan"]},
        "Kesehatan": {"q": ["bantuan"], "topik": ["pangan", "kesehatan"]},
    }
    assert topic.is_open
    assert [option.label for option in browser.selected] == ["Pangan"]
    assert asked(browser.selected[0].url) == {"q": ["bantuan"]}
    assert asked(browser.clear_url) == {"q": ["bantuan"]}


@pytest.mark.usefixtures("three_documents")
def test_kind_is_named_in_words() -> None:
    kinds = next(group for group in browse().groups if group.field == "kind")
    assert {option.label for option in kinds.options} == {"Program", "Cek fakta"}
    assert kinds.parameter == "jenis"


@pytest.mark.usefixtures("three_documents")
def test_list_of_one_kind_ignores_parameters_that_are_not_its_own() -> None:
    request = RequestFactory().get("/program/", {"putusan": "salah", "utm": "x"})
    browser = Browser(request, kinds=("program",), facet_fields=("topic", "agency"))
    assert browser.results.total == 2
    assert browser.clear_url == ""
    assert [group.field for group in browser.groups] == ["agency"]


@pytest.mark.usefixtures("three_documents")
def test_pages_link_to_each_other() -> None:
    first = browse(q="bantuan", topik="pangan")
    assert first.pages.links == ()
    first = browse(q="bantuan")
    assert asked(first.pages.next_url) == {"q": ["bantuan"], "page": ["2"]}
    assert first.pages.previous_url == ""
    last = browse(q="bantuan", page="2")
    assert asked(last.pages.previous_url) == {"q": ["bantuan"]}
    assert last.pages.next_url == ""
    assert [(link.number, link.current) for link in last.pages.links] == [
        (1, False),
        (2, True),
    ]


def test_far_pages_are_gaps() -> None:
    for number in range(20):
        store(f"Bantuan {number}")
    numbers = [link.number for link in browse(page="5").pages.links]
    assert numbers == [1, None, 3, 4, 5, 6, 7, None, 10]


@pytest.mark.usefixtures("three_documents")
@pytest.mark.parametrize("page", ["abc", "0", "-1", "", "1e9", "٣", "9" * 30])
def test_senseless_page_number_is_the_first_page(page: str) -> None:
    assert browse(page=page).results.page == 1


@pytest.mark.usefixtures("three_documents")
def test_page_beyond_the_end_is_the_last() -> None:
    assert browse(page="99999999999999").results.page == 2


@pytest.mark.usefixtures("three_documents")
def test_suggested_spelling_is_a_link() -> None:
    browser = browse(q="bantaun brras")
    assert asked(browser.did_you_mean_url) == {"q": ["bantuan beras"]}
    assert asked(browser.literal_url) == {"q": ["bantaun brras"], "persis": ["1"]}


@pytest.mark.usefixtures("three_documents")
def test_search_as_typed_stays_so_in_every_link() -> None:
    browser = browse(q="bantuan", persis="1")
    assert browser.query.is_literal
    assert browser.literal_url == ""
    links = [
        browser.pages.next_url,
        *(option.url for group in browser.groups for option in group.options),
        *(sort.url for sort in browser.sorts),
    ]
    assert all(asked(link)["persis"] == ["1"] for link in links)
    assert not browse(q="bantuan", persis="ya").query.is_literal
    assert not browse(persis="1").query.is_literal


@pytest.mark.usefixtures("three_documents")
def test_unknown_filter_values_are_called_unknown() -> None:
    browser = browse(q="telur", topik="zzz", jenis="zzz")
    assert {option.label for option in browser.selected} == {"zzz (tidak dikenal)"}
    [topic] = browse(q="telur", topik="kesehatan").selected
    assert topic.label == "Kesehatan"
    [kind] = browse(q="telur", jenis="fact_check").selected
    assert kind.label == "Cek fakta"


@pytest.mark.usefixtures("three_documents")
def test_values_of_two_fields_may_be_written_alike() -> None:
    store("Bantuan buku", facets=(facet("topic", "b"), facet("agency", "zzz")))

    chosen = browse(q="telur", topik="b", instansi="zzz").selected

    assert [option.label for option in chosen] == ["B", "Zzz"]
    chosen = browse(q="obat", topik="pangan", instansi="pangan").selected
    assert [option.label for option in chosen] == ["Pangan", "pangan (tidak dikenal)"]


@pytest.mark.usefixtures("three_documents")
def test_search_page_shows_results_and_stays_out_of_search_engines(
    client: Client,
) -> None:
    response = client.get(ADDRESS, {"q": "bantuan", "urut": "terbaru"})
    assert response.status_code == 200
    assert response.headers["X-Robots-Tag"] == "noindex"
    assert response.headers["X-Search-Engine"] == "embedded"
    assert "Bantuan <mark>" not in response.content.decode()
    assert response.content.decode().index("Bantuan obat") < (
        response.content.decode().index("Bantuan beras")
    )


@pytest.mark.usefixtures("three_documents")
def test_search_page_reads_little(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    # What every process keeps (words, the site's address) is read before.
    client.get(ADDRESS, {"q": "bantuan"})
    with django_assert_max_num_queries(10):
        client.get(ADDRESS, {"q": "bantuan", "topik": ["pangan", "kesehatan"]})


@pytest.mark.usefixtures("three_documents")
def test_query_is_shown_escaped(client: Client) -> None:
    response = client.get(ADDRESS, {"q": "<script>alert(1)</script>"})
    assert b"<script>alert" not in response.content


@pytest.mark.usefixtures("three_documents")
def test_search_page_only_reads(client: Client) -> None:
    assert client.post(ADDRESS, {"q": "x"}).status_code == 405


# Reading changes nothing, so all examples may share one database.
ONE_DATABASE = HealthCheck.function_scoped_fixture
PARAMETERS = ["q", "page", "urut", "jenis", "topik", "wilayah", "tahun", "lain"]


@pytest.mark.usefixtures("three_documents")
@settings(max_examples=100, suppress_health_check=[ONE_DATABASE])
@given(
    st.lists(
        st.tuples(st.sampled_from(PARAMETERS), st.text(st.characters(codec="utf-8"))),
        max_size=8,
    )
)
def test_any_address_gets_a_list(given_parameters: list[tuple[str, str]]) -> None:
    parameters: dict[str, list[str]] = {}
    for name, value in given_parameters:
        parameters.setdefault(name, []).append(value)
    browser = Browser(RequestFactory().get(ADDRESS, parameters))
    assert browser.results.page_count >= 1
    urls = [option.url for group in browser.groups for option in group.options]
    assert all(url.startswith(ADDRESS) for url in [*urls, browser.page_url(1)])
