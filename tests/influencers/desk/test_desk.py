"""The holders' desk: newest kits, one tap to copy, nobody else inside."""

import gzip
import re
from datetime import timedelta
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries
from wagtail.models import PageViewRestriction, Site

from factcheck.models import Correction
from home.cards import card_path
from home.models import AgencyPage
from influencers.models import Holder
from sharing.cards.facts import CardSize
from sharing.networks import DISCLOSURE
from tests.influencers.conftest import MakeHolder, PublishCheck, PublishProgram

DESK = "/humas/"
# HTML, CSS and JS of a light page, gzip (design.md).
LIGHT_PAGE = 20_000


@pytest.fixture
def holder(client: Client, make_holder: MakeHolder) -> Holder:
    """Sign a badge holder in."""
    made = make_holder()
    client.force_login(made.user)
    return made


def shown(client: Client, query: str = "") -> str:
    """Return the desk as a holder sees it."""
    response = client.get(f"{DESK}{query}")
    assert response.status_code == 200
    return response.content.decode()


def test_a_visitor_is_asked_to_sign_in(client: Client, kemenkes: AgencyPage) -> None:
    assert client.get(DESK).headers["Location"] == "/akun/login/?next=/humas/"


def test_without_a_badge_the_desk_says_how_to_get_one(
    client: Client, make_holder: MakeHolder
) -> None:
    user = make_holder().user
    Holder.objects.all().delete()
    client.force_login(user)
    response = client.get(DESK)
    assert response.status_code == 403
    assert "Cara menjadi pemegang lencana" in response.content.decode()


@pytest.mark.parametrize("state", ["suspended", "resigned", "revoked"])
def test_only_an_active_badge_opens_the_desk(
    client: Client, holder: Holder, state: str
) -> None:
    Holder.objects.update(state=state)
    response = client.get(DESK)
    assert response.status_code == 403
    assert holder.number in response.content.decode()


def test_an_expired_or_future_badge_does_not_open_the_desk(
    client: Client, holder: Holder
) -> None:
    today = timezone.localdate()
    Holder.objects.update(valid_until=today - timedelta(days=1))
    assert client.get(DESK).status_code == 403
    Holder.objects.update(valid_until=today)
    assert client.get(DESK).status_code == 200
    Holder.objects.update(issued_on=today + timedelta(days=1))
    assert client.get(DESK).status_code == 403


def test_a_holder_never_enters_the_admin(client: Client, holder: Holder) -> None:
    for path in ("/admin/", "/admin/pages/", "/admin/snippets/influencers/holder/"):
        refused = client.get(path, follow=True)
        assert refused.status_code == 403
        assert "Tidak terbuka untuk akun ini" in refused.content.decode()


def test_an_empty_portal_says_what_will_come(client: Client, holder: Holder) -> None:
    assert "Belum ada paket bagikan" in shown(client)


