"""The whole way in Chromium on a phone, without JavaScript: address, form, status."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.core import mail
from django.core.cache import cache
from playwright.sync_api import Page, expect

from bagimunegeri.demo.people import DEMO_PASSWORD, MAIL_DOMAIN
from influencers.models import Application
from tests.influencers.applications.applying import NUMBER, link_in, picture
from tests.plugins.browsers import DESKTOP, OpenPage

pytestmark = pytest.mark.browser
EMAIL = "rina.baru@contoh.example"


def faults_of(page: Page) -> list[str]:
    """Return what a reader with another body or a small screen stumbles over."""
    found = [each["id"] for each in Axe().run(page).response["violations"]]
    wider = page.evaluate("document.documentElement.scrollWidth - innerWidth")
    return [*found, *(["too wide"] if wider > 1 else [])]


def fill_in(page: Page) -> None:
    page.get_by_label("Instansi tempat Anda bekerja").select_option(
        label="Kementerian Kesehatan"
    )
    page.get_by_label("PNS", exact=True).check()
    page.get_by_label("NIP atau NI PPPK").fill(NUMBER)
    page.locator("#id_instagram-handle").fill("instagram.com/rina.contoh.baru")
    page.locator("#id_instagram-followers").fill("1.812")
    page.get_by_label("Saya setuju nama akun publik").check()


def test_somebody_applies_without_javascript(
    live_portal: str, open_page: OpenPage
) -> None:
    cache.clear()
    page = open_page(javascript=False)
    page.goto(f"{live_portal}/lencana/ajukan/")
    page.get_by_label("Alamat surel").fill(EMAIL)
    page.get_by_role("button", name="Kirim tautan").click()
    expect(page.get_by_role("heading", name="Periksa surel Anda")).to_be_visible()
    (sent,) = mail.outbox
    page.goto(live_portal + link_in(str(sent.body)))
    page.get_by_role("button", name="Buat akun dan lanjut").click()
    fill_in(page)
    page.get_by_role("button", name="Kirim permohonan").click()
    expect(page.get_by_text("Lampirkan tangkapan layarnya.")).to_be_visible()
    assert page.get_by_label("NIP atau NI PPPK").input_value() == ""
    page.get_by_label("NIP atau NI PPPK").fill(NUMBER)
    page.locator("#id_instagram-picture").set_input_files(
        {"name": "x.jpg", "mimeType": "image/jpeg", "buffer": picture()}
    )
    page.get_by_role("button", name="Kirim permohonan").click()
    application = Application.objects.get(user__email=EMAIL)
    expect(page.locator("#kode")).to_have_text(application.code)
    expect(page.get_by_role("link", name="Buat kata sandi")).to_be_visible()
    page.get_by_role("link", name="Tarik permohonan").click()
    page.get_by_role("button", name="Ya, tarik permohonan").click()
    expect(page.get_by_role("heading", name="Permohonan ditarik")).to_be_visible()


@pytest.mark.parametrize("dark", [False, True])
def test_every_page_is_accessible_and_fits(
    live_portal: str, open_page: OpenPage, dark: bool
) -> None:
    for size in ((360, 740), DESKTOP):
        page = open_page(size=size, dark=dark)
        found = {}
        page.goto(f"{live_portal}/lencana/ajukan/")
        found["apply"] = faults_of(page)
        page.goto(f"{live_portal}/akun/login/?next=/lencana/ajukan/formulir/")
        page.locator("input[name=login]").fill(f"editor@{MAIL_DOMAIN}")
        page.locator("input[name=password]").fill(DEMO_PASSWORD)
        page.get_by_role("button", name="Masuk", exact=True).click()
        page.wait_for_url("**/formulir/")
        found["form"] = faults_of(page)
        page.get_by_role("button", name="Kirim permohonan").click()
        found["faults"] = faults_of(page)
        assert found == {"apply": [], "form": [], "faults": []}
