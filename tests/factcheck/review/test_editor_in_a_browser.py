"""The editor of a check in Chromium: saves double nothing, corrections are found."""

from typing import TYPE_CHECKING, Any

import pytest
from django.conf import settings
from django.urls import reverse
from pytest_django.live_server_helper import LiveServer

from factcheck.models import FactCheckPage
from tests.factcheck.review.desk import Desk, Person
from tests.factories.home import AgencyPageFactory
from tests.plugins.browsers import DESKTOP, OpenPage

if TYPE_CHECKING:
    from playwright.sync_api import Page, Route

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# Wagtail looks for changes only some time after the editor was opened.
WATCHES = """new Promise(
    tell => document.addEventListener("w-unsaved:watch-edits", tell, {once: true})
).then(() => true)"""


def sign_in(browser: "Page", person: Person, *, at: str) -> None:
    """Let the browser in as somebody who has signed in."""
    name = settings.SESSION_COOKIE_NAME
    session = person.client.cookies[name].value
    browser.context.add_cookies([{"name": name, "value": session, "url": at}])


def write_a_source(editor: "Page", *, number: int) -> None:
    """Add evidence as an author does, field by field."""
    editor.get_by_role("tab", name="Bukti dan pemeriksa").click()
    editor.locator("#id_evidence-ADD").click()
    row = f"evidence-{number}-"
    editor.locator(f"[name={row}title]").fill("Halaman tiga")
    editor.locator(f"[name={row}publisher]").fill("Penerbit tiga")
    editor.locator(f"[name={row}url]").fill("https://tiga.example/halaman")


def wait_until(editor: "Page", happened: list[Any]) -> None:
    """Let the browser work until something happened, at most half a minute."""
    for _each in range(600):
        if happened:
            return
        editor.wait_for_timeout(50)
    raise TimeoutError


@pytest.mark.parametrize("is_published", [False, True])
def test_saving_while_the_editor_saves_by_itself_adds_a_source_once(
    live_server: LiveServer, open_page: OpenPage, is_published: bool
) -> None:
    desk = Desk(agency=AgencyPageFactory.create())
    page = desk.published() if is_published else desk.draft()
    editor = open_page(size=DESKTOP)
    sign_in(editor, desk.author, at=live_server.url)
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    editor.goto(live_server.url + address)
    editor.evaluate(WATCHES)
    held: list[Route] = []

    def hold(route: "Route") -> None:
        """Keep back what Wagtail saves by itself."""
        if route.request.headers.get("accept") == "application/json":
            held.append(route)
        else:
            route.continue_()

    editor.route(f"**{address}", hold)
    write_a_source(editor, number=2)
    wait_until(editor, held)
    answer = held[0].fetch()
    editor.get_by_role("button", name="Simpan konsep").click(no_wait_after=True)
    with editor.expect_navigation():
        held[0].fulfill(response=answer)

    draft = FactCheckPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert [each.title for each in draft.evidence.all()] == [
        "Halaman satu",
        "Halaman dua",
        "Halaman tiga",
    ]


def test_correction_leads_to_its_row_in_the_editor(
    live_server: LiveServer, open_page: OpenPage
) -> None:
    desk = Desk(agency=AgencyPageFactory.create())
    page = desk.published()
    editor = open_page(size=DESKTOP)
    sign_in(editor, desk.author, at=live_server.url)
    editor.goto(
        live_server.url + reverse("factcheck_review:correct", args=[page.pk]),
    )
    editor.get_by_label("Dicabut").check()
    editor.get_by_label("Apa yang berubah").fill("Semuanya.")
    editor.get_by_label("Mengapa").fill("Kami keliru.")
    editor.get_by_role("button", name="Tambahkan ke draf").click()
    row = editor.locator("[name=corrections-0-what]")
    assert row.input_value() == "Semuanya."
    editor.wait_for_function(
        """row => {
            const {top, bottom} = row.getBoundingClientRect();
            return 0 < top && bottom < innerHeight;
        }""",
        arg=row.element_handle(),
    )
