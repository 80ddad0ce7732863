"""SQL queries of each kind of page, with cold caches, and that none grows.

The measured figures are printed with `pytest -s`; docs/performance.md lists them.
"""

from collections.abc import Callable

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.cache import caches
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from factcheck.models import ClarificationPage, FactCheckPage
from home.models import AgencyPage, CustomRendition, StandardPage
from programs.models import ProgramPage
from search.projection import refresh_page
from tests.factories.factcheck import FactCheckPageFactory
from tests.factories.programs import ProgramPageFactory

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo_site")]

# The floors: home 20, index 12, article 12, search 10. An agency's page is a
# home page of its own.
HOME, INDEX, ARTICLE, SEARCH = 20, 12, 12, 10
BUDGETS = {
    "/": HOME,
    "/en/": HOME,
    "/instansi/kemenkes/": HOME,
    "/program/": INDEX,
    "/program/?topik=kesehatan&sasaran=umum&page=2": INDEX,
    "/cek-fakta/": INDEX,
    "/cek-fakta/?putusan=salah&instansi=kominfo": INDEX,
    "/en/cek-fakta/": INDEX,
    "/instansi/": INDEX,
    "/koreksi/": INDEX,
    "/sedang-diperiksa/": INDEX,
    "/lapor/": INDEX,
    "/cari/": SEARCH,
    "/cari/saran/?q=ban": SEARCH,
    "/cari/rss/?q=bantuan&topik=kesehatan": SEARCH,
    "/opensearch.xml": SEARCH,
}
# A search with text also looks for another spelling when a word is unknown. What every
# process keeps (the editors' words, the site's address) has been read before.
# PostgreSQL is told first how long a count may wait: one more.
MISSPELT = 14 if connection.vendor == "sqlite" else 15
SEARCHES = {
    "/cari/?q=bantuan": SEARCH,
    "/cari/?q=bantuan&page=2": SEARCH,
    "/cari/?q=bantuan+sosial&jenis=fact_check": SEARCH,
    "/cari/?q=bantuan+sosial&jenis=fact_check&topik=kesehatan": SEARCH,
    "/cari/?q=bantuan&putusan=tidak-ada": SEARCH,
    "/cari/?q=zzzqqq": SEARCH,
    "/en/cari/?q=zzzqqq": SEARCH,
    "/cari/?q=pendafatran": MISSPELT,
    # A message also looks for words that were joined or misspelt.
    "/periksa/?message=bansos+pkh+tiga+juta+formulir": SEARCH + 1,
}
ARTICLES: tuple[type[Page], ...] = (
    ProgramPage,
    FactCheckPage,
    ClarificationPage,
    StandardPage,
)


def count_queries(client: Client, address: str, *, warm: bool = False) -> int:
    """Return how many queries a request costs when nothing is cached.

    `warm`: when another search has been answered just before.
    """
    for cache in caches.all():
        cache.clear()
    ContentType.objects.clear_cache()
    if warm:
        client.get("/cari/", {"q": "kesehatan"})
    with CaptureQueriesContext(connection) as queries:
        # Searches of people are counted, and that costs a query too.
        response = client.get(address, headers={"User-Agent": "Mozilla/5.0 (Linux)"})
    assert response.status_code == 200, address
    # A visitor's transaction begins and commits; inside the test's own it is a
    # savepoint, which would count as two queries more.
    sent = [query for query in queries if "SAVEPOINT" not in query["sql"]]
    print(f"{len(sent):3d} queries {address}")  # noqa: T201 - the measured figure
    return len(sent)


@pytest.mark.parametrize(("address", "budget"), BUDGETS.items())
def test_lists_stay_in_their_budget(client: Client, address: str, budget: int) -> None:
    assert count_queries(client, address) <= budget


@pytest.mark.parametrize(("address", "budget"), SEARCHES.items())
def test_searches_stay_in_their_budget(
    client: Client, address: str, budget: int
) -> None:
    assert count_queries(client, address, warm=True) <= budget


@pytest.mark.parametrize(
    "page_type", ARTICLES, ids=lambda page_type: page_type.__name__
)
@pytest.mark.parametrize("language", ["id", "en"])
def test_every_article_stays_in_its_budget(
    client: Client, page_type: type[Page], language: str
) -> None:
    pages = page_type.objects.live().filter(locale__language_code=language)

    dearest = max((count_queries(client, page.get_url()) for page in pages), default=0)

    assert dearest <= ARTICLE


@pytest.mark.parametrize(
    "address", ["/", "/program/", "/cek-fakta/", "/cari/?q=bantuan"]
)
def test_queries_do_not_grow_with_cards_or_pages(client: Client, address: str) -> None:
    before = count_queries(client, address)

    agency = AgencyPage.objects.get(code="sleman", locale__language_code="id")
    factories: tuple[Callable[..., Page], ...] = (
        FactCheckPageFactory,
        ProgramPageFactory,
    )
    for factory in factories:
        for _number in range(12):
            refresh_page(factory(parent=agency))

    assert count_queries(client, address) <= before


def test_publishing_costs_the_same_in_a_larger_tree() -> None:
    def cost_of_publishing() -> int:
        page = ProgramPage.objects.get(slug="siaga-merapi", locale__language_code="id")
        revision = page.save_revision()
        with CaptureQueriesContext(connection) as queries:
            revision.publish()
        return len(queries)

    cost_of_publishing()
    before = cost_of_publishing()
    agency = AgencyPage.objects.get(code="sleman", locale__language_code="id")
    for _number in range(30):
        refresh_page(ProgramPageFactory(parent=agency))

    assert cost_of_publishing() <= before


def test_no_picture_is_made_for_a_visitor(client: Client) -> None:
    before = CustomRendition.objects.count()

    for address in ("/", "/program/", "/instansi/kemenkes/"):
        client.get(address)
    for page in ProgramPage.objects.live()[:5]:
        client.get(page.get_url())

    assert CustomRendition.objects.count() == before


def test_admin_search_reads_no_title_lengths_on_publishing() -> None:
    page = ProgramPage.objects.filter(locale__language_code="id").first()
    assert page is not None
    with CaptureQueriesContext(connection) as queries:
        page.save_revision().publish()

    assert not [query for query in queries if "AVG(" in query["sql"].upper()]
