"""/sematan/ and /oembed: a check on another site, corrected when the check is."""

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from factcheck.models import Correction, FactCheckPage
from tests.factories.factcheck import ClaimFactory, FactCheckPageFactory

pytestmark = pytest.mark.django_db

# HTML and stylesheet together, uncompressed.
LARGEST_CARD = 6 * 1024


@pytest.fixture
def check() -> FactCheckPage:
    page = FactCheckPageFactory()
    page.save_revision().publish()
    return FactCheckPage.objects.get(pk=page.pk)


def card(check: FactCheckPage, *, status: int = 200) -> str:
    response = Client().get(f"/sematan/{check.pk}/")
    assert response.status_code == status
    return response.content.decode()


def correct(check: FactCheckPage, kind: str, **changed: Any) -> None:
    for name, value in changed.items():
        setattr(check, name, value)
    check.corrections.add(
        Correction(kind=kind, what="Sepuluh juta, bukan dua belas.", why="Salah baca.")
    )
    check.save_revision().publish()


def test_card_answers_first(check: FactCheckPage) -> None:
    shown = card(check)

    assert check.agency is not None
    for words in (
        check.claim_text,
        "Salah",
        check.summary,
        check.agency.title,
        "4 Mei 2026",
        check.full_url,
    ):
        assert words in shown
    assert "Dikoreksi" not in shown


def test_card_changes_by_itself_after_a_correction(check: FactCheckPage) -> None:
    tag = Client().get(f"/sematan/{check.pk}/")["ETag"]
    correct(check, "koreksi", verdict="menyesatkan", summary="Jumlahnya keliru.")
    shown = card(check)

    assert "Menyesatkan" in shown
    assert "Jumlahnya keliru." in shown
    assert "Dikoreksi" in shown
    assert "Sepuluh juta, bukan dua belas." in shown
    again = Client().get(f"/sematan/{check.pk}/", headers={"If-None-Match": tag})
    assert again.status_code == 200
    assert "no-cache" in again["Cache-Control"]


def test_card_takes_few_queries(client: Client, check: FactCheckPage) -> None:
    correct(check, "koreksi")
    with CaptureQueriesContext(connection) as queries:
        client.get(f"/sematan/{check.pk}/")

    assert len(queries) == 2


def test_card_of_a_withdrawn_check_has_no_verdict(check: FactCheckPage) -> None:
    correct(check, "dicabut")
    shown = card(check)

    assert "Cek fakta ini dicabut" in shown
    assert "Salah baca." in shown
    assert "card--salah" not in shown
    assert check.summary not in shown


def test_card_of_a_page_that_is_gone_says_so_and_nothing_else(
    check: FactCheckPage,
) -> None:
    check.unpublish()
    shown = card(check, status=404)

    assert "sudah ditarik" in shown
    assert check.claim_text not in shown


def test_card_of_what_was_never_public_does_not_say_that_it_was(
    check: FactCheckPage,
) -> None:
    draft = FactCheckPageFactory(live=False)
    for key in (draft.pk, 99999999999999999999999999):
        response = Client().get(f"/sematan/{key}/")
        shown = response.content.decode()
        assert response.status_code == 404
        assert "tidak ditemukan" in shown
        assert "ditarik" not in shown
        assert "X-Frame-Options" not in response


def test_card_may_stand_in_any_frame_and_no_other_page_may(
    client: Client, check: FactCheckPage
) -> None:
    response = client.get(f"/sematan/{check.pk}/")

    assert "X-Frame-Options" not in response
    assert "frame-ancestors *" in response["Content-Security-Policy"]
    other = client.get(check.get_url())
    assert other["X-Frame-Options"] == "SAMEORIGIN"
    assert "frame-ancestors 'self'" in other["Content-Security-Policy"]


@pytest.mark.usefixtures("demo_site")
def test_every_card_is_small_and_needs_one_stylesheet_only(client: Client) -> None:
    sheet = Path(str(finders.find("css/embed.css"))).stat().st_size
    for check in FactCheckPage.objects.live():
        shown = client.get(f"/sematan/{check.pk}/").content
        assert len(shown) + sheet <= LARGEST_CARD
        assert re.findall(rb'(?:src|<link[^>]*href|use href)="([^"]+)"', shown) == [
            b"/static/css/embed.css"
        ]
        assert b"<script" not in shown
        assert b"style=" not in shown


