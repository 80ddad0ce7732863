"""Every kind of public page in Chromium: accessible, fitting, light."""

import gzip
import time

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, Response

from bagimunegeri.demo.people import DEMO_PASSWORD, SIGN_INS
from factcheck.models import ClarificationPage, FactCheckPage
from home.models import AgencyPage, StandardPage
from programs.models import ProgramPage
from search.models import ClickedResult
from tests.plugins.browsers import DESKTOP, PHONE, OpenPage

pytestmark = pytest.mark.browser

# gzip, of the house's design: a whole article, its styles, its script.
ARTICLE_BYTES, STYLE_BYTES, SCRIPT_BYTES = 20 * 1024, 10 * 1024, 5 * 1024
# The widest any page may be beyond the screen, in CSS pixels: rounding.
OVERFLOW = 1


def addresses() -> list[str]:
    """Return one address of every kind of public page."""
    types = (AgencyPage, ProgramPage, FactCheckPage, ClarificationPage, StandardPage)
    pages = [
        page_type.objects.live().filter(locale__language_code="id").order_by("pk")[0]
        for page_type in types
    ]
    withdrawn = FactCheckPage.objects.filter(corrections__kind="dicabut").first()
    return [
        *("/", "/en/", "/program/", "/cek-fakta/?putusan=salah", "/instansi/"),
        *("/cari/?q=bantuan", "/cari/?q=zzzqqq", "/periksa/", "/lencana/"),
        *("/lencana/?q=sahabat.sleman", "/lencana/verifikasi/", "/lencana/x/"),
        *("/cari/?q=bantuan&putusan=salah&urut=terbaru", "/cari/?q=pendafatran"),
        # The second shows long addresses in its cards.
        *("/cari/?q=bantuan&putusan=tidak-ada", "/cari/?q=kemenkes"),
        *("/periksa/?message=bansos+pkh+tiga+juta", "/akun/login/", "/tidak-ada/"),
        *("/ajakan/", "/ajakan/paket/"),
        *("/lapor/", "/lapor/tiket/", "/koreksi/", "/sedang-diperiksa/", "/data/"),
        *(f"/{name}/{withdrawn.pk}/" for name in ("riwayat", "sematan") if withdrawn),
        *(page.get_url_parts()[2] for page in (*pages, withdrawn) if page),
    ]


@pytest.mark.parametrize(
    ("size", "dark"), [(PHONE, False), (PHONE, True), (DESKTOP, False), (DESKTOP, True)]
)
def test_every_page_is_accessible_and_fits(
    live_portal: str, open_page: OpenPage, size: tuple[int, int], dark: bool
) -> None:
    page = open_page(size=size, dark=dark)
    complaints: list[str] = []
    page.on(
        "console",
        lambda message: (
            complaints.append(f"{page.url}: {message.text}")
            if "Content Security Policy" in message.text
            else None
        ),
    )

    for address in addresses():
        page.goto(live_portal + address)
        violations = Axe().run(page).response["violations"]
        complaints += [f"{address}: {each['id']} {each['help']}" for each in violations]
        wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if wider > OVERFLOW:
            complaints.append(f"{address}: {wider} px wider than the screen")

    assert complaints == []


def test_a_citizen_without_javascript_finds_a_program_and_checks_a_message(
    live_portal: str, open_page: OpenPage
) -> None:
    page = open_page(javascript=False)

    page.goto(live_portal)
    page.locator("input[name=q]").first.fill("imunisasi bayi")
    page.locator("input[name=q]").first.press("Enter")
    page.get_by_role("link", name="Imunisasi Dasar").first.click()
    assert "Siapa yang berhak" in page.inner_text("main")

    page.goto(live_portal)
    page.locator("textarea[name=message]").first.fill(
        "Assalamualaikum, bansos PKH Rp3 juta sudah cair, isi formulir di WhatsApp"
    )
    page.get_by_role("button", name="Periksa pesan ini").first.click()
    assert "Salah" in page.inner_text("main")
    assert "PKH" in page.inner_text("main")


def type_into_search(page: Page, text: str) -> Locator:
    """Type as a person does; returns the box."""
    box = page.get_by_role("combobox").first
    box.press_sequentially(text, delay=20)
    return box


