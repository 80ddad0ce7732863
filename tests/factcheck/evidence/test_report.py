"""The report on link rot: own pages only, what wants doing first, a way to fix it."""

import csv
import io
from datetime import timedelta

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from openpyxl import load_workbook

from factcheck.evidence.report import edit_address
from factcheck.models import Capture, Evidence, FactCheckPage
from factcheck.models.captures import digest_of
from home.models import AgencyGroup, AgencyPage
from tests.factories.accounts import UserFactory
from tests.factories.factcheck import FactCheckPageFactory
from tests.factories.home import AgencyPageFactory
from tests.home.desk import desk

pytestmark = pytest.mark.django_db

REPORT = "/admin/reports/sources/"
State = Capture.State


def source(
    agency: AgencyPage, *, url: str, state: str = State.GONE, title: str = "Judul"
) -> Evidence:
    """Return the evidence of a check of the agency, its source in this state."""
    check: FactCheckPage = FactCheckPageFactory.create(parent=agency)
    Capture.objects.get_or_create(
        url_digest=digest_of(url),
        defaults={
            "url": url,
            "state": state,
            "state_since": timezone.now() - timedelta(days=3),
            "title": title,
            "latest_title": "Judul baru",
        },
    )
    return Evidence.objects.create(
        page=check, title=f"Bukti {url}", publisher="Kemensos", url=url
    )


@pytest.fixture
def agency() -> AgencyPage:
    """Return an agency."""
    return AgencyPageFactory.create()


@pytest.fixture
def checker(agency: AgencyPage) -> Client:
    """Sign in a fact-checker of the agency."""
    return desk(agency, AgencyGroup.Role.FACT_CHECKER).client


def listed(client: Client, **asked: str) -> list[str]:
    """Return the addresses in the report."""
    response = client.get(REPORT, asked)
    assert response.status_code == 200
    return [row.url for row in response.context["object_list"]]


def test_report_lists_sources_of_own_pages_only(
    agency: AgencyPage, checker: Client
) -> None:
    own = source(agency, url="https://a.go.id/milik-sendiri")
    source(AgencyPageFactory.create(), url="https://b.go.id/milik-lain")

    assert listed(checker) == [own.url]
    assert listed(checker, state="semua") == [own.url]


def test_same_address_is_listed_for_each_page_that_cites_it(
    agency: AgencyPage, checker: Client
) -> None:
    shared = "https://bps.go.id/a"
    source(AgencyPageFactory.create(), url=shared)
    source(agency, url=shared)
    source(agency, url=shared)

    assert listed(checker) == [shared, shared]


def test_superuser_sees_the_sources_of_all(client: Client, agency: AgencyPage) -> None:
    client.force_login(UserFactory.create(is_superuser=True, is_staff=True))
    source(agency, url="https://a.go.id/1")
    source(AgencyPageFactory.create(), url="https://b.go.id/2")

    assert sorted(listed(client)) == ["https://a.go.id/1", "https://b.go.id/2"]


def test_report_begins_with_what_wants_doing(
    agency: AgencyPage, checker: Client
) -> None:
    for state in State:
        source(agency, url=f"https://a.go.id/{state}", state=state)
    never = source(agency, url="https://a.go.id/belum")
    Capture.objects.filter(url=never.url).delete()

    def paths(**asked: str) -> set[str]:
        return {url.rpartition("/")[2] for url in listed(checker, **asked)}

    assert paths() == {"hilang", "berubah", "gagal", "ditolak"}
    assert paths(state="hilang") == {"hilang"}
    assert paths(state="ada") == {"ada"}
    assert paths(state="menunggu") == {"menunggu", "belum"}
    assert paths(state="semua") == {*State.values, "belum"}
    assert paths(state="tidak-ada") == {*State.values, "belum"}


def test_row_says_what_was_there_and_where_to_fix_it(
    agency: AgencyPage, checker: Client
) -> None:
    evidence = source(agency, url="https://a.go.id/1", state=State.CHANGED)

    shown = checker.get(REPORT).content.decode()

    for words in ("Isinya berubah", "Judul", "Judul baru", evidence.title, "Perbaiki"):
        assert words in shown
    assert f'href="{edit_address(evidence)}"' in shown
    address, _hash, tab = edit_address(evidence).partition("#")
    form = checker.get(address).content.decode()
    assert f'id="{tab}"' in form


def test_empty_report_is_good_news(checker: Client) -> None:
    assert "Tidak ada bukti dengan keadaan ini." in checker.get(REPORT).content.decode()


def test_report_is_in_the_menu(checker: Client) -> None:
    shown = checker.get("/admin/").content.decode()

    assert REPORT in shown
    assert "Tautan bukti" in shown


def test_exports_hold_the_whole_report_as_text(
    agency: AgencyPage, checker: Client
) -> None:
    source(agency, url="https://a.go.id/1", title="=HYPERLINK(0)")

    answer = checker.get(REPORT, {"export": "csv"})
    text = answer.getvalue().decode()
    (row,) = csv.DictReader(io.StringIO(text))
    book = checker.get(REPORT, {"export": "xlsx"})
    sheet = load_workbook(io.BytesIO(book.getvalue())).active

    assert row["Alamat"] == "https://a.go.id/1"
    assert row["Keadaan"] == "Hilang"
    assert row["Judul dulu"] == "'=HYPERLINK(0)"
    assert sheet is not None
    head, values = sheet.iter_rows(values_only=True)
    assert dict(zip(head, values, strict=True))["Judul dulu"] == "'=HYPERLINK(0)"


def test_queries_do_not_grow_with_sources(agency: AgencyPage, checker: Client) -> None:
    def cost() -> int:
        ContentType.objects.clear_cache()
        with CaptureQueriesContext(connection) as queries:
            listed(checker)
        return len(queries)

    source(agency, url="https://a.go.id/0")
    cost()
    before = cost()
    for number in range(1, 12):
        source(agency, url=f"https://a.go.id/{number}")

    assert cost() == before
