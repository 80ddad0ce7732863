"""Sources of a check: entered when it is saved, looked at, and looked at again."""

import hashlib
from datetime import timedelta
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_tasks_db.models import DBTaskResult
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings

from factcheck.evidence.fetching import Fetched, Fetcher
from factcheck.evidence.looking import look_at
from factcheck.evidence.services import (
    capture_sources,
    due_captures,
    look_at_waiting,
)
from factcheck.models import Capture, Evidence, FactCheckPage
from factcheck.models.captures import digest_of
from tests.factcheck.evidence.source_server import (
    Answer,
    SourceServer,
    body,
    page,
    redirect,
    silent,
    status,
)
from tests.factories.factcheck import FactCheckPageFactory

pytestmark = pytest.mark.django_db

State = Capture.State
URL = "https://kemensos.go.id/pkh"


def check_citing(*urls: str, **fields: Any) -> FactCheckPage:
    """Return a live check whose evidence is at these addresses."""
    check = FactCheckPageFactory.create()
    check.evidence = [
        Evidence(title=f"Bukti {url}", publisher="Kemensos", url=url, **fields)
        for url in urls
    ]
    check.save()
    return check


def cited(url: str, **fields: Any) -> Capture:
    """Return the row of an address that a check cites."""
    capture_sources(check_citing(url, **fields))
    return Capture.objects.get(pk=digest_of(url))


def seen(capture: Capture, *, fetcher: Fetcher) -> Capture:
    """Look once, and return what was stored."""
    look_at(capture, fetcher=fetcher)
    return Capture.objects.get(pk=capture.pk)


def age(capture: Capture, *, days: float) -> None:
    """Let the last look be that long ago."""
    then = timezone.now() - timedelta(days=days)
    Capture.objects.filter(pk=capture.pk).update(checked_at=then, state_since=then)
    capture.refresh_from_db()


def tasks_to_look() -> list[DBTaskResult]:
    """Return what a worker has been asked to look at."""
    return list(DBTaskResult.objects.filter(task_path=look_at_waiting.module_path))


# --- entering ---------------------------------------------------------------


def test_publishing_enters_each_source_once() -> None:
    check = check_citing(URL, "https://bps.go.id/a", URL)

    check.save_revision().publish()
    check.save_revision().publish()

    rows = Capture.objects.values_list("url", "state", "checked_at")
    assert sorted(rows) == [
        ("https://bps.go.id/a", State.WAITING, None),
        (URL, State.WAITING, None),
    ]


def test_entering_takes_three_queries_however_many_sources() -> None:
    check = check_citing(*(f"{URL}/{number}" for number in range(30)))

    with CaptureQueriesContext(connection) as queries:
        capture_sources(check)

    assert len([each for each in queries if "SAVEPOINT" not in each["sql"]]) == 3


