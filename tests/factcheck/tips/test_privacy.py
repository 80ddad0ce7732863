"""Marked strings from a hundred reports are found nowhere but on the desk."""

import logging
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.core import mail
from django.core.cache import caches
from django.core.signals import got_request_exception
from django.db import connection
from django.test import Client
from django.views.debug import ExceptionReporter
from pytest_django import DjangoCaptureOnCommitCallbacks

from factcheck.models import Case, Complaint, FactCheckPage, Tip
from factcheck.tips.notices import tell_reporters
from search.projection import refresh_page
from tests.factcheck.tips.sending import send, sent_tip, work
from tests.factcheck.tips.test_pictures import file_of, told_exif, upload
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db

REPORTS = 100
# Unlike any word of the portal, in every spelling that is kept of it.
MARK = "kenariqx"
MAIL_MARK, FILE_MARK = "suratqx", "berkasqx"
# Where reports belong: text and link, never an address in clear or a file's name.
DESK = {
    "factcheck_tip",
    "factcheck_tipmark",
    "factcheck_case",
    "factcheck_caseevent",
    "factcheck_complaint",
}
PUBLIC = (
    *("/", "/en/", "/cari/?q=bantuan", "/cek-fakta/", "/periksa/", "/lapor/"),
    *("/lapor/tiket/", "/umpan/semua/", "/sitemap.xml", "/koreksi/", "/data/"),
    *("/sedang-diperiksa/", "/api/v1/fact-checks", "/api/v1/openapi.json"),
)


@pytest.fixture
def check() -> FactCheckPage:
    page = FactCheckPageFactory()
    refresh_page(page)
    return page


def marked(number: int) -> dict[str, Any]:
    """Return the fields of one report, marked in every place."""
    return {
        "text": f"Kabar {number} {MARK}{number} dari 0812-3456-7890",
        "link": f"https://{MARK}{number}.example/{MARK}",
        "email": f"{MAIL_MARK}{number}@surel.example",
        "picture": upload(
            file_of(exif=told_exif(), size=(20 + number, 20)),
            name=f"{FILE_MARK}{number}.jpg",
        ),
    }


def rows() -> Iterator[tuple[str, str]]:
    """Yield every table of the database and all that it holds, as text."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608
            yield table, str(cursor.fetchall())


def cached() -> str:
    return str([vars(cache).get("_cache") for cache in caches.all()])


def test_hundred_marked_reports_are_found_on_the_desk_alone(
    client: Client,
    check: FactCheckPage,
    caplog: pytest.LogCaptureFixture,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    caplog.set_level(logging.DEBUG)
    seen: list[str] = []
    for number in range(REPORTS):
        told = marked(number)
        response = send(client, **told, visitor=f"10.0.{number}.1")
        assert set(response["Location"].split("/")) <= {
            "",
            "lapor",
            *Tip.objects.values_list("ticket", flat=True),
        }
        if number % 10 == 0:
            client.post("/lapor/", {"text": told["text"], "link": told["link"]})
            seen.append(client.get(response["Location"]).content.decode())
    assert Tip.objects.count() == REPORTS
    client.post(
        f"/lapor/keliru/{check.pk}/",
        {"kind": "keliru", "text": f"{MARK} keliru", "proof": work()},
    )
    assert Complaint.objects.count() == 1
    Case.objects.update(state=Case.State.ANSWERED, answer=check.pk)
    with django_capture_on_commit_callbacks(execute=True):
        for case in Case.objects.all():
            tell_reporters(case)
    refresh_page(check)
    seen += [client.get(address).content.decode() for address in PUBLIC]

    marks = (MARK, MAIL_MARK, FILE_MARK)
    found = [
        (table, mark)
        for table, content in rows()
        for mark in marks
        if mark in content.lower() and (table not in DESK or mark != MARK)
    ]
    assert found == []
    public_files = " ".join(map(str, Path(settings.MEDIA_ROOT).rglob("*")))
    for place in (caplog.text, cached(), public_files, *seen):
        assert [mark for mark in marks if mark in place.lower()] == []
    assert len(mail.outbox) == REPORTS
    for message in mail.outbox:
        assert MARK not in f"{message.subject} {message.body}"
        assert MAIL_MARK not in f"{message.subject} {message.body}"
    assert not any(
        FILE_MARK in name for name in Tip.objects.values_list("picture", flat=True)
    )


def test_broken_server_shows_and_reports_nothing_of_what_was_sent(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(tip: Tip) -> Case:
        raise RuntimeError

    reports: list[str] = []

    def note(request: Any = None, **kwargs: Any) -> None:
        reporter = ExceptionReporter(request, *sys.exc_info())
        reports.extend((reporter.get_traceback_text(), reporter.get_traceback_html()))

    caplog.set_level(logging.DEBUG)
    monkeypatch.setattr("factcheck.tips.services.place_tip", fail)
    got_request_exception.connect(note)
    try:
        response = send(Client(raise_request_exception=False), **marked(0))
    finally:
        got_request_exception.disconnect(note)
    assert response.status_code == 500
    assert len(reports) == 2
    for place in (response.content.decode(), caplog.text, *reports):
        assert [mark for mark in (MARK, MAIL_MARK, FILE_MARK) if mark in place] == []


def test_ticket_page_never_names_who_asked(client: Client) -> None:
    tip = sent_tip(client, email=f"{MAIL_MARK}@surel.example")
    page = client.get(f"/lapor/{tip.ticket}/").content.decode()
    assert "kami kirim ke surel" in page
    assert MAIL_MARK not in page
