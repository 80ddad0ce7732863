"""The kit page in Chromium: copied, counted while typing, sent with its picture."""

import json
import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from bagimunegeri.demo.people import DEMO_PASSWORD, SIGN_INS
from factcheck.models import FactCheckPage
from home.api_lists import absolute
from home.short_links import code_of
from influencers.models import IssuedKit, KitPart
from sharing.networks import DISCLOSURE, NETWORKS
from tests.plugins.browsers import DESKTOP, PHONE, OpenPage

pytestmark = pytest.mark.browser

OWN = "Tetangga saya dapat pesan ini. 🙏 Saya ceritakan kenapa itu tidak benar."
# A phone that can share files, and tells what it was given.
SHARE_SHEET = """
    navigator.canShare = () => true;
    navigator.share = async ({text, files}) => {
        const [file] = files;
        const {name, type, size} = file;
        console.log(JSON.stringify({text, name, type, size}));
    };
"""


def newest_check() -> FactCheckPage:
    """Return a published check of the demo."""
    checks = FactCheckPage.objects.live().filter(locale__language_code="id")
    return checks.exclude(corrections__isnull=False).order_by("pk")[0]


def open_kit(page: Page, portal: str, check: FactCheckPage) -> None:
    """Sign the demo's holder in and open the kit of a check."""
    holder = next(each for each in SIGN_INS if "pemegang" in each.email)
    page.goto(f"{portal}/humas/paket/{check.pk}/")
    page.fill("input[name=login]", holder.email)
    page.fill("input[name=password]", DEMO_PASSWORD)
    page.locator("main form button[type=submit]").first.click()
    page.wait_for_url(f"**/humas/paket/{check.pk}/")


def test_a_text_is_copied_whole_and_counted(
    live_portal: str, open_page: OpenPage
) -> None:
    page, check = open_page(), newest_check()
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    open_kit(page, live_portal, check)
    KitPart.objects.update(uses=0)
    with page.expect_request("**/humas/paket/pakai/") as told:
        page.locator("[data-copy]:visible").first.click()
    page.get_by_text("Tersalin").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    captions = IssuedKit.objects.get(page=check, ended_at=None).captions
    assert copied in [caption["text"] for caption in captions]
    answer = told.value.response()
    assert answer is not None
    assert answer.status == 204
    assert [part.uses for part in KitPart.objects.filter(uses__gt=0)] == [1]


def test_browser_and_server_count_alike(live_portal: str, open_page: OpenPage) -> None:
    page, check = open_page(), newest_check()
    open_kit(page, live_portal, check)
    posted = f"{OWN}\n\n{absolute(f'/s/{code_of(check.pk)}/')}\n\n{DISCLOSURE}"
    for code in ("x", "threads", "bluesky"):
        network = NETWORKS[code]
        page.select_option("select[name=network]", code)
        page.locator("textarea").fill(OWN)
        count = f"{network.label} {network.count(posted)}/{network.max_length}"
        page.get_by_text(count, exact=True).wait_for()
    assert page.locator("#teks-sendiri").text_content() == posted
    page.locator("textarea").fill("panjang sekali " * 40)
    page.get_by_text("terlalu panjang").wait_for()
    assert [each["id"] for each in Axe().run(page).response["violations"]] == []


def test_the_share_sheet_gets_text_and_picture(
    live_portal: str, open_page: OpenPage
) -> None:
    page, check = open_page(), newest_check()
    page.add_init_script(SHARE_SHEET)
    open_kit(page, live_portal, check)
    with page.expect_console_message(lambda told: "kartu.png" in told.text) as told:
        page.locator("[data-send]:visible").first.click()
    sent = json.loads(told.value.text)
    assert DISCLOSURE in sent["text"]
    assert (sent["name"], sent["type"]) == ("kartu.png", "image/png")
    assert sent["size"] > 1000


def test_without_a_share_sheet_or_script_nothing_is_offered_that_fails(
    live_portal: str, open_page: OpenPage
) -> None:
    plain, bare = open_page(), open_page(javascript=False)
    plain.add_init_script("navigator.canShare = undefined")
    for page in (plain, bare):
        open_kit(page, live_portal, newest_check())
        assert page.locator("[data-send]:visible").count() == 0
    assert bare.locator("[data-copy]:visible").count() == 0
    bare.select_option("select[name=network]", "x")
    bare.locator("textarea").fill(OWN)
    bare.get_by_role("button", name="Hitung").click()
    assert re.search(r"X \d+/280", bare.inner_text("main"))
    assert bare.input_value("textarea") == OWN


@pytest.mark.parametrize(
    ("size", "dark"), [(PHONE, False), (PHONE, True), (DESKTOP, False), (DESKTOP, True)]
)
def test_the_kit_page_is_accessible_and_fits(
    live_portal: str, open_page: OpenPage, size: tuple[int, int], dark: bool
) -> None:
    page = open_page(size=size, dark=dark)
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    open_kit(page, live_portal, newest_check())
    page.eval_on_selector_all("details", "all => all.forEach((d) => (d.open = true))")
    assert [each["id"] for each in Axe().run(page).response["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 1
    assert not [text for text in refused if "Content Security Policy" in text]