def test_a_kit_has_its_texts_and_links(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    page = publish_check("Kuota 50 GB gratis dari pemerintah")
    html = shown(client)
    assert "SALAH: “Kuota 50 GB gratis dari pemerintah”" in html
    assert page.full_url in html
    assert DISCLOSURE in html
    assert 'href="https://wa.me/?text=' in html
    assert 'href="https://x.com/intent/tweet?text=' in html
    assert 'href="https://t.me/share/url?url=' in html
    assert re.search(r"X \d+/280", html)


def test_the_first_text_is_copied_with_one_tap(
    client: Client, holder: Holder, publish_program: PublishProgram
) -> None:
    page = publish_program("Imunisasi dasar lengkap")
    html = shown(client)
    [first] = re.findall(
        r"<details class=\"share__text\" open>(.*?)</details>", html, re.S
    )
    target = f"teks-{page.pk}-1"
    assert f'data-copy="#{target}"' in first
    text = re.search(rf'<p id="{target}">(.*?)</p>', first, re.S)
    assert text is not None
    assert text[1].endswith(DISCLOSURE)


def test_an_editors_caption_is_offered_first(
    client: Client, holder: Holder, publish_program: PublishProgram
) -> None:
    publish_program(
        "Imunisasi",
        captions=[("caption", {"network": "telegram", "text": "Bunda, jangan lupa!"})],
    )
    html = shown(client)
    assert html.index("Bunda, jangan lupa!") < html.index("Vaksin gratis di posyandu")


def test_hidden_pages_have_no_kit(
    client: Client,
    holder: Holder,
    publish_program: PublishProgram,
    publish_check: PublishCheck,
) -> None:
    publish_program("Program yang ditarik").unpublish()
    PageViewRestriction.objects.create(
        page=publish_program("Program internal"),
        restriction_type=PageViewRestriction.LOGIN,
    )
    withdrawn = publish_check("Cek yang dicabut")
    Correction.objects.create(
        page=withdrawn, kind="dicabut", corrected_at=timezone.now()
    )
    withdrawn.save_revision().publish()
    html = shown(client)
    for title in ("Program yang ditarik", "Program internal", "Cek yang dicabut"):
        assert title not in html


def test_corrected_checks_come_first(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    corrected = publish_check("Klaim lama yang dikoreksi")
    Correction.objects.create(
        page=corrected, kind="koreksi", corrected_at=timezone.now()
    )
    corrected.save_revision().publish()
    publish_check("Klaim paling baru")
    html = shown(client)
    assert "Sudah dikoreksi." in html
    assert html.index("Klaim lama yang dikoreksi") < html.index("Klaim paling baru")


def test_kits_are_filtered_by_kind_and_agency(
    client: Client,
    holder: Holder,
    sleman: AgencyPage,
    publish_program: PublishProgram,
    publish_check: PublishCheck,
) -> None:
    publish_program("Program Kemenkes")
    publish_check("Cek Sleman", agency=sleman)
    assert "Cek Sleman" not in shown(client, "?jenis=program")
    assert "Program Kemenkes" not in shown(client, "?instansi=sleman")
    assert "jenis=program" in shown(client)


@pytest.mark.parametrize(
    "query",
    ["?page=99999999999999", "?page=%27", "?jenis=%FF", "?topik='&topik=x", "?page=-1"],
)
def test_nonsense_gets_an_answer(client: Client, holder: Holder, query: str) -> None:
    assert client.get(DESK + query).status_code in (200, 400)


def test_the_desk_only_answers_reading(client: Client, holder: Holder) -> None:
    assert client.post(DESK).status_code == 405


def test_queries_do_not_grow_with_kits(
    client: Client,
    holder: Holder,
    publish_program: PublishProgram,
    publish_check: PublishCheck,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    publish_program("Program 1")
    publish_check("Cek 1")
    shown(client)
    with django_assert_max_num_queries(22) as two_kits:
        shown(client)
    for number in range(2, 4):
        publish_program(f"Program {number}")
        publish_check(f"Cek {number}")
    with django_assert_max_num_queries(len(two_kits)):
        shown(client)


def test_the_page_is_light(client: Client, demo_site: Site) -> None:
    holder = Holder.objects.active().first()
    assert holder is not None
    client.force_login(holder.user)
    parts = [shown(client).encode()]
    for name in ("css/portal.css", "js/portal.js"):
        found = finders.find(name)
        assert found is not None
        parts.append(Path(found).read_bytes())
    assert sum(len(gzip.compress(part, 6)) for part in parts) <= LIGHT_PAGE


def test_a_holder_takes_the_pictures_with_the_disclosure_in_them(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    check = publish_check("Bantuan itu tidak ada")
    addresses = re.findall(r'href="(/humas/gambar/[^"]+)" download', shown(client))
    assert len(addresses) == len(CardSize)
    for address in addresses:
        card = client.get(address).headers["Location"]
        assert client.get(card).headers["Content-Type"] == "image/png"
    assert card == card_path(check, CardSize.LINK, disclosure=DISCLOSURE)
    assert card != card_path(check)


@pytest.mark.parametrize("address", ["0/1200x630", f"{10**30}/1200x630", "0/x"])
def test_there_is_no_picture_of_what_is_no_kit(
    client: Client, holder: Holder, address: str
) -> None:
    assert client.get(f"{DESK}gambar/{address}/").status_code == 404


def test_pictures_with_the_disclosure_are_for_holders(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    address = f"{DESK}gambar/{publish_check('Bantuan itu tidak ada').pk}/1200x630/"
    Holder.objects.update(state="suspended")
    assert client.get(address).status_code == 403
    client.logout()
    assert client.get(address).headers["Location"].startswith("/akun/login/")