def test_card_speaks_the_language_of_its_page() -> None:
    check = FactCheckPageFactory()
    from wagtail.models import Locale  # noqa: PLC0415

    english, _created = Locale.objects.get_or_create(language_code="en")
    FactCheckPage.objects.filter(pk=check.pk).update(locale=english)
    response = Client().get(f"/sematan/{check.pk}/")

    assert response["Content-Language"] == "en"
    assert '<html lang="en">' in response.content.decode()


def test_colours_are_those_of_the_portal() -> None:
    folder = Path(settings.BASE_DIR) / "static" / "css"
    declared = re.compile(r"--[\w-]+: #[0-9a-f]+;")
    tokens = set(declared.findall((folder / "tokens.css").read_text()))
    own = set(declared.findall((folder / "embed.css").read_text()))

    assert own
    assert own - tokens == set()


def oembed(address: str, **more: str) -> Any:
    query = "&".join(f"{name}={value}" for name, value in more.items())
    return Client().get(f"/oembed?url={quote(address, safe='')}&{query}")


def test_oembed_answers_with_the_card(check: FactCheckPage) -> None:
    response = oembed(check.full_url, maxwidth="300")
    told = response.json()

    assert (told["version"], told["type"]) == ("1.0", "rich")
    assert told["title"] == f"SALAH: “{check.claim_text}”"
    assert f'src="{settings.WAGTAILADMIN_BASE_URL}/sematan/{check.pk}/"' in told["html"]
    assert told["width"] == 300
    assert 'style="max-width:100%"' in told["html"]
    assert "SALAH" not in told["html"]
    assert response["Access-Control-Allow-Origin"] == "*"


def test_embed_code_cannot_be_broken_out_of() -> None:
    check = FactCheckPageFactory(
        claim=ClaimFactory.create(text='"><script>alert(1)</script>'),
    )
    check.save_revision().publish()

    assert "<script>" not in oembed(check.full_url).json()["html"]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "http://[x",
        "https://lain.example/cek-fakta/satu/",
        "javascript:alert(1)",
        "/cek-fakta/",
        "http://localhost/tidak-ada/",
        "http://localhost/\u0000/",
    ],
)
def test_oembed_knows_no_other_addresses(address: str) -> None:
    assert oembed(address).status_code in {400, 404}


def test_oembed_of_a_hidden_page_does_not_exist(check: FactCheckPage) -> None:
    check.unpublish()

    assert oembed(check.full_url).status_code == 404


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("?url=https://lain.example/", 404),
        ("?url=%00", 400),
        ("", 400),
        ("?url=", 400),
        ("?format=xml", 501),
        ("/", 404),
    ],
)
def test_what_oembed_refuses_any_site_can_read(query: str, status: int) -> None:
    response = Client().get(f"/oembed{query}")

    assert response.status_code == status
    assert response["Content-Type"] == "application/problem+json"
    assert response["Access-Control-Allow-Origin"] == "*"
    assert response["Cache-Control"] == "no-store"
    assert response.json()["detail"].isascii()


def test_oembed_names_the_parameter_that_is_missing() -> None:
    errors = Client().get("/oembed").json()["errors"]
    assert [error["field"] for error in errors] == ["url"]


def test_oembed_takes_no_other_method() -> None:
    response = Client().post("/oembed")

    assert (response.status_code, response["Allow"]) == (405, "GET, HEAD")
    assert response["Content-Type"] == "application/problem+json"


def test_oembed_in_another_format_is_refused_as_its_standard_says(
    check: FactCheckPage,
) -> None:
    assert oembed(check.full_url, format="xml").status_code == 501
    for size in ("-1", "x", "9" * 30, "0"):
        assert oembed(check.full_url, maxwidth=size, maxheight=size).status_code == 200


def test_page_tells_other_sites_where_its_card_is(
    client: Client, check: FactCheckPage
) -> None:
    page = client.get(check.get_url()).content.decode()
    found = re.search(r'type="application/json\+oembed" href="([^"]+)"', page)

    assert found
    path = found[1].replace("&amp;", "&").removeprefix(settings.WAGTAILADMIN_BASE_URL)
    assert json.loads(client.get(path).content)["type"] == "rich"
