"""Pictures and texts that are said to come from here, judged through the page."""

from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import timezone
from django.utils.formats import date_format
from wagtail.models import PageViewRestriction

from factcheck.models import FactCheckPage
from home.api_lists import absolute
from home.models import AgencyPage
from home.short_links import code_of
from influencers.kits.pictures import keep_pictures
from influencers.kits.selectors import shared_page
from influencers.kits.services import issue_kits
from influencers.models import IssuedKit
from influencers.openbadges.keys import KeyRing
from sharing.cards.facts import CardSize
from tests.influencers.conftest import PublishCheck, PublishProgram

ISSUED, ALTERED = ">Diterbitkan di sini<", ">Isinya diubah<"
UNSURE = ">Tidak dapat dipastikan di sini<"


def answer(client: Client, **told: Any) -> str:
    """Hand in something that was received."""
    fields = {f"kiriman-{name}": value for name, value in told.items()}
    response = client.post("/lencana/verifikasi/", {"jenis": "kiriman", **fields})
    assert response.status_code == 200
    return response.content.decode()


@pytest.fixture
def kit(publish_check: PublishCheck, badge_key: KeyRing) -> IssuedKit:
    """The kit of a published check, offered to holders."""
    page = shared_page(publish_check("Kuota internet gratis 100 GB").pk)
    assert page is not None
    return issue_kits([page])[page.pk]


def test_a_text_is_known_until_somebody_changes_it(
    client: Client, kit: IssuedKit
) -> None:
    text = kit.captions[0]["text"]
    assert ISSUED in answer(client, text=text)
    changed = answer(client, text=text.replace("Salah", "Benar") + " Ayo klik!")
    assert ALTERED in changed
    assert ISSUED not in changed
    assert UNSURE in answer(client, text="Besok hujan batu di seluruh kota.")


@pytest.mark.parametrize(
    ("end", "told"),
    [("dikoreksi", ">Sudah dikoreksi<"), ("dicabut", ">Sudah dicabut<")],
)
def test_a_text_that_was_taken_back_is_told_so(
    client: Client, kit: IssuedKit, end: str, told: str
) -> None:
    IssuedKit.objects.update(end=end, ended_at=timezone.now())
    assert told in answer(client, text=kit.captions[0]["text"])


def test_a_picture_is_known_wherever_it_is_handed_in(
    client: Client, kit: IssuedKit
) -> None:
    page = shared_page(kit.page_id or 0)
    assert page is not None
    data = keep_pictures(page, kit)[CardSize.SQUARE]
    html = answer(client, file=SimpleUploadedFile("x.jpg", data))
    assert ISSUED in html
    assert page.full_url in html
    upload = SimpleUploadedFile("x.jpg", data)
    told = {"jenis": "lencana", "lencana-file": upload}
    response = client.post("/lencana/verifikasi/", told)
    assert ISSUED in response.content.decode()
    program = client.post("/lencana/verifikasi/", data, content_type="image/png")
    assert (program.json()["kind"], program.json()["outcome"]) == ("kit", "issued")


def test_the_page_of_what_was_issued_is_shown(client: Client, kit: IssuedKit) -> None:
    page = shared_page(kit.page_id or 0)
    assert page is not None
    data = keep_pictures(page, kit)[CardSize.SQUARE]
    for told in (
        {"text": kit.captions[0]["text"]},
        {"text": f"Ini hoaks ya: {kit.captions[0]['text']}"},
        {"file": SimpleUploadedFile("x.jpg", data)},
    ):
        html = answer(client, **told)
        assert f'<a href="{page.full_url}">“Kuota internet gratis 100 GB”</a>' in html
        assert "verdict--salah" in html
        assert "<span>Kemenkes</span>" in html
        assert "20 November 2026</time>" in html
        assert f'href="/ajakan/paket/{kit.pk}/"' in html
        assert "Ditawarkan sejak" in html


def test_the_page_of_a_program_is_shown_with_its_date(
    client: Client, publish_program: PublishProgram, badge_key: KeyRing
) -> None:
    page = shared_page(publish_program("Imunisasi gratis").pk)
    assert page is not None
    kit = issue_kits([page])[page.pk]
    html = answer(client, text=kit.captions[0]["text"])
    assert f'<a href="{page.full_url}">Imunisasi gratis</a>' in html
    assert "<span>Kemenkes</span>" in html
    day = timezone.localtime(page.first_published_at)
    assert f"{date_format(day, 'j F Y')}</time>" in html


@pytest.mark.parametrize("how", ["unpublished", "restricted"])
def test_a_page_that_is_not_public_is_not_shown(
    client: Client, kit: IssuedKit, how: str
) -> None:
    page = FactCheckPage.objects.get(pk=kit.page_id)
    if how == "unpublished":
        page.unpublish()
    else:
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    html = answer(client, text=kit.captions[0]["text"])
    assert str(page.full_url) not in html
    assert f'href="/ajakan/paket/{kit.pk}/"' in html


def test_own_words_with_a_link_to_a_page_show_the_page(
    client: Client, kit: IssuedKit
) -> None:
    page = shared_page(kit.page_id or 0)
    assert page is not None
    link = absolute(f"/s/{code_of(page.pk)}/")
    html = answer(
        client, text=f"Tolong dibaca dulu sebelum dikirim {link} terima kasih"
    )
    assert ">Kata-kata sendiri, tautan ke sini<" in html
    assert "milik pengirimnya sendiri" in html
    assert page.full_url in html
    assert ISSUED not in html


def test_a_strangers_picture_is_unsure(client: Client, kemenkes: AgencyPage) -> None:
    for data in (b"\x89PNG\r\n\x1a\nrusak", b"\xff\xd8\xff", b"GIF89a"):
        assert UNSURE in answer(client, file=SimpleUploadedFile("x", data))