def test_without_a_worker_no_request_waits_for_the_network(
    sources: SourceServer,
    settings: Settings,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    settings.FETCH_SOURCES = True

    with django_capture_on_commit_callbacks(execute=True):
        capture_sources(check_citing(sources.url("/a")))

    assert sources.asked == []
    assert Capture.objects.get().state == State.WAITING


def test_with_a_worker_new_sources_are_its_next_task(
    settings: Settings,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    settings.FETCH_SOURCES = True
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    check = check_citing(URL)

    with django_capture_on_commit_callbacks(execute=True):
        capture_sources(check)

    (task,) = tasks_to_look()
    assert task.args_kwargs == {"args": [[digest_of(URL)]], "kwargs": {}}


def test_known_sources_are_no_task(
    settings: Settings,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    settings.FETCH_SOURCES = True
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    age(cited(URL), days=30)

    with django_capture_on_commit_callbacks(execute=True):
        capture_sources(FactCheckPage.objects.get())

    assert tasks_to_look() == []


def test_worker_that_may_not_reach_a_source_says_so_and_carries_on(
    sources: SourceServer,
) -> None:
    first, second = cited(sources.url("/a")), cited(sources.url("/b"))

    look_at_waiting.call([first.pk, second.pk])

    rows = Capture.objects.values_list("state", "fault").distinct()
    assert list(rows) == [(State.REFUSED, "Alamat ini tidak menuju web terbuka.")]
    assert sources.asked == []


def test_where_fetching_is_off_the_row_says_so() -> None:
    assert cited(URL).fault == "Pengambilan dimatikan di server ini."


# --- looking ----------------------------------------------------------------


def test_first_look_keeps_what_stood_there(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/pkh"] = page("Penyaluran PKH", "Lewat rekening.")

    capture = seen(cited(sources.url("/pkh")), fetcher=fetcher)

    content = fetcher.fetch(capture.url).body
    assert capture.state == State.FOUND
    assert capture.title == capture.latest_title == "Penyaluran PKH"
    assert capture.sha256 == hashlib.sha256(content).hexdigest()
    assert capture.captured_at
    assert capture.fault == ""


def test_unchanged_source_stays_found_since_then(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/a"] = page("A", "Sama.", around="<script>1</script>")
    first = seen(cited(sources.url("/a")), fetcher=fetcher)
    sources.pages["/a"] = page("A", "Sama.", around="<script>2</script>")
    age(first, days=8)

    again = seen(first, fetcher=fetcher)

    assert again.state == State.FOUND
    assert again.state_since == first.state_since
    assert again.sha256 == first.sha256
    assert again.checked_at is not None
    assert again.checked_at > timezone.now() - timedelta(hours=1)


def test_changed_source_keeps_what_it_was(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/a"] = page("Kuota 10 juta", "Sepuluh juta penerima.")
    first = seen(cited(sources.url("/a")), fetcher=fetcher)
    sources.pages["/a"] = page("Kuota 12 juta", "Dua belas juta penerima.")

    again = seen(first, fetcher=fetcher)

    assert again.state == State.CHANGED
    assert (again.title, again.latest_title) == ("Kuota 10 juta", "Kuota 12 juta")
    assert (again.sha256, again.captured_at) == (first.sha256, first.captured_at)


def test_source_that_is_as_it_was_is_found_again(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/a"] = page("A", "Asli.")
    capture = seen(cited(sources.url("/a")), fetcher=fetcher)
    for text, state in (("Lain.", State.CHANGED), ("Asli.", State.FOUND)):
        sources.pages["/a"] = page("A", text)
        capture = seen(capture, fetcher=fetcher)
        assert capture.state == state


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (status(404), State.GONE),
        (status(410), State.GONE),
        (redirect("/tidak-ada"), State.GONE),
        (status(500), State.UNREACHABLE),
        (status(503), State.UNREACHABLE),
        (status(429), State.UNREACHABLE),
        (status(403), State.REFUSED),
        (status(451), State.REFUSED),
        (redirect("http://10.0.0.1/"), State.REFUSED),
    ],
)
def test_source_that_is_not_there_any_more_is_told_apart(
    answer: Answer, state: str, sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/a"] = page("A", "A")
    first = seen(cited(sources.url("/a")), fetcher=fetcher)
    sources.pages["/a"] = answer

    again = seen(first, fetcher=fetcher)

    assert again.state == state
    assert (again.title, again.sha256) == (first.title, first.sha256)


def test_silent_source_is_unreachable_since_the_first_time(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/a"] = silent(sources.stop)
    first = seen(cited(sources.url("/a")), fetcher=fetcher)
    age(first, days=2)

    again = seen(first, fetcher=fetcher)

    assert (again.state, again.fault) == (
        State.UNREACHABLE,
        "Situs terlalu lama menjawab.",
    )
    assert again.state_since == first.state_since
    assert again.captured_at is None


def test_forbidden_source_is_refused_with_the_reason(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/robots.txt"] = body(
        b"User-agent: *\nDisallow: /", kind="text/plain"
    )

    capture = seen(cited(sources.url("/a")), fetcher=fetcher)

    assert capture.state == State.REFUSED
    assert "robots.txt" in capture.fault


def test_source_too_large_is_kept_without_a_fingerprint(
    sources: SourceServer, fetcher: Fetcher
) -> None:
    sources.pages["/a.pdf"] = body(bytes(300 * 1024), kind="application/pdf")

    capture = seen(cited(sources.url("/a.pdf")), fetcher=fetcher)

    assert (capture.state, capture.sha256, capture.title) == (State.FOUND, "", "a.pdf")
    assert capture.fault == "Terlalu besar untuk disidik seluruhnya."


# --- archiving --------------------------------------------------------------


@pytest.fixture
def archive(sources: SourceServer, settings: Settings) -> SourceServer:
    """Let the server of sources also be the archive, with one source to keep."""
    settings.ARCHIVE_SERVICE = sources.url("/simpan")
    sources.pages["/a"] = page("A", "A")
    # An archive is asked even where its robots.txt keeps crawlers out.
    sources.pages["/simpan/robots.txt"] = status(200)
    return sources


def test_archive_keeps_the_source_and_says_where(
    archive: SourceServer, fetcher: Fetcher
) -> None:
    url = archive.url("/a")
    archive.pages[f"/simpan/{url}"] = redirect(f"/salinan/2026/{url}")
    archive.pages[f"/salinan/2026/{url}"] = page("A", "A")

    capture = seen(cited(url), fetcher=fetcher)

    assert capture.archive_url == archive.url(f"/salinan/2026/{url}")
    assert seen(capture, fetcher=fetcher).archive_url == capture.archive_url
    assert archive.times_asked(f"/simpan/{url}") == 1


def test_archive_may_say_where_in_a_header(
    archive: SourceServer, fetcher: Fetcher
) -> None:
    url = archive.url("/a")
    archive.pages[f"/simpan/{url}"] = body(
        b"ok", kind="text/plain", Content_Location="/salinan/7"
    )

    assert seen(cited(url), fetcher=fetcher).archive_url == archive.url("/salinan/7")


@pytest.mark.parametrize(
    "answer",
    [
        status(500),
        status(429),
        body(b"ok", kind="text/plain"),
        body(b"ok", kind="text/plain", Content_Location="javascript:alert(1)"),
        redirect("http://10.0.0.1/"),
    ],
    ids=["broken", "busy", "no address", "no web address", "private address"],
)
def test_archive_that_fails_is_noted_and_not_fatal(
    answer: Answer, archive: SourceServer, fetcher: Fetcher
) -> None:
    url = archive.url("/a")
    archive.pages[f"/simpan/{url}"] = answer

    capture = seen(cited(url), fetcher=fetcher)

    assert (capture.state, capture.archive_url) == (State.FOUND, "")
    assert capture.fault.startswith("Arsip: ")
    assert capture.sha256


@pytest.mark.parametrize(
    "fields",
    [
        {"withheld_reason": "Memuat data pribadi korban."},
        {"archive_url": "https://arsip.contoh.id/1"},
    ],
    ids=["withheld", "archived by the editor"],
)
def test_archive_never_learns_of_what_it_need_not(
    fields: dict[str, str], archive: SourceServer, fetcher: Fetcher
) -> None:
    url = archive.url("/a")

    seen(cited(url, **fields), fetcher=fetcher)

    assert archive.times_asked(f"/simpan/{url}") == 0


# --- again and again --------------------------------------------------------


@pytest.mark.parametrize(
    ("state", "days", "is_due"),
    [
        (State.FOUND, 6.9, False),
        (State.FOUND, 7.1, True),
        (State.GONE, 6.9, False),
        (State.GONE, 7.1, True),
        (State.UNREACHABLE, 0.5, False),
        (State.UNREACHABLE, 1, True),
    ],
)
def test_sources_are_due_after_a_week_and_failures_the_next_night(
    state: str, days: float, is_due: bool
) -> None:
    capture = cited(URL)
    age(capture, days=days)
    Capture.objects.update(state=state)

    assert due_captures().exists() == is_due
    assert due_captures(is_all=True).exists()


def test_source_that_nobody_cites_any_more_is_not_looked_at() -> None:
    cited(URL)
    Evidence.objects.all().delete()

    assert not due_captures(is_all=True).exists()


class KilledFetcher:
    """Fetches some addresses; then somebody presses Ctrl-C."""

    def __init__(self, fetcher: Fetcher, *, looks: int) -> None:
        self.fetcher, self.looks = fetcher, looks

    def fetch(self, url: str) -> Fetched:
        """Fetch, or be killed."""
        if not self.looks:
            raise KeyboardInterrupt
        self.looks -= 1
        return self.fetcher.fetch(url)


def check_evidence(*args: str, fetcher: Any, capsys: Any) -> str:
    """Run the command; return what it says."""
    call_command("check_evidence", *args, fetcher=fetcher)
    return str(capsys.readouterr().out)


def test_command_sums_up_what_it_saw(
    sources: SourceServer, fetcher: Fetcher, settings: Settings, capsys: Any
) -> None:
    settings.FETCH_SOURCES = True
    sources.pages["/ada"] = page("A", "A")
    check_citing(sources.url("/ada"), sources.url("/hilang"))

    said = check_evidence(fetcher=fetcher, capsys=capsys)

    assert said.split("\n")[:3] == [
        "2 sumber dilihat.",
        "     1  Dapat dibuka",
        "     1  Hilang",
    ]
    assert check_evidence(fetcher=fetcher, capsys=capsys) == "0 sumber dilihat.\n"
    assert check_evidence("--all", fetcher=fetcher, capsys=capsys).startswith("2 ")


def test_command_goes_on_where_it_was_killed(
    sources: SourceServer, fetcher: Fetcher, settings: Settings, capsys: Any
) -> None:
    settings.FETCH_SOURCES = True
    paths = [f"/{number}" for number in range(4)]
    sources.pages |= {path: page(path, path) for path in paths}
    check_citing(*map(sources.url, paths))
    killed = KilledFetcher(fetcher, looks=2)

    with pytest.raises(KeyboardInterrupt):
        check_evidence(fetcher=killed, capsys=capsys)
    capsys.readouterr()

    assert check_evidence(fetcher=fetcher, capsys=capsys)[0] == "2"
    assert sorted(each for each in sources.asked if each != "/robots.txt") == paths


def test_command_without_any_answer_asks_about_the_network(
    sources: SourceServer, fetcher: Fetcher, settings: Settings, capsys: Any
) -> None:
    settings.FETCH_SOURCES = True
    sources.pages["/a"] = status(502)
    check_citing(sources.url("/a"))

    assert "tidak punya jaringan" in check_evidence(fetcher=fetcher, capsys=capsys)


def test_command_leaves_the_network_alone_where_it_is_off(
    sources: SourceServer, fetcher: Fetcher, capsys: Any
) -> None:
    check_citing(sources.url("/a"))

    said = check_evidence(fetcher=fetcher, capsys=capsys)

    assert "FETCH_SOURCES=0" in said
    assert sources.asked == []
    assert Capture.objects.get().state == State.WAITING


def test_fetcher_of_tests_is_out_of_reach_of_the_command_line() -> None:
    with pytest.raises(TypeError, match="fetcher_"):
        call_command("check_evidence", fetcher_="x")
    with pytest.raises(Exception, match="unrecognized arguments"):
        call_command("check_evidence", "--fetcher=x")
