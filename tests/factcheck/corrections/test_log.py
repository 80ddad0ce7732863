"""/koreksi/: what was corrected, for everybody, and nothing of what is not public."""

from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import pytest
from django.test import Client
from pytest_django import DjangoAssertNumQueries
from wagtail.models import PageViewRestriction

from factcheck.corrections.views import PAGE_SIZE
from factcheck.models import Correction, FactCheckPage
from tests.factcheck.versions.test_record_version import publish
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db

LOG, FEED, ATOM = "/koreksi/", "/koreksi/umpan/", "/koreksi/umpan/atom/"
ADDRESSES = (LOG, FEED, ATOM)
MAY = datetime(2026, 5, 1, 9, 30, tzinfo=UTC)


def corrected_check(
    what: str = "Angka diperbaiki.",
    *,
    kind: str = "koreksi",
    day: int = 6,
    **changed: object,
) -> FactCheckPage:
    """Publish a check and then its correction, so many days into May."""
    page = publish(FactCheckPageFactory.create(live=False))
    moment = MAY + timedelta(days=day)
    correction = Correction(kind=kind, corrected_at=moment, what=what, why="Salah.")
    return publish(page, corrections=[correction], **changed)


def shown(client: Client, address: str = LOG, **parameters: str) -> str:
    response = client.get(address, parameters)
    assert response.status_code == 200
    return str(response.content.decode())


def test_newest_is_on_top(client: Client) -> None:
    corrected_check("Yang lama.", day=1)
    corrected_check("Yang baru.", day=9)
    page = shown(client)
    assert page.index("Yang baru.") < page.index("Yang lama.")


def test_entry_tells_the_verdict_before_and_after_and_links_the_change(
    client: Client,
) -> None:
    check = corrected_check(verdict="benar")
    page = shown(client)
    entry = page[page.index("<article") : page.index("</article>")]
    assert entry.index("Salah") < entry.index("Benar")
    assert f'href="/riwayat/{check.pk}/2/"' in entry


def test_entry_says_when_the_verdict_stayed(client: Client) -> None:
    corrected_check()
    assert "Putusan tidak berubah: Salah" in shown(client)


def test_later_changes_do_not_move_a_correction_to_another_version(
    client: Client,
) -> None:
    check = corrected_check()
    publish(check, verdict="satire")
    page = shown(client)
    assert f'href="/riwayat/{check.pk}/2/"' in page
    assert "Putusan tidak berubah: Salah" in page


def test_filters_narrow_by_kind_and_agency(client: Client) -> None:
    first = corrected_check("Satu.", kind="pembaruan")
    corrected_check("Dua.", kind="dicabut")
    assert first.agency is not None
    for address in ADDRESSES:
        for chosen in ({"jenis": "pembaruan"}, {"instansi": first.agency.code}):
            told = shown(client, address, **chosen)
            assert ("Satu." in told, "Dua." in told) == (True, False)


@pytest.mark.parametrize(
    "parameters",
    [
        {"jenis": "x" * 5000},
        {"instansi": "'\"<script>"},
        {"page": "9" * 40},
        {"page": "-1", "jenis": "koreksi"},
    ],
)
def test_strange_filters_get_an_answer(
    client: Client, parameters: dict[str, str]
) -> None:
    for address in ADDRESSES:
        assert "<script>" not in shown(client, address, **parameters)


def test_corrections_of_what_is_not_public_are_not_told(client: Client) -> None:
    restricted = corrected_check("Rahasia satu.")
    PageViewRestriction.objects.create(
        page=restricted, restriction_type=PageViewRestriction.LOGIN
    )
    corrected_check("Rahasia dua.").unpublish()
    open_check = corrected_check("Terbuka.")
    draft = FactCheckPage.objects.get(pk=open_check.pk)
    draft.corrections = [Correction(kind="koreksi", what="Rahasia tiga.", why="-")]
    draft.save_revision()
    for address in ADDRESSES:
        told = shown(client, address)
        assert "Terbuka." in told
        assert "Rahasia" not in told


def test_long_log_has_pages(client: Client) -> None:
    page = publish(FactCheckPageFactory.create(live=False))
    rows = [
        Correction(
            kind="pembaruan",
            what=f"Nomor {number}.",
            why="-",
            corrected_at=MAY + timedelta(hours=number),
        )
        for number in range(PAGE_SIZE + 1)
    ]
    publish(page, corrections=rows)
    assert shown(client).count("<article") == PAGE_SIZE
    assert 'href="/koreksi/?page=2"' in shown(client)
    assert "Nomor 0." in shown(client, page="2")


def test_page_links_its_own_feeds_narrowed_alike(client: Client) -> None:
    page = shown(client, jenis="koreksi")
    for address in (FEED, ATOM):
        # In the head, for readers of feeds, and on the page.
        assert page.count(f'href="{address}?jenis=koreksi"') == 2


def test_feeds_are_well_formed_and_name_each_correction_once(client: Client) -> None:
    corrected_check()
    corrected_check()
    for address, entry in ((FEED, ".//item/guid"), (ATOM, "{*}entry/{*}id")):
        feed = ET.fromstring(shown(client, address))  # noqa: S314 - our own answer
        names = [each.text for each in feed.findall(entry)]
        assert len(set(names)) == len(names) == 2


def test_log_costs_the_same_with_more_corrections(
    client: Client, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for day in range(1, 8):
        corrected_check(day=day)
    with django_assert_max_num_queries(12):
        shown(client)
    with django_assert_max_num_queries(6):
        shown(client, FEED)
