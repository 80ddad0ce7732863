"""What changed reaches the search server once, in order, whoever is killed when."""

import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest
from django.conf import settings as portal_settings
from django.core.management import CommandError, call_command
from django.db import connection, transaction
from django.utils import timezone
from pytest_django import DjangoCaptureOnCommitCallbacks, Settings
from wagtail.models import Page

from home.models import StandardPage
from search.engines.elastic.connection import live_alias, server
from search.models import SearchOutbox, StoredDocument
from search.projection import refresh_page, refresh_pages, send_again
from search.queries import EngineUnavailableError
from search.synchronisation import bulk, delivery, outbox
from tests.search.pages import draft, published, restrict, retitle

# Nobody listens there: IANA keeps port 9 for "discard".
NOBODY = "http://127.0.0.1:9"


@pytest.fixture
def nobody(settings: Settings) -> Settings:
    """Configure a search server that does not answer."""
    settings.ELASTICSEARCH_URL = NOBODY
    return settings


@pytest.fixture
def index(db: None, elasticsearch: Settings) -> Callable[[], dict[int, str]]:
    """Make an index; return what tells the titles it holds."""
    call_command("reindex_search", "--server-only", verbosity=0)

    def titles() -> dict[int, str]:
        client = server().options(request_timeout=10)
        client.indices.refresh(index=live_alias())
        hits = client.search(index=live_alias(), size=100)["hits"]["hits"]
        return {int(hit["_id"]): hit["_source"]["text_id"]["title"] for hit in hits}

    return titles


def queued() -> list[int]:
    return list(SearchOutbox.objects.order_by("pk").values_list("page_id", flat=True))


def make_due() -> None:
    SearchOutbox.objects.update(due_at=timezone.now())


@pytest.mark.django_db
def test_without_a_server_nothing_is_queued() -> None:
    published("Tanpa server").unpublish()
    assert queued() == []


@pytest.mark.django_db
def test_every_change_of_what_is_public_is_queued(nobody: Settings) -> None:
    top, child = draft("Induk"), None
    assert queued() == []
    top.save_revision().publish()
    child = published("Anak", parent=top)
    assert queued() == [top.pk, child.pk]
    SearchOutbox.objects.all().delete()
    restriction = restrict(Page.objects.get(pk=top.pk))
    assert queued() == [top.pk, child.pk]
    restriction.delete()
    Page.objects.get(pk=child.pk).delete()
    assert queued() == [top.pk, child.pk, top.pk, child.pk, child.pk]


@pytest.mark.django_db
def test_reading_unchanged_pages_anew_queues_nothing(nobody: Settings) -> None:
    published("Tetap")
    SearchOutbox.objects.all().delete()
    refresh_pages(Page.objects.all())
    assert queued() == []


@pytest.mark.django_db
def test_publishing_that_is_rolled_back_queues_nothing(nobody: Settings) -> None:
    with transaction.atomic():
        published("Batal")
        transaction.set_rollback(True)
    assert queued() == []


@pytest.mark.django_db
def test_claimed_changes_are_left_alone_until_the_lease_ends(
    nobody: Settings,
) -> None:
    published("Satu")
    assert [row.page_id for row in outbox.claim(limit=10)] == queued()
    assert outbox.claim(limit=10) == []
    SearchOutbox.objects.update(due_at=timezone.now() - timedelta(seconds=1))
    assert outbox.claim(limit=10)


@pytest.mark.django_db
def test_server_that_is_away_costs_no_change(nobody: Settings) -> None:
    published("Menunggu")
    with pytest.raises(EngineUnavailableError):
        delivery.deliver()
    row = SearchOutbox.objects.get()
    assert row.fault
    assert row.due_at is not None
    make_due()
    with pytest.raises(CommandError, match="1 perubahan menunggu"):
        call_command("search_worker", "--once")


@pytest.mark.django_db
def test_worker_needs_a_server() -> None:
    with pytest.raises(CommandError, match="ELASTICSEARCH_URL"):
        call_command("search_worker", "--once")