@pytest.mark.parametrize("dark", [False, True])
def test_suggestions_are_a_combobox_for_every_hand_and_ear(
    live_portal: str, open_page: OpenPage, dark: bool
) -> None:
    page = open_page(dark=dark)
    page.goto(f"{live_portal}/cari/")
    box = type_into_search(page, "imun")
    options = page.get_by_role("option")
    options.first.wait_for()
    assert box.get_attribute("aria-expanded") == "true"
    told = page.get_by_role("status").filter(has_text="saran")
    assert str(options.count()) in told.inner_text()

    box.press("ArrowDown")
    chosen = page.locator("[role=option][aria-selected=true]")
    assert box.get_attribute("aria-activedescendant") == chosen.get_attribute("id")
    assert [each["id"] for each in Axe().run(page).response["violations"]] == []

    box.press("Escape")
    assert not options.first.is_visible()
    assert box.get_attribute("aria-expanded") == "false"
    assert box.get_attribute("aria-activedescendant") is None
    assert box.input_value() == "imun"

    box.press("ArrowDown")
    address = chosen.get_attribute("data-url")
    box.press("Enter")
    page.wait_for_url(f"**{address}")


def test_enter_alone_searches_for_what_was_typed(
    live_portal: str, open_page: OpenPage
) -> None:
    page = open_page()
    page.goto(live_portal)
    box = type_into_search(page, "imun")
    page.get_by_role("option").first.wait_for()
    box.press("Enter")
    page.wait_for_url("**/cari/?q=imun")


def test_nobody_who_saves_data_is_sent_suggestions(
    live_portal: str, open_page: OpenPage
) -> None:
    page = open_page()
    page.add_init_script(
        "Object.defineProperty(navigator, 'connection', {value: {saveData: true}})"
    )
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(live_portal)
    page.locator("input[name=q]").first.press_sequentially("imunisasi", delay=20)
    page.wait_for_timeout(500)
    assert [url for url in asked if "/saran/" in url] == []


def test_opened_result_is_counted_without_a_cookie(
    live_portal: str, open_page: OpenPage
) -> None:
    # Playwright's own Chromium calls itself headless, which is not counted.
    page = open_page()
    page.context.set_extra_http_headers({"User-Agent": "Mozilla/5.0 (Android 11)"})
    page.goto(f"{live_portal}/cari/?q=imunisasi")
    page.locator("[data-token] a").first.click()
    page.wait_for_url(lambda address: "/cari/" not in address)
    assert page.context.cookies() == []
    # A beacon outlives the page that sent it, so no page reports its answer.
    deadline = time.monotonic() + 30
    while not ClickedResult.objects.exists() and time.monotonic() < deadline:
        page.wait_for_timeout(100)
    clicked = ClickedResult.objects.get()
    assert (clicked.searched.text, clicked.clicks) == ("imunisasi", 1)


def test_a_badge_holder_copies_the_first_caption_in_one_tap_after_signing_in(
    live_portal: str, open_page: OpenPage
) -> None:
    holder = next(each for each in SIGN_INS if "pemegang" in each.email)
    page = open_page()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{live_portal}/humas/")
    page.fill("input[name=login]", holder.email)
    page.fill("input[name=password]", DEMO_PASSWORD)
    page.locator("main form button[type=submit]").first.click()

    page.locator("[data-copy]:visible").first.click()

    copied = page.evaluate("navigator.clipboard.readText()")
    assert "http" in copied
    assert "ASN · Bagimu Negeri" in copied
    assert page.locator("a[href^='https://wa.me/?text=']").count() >= 1


def test_an_article_stays_within_the_budget_of_bytes(
    live_portal: str, open_page: OpenPage
) -> None:
    page = open_page()
    sizes: dict[str, int] = {"document": 0, "stylesheet": 0, "script": 0}

    def weigh(response: Response) -> None:
        kind = response.request.resource_type
        if kind in sizes:
            sizes[kind] += len(gzip.compress(response.body()))

    page.on("response", weigh)
    page.goto(live_portal + addresses()[-3], wait_until="networkidle")

    assert sum(sizes.values()) <= ARTICLE_BYTES, sizes
    assert 0 < sizes["stylesheet"] <= STYLE_BYTES
    assert 0 < sizes["script"] <= SCRIPT_BYTES
