"""The kit page: texts by network, pictures, package, worn-out texts, resting kits."""

import gzip
import json
import re
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import timezone
from PIL import Image
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Site

from home.api_lists import absolute
from home.cards import card_path
from home.models import ContentPage
from home.rate_limits import forget_all
from influencers.kits.selectors import shared_pages
from influencers.kits.services import record_opening
from influencers.models import (
    BadgeSettings,
    CorrectionAlert,
    Holder,
    HolderAccount,
    IssuedKit,
    KitOpening,
    KitPart,
    QuietPeriod,
)
from influencers.openbadges import multikeys
from influencers.openbadges.dids import portal_did
from programs.models import ProgramPage
from sharing.cards.facts import CardSize
from sharing.manifests import manifest_bytes, picture_digest
from sharing.networks import DISCLOSURE, NETWORKS
from tests.influencers.conftest import MakeHolder, PublishCheck, PublishProgram
from tests.influencers.kits.conftest import OfferKit
from tests.influencers.kits.test_issuing import correct

# HTML, CSS and JS of a light page, gzip (design.md).
LIGHT_PAGE = 20_000
USED = "/humas/paket/pakai/"


def address(page: ContentPage, part: str = "") -> str:
    """Return where a page's kit lies."""
    return f"/humas/paket/{page.pk}/{part}"


def shown(client: Client, page: ContentPage) -> str:
    """Return the kit page as a holder sees it."""
    response = client.get(address(page))
    assert response.status_code == 200
    return response.content.decode()


def picture_digests(manifest: dict[str, Any]) -> set[str]:
    return {entry["sha256"] for entry in manifest["pictures"]}


def captions(kit: IssuedKit) -> list[KitPart]:
    """Return the parts that are texts."""
    return list(kit.parts.filter(kind=KitPart.Kind.CAPTION))


@pytest.mark.parametrize("part", ["", "paket.zip", "gambar/1080x1080/"])
def test_kits_are_for_active_holders(
    client: Client, make_holder: MakeHolder, publish_check: PublishCheck, part: str
) -> None:
    there = address(publish_check("Kuota gratis"), part)
    assert client.get(there).headers["Location"].startswith("/akun/login/")
    client.force_login(make_holder(state="suspended").user)
    assert client.get(there).status_code == 403
    assert not KitOpening.objects.exists()


@pytest.mark.parametrize("number", ["0", f"{10**30}"])
def test_there_is_no_kit_of_what_is_no_page(
    client: Client, holder: Holder, number: str
) -> None:
    for part in ("", "paket.zip", "gambar/1080x1080/"):
        assert client.get(f"/humas/paket/{number}/{part}").status_code == 404


