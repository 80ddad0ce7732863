"""The holders' desk: newest kits, one tap to copy, nobody else inside."""

import gzip
import re
from datetime import timedelta
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.contrib.staticfiles import finders
from django.test import Client
from django.utils import timezone
from playwright.sync_api import Page
from pytest_django import DjangoAssertNumQueries
from wagtail.models import PageViewRestriction, Site

from accounts.models import User
from bagimunegeri.demo.people import SIGN_INS
from factcheck.models import Correction
from home.models import AgencyPage, HomePage, Region, StandardPage, Topic
from influencers.kits.services import issue_kits
from influencers.models import (
    Application,
    BadgeSettings,
    CorrectionAlert,
    Holder,
    IssuedKit,
    KitOpening,
    QuietPeriod,
)
from influencers.models.settings import DEFAULT_NETWORKS
from sharing.networks import DISCLOSURE
from tests.influencers.conftest import MakeHolder, PublishCheck, PublishProgram
from tests.plugins.browsers import DESKTOP, PHONE, OpenPage

DESK = "/humas/"
# HTML, CSS and JS of a light page, gzip (design.md).
LIGHT_PAGE = 20_000
DESK_PAGES = (
    *("/humas/", "/humas/semua/", "/humas/setelan/", "/humas/lapor/"),
    *("/humas/pelatihan/", "/humas/data-saya/", "/humas/data-saya/minta/"),
    *("/humas/data-saya/hapus/", "/humas/data-saya/mundur/"),
    "/humas/data-saya/persetujuan/daftar/tarik/",
)


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
    BadgeSettings.load().thresholds.update(followers=1750)
    words = client.get(DESK).content.decode()
    assert "Salah satu akun ini, paling sedikit:" in words
    assert words.count("1.750</strong>") == len(DEFAULT_NETWORKS)
    assert "tidak dibeli" in words


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


def test_an_empty_choice_is_told_from_an_empty_portal(
    client: Client, holder: Holder, publish_program: PublishProgram
) -> None:
    publish_program("Posyandu")
    holder.topics.add(Topic.objects.create(name="tani-uji", slug="tani-uji"))
    assert "Belum ada paket untuk pilihan Anda" in shown(client)


def test_the_way_out_of_a_shared_phone_stands_at_the_top(
    client: Client, holder: Holder
) -> None:
    for address in (DESK, "/humas/data-saya/"):
        page = client.get(address).content.decode()
        assert holder.user.email in page
        assert 'href="/akun/logout/"' in page


