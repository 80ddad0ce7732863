"""The card of a page: drawn once, changed by a correction, never of a hidden page."""

import re
from io import BytesIO

import pytest
from django.core.files.storage import default_storage
from django.test import Client
from django.utils import timezone
from PIL import Image
from wagtail.models import PageViewRestriction, Site

from factcheck.models import Correction, FactCheckPage
from home.cards import SIZES, card_path
from sharing.cards.facts import CardSize
from sharing.networks import DISCLOSURE

pytestmark = pytest.mark.django_db


@pytest.fixture
def check(demo_site: Site, db: None) -> FactCheckPage:
    """Return a check that nobody corrected."""
    return FactCheckPage.objects.live().filter(corrections=None)[0]


def correct(check: FactCheckPage, *, kind: str) -> FactCheckPage:
    """Correct the check."""
    Correction.objects.create(
        page=check, kind=kind, corrected_at=timezone.now(), what="Isi.", why="Sebab."
    )
    return FactCheckPage.objects.get(pk=check.pk)


@pytest.mark.parametrize("size", SIZES.values())
def test_every_size_is_a_picture_kept_for_a_year(
    client: Client, check: FactCheckPage, size: CardSize
) -> None:
    response = client.get(card_path(check, size))
    assert response.headers["Content-Type"] == "image/png"
    assert "immutable" in response.headers["Cache-Control"]
    assert Image.open(BytesIO(response.content)).size == size.value
    assert len(response.content) <= 250_000


def test_a_link_preview_shows_the_card(client: Client, check: FactCheckPage) -> None:
    page = client.get(check.get_url()).content.decode()
    shown = re.search(r'og:image" content="http://[^/]+(/kartu/[^"]+)"', page)
    assert shown is not None
    assert client.get(shown[1]).headers["Content-Type"] == "image/png"


def test_a_card_is_drawn_once(
    client: Client, check: FactCheckPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = client.get(card_path(check)).content
    monkeypatch.delattr("home.cards.draw_card")
    assert client.get(card_path(check)).content == first


@pytest.mark.parametrize("kind", ["koreksi", "dicabut"])
def test_the_address_of_an_older_card_leads_to_the_new_one(
    client: Client, check: FactCheckPage, kind: str
) -> None:
    before = card_path(check)
    old = client.get(before).content
    corrected = correct(check, kind=kind)
    response = client.get(before)
    assert response.headers["Location"] == card_path(corrected) != before
    assert "no-cache" in response.headers["Cache-Control"]
    assert client.get(card_path(corrected)).content != old


def test_a_small_card_is_drawn_once_and_leads_to_the_newest_small_one(
    client: Client, check: FactCheckPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = card_path(check, is_small=True)
    first = client.get(before).content
    monkeypatch.delattr("home.cards.draw_thumbnail")
    assert client.get(before).content == first
    corrected = correct(check, kind="koreksi")
    newest = client.get(before).headers["Location"]
    assert newest == card_path(corrected, is_small=True) != before


def test_old_pictures_are_not_kept(client: Client, check: FactCheckPage) -> None:
    for disclosure in ("", DISCLOSURE):
        client.get(card_path(check, disclosure=disclosure))
        client.get(card_path(check, disclosure=disclosure, is_small=True))
    corrected = correct(check, kind="koreksi")
    client.get(card_path(corrected))
    _folders, names = default_storage.listdir(f"kartu/{check.pk}")
    of_this_size = [name for name in names if name.startswith("1200x630")]
    assert of_this_size == [card_path(corrected).rpartition("/")[2]]


@pytest.mark.parametrize("disclosure", ["", DISCLOSURE])
def test_nobody_sees_the_card_of_a_hidden_page(
    client: Client, check: FactCheckPage, disclosure: str
) -> None:
    address = card_path(check, disclosure=disclosure)
    client.get(address)
    PageViewRestriction.objects.create(page=check, restriction_type="login")
    assert client.get(address).status_code == 404
    PageViewRestriction.objects.all().delete()
    check.unpublish()
    assert client.get(address).status_code == 404


@pytest.mark.parametrize(
    "address", ["1-200x200-abc", f"{10**30}-1200x630-abc", "x/1200x630-a", "-", "0/-"]
)
def test_there_is_no_card_of_anything_else(client: Client, address: str) -> None:
    assert client.get(f"/kartu/{address}.png").status_code == 404
    assert client.get(f"/kartu/{10**30}/1200x630-abc.png").status_code == 404
