"""The door in Chromium: scanned, typed, with the camera, and without JavaScript."""

from typing import Any

import pytest
from django.test import Client
from playwright.sync_api import Page, expect
from pytest_django.live_server_helper import LiveServer

from influencers.models import Attendance, Event
from tests.influencers.conftest import MakeHolder
from tests.influencers.events.conftest import MakeEvent, attend, today
from tests.plugins.browsers import DESKTOP, PHONE, OpenPage

pytestmark = pytest.mark.browser

# A camera that always sees the same badge, and a reader of codes: no machine that runs
# these tests has either.
CAMERA = """
navigator.mediaDevices ??= {};
navigator.mediaDevices.getUserMedia = async () => {
    const canvas = document.createElement("canvas");
    canvas.getContext("2d");
    setInterval(() => canvas.getContext("2d").fillRect(0, 0, 9, 9), 30);
    return canvas.captureStream(30);
};
window.BarcodeDetector = class {
    async detect() { return [{ rawValue: "%s" }]; }
};
"""


@pytest.fixture
def event(transactional_db: None, make_event: MakeEvent) -> Event:
    """Return an event of today."""
    return make_event(starts_at=today(9))


def sign_in(page: Page, client: Client, server: LiveServer) -> None:
    """Let the browser use the session of a test client."""
    [cookie] = [each for name, each in client.cookies.items() if "session" in name]
    page.context.add_cookies(
        [{"name": cookie.key, "value": cookie.value, "url": server.url}]
    )


def at_the_door(
    open_page: OpenPage,
    client: Client,
    server: LiveServer,
    event: Event,
    **options: Any,
) -> Page:
    page = open_page(**options)
    sign_in(page, client, server)
    page.goto(f"{server.url}/admin/acara/{event.pk}/pintu/")
    return page


@pytest.mark.parametrize("javascript", [True, False])
def test_a_scanner_types_one_badge_after_another(
    event: Event,
    head: Client,
    make_holder: MakeHolder,
    open_page: OpenPage,
    live_server: LiveServer,
    javascript: bool,
) -> None:
    guest, stranger = make_holder(), make_holder("b@contoh.go.id", handle="tanpa.jawab")
    attend(event, guest)
    # Without JavaScript, Wagtail's own menu covers the admin on a phone.
    size = PHONE if javascript else DESKTOP
    page = at_the_door(
        open_page, head, live_server, event, javascript=javascript, size=size
    )
    word = page.locator(".door__word")

    # A scanner types wherever the cursor is, and ends with Enter.
    expect(page.locator("#badge")).to_be_focused()
    page.keyboard.type(f"https://contoh.go.id/lencana/{guest.number}/")
    page.keyboard.press("Enter")
    expect(word).to_have_text("Datang")
    expect(page.locator(".door__who")).to_contain_text("@rina.sehat · Kemenkes")

    expect(page.locator("#badge")).to_be_focused()
    page.keyboard.type(stranger.number.lower())
    page.keyboard.press("Enter")
    expect(word).to_have_text("Tidak di daftar")
    page.get_by_role("button", name="Terima juga").click()
    expect(word).to_have_text("Datang")
    expect(page.locator(".door__count")).to_contain_text("Datang: 2.")

    page.get_by_role("button", name="Batalkan catatan").click()
    expect(word).to_have_text("Dibatalkan")
    expect(page.locator(".door__count")).to_contain_text("Datang: 1.")
    assert Attendance.objects.get(checked_in_at__isnull=False).holder == guest
    assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_the_camera_reads_a_badge_where_the_browser_can(
    event: Event,
    head: Client,
    make_holder: MakeHolder,
    open_page: OpenPage,
    live_server: LiveServer,
) -> None:
    guest = make_holder()
    attend(event, guest)
    page = open_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text))
    page.add_init_script(CAMERA % guest.number)
    sign_in(page, head, live_server)
    page.goto(f"{live_server.url}/admin/acara/{event.pk}/pintu/")
    page.get_by_role("button", name="Pakai kamera").click()
    expect(page.locator(".door__word")).to_have_text("Datang")
    # The same badge, held a while longer, does not count as a second one.
    page.get_by_role("button", name="Matikan kamera").click()
    expect(page.locator("#door-video")).to_be_hidden()
    expect(page.locator(".door__word")).to_have_text("Datang")
    assert [each for each in complaints if "Content Security" in each] == []


def test_without_a_camera_there_is_no_button_for_it(
    event: Event, head: Client, open_page: OpenPage, live_server: LiveServer
) -> None:
    page = at_the_door(open_page, head, live_server, event)
    has_reader = page.evaluate(
        "'BarcodeDetector' in window && !!navigator.mediaDevices"
    )
    expect(page.locator("#door-camera")).to_be_visible(visible=has_reader)
