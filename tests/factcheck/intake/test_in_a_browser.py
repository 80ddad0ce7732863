"""A checker at work in Chromium: on a phone, and without JavaScript."""

from typing import TYPE_CHECKING

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.test import Client

from factcheck.models import Case, FactCheckPage
from home.models import AgencyPage
from tests.factcheck.intake.cases import Role, add_case, add_tip, address
from tests.home.desk import Desk, desk
from tests.plugins.browsers import DESKTOP, PHONE, OpenPage

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

OVERFLOW = 1


@pytest.fixture
def person(live_portal: str) -> Desk:
    return desk(
        AgencyPage.objects.get(code="kominfo", locale__language_code="id"),
        Role.FACT_CHECKER,
    )


@pytest.fixture
def case(person: Desk) -> Case:
    case = add_case(
        person.agency, "Bansos PKH tiga juta cair lewat formulir WhatsApp " * 4
    )
    add_tip(case, "kata" * 80, link="https://bansos.example/" + "x" * 200)
    return case


def sign_in(page: "Page", client: Client, portal: str) -> None:
    """Let the browser be who the client is."""
    [cookie] = client.cookies.values()
    page.context.add_cookies(
        [{"name": cookie.key, "value": cookie.value, "url": portal}]
    )


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_its_pages_are_accessible_and_fit(
    live_portal: str,
    open_page: OpenPage,
    person: Desk,
    case: Case,
    size: tuple[int, int],
) -> None:
    page = open_page(size=size)
    sign_in(page, person.client, live_portal)
    complaints = []
    page.on("console", lambda message: complaints.append(message.text))
    for where in (
        address("queue"),
        address("complaints"),
        *(
            address(name, case.pk)
            for name in ("case", "answer", "open_claim", "merge", "hand_over")
        ),
    ):
        page.goto(live_portal + where)
        violations = Axe().run(page).response["violations"]
        complaints += [f"{where}: {each['id']}" for each in violations]
        wide = page.evaluate("document.querySelector('main').scrollWidth - innerWidth")
        if wide > OVERFLOW:
            complaints.append(f"{where}: {wide} px wider than the screen")
    assert complaints == []


def test_a_claim_is_opened_without_javascript(
    live_portal: str, open_page: OpenPage, person: Desk, case: Case
) -> None:
    page = open_page(size=DESKTOP, javascript=False)
    sign_in(page, person.client, live_portal)
    page.goto(live_portal + address("queue"))
    page.get_by_role("link", name="Bansos PKH tiga juta").click()
    page.get_by_role("button", name="Ambil kasus ini").click()
    page.select_option("select[name=harm]", label="Tinggi")
    page.get_by_role("button", name="Simpan penilaian").click()
    page.get_by_role("link", name="Buka klaim dan draf").click()
    page.fill("textarea[name=text]", "Bansos PKH Rp3 juta cair lewat formulir")
    page.get_by_role("button", name="Buka klaim dan tulis draf").click()

    case.refresh_from_db()
    draft = FactCheckPage.objects.get(claim=case.claim)
    assert f"/pages/{draft.pk}/edit/" in page.url
    assert case.assigned_to == person.user
    assert case.get_harm_display() == "Tinggi"