@pytest.mark.elasticsearch
def test_published_page_reaches_the_server_and_withdrawn_one_leaves_it(
    index: Callable[[], dict[int, str]],
) -> None:
    page = published("Terbit")
    call_command("search_worker", "--once")
    assert index() == {page.pk: "Terbit"}
    retitle(page, "Berganti")
    call_command("search_worker", "--once")
    assert index() == {page.pk: "Berganti"}
    page.unpublish()
    call_command("search_worker", "--once")
    assert index() == {}
    assert queued() == []


@pytest.mark.elasticsearch
def test_without_a_queue_the_request_delivers(
    index: Callable[[], dict[int, str]],
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        page = published("Langsung")
    assert index() == {page.pk: "Langsung"}
    assert queued() == []


@pytest.mark.elasticsearch
def test_with_a_queue_the_request_leaves_it_to_the_worker(
    index: Callable[[], dict[int, str]],
    settings: Settings,
    django_capture_on_commit_callbacks: DjangoCaptureOnCommitCallbacks,
) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    with django_capture_on_commit_callbacks(execute=True):
        page = published("Nanti")
    assert queued() == [page.pk]


@pytest.mark.elasticsearch
def test_late_repetition_of_an_older_change_brings_nothing_back(
    index: Callable[[], dict[int, str]],
) -> None:
    page = published("Lama")
    (old,) = delivery.changes_of({page.pk: SearchOutbox.objects.get().pk})
    page.unpublish()
    call_command("search_worker", "--once")
    client = server().options(request_timeout=10)
    outcome = bulk.send(client, [old], indices=[live_alias()], refresh=True)
    assert not outcome.put_off
    assert not outcome.refused
    assert index() == {}


@pytest.mark.elasticsearch
def test_refused_document_is_parked_and_stops_no_other(
    index: Callable[[], dict[int, str]],
) -> None:
    poison, other = published("Racun"), published("Sehat")
    # A card that is no object is refused by the mapping.
    StoredDocument.objects.filter(page_id=poison.pk).update(card=["bukan", "objek"])
    for _attempt in range(outbox.MOST_ATTEMPTS):
        make_due()
        delivery.deliver()
    assert index() == {other.pk: "Sehat"}
    parked = SearchOutbox.objects.get()
    assert (parked.page_id, parked.due_at) == (poison.pk, None)
    assert parked.fault
    retitle(poison, "Sembuh")
    delivery.deliver()
    assert index() == {other.pk: "Sehat", poison.pk: "Sembuh"}
    assert queued() == []


@pytest.mark.elasticsearch
def test_change_whose_answer_was_lost_is_sent_again(
    index: Callable[[], dict[int, str]],
) -> None:
    page = published("Dua kali")
    rows = outbox.claim(limit=10)
    delivery._send(server(), rows)
    SearchOutbox.objects.bulk_create(rows)
    make_due()
    call_command("search_worker", "--once")
    assert index() == {page.pk: "Dua kali"}


KILLED_WHILE_TELLING = """
import os, signal
import django
django.setup()
from django.core.management import call_command
from search import receivers
def kill(*args, **kwargs):
    os.kill(os.getpid(), signal.SIGKILL)
receivers.refresh_page = receivers.forget_page = kill
call_command("publish_scheduled")
"""


@pytest.fixture
def killed(transactional_db: None) -> Callable[[], None]:
    """Return what runs `publish_scheduled` and kills it between page and signal."""
    chosen = connection.settings_dict
    name = chosen["NAME"]
    address = (
        f"sqlite:///{name}"
        if connection.vendor == "sqlite"
        else f"postgres://{chosen['USER']}@{chosen['HOST']}:{chosen['PORT']}/{name}"
    )

    def run() -> None:
        done = subprocess.run(
            [sys.executable, "-c", KILLED_WHILE_TELLING],
            cwd=portal_settings.BASE_DIR,
            env={
                **os.environ,
                "DATABASE_URL": address,
                "PGPASSWORD": chosen["PASSWORD"] or "",
                "DJANGO_SETTINGS_MODULE": "bagimunegeri.settings.test",
            },
            capture_output=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == -9, done.stderr.decode()

    return run


def test_killed_while_publishing_on_schedule_publishes_nothing(
    killed: Callable[[], None],
) -> None:
    page = draft("Terjadwal")
    page.go_live_at = timezone.now() + timedelta(hours=1)
    revision = page.save_revision()
    revision.publish()
    past = timezone.now() - timedelta(hours=1)
    content = {**revision.content, "go_live_at": past.isoformat()}
    type(revision).objects.filter(pk=revision.pk).update(
        approved_go_live_at=past, content=content
    )
    killed()
    assert not StandardPage.objects.get(pk=page.pk).live
    assert not StoredDocument.objects.exists()
    call_command("publish_scheduled", verbosity=0)
    assert StandardPage.objects.get(pk=page.pk).live
    assert StoredDocument.objects.filter(page_id=page.pk).exists()


def test_killed_while_expiring_leaves_the_page_as_it_was(
    killed: Callable[[], None],
) -> None:
    page = published("Kedaluwarsa")
    Page.objects.filter(pk=page.pk).update(
        expire_at=timezone.now() - timedelta(hours=1)
    )
    killed()
    assert Page.objects.get(pk=page.pk).live
    assert StoredDocument.objects.filter(page_id=page.pk).exists()
    call_command("publish_scheduled", verbosity=0)
    assert not Page.objects.get(pk=page.pk).live
    assert not StoredDocument.objects.exists()


@pytest.fixture
def at_once() -> Callable[..., None]:
    """Return what runs functions in threads, each with a connection of its own."""

    def run(*functions: Callable[[], object]) -> None:
        def in_thread(function: Callable[[], object]) -> None:
            try:
                function()
            finally:
                connection.close()

        with ThreadPoolExecutor(len(functions)) as threads:
            for future in [threads.submit(in_thread, each) for each in functions]:
                future.result(timeout=60)

    return run


@pytest.mark.postgresql
def test_newer_state_has_the_higher_version_whoever_commits_first(
    transactional_db: None, nobody: Settings, at_once: Callable[..., None]
) -> None:
    top = published("Induk")
    child = published("Anak", parent=top)
    top = Page.objects.get(pk=top.pk)
    SearchOutbox.objects.all().delete()
    restricted, published_again = threading.Event(), threading.Event()

    def restrict_slowly() -> None:
        with transaction.atomic():
            restrict(top)
            restricted.set()
            # The other transaction is under way; it must wait for this one to end.
            published_again.wait(1)

    def publish_meanwhile() -> None:
        restricted.wait(10)
        retitle(child, "Anak baru")
        published_again.set()

    at_once(restrict_slowly, publish_meanwhile)

    assert not StoredDocument.objects.exists()
    versions = list(SearchOutbox.objects.filter(page_id=child.pk).order_by("pk"))
    changes = delivery.changes_of({child.pk: versions[-1].pk})
    assert [change.document for change in changes] == [None]


@pytest.mark.postgresql
@pytest.mark.elasticsearch
def test_many_writers_and_workers_leave_the_newest_state(
    transactional_db: None,
    index: Callable[[], dict[int, str]],
    settings: Settings,
    at_once: Callable[..., None],
) -> None:
    settings.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    pages = [published(f"Halaman {number}") for number in range(3)]
    stop = threading.Event()

    def write(writer: int) -> None:
        for turn in range(6):
            page = StandardPage.objects.get(pk=pages[(writer + turn) % 3].pk)
            if (writer + turn) % 4 == 0:
                page.unpublish()
            else:
                retitle(page, f"Tulisan {writer} {turn}")

    def write_all() -> None:
        at_once(*(lambda number=number: write(number) for number in range(3)))
        stop.set()

    at_once(
        write_all,
        lambda: delivery.run_worker(stop=stop, idle=0.02),
        lambda: delivery.run_worker(stop=stop, idle=0.02),
    )
    make_due()
    call_command("search_worker", "--once")

    stored = dict(StoredDocument.objects.values_list("page_id", "title"))
    assert index() == stored


@pytest.mark.django_db
def test_pages_can_be_sent_again(nobody: Settings) -> None:
    page = published("Sekali lagi")
    SearchOutbox.objects.all().delete()
    refresh_page(page)
    assert queued() == []
    send_again([page.pk])
    assert queued() == [page.pk]
