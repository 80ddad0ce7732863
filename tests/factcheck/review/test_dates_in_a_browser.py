"""Dates typed in the admin, in Chromium: kept as typed, then understood or refused."""

from datetime import date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest
from django.urls import reverse
from pytest_django.live_server_helper import LiveServer

from factcheck.models import FactCheckPage
from tests.factcheck.review.desk import Desk
from tests.factcheck.review.test_editor_in_a_browser import sign_in
from tests.factories.home import AgencyPageFactory
from tests.plugins.browsers import DESKTOP, OpenPage

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]


def type_in(editor: "Page", name: str, typed: str) -> str:
    """Write as people do, leave the field, and return what stands there then."""
    field = editor.locator(f"[name={name}]")
    field.click()
    field.fill("")
    field.press_sequentially(typed)
    field.press("Tab")
    return field.input_value()


def save(editor: "Page") -> None:
    with editor.expect_navigation():
        editor.get_by_role("button", name="Simpan konsep").click()


def test_dates_are_stored_as_typed_and_nonsense_is_refused(
    live_server: LiveServer, open_page: OpenPage
) -> None:
    desk = Desk(agency=AgencyPageFactory.create())
    page = desk.draft()
    editor = open_page(size=DESKTOP)
    sign_in(editor, desk.author, at=live_server.url)
    editor.goto(live_server.url + reverse("wagtailadmin_pages:edit", args=[page.pk]))
    # Wagtail would save by itself, in between.
    editor.locator("[data-edit-form]").evaluate(
        "form => form.setAttribute('data-w-autosave-active-value', 'false')"
    )
    editor.get_by_role("tab", name="Bukti dan pemeriksa").click()
    field = "evidence-0-published_on"
    assert type_in(editor, field, "bukan tanggal") == "bukan tanggal"
    save(editor)
    assert editor.get_by_text("Masukkan tanggal yang valid.").count()
    editor.get_by_role("tab", name="Bukti dan pemeriksa").click()
    assert type_in(editor, field, "02-01-2026") == "02-01-2026"
    save(editor)
    draft = FactCheckPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    assert draft.evidence.all()[0].published_on == date(2026, 1, 2)
    assert editor.locator(f"[name={field}]").input_value() == "02-01-2026"


def test_moment_of_a_correction_is_taken_as_typed(
    live_server: LiveServer, open_page: OpenPage
) -> None:
    desk = Desk(agency=AgencyPageFactory.create())
    page = desk.published()
    editor = open_page(size=DESKTOP)
    sign_in(editor, desk.author, at=live_server.url)
    editor.goto(live_server.url + reverse("factcheck_review:correct", args=[page.pk]))
    editor.get_by_label("Dicabut").check()
    editor.get_by_label("Apa yang berubah").fill("Semuanya.")
    editor.get_by_label("Mengapa").fill("Kami keliru.")
    assert type_in(editor, "corrected_at", "kemarin") == "kemarin"
    assert type_in(editor, "corrected_at", "21-11-2025 10.00") == "21-11-2025 10.00"
    with editor.expect_navigation():
        editor.get_by_role("button", name="Tambahkan ke draf").click()
    draft = FactCheckPage.objects.get(pk=page.pk).get_latest_revision_as_object()
    moment = datetime(2025, 11, 21, 10, tzinfo=ZoneInfo("Asia/Jakarta"))
    assert [each.corrected_at for each in draft.corrections.all()] == [moment]
    shown = editor.locator("[name=corrections-0-corrected_at]")
    assert shown.input_value() == "21-11-2025 10.00"
