"""/riwayat/: every version of a public check can be read, and of no other."""

import hashlib

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries
from wagtail.models import PageViewRestriction

from factcheck.models import Correction, FactCheckPage
from tests.factcheck.versions.test_record_version import publish
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db

NAMES = ("history", "version", "content")


def address(name: str, page: FactCheckPage, number: int = 1) -> str:
    gaps = {"page_id": page.pk}
    if name != "history":
        gaps["number"] = number
    return reverse(f"versions:{name}", kwargs=gaps)


def shown(client: Client, name: str, page: FactCheckPage, number: int = 1) -> str:
    response = client.get(address(name, page, number))
    assert response.status_code == 200
    return str(response.content.decode())


@pytest.fixture
def check() -> FactCheckPage:
    """A check that was published twice, the second time with another verdict."""
    page = publish(FactCheckPageFactory.create(live=False, title="Judul pertama"))
    return publish(page, title="Judul kedua", verdict="menyesatkan")


def test_history_lists_versions_with_the_verdicts(
    client: Client, check: FactCheckPage
) -> None:
    page = shown(client, "history", check)
    assert page.index("Versi 2") < page.index("Versi 1")
    assert "Yang berubah: Judul, Putusan" in page


def test_old_version_is_readable_and_says_that_it_is_old(
    client: Client, check: FactCheckPage
) -> None:
    page = shown(client, "version", check)
    assert "Judul pertama" in page
    assert "Ini versi lama" in page
    assert "Ini versi lama" not in shown(client, "version", check, 2)


def test_change_is_told_in_words_too(client: Client, check: FactCheckPage) -> None:
    page = shown(client, "version", check, 2)
    for tag, said in (("del", "dihapus:"), ("ins", "ditambahkan:")):
        assert f'<{tag}><span class="visually-hidden">[{said} </span>' in page


def test_search_engines_are_sent_to_the_check(
    client: Client, check: FactCheckPage
) -> None:
    for name in ("history", "version"):
        page = shown(client, name, check)
        assert '<meta name="robots" content="noindex">' in page
        assert f'<link rel="canonical" href="{check.full_url}">' in page


def test_bytes_of_a_version_have_the_fingerprint_that_is_shown(
    client: Client, check: FactCheckPage
) -> None:
    content = client.get(address("content", check)).content
    assert hashlib.sha256(content).hexdigest() in shown(client, "version", check)


def test_address_of_a_hoax_is_no_link_in_an_old_version(client: Client) -> None:
    page = publish(
        FactCheckPageFactory.create(
            live=False,
            scam_link="https://bansos-cair.com/daftar",
            narrative="<p>Buka www.bansos-cair.com sekarang.</p>",
        )
    )
    old = shown(client, "version", page)
    assert "https://bansos-cair.com/daftar" in old
    assert 'href="http' not in old.split('id="isi-versi"')[1].split("</section>")[0]


def test_withdrawn_check_keeps_its_versions_under_a_banner(
    client: Client, check: FactCheckPage
) -> None:
    withdrawal = Correction(kind="dicabut", what="Semua", why="Salah sumber")
    publish(check, corrections=[withdrawal])
    for name in ("history", "version"):
        assert "Cek fakta ini DICABUT" in shown(client, name, check)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_not_public_has_no_history(
    client: Client, check: FactCheckPage, name: str
) -> None:
    restriction = PageViewRestriction.objects.create(
        page=check.get_parent(), restriction_type=PageViewRestriction.LOGIN
    )
    assert client.get(address(name, check)).status_code == 404
    restriction.delete()
    assert client.get(address(name, check)).status_code == 200
    check.unpublish()
    assert client.get(address(name, check)).status_code == 404


@pytest.mark.parametrize("key", [0, 99_999, int("9" * 30)])
def test_unknown_numbers_are_not_found(
    client: Client, check: FactCheckPage, key: int
) -> None:
    unknown = [f"/riwayat/{key}/", f"/riwayat/{key}/1/"]
    unknown += [address("version", check, key), address("content", check, key)]
    assert {client.get(path).status_code for path in unknown} == {404}


def test_history_costs_the_same_with_more_versions(
    client: Client,
    check: FactCheckPage,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(5):
        publish(check, summary=f"Ringkasan {number}.")
    for name in ("history", "version"):
        with django_assert_max_num_queries(12):
            shown(client, name, check)