def test_every_network_has_its_texts_with_their_count(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    html = shown(client, publish_check("Kuota 50 GB gratis"))
    for network in NETWORKS.values():
        assert f"<summary>{network.label}</summary>" in html
    assert len(re.findall(r"X \d+/280", html)) == 3
    assert html.count(DISCLOSURE) > 20
    assert 'href="https://wa.me/?text=' in html
    told = set(re.findall(r"Salin teksnya dulu: (\w+) hanya membawa tautan", html))
    assert told == {"Facebook", "LinkedIn"}
    assert KitOpening.objects.get().holder == holder


def test_the_holders_own_networks_come_first(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    HolderAccount.objects.update(network="bluesky")
    html = shown(client, publish_check("Kuota gratis"))
    [first, *_others] = re.findall(r"<summary>(.*?)</summary>", html)
    assert first == "Bluesky"


def test_a_corrected_page_offers_to_pass_the_correction_on(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    page = publish_check("Kuota gratis")
    shown(client, page)
    correct(page)
    html = shown(client, page)
    assert "Sebarkan koreksinya" in html
    assert html.count("Jumlahnya 50 GB, bukan 5 GB.") > 10
    correct(page, "dicabut")
    html = shown(client, page)
    assert "Halaman ini dicabut" in html
    assert "SALAH:" not in html


def test_a_page_corrected_today_was_looked_at_today(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    page = publish_check("Kuota gratis", checked_on=date(2026, 3, 1))
    assert 'terakhir diperiksa <time datetime="2026-03-01">' in shown(client, page)
    correct(page)
    today = timezone.localdate().isoformat()
    assert f'terakhir diperiksa <time datetime="{today}">' in shown(client, page)


def test_every_picture_is_shown_small_before_it_is_taken(
    client: Client, holder: Holder, corrected: ContentPage
) -> None:
    images = re.findall(
        r"<img src=\"(/kartu/kecil/\S+)\" .*?>", shown(client, corrected)
    )
    assert len(images) == len(CardSize)
    sizes = set()
    for address_of_small in images:
        answer = client.get(address_of_small)
        assert (answer.status_code, answer.headers["Content-Type"]) == (
            200,
            "image/png",
        )
        assert "immutable" in answer.headers["Cache-Control"]
        assert len(answer.content) <= 16 * 1024
        with Image.open(BytesIO(answer.content)) as small:
            sizes.add(small.size)
    assert sizes == {(192, 101), (192, 192), (192, 240), (192, 341)}
    assert not is_passed_on()


@pytest.fixture
def corrected(
    holder: Holder, publish_check: PublishCheck, offer_kit: OfferKit
) -> ContentPage:
    """Return a corrected page whose first kit the holder saw."""
    page = publish_check("Kuota gratis")
    record_opening(holder, offer_kit(page).issued)
    correct(page)
    return page


def is_passed_on() -> bool:
    return CorrectionAlert.objects.get().passed_on_at is not None


@pytest.mark.parametrize("part", ["", "paket.zip", "gambar/1080x1080/"])
def test_merely_asking_passes_no_correction_on(
    client: Client, corrected: ContentPage, part: str
) -> None:
    seen = KitOpening.objects.count()
    assert client.head(address(corrected, part)).status_code in (200, 302)
    assert not is_passed_on()
    assert KitOpening.objects.count() == seen
    client.get(address(corrected, part))
    assert is_passed_on() is bool(part)
    assert KitOpening.objects.count() == seen + 1


def test_taking_a_text_passes_the_correction_on(
    client: Client, corrected: ContentPage, offer_kit: OfferKit
) -> None:
    part = captions(offer_kit(corrected).issued)[0]
    client.post(USED, {"part": part.pk})
    assert is_passed_on()


def test_whoever_copied_by_hand_says_so(client: Client, corrected: ContentPage) -> None:
    there = address(corrected, "disebarkan/")
    assert f'action="{there}"' in shown(client, corrected)
    assert client.get(there).status_code == 405
    assert client.post(there).headers["Location"] == address(corrected)
    assert is_passed_on()
    assert "Sudah saya sebarkan" not in shown(client, corrected)


def test_a_kit_rests_before_an_election(
    client: Client, holder: Holder, publish_program: PublishProgram
) -> None:
    page = publish_program("Imunisasi")
    today = timezone.localdate()
    QuietPeriod.objects.create(
        name="Pemilu contoh",
        is_national=True,
        starts_on=today,
        ends_on=today + timedelta(days=2),
        basis="Peraturan contoh",
    )
    html = shown(client, page)
    assert "Masa tenang: Pemilu contoh" in html
    assert DISCLOSURE not in html
    for part in ("paket.zip", "gambar/1080x1080/"):
        assert client.get(address(page, part)).headers["Location"] == address(page)
    assert not IssuedKit.objects.exists()


def test_a_page_past_its_review_says_so(
    client: Client, holder: Holder, publish_program: PublishProgram
) -> None:
    yesterday = timezone.localdate() - timedelta(days=1)
    page = publish_program("Imunisasi", review_by=yesterday)
    assert "Lewat tanggal tinjau" in shown(client, page)


def test_a_taken_text_is_counted_once_an_hour_for_each_holder(
    client: Client,
    holder: Holder,
    make_holder: MakeHolder,
    publish_check: PublishCheck,
    offer_kit: OfferKit,
) -> None:
    part = captions(offer_kit(publish_check("Kuota gratis")).issued)[0]
    for _time in range(3):
        assert client.post(USED, {"part": part.pk}).status_code == 204
    client.force_login(make_holder("budi@contoh.go.id", handle="budi").user)
    client.post(USED, {"part": part.pk})
    part.refresh_from_db()
    assert part.uses == 2
    forget_all()
    client.post(USED, {"part": part.pk})
    part.refresh_from_db()
    assert part.uses == 3
    assert KitOpening.objects.count() == 2


@pytest.mark.parametrize("number", ["", "-1", "x", "0", "9" * 40, "²"])
def test_nonsense_is_no_text(client: Client, holder: Holder, number: str) -> None:
    assert client.post(USED, {"part": number}).status_code == 404
    assert client.get(USED).status_code == 405


def test_a_use_needs_the_pages_own_token(
    holder: Holder, publish_check: PublishCheck, offer_kit: OfferKit
) -> None:
    part = captions(offer_kit(publish_check("Kuota gratis")).issued)[0]
    strict = Client(enforce_csrf_checks=True)
    strict.force_login(holder.user)
    assert strict.post(USED, {"part": part.pk}).status_code == 403
    page = strict.get(f"/humas/paket/{part.kit.page_id}/").content.decode()
    token = re.search(r'data-token="(\w+)"', page)
    assert token is not None
    told = {"part": part.pk, "csrfmiddlewaretoken": token[1]}
    assert strict.post(USED, told).status_code == 204


def test_a_text_taken_often_is_offered_no_more(
    client: Client, holder: Holder, publish_check: PublishCheck, offer_kit: OfferKit
) -> None:
    page = publish_check("Kuota gratis")
    limit = BadgeSettings.load().variant_uses
    first = offer_kit(page).first
    assert first is not None
    assert first.part is not None
    KitPart.objects.filter(pk=first.part.pk).update(uses=limit)
    html = shown(client, page)
    assert f'data-part="{first.part.pk}"' not in html
    assert "Teks yang sudah sering dipakai tidak ditawarkan lagi." in html
    KitPart.objects.update(uses=limit)
    html = shown(client, page)
    assert "data-part" not in html
    assert html.count("Tulis dengan kata sendiri di bawah.") == len(NETWORKS)
    assert "Kata sendiri" in html


def test_no_page_tells_how_often_a_text_was_taken(
    client: Client, holder: Holder, publish_check: PublishCheck, offer_kit: OfferKit
) -> None:
    page = publish_check("Kuota gratis")
    offer_kit(page)
    KitPart.objects.update(uses=7)
    copied = {"network": "x", "text": "SALAH: “Kuota gratis”. Tautan itu mencuri data;"}
    answer = client.post(address(page), {**copied, "live": "1"}).content.decode()
    assert "dipakai 7 kali" not in answer + shown(client, page)


def test_pictures_are_kept_with_their_hashes_when_they_are_first_taken(
    client: Client,
    holder: Holder,
    badge_key: str,
    publish_check: PublishCheck,
    offer_kit: OfferKit,
) -> None:
    page = publish_check("Bantuan itu tidak ada")
    issued = offer_kit(page).issued
    assert issued.manifest["pictures"] == []
    for size in CardSize:
        card = client.get(address(page, f"gambar/{size.code}/")).headers["Location"]
        assert card == card_path(
            shared_pages([page.pk])[page.pk], size, disclosure=DISCLOSURE
        )
        data = client.get(card).content
        part = issued.parts.get(kind="gambar", digest=picture_digest(data))
        assert (part.place, len(part.fingerprint)) == (size.code, 64)
    issued.refresh_from_db()
    assert issued.parts.filter(kind="gambar").count() == len(CardSize) + 1
    preview = client.get(card_path(shared_pages([page.pk])[page.pk])).content
    assert picture_digest(preview) in picture_digests(issued.manifest)


@pytest.mark.parametrize("size", ["1x1", "x"])
def test_there_is_no_picture_of_another_size(
    client: Client, holder: Holder, publish_check: PublishCheck, size: str
) -> None:
    there = address(publish_check("Kuota gratis"), f"gambar/{size}/")
    assert client.get(there).status_code == 404


def test_the_package_holds_what_anybody_needs_to_check_it(
    client: Client, holder: Holder, badge_key: str, publish_check: PublishCheck
) -> None:
    page = publish_check("Bantuan itu tidak ada")
    answer = client.get(address(page, "paket.zip"))
    assert answer.headers["Content-Type"] == "application/zip"
    with ZipFile(BytesIO(answer.content)) as package:
        manifest = package.read("manifest.json")
        described = json.loads(package.read("tanda-tangan.json"))
        pictures = [name for name in package.namelist() if name.endswith(".png")]
        assert len(pictures) == len(CardSize)
        told = json.loads(manifest)
        digests = {picture_digest(package.read(name)) for name in pictures}
        assert digests <= picture_digests(told)
    method = described["verificationMethod"]
    assert method == f"{portal_did(absolute('/'))}#{badge_key}"
    key = multikeys.read_public(badge_key)
    key.verify(multikeys.decode(described["signature"]), manifest)
    issued = IssuedKit.objects.get()
    assert manifest_bytes(issued.manifest) == manifest
    assert (issued.signature, issued.verification_method) == (
        described["signature"],
        method,
    )


def test_without_a_key_a_kit_is_unsigned_and_whole(
    client: Client, holder: Holder, no_badge_key: None, publish_check: PublishCheck
) -> None:
    page = publish_check("Bantuan itu tidak ada")
    with ZipFile(BytesIO(client.get(address(page, "paket.zip")).content)) as package:
        assert "manifest.json" in package.namelist()
        assert "tanda-tangan.json" not in package.namelist()
    assert IssuedKit.objects.get().signature == ""


def test_queries_do_not_grow_with_texts(
    client: Client,
    holder: Holder,
    publish_program: PublishProgram,
    django_assert_max_num_queries: DjangoAssertNumQueries,
) -> None:
    few = publish_program("Imunisasi")
    many = publish_program(
        "Posyandu",
        captions=[
            ("caption", {"network": "telegram", "text": f"Bunda nomor {number}!"})
            for number in range(5)
        ],
    )
    for page in (few, many):
        shown(client, page)
    with django_assert_max_num_queries(30) as queries:
        shown(client, few)
    with django_assert_max_num_queries(len(queries)):
        shown(client, many)


def test_the_page_is_light(client: Client, demo_site: Site) -> None:
    holder = Holder.objects.active().first()
    assert holder is not None
    client.force_login(holder.user)
    assets = 0
    for name in ("css/portal.css", "js/portal.js", "js/kits.js"):
        found = finders.find(name)
        assert found is not None
        assets += len(gzip.compress(Path(found).read_bytes(), 6))
    for page in ProgramPage.objects.live()[:10]:
        page_bytes = len(gzip.compress(shown(client, page).encode(), 6))
        assert page_bytes + assets <= LIGHT_PAGE, page.title
