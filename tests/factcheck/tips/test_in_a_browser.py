"""The whole way in Chromium, with and without JavaScript."""

import gzip
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from django.db.models import QuerySet
from playwright.sync_api import Page, Request, Response, expect
from pytest_django import Settings

from factcheck.models import Complaint, FactCheckPage, Tip
from tests.factcheck.tips.test_pictures import file_of
from tests.plugins.browsers import DESKTOP, PHONE, OpenPage

pytestmark = pytest.mark.browser

HOAX = "Bansos PKH Rp3 juta sudah cair, isi formulir di tautan WhatsApp ini"
TEXT = "Jembatan di kampung kami akan dicat emas, iuran seratus ribu per rumah"
# The contract of this page's own script, gzip.
SCRIPT_BYTES = 1229
TICKET = re.compile(r"/lapor/[0-9A-Z]{4}(-[0-9A-Z]{4}){2}/$")


def fill_in(page: Page, portal: str, text: str) -> None:
    page.goto(f"{portal}/lapor/")
    page.get_by_label("Apa yang dikatakan pesannya?").fill(text)
    page.get_by_label("Anda melihatnya di mana?").select_option("whatsapp")
    page.get_by_role("button", name="Lanjut").click()


def sent() -> "QuerySet[Tip]":
    """Return what these tests reported; the demo has reports of its own."""
    return Tip.objects.filter(text__in=(HOAX, TEXT))


def test_citizen_reports_with_a_picture_and_follows_the_ticket(
    live_portal: str, open_page: OpenPage
) -> None:
    page = open_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text))
    page.on("pageerror", lambda fault: faults.append(str(fault)))
    fill_in(page, live_portal, HOAX)
    expect(page.get_by_role("heading", name="Apakah ini menjawab?")).to_be_visible()
    page.get_by_role("button", name="Belum, kirim laporan").click()
    picture = {"name": "x.png", "mimeType": "image/png", "buffer": file_of(kind="PNG")}
    page.get_by_label("Gambar").set_input_files(picture)  # type: ignore[arg-type]
    page.get_by_label("Surel untuk jawaban").fill("warga@surel.example")
    page.get_by_role("button", name="Kirim laporan").click()
    page.wait_for_url(TICKET)
    tip = sent().get()
    assert page.locator("#kode").inner_text() == tip.ticket
    assert tip.picture
    page.goto(f"{live_portal}/lapor/tiket/")
    page.get_by_label("Kode tiket").fill(tip.ticket.lower())
    page.get_by_role("button", name="Lihat status").click()
    page.wait_for_url(TICKET)
    assert faults == []


def test_citizen_without_javascript_waits_and_reports(
    live_portal: str, open_page: OpenPage, settings: Settings
) -> None:
    settings.TIP_WAIT = 1
    page = open_page(javascript=False)
    fill_in(page, live_portal, TEXT)
    page.get_by_role("button", name="Kirim laporan").click()
    expect(page.get_by_text("lalu tekan kirim lagi")).to_be_visible()
    assert not sent().exists()
    page.wait_for_timeout(1100)
    page.get_by_role("button", name="Kirim laporan").click()
    page.wait_for_url(TICKET)
    assert sent().get().text == TEXT


@pytest.mark.parametrize("javascript", [True, False])
def test_going_back_and_reloading_never_send_anything_again(
    live_portal: str, open_page: OpenPage, settings: Settings, javascript: bool
) -> None:
    settings.TIP_WAIT = 1
    page = open_page(javascript=javascript)
    fill_in(page, live_portal, HOAX)
    page.wait_for_url("**/lapor/cocok/")
    page.reload()
    page.get_by_role("button", name="Belum, kirim laporan").click()
    page.wait_for_url("**/lapor/kirim/")
    page.go_back()
    expect(page.get_by_role("heading", name="Apakah ini menjawab?")).to_be_visible()
    page.go_forward()
    page.get_by_label("Surel untuk jawaban").fill("bukan surel")
    page.get_by_role("button", name="Kirim laporan").click()
    expect(page.get_by_text("Alamat surelnya belum lengkap")).to_be_visible()
    page.reload()
    page.get_by_label("Surel untuk jawaban").fill("")
    page.get_by_role("button", name="Kirim laporan").click()
    if not javascript:
        expect(page.get_by_text("lalu tekan kirim lagi")).to_be_visible()
        page.wait_for_timeout(1100)
        page.reload()
        expect(page.get_by_text("Sekarang tekan kirim lagi")).to_be_visible()
        page.get_by_role("button", name="Kirim laporan").click()
    page.wait_for_url(TICKET)
    methods: list[str] = []

    def note(request: Request) -> None:
        if request.is_navigation_request():
            methods.append(request.method)

    page.on("request", note)
    while page.go_back() and "/lapor/" in page.url:
        page.reload()
        expect(page.get_by_label("Apa yang dikatakan pesannya?")).to_have_value("")
    assert len(methods) >= 6
    assert set(methods) == {"GET"}
    assert sent().get().received_count == 1