def test_the_first_text_is_copied_with_one_tap(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    publish_check("Kuota 50 GB gratis dari pemerintah")
    html = shown(client)
    [target] = re.findall(r'data-copy="#([^"]+)"', html)
    text = re.search(rf'<p id="{target}">(.*?)</p>', html, re.S)
    assert text is not None
    assert "SALAH: “Kuota 50 GB gratis dari pemerintah”" in text[1]
    assert DISCLOSURE in text[1]


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


def test_kits_rest_before_an_election(
    client: Client, holder: Holder, publish_program: PublishProgram
) -> None:
    publish_program("Jalan baru di Sleman")
    today = timezone.localdate()
    QuietPeriod.objects.create(
        name="Pemilu", is_national=True, starts_on=today, ends_on=today, basis="KPU"
    )
    for query in ("", "semua/"):
        assert "Jalan baru di Sleman" not in shown(client, query)


@pytest.fixture
def regions(db: None) -> dict[str, Region]:
    """Return a province, a regency in it, and another province."""
    yogyakarta = Region.objects.create(code="x34", name="DI Contoh")
    return {
        "province": yogyakarta,
        "regency": Region.objects.create(
            code="x34.04", name="Kabupaten Contoh", parent=yogyakarta
        ),
        "elsewhere": Region.objects.create(code="x11", name="Provinsi Lain"),
    }


def test_the_desk_shows_what_applies_where_the_holder_is(
    client: Client,
    holder: Holder,
    regions: dict[str, Region],
    publish_program: PublishProgram,
) -> None:
    for name, region in regions.items():
        publish_program(f"Kabar {name}", regions=[region])
    publish_program("Kabar nasional")
    holder.regions.add(regions["regency"])
    html = shown(client)
    for title in ("Kabar regency", "Kabar province", "Kabar nasional"):
        assert title in html
    assert "Kabar elsewhere" not in html
    assert "Kabar elsewhere" in shown(client, "semua/")


def test_the_desk_shows_the_topics_that_the_holder_chose(
    client: Client, holder: Holder, publish_program: PublishProgram
) -> None:
    health, farming = (
        Topic.objects.create(name=name, slug=name) for name in ("sehat-uji", "tani-uji")
    )
    for topic in (health, farming):
        page = publish_program(f"Kabar {topic.name}")
        page.topics.add(topic)
        page.save_revision().publish()
    assert "Ubah pilihan" not in shown(client)
    holder.topics.add(health)
    html = shown(client)
    assert "Kabar sehat-uji" in html
    assert "Kabar tani-uji" not in html
    assert 'href="/humas/setelan/">Ubah pilihan</a>' in html


def test_all_kits_are_searched_and_narrowed(
    client: Client,
    holder: Holder,
    sleman: AgencyPage,
    publish_program: PublishProgram,
    publish_check: PublishCheck,
) -> None:
    publish_program("Program Kemenkes")
    publish_check("Cek Sleman", agency=sleman)
    assert "Cek Sleman" not in shown(client, "semua/?jenis=program")
    assert "Program Kemenkes" not in shown(client, "semua/?instansi=sleman")
    assert "Program Kemenkes" not in shown(client, "semua/?q=sleman")


def test_a_correction_stands_above_everything_else(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    check = publish_check("Klaim lama yang dikoreksi")
    kit = issue_kits([check])[check.pk]
    kit.ended_at, kit.end = timezone.now(), IssuedKit.End.CORRECTED
    kit.save()
    CorrectionAlert.objects.create(holder=holder, kit=kit)
    html = shown(client)
    assert html.index("Sebarkan koreksinya") < html.index('id="paket"')


def test_recognition_counts_accuracy_and_never_volume(
    client: Client, holder: Holder, publish_check: PublishCheck
) -> None:
    check = publish_check("Klaim")
    kit = issue_kits([check])[check.pk]
    KitOpening.objects.create(holder=holder, kit=kit)
    CorrectionAlert.objects.create(
        holder=holder, kit=kit, passed_on_at=timezone.now(), seen_at=timezone.now()
    )
    shown_numbers = re.findall(r"<li>(\d+) (koreksi|laporan|acara)", shown(client))
    assert shown_numbers == [("1", "koreksi"), ("0", "laporan"), ("0", "acara")]


def test_a_badge_that_runs_out_says_so(client: Client, holder: Holder) -> None:
    Holder.objects.update(valid_until=timezone.localdate() + timedelta(days=10))
    assert "memperpanjangnya" in shown(client)
    Holder.objects.update(valid_until=timezone.localdate() + timedelta(days=400))
    assert "memperpanjangnya" not in shown(client)


def test_lessons_below_the_training_page_are_listed(
    client: Client, holder: Holder, kemenkes: AgencyPage
) -> None:
    home = HomePage.objects.get(locale__language_code="id")
    training = home.add_child(
        instance=StandardPage(title="Pelatihan", slug="latih", summary="Belajar.")
    )
    for slug, title in (("a", "Pelajaran terbit"), ("b", "Rancangan pelajaran")):
        lesson = StandardPage(title=title, slug=slug, summary=title, live=slug == "a")
        training.add_child(instance=lesson)
    rules = BadgeSettings.load()
    rules.training_page = training
    rules.save()
    for query in ("", "pelatihan/"):
        html = shown(client, query)
        assert "Pelajaran terbit" in html
        assert "Rancangan pelajaran" not in html


@pytest.mark.parametrize(
    "query",
    ["?page=99999999999999", "?page=%27", "?jenis=%FF", "?topik='&topik=x", "?page=-1"],
)
def test_nonsense_gets_an_answer(client: Client, holder: Holder, query: str) -> None:
    for path in (DESK, f"{DESK}semua/"):
        assert client.get(path + query).status_code in (200, 400)


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
    with django_assert_max_num_queries(34) as two_kits:
        shown(client)
    queries = len(two_kits)
    for number in range(2, 4):
        publish_program(f"Program {number}")
        publish_check(f"Cek {number}")
    shown(client)
    with django_assert_max_num_queries(queries):
        shown(client)


def test_the_page_is_light(client: Client, demo_site: Site) -> None:
    holder = Holder.objects.active().first()
    assert holder is not None
    client.force_login(holder.user)
    parts = [shown(client).encode()]
    for name in ("css/portal.css", "js/portal.js", "js/kits.js"):
        found = finders.find(name)
        assert found is not None
        parts.append(Path(found).read_bytes())
    weights = [len(gzip.compress(part, 6)) for part in parts]
    print(f"/humas/: {weights} = {sum(weights)} bytes")  # noqa: T201 - the figure
    assert sum(weights) <= LIGHT_PAGE


def test_an_applicant_reads_where_the_application_stands(
    client: Client, kemenkes: AgencyPage
) -> None:
    user = User.objects.create_user("pemohon@contoh.go.id")
    Application.objects.create(
        user=user,
        agency=kemenkes,
        state=Application.State.REFUSED,
        refusal_reason="Pengikutnya belum 500.",
    )
    client.force_login(user)
    html = client.get(DESK).content.decode()
    assert "Ditolak" in html
    assert "Pengikutnya belum 500." in html


def test_a_suspended_holder_reads_why(client: Client, holder: Holder) -> None:
    Holder.objects.update(state="suspended", state_reason="Kode profil hilang.")
    assert "Kode profil hilang." in client.get(DESK).content.decode()


def signed_in(page: Page, portal: str) -> None:
    """Sign the demo's holder in, as a person does."""
    person = next(
        each for each in SIGN_INS if each.email.startswith("pemegang-lencana")
    )
    page.goto(f"{portal}/akun/login/")
    page.fill("input[name=login]", person.email)
    page.fill("input[name=password]", person.password)
    page.press("input[name=password]", "Enter")
    page.wait_for_url("**/humas/")


@pytest.mark.browser
def test_the_first_kit_is_copied_within_two_taps_after_sign_in(
    live_portal: str, open_page: OpenPage
) -> None:
    page = open_page()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    signed_in(page, live_portal)
    with page.expect_response("**/humas/paket/pakai/") as counted:
        page.get_by_role("button", name="Salin teks").first.click()
    assert counted.value.status == 204
    copied = page.evaluate("navigator.clipboard.readText()")
    assert DISCLOSURE in copied
    assert "/s/" in copied


@pytest.mark.browser
@pytest.mark.parametrize(
    ("size", "dark"), [(PHONE, False), (PHONE, True), (DESKTOP, False), (DESKTOP, True)]
)
def test_every_page_of_the_desk_is_accessible_and_fits(
    live_portal: str, open_page: OpenPage, size: tuple[int, int], dark: bool
) -> None:
    page = open_page(size=size, dark=dark)
    signed_in(page, live_portal)
    complaints: list[str] = []
    for address in DESK_PAGES:
        page.goto(live_portal + address)
        violations = Axe().run(page).response["violations"]
        complaints += [f"{address}: {each['id']} {each['help']}" for each in violations]
        wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wider > 1:
            complaints.append(f"{address}: {wider} px wider than the screen")
    assert complaints == []
