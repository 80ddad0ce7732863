"""/telaah/ in Chromium: readable, and its form is accepted from there."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from pytest_django.live_server_helper import LiveServer

from factcheck.models import OutsideReview
from factcheck.review.services import ask_outside_review
from home.rate_limits import forget_all
from tests.factcheck.review.desk import Desk
from tests.factories.home import AgencyPageFactory
from tests.plugins.browsers import DESKTOP, PHONE, OpenPage

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


@pytest.mark.parametrize(("size", "dark"), [(PHONE, False), (DESKTOP, True)])
def test_expert_answers_without_javascript(
    live_server: LiveServer, open_page: OpenPage, size: tuple[int, int], dark: bool
) -> None:
    forget_all()
    page = Desk(agency=AgencyPageFactory.create()).draft()
    asked = ask_outside_review(
        page, asked_by=page.owner, days=7, kind="ahli", reviewer_name="dr. Sari"
    )
    reader = open_page(size=size, dark=dark, javascript=False)

    reader.goto(f"{live_server.url}/telaah/{asked.token}/")
    reader.get_by_label("Saya tolak naskah ini").check()
    reader.get_by_role("button", name="Kirim jawaban").click()
    fault = reader.get_by_text("Tulis apa yang keliru")
    place = fault.bounding_box()
    assert place is not None
    assert 0 < place["y"] < size[1]
    reader.get_by_label("Catatan untuk meja pemeriksa").fill("Angkanya lama.")
    reader.get_by_role("button", name="Kirim jawaban").click()

    assert "Terima kasih" in reader.inner_text("h1")
    asked.review.refresh_from_db()
    assert asked.review.decision == OutsideReview.Decision.REJECTED


@pytest.mark.parametrize(("size", "dark"), [(PHONE, False), (DESKTOP, True)])
def test_draft_is_accessible_and_fits(
    live_server: LiveServer, open_page: OpenPage, size: tuple[int, int], dark: bool
) -> None:
    forget_all()
    page = Desk(agency=AgencyPageFactory.create()).draft()
    asked = ask_outside_review(
        page, asked_by=page.owner, days=7, kind="ahli", reviewer_name="dr. Sari"
    )
    reader = open_page(size=size, dark=dark)
    for token in (asked.token, "tidak-ada"):
        reader.goto(f"{live_server.url}/telaah/{token}/")
        violations = Axe().run(reader).response["violations"]
        assert [each["id"] for each in violations] == []
        assert reader.evaluate("document.documentElement.scrollWidth - innerWidth") <= 1