def test_letters_are_counted_anew_when_what_was_typed_comes_back(
    live_portal: str, open_page: OpenPage
) -> None:
    page = open_page()
    fill_in(page, live_portal, HOAX)
    page.wait_for_url("**/lapor/cocok/")
    page.go_back()
    expect(page.get_by_label("Apa yang dikatakan pesannya?")).to_have_value(HOAX)
    left = f"{20_000 - len(HOAX):,}".replace(",", ".")
    expect(page.get_by_text(f"Tersisa {left} huruf")).to_be_visible()


def test_citizen_reports_a_picture_alone(live_portal: str, open_page: OpenPage) -> None:
    page = open_page()
    page.goto(f"{live_portal}/lapor/")
    picture = {"name": "x.png", "mimeType": "image/png", "buffer": file_of(kind="PNG")}
    page.get_by_label("Gambar").set_input_files(picture)  # type: ignore[arg-type]
    page.get_by_role("button", name="Lanjut").click()
    expect(page.get_by_text("Gambar tersimpan")).to_be_visible()
    page.get_by_role("button", name="Kirim laporan").click()
    page.wait_for_url(TICKET)
    assert Tip.objects.get(text="").picture


def test_script_waits_for_its_proof_and_tells_so(
    live_portal: str, open_page: OpenPage
) -> None:
    page = open_page()
    # However lucky the first guess: no proof before the button was pressed.
    page.add_init_script(
        """const digest = crypto.subtle.digest.bind(crypto.subtle);
        const pressed = new Promise((go) => {
            addEventListener("submit", () => setTimeout(go), true);
        });
        crypto.subtle.digest = async (...what) => (await pressed, digest(...what));"""
    )
    fill_in(page, live_portal, TEXT)
    page.get_by_role("button", name="Kirim laporan").wait_for()
    page.evaluate(
        """() => {
            window.told = [];
            const status = document.querySelector("[data-progress]");
            new MutationObserver(() => told.push(status.textContent))
                .observe(status, { childList: true });
            addEventListener("pagehide", () => sessionStorage.told = told.join());
        }"""
    )
    page.get_by_role("button", name="Kirim laporan").click()
    page.wait_for_url(TICKET, timeout=60_000)
    assert "Memastikan Anda bukan robot" in page.evaluate("sessionStorage.told")
    assert sent().count() == 1


def test_reader_complains_about_a_check(live_portal: str, open_page: OpenPage) -> None:
    check = FactCheckPage.objects.live().filter(locale__language_code="id")[0]
    page = open_page()
    page.goto(f"{live_portal}/lapor/keliru/{check.pk}/")
    page.get_by_label("Ceritakan").fill("Tanggalnya keliru.")
    page.get_by_role("button", name="Kirim pengaduan").click()
    page.wait_for_url(TICKET)
    assert Complaint.objects.get().page == check


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
@pytest.mark.parametrize("dark", [False, True])
def test_every_step_is_accessible_and_fits(
    live_portal: str, open_page: OpenPage, size: tuple[int, int], dark: bool
) -> None:
    check = FactCheckPage.objects.live().filter(locale__language_code="id")[0]
    page = open_page(size=size, dark=dark)
    shown = 0

    def look() -> None:
        nonlocal shown
        violations = Axe().run(page).response["violations"]
        assert [(page.url, each["id"]) for each in violations] == []
        wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        assert wider <= 1, page.url
        shown += 1

    page.goto(f"{live_portal}/lapor/")
    look()
    page.get_by_role("button", name="Lanjut").click()
    page.wait_for_url("**/lapor/ubah/")
    look()
    picture = {"name": "x.png", "mimeType": "image/png", "buffer": file_of(kind="PNG")}
    page.get_by_label("Gambar").set_input_files(picture)  # type: ignore[arg-type]
    page.get_by_role("button", name="Lanjut").click()
    expect(page.get_by_text("Gambar tersimpan")).to_be_visible()
    look()
    fill_in(page, live_portal, HOAX)
    look()
    page.get_by_role("button", name="Belum, kirim laporan").click()
    look()
    page.get_by_role("button", name="Kirim laporan").click()
    page.wait_for_url(TICKET)
    look()
    for address in ("tiket/", "0000-0000-0000/", f"keliru/{check.pk}/"):
        page.goto(f"{live_portal}/lapor/{address}")
        look()
    assert shown == 9


def test_script_is_small_and_only_where_something_is_sent(
    live_portal: str, open_page: OpenPage
) -> None:
    script = settings.BASE_DIR / "static" / "js" / "proof.js"
    assert len(gzip.compress(script.read_bytes())) <= SCRIPT_BYTES
    loaded: list[str] = []

    def note(response: Response) -> None:
        if response.url.endswith("proof.js"):
            loaded.append(page.url)

    page = open_page()
    page.on("response", note)
    page.goto(live_portal)
    page.goto(f"{live_portal}/lapor/")
    assert loaded == []
    fill_in(page, live_portal, TEXT)
    page.wait_for_load_state("networkidle")
    assert len(loaded) == 1
