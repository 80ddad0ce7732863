"""A new index is filled beside the live one and takes its place in one step."""

from collections.abc import Callable

import pytest
from django.core.management import CommandError, call_command
from pytest_django import Settings

from search.engines.elastic.connection import live_alias, server
from search.models import SearchOutbox, StoredDocument
from search.synchronisation import delivery, indices, rebuilding
from search.synchronisation.differences import of_index
from tests.search.pages import published, retitle

pytestmark = [pytest.mark.django_db, pytest.mark.elasticsearch]


@pytest.fixture(autouse=True)
def _impatient(elasticsearch: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    """Publish with a worker, and take an index that stands still as abandoned soon."""
    elasticsearch.TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}
    monkeypatch.setattr(rebuilding, "STILLNESS", 0.1)


def ours() -> list[indices.Index]:
    return indices.all_indices(server().options(request_timeout=10))


def live_titles() -> set[str]:
    client = server().options(request_timeout=10)
    client.indices.refresh(index=live_alias())
    hits = client.search(index=live_alias(), size=100)["hits"]["hits"]
    return {hit["_source"]["text_id"]["title"] for hit in hits}


def reindex(*options: str) -> None:
    call_command("reindex_search", *options, verbosity=0)


def test_new_index_takes_over_and_one_old_one_is_kept() -> None:
    published("Tetap")
    for _number in range(3):
        reindex()
    assert [index.number for index in ours()] == [2, 3]
    assert [index.is_live for index in ours()] == [False, True]
    assert not any(index.is_building for index in ours())
    assert live_titles() == {"Tetap"}


def test_projection_is_read_from_the_pages_unless_told_otherwise() -> None:
    page = published("Benar")
    StoredDocument.objects.filter(page_id=page.pk).update(title="Salah")
    reindex("--server-only")
    assert live_titles() == {"Salah"}
    reindex()
    assert live_titles() == {"Benar"}


def test_changes_while_filling_reach_both_indices(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    changed, withdrawn = published("Lama"), published("Ditarik")
    reindex()
    read: Callable[..., list[delivery.Change]] = delivery.changes_of

    def read_then_change(*args: object, **options: object) -> list[delivery.Change]:
        changes = read(*args, **options)
        if options:
            # Read, but not sent yet: the worker is first with what happens now.
            retitle(changed, "Baru")
            withdrawn.unpublish()
            call_command("search_worker", "--once")
            assert live_titles() == {"Baru"}
        return changes

    monkeypatch.setattr(delivery, "changes_of", read_then_change)
    reindex("--server-only")
    assert live_titles() == {"Baru"}
    assert [index.number for index in ours()] == [1, 2]


def test_what_a_killed_reindexing_left_is_cleaned_up() -> None:
    published("Ada")
    reindex()
    client = server().options(request_timeout=10)
    left = indices.create(client)
    published("Lain")
    call_command("search_worker", "--once")
    reindex("--server-only")
    assert left not in {index.name for index in ours() if not index.is_live}
    assert live_titles() == {"Ada", "Lain"}


def test_reindexing_that_fails_leaves_the_live_index_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    published("Ada")
    reindex()

    def fail(*_args: object, **_options: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(indices, "switch", fail)
    with pytest.raises(KeyboardInterrupt):
        reindex()
    assert [(index.number, index.is_live) for index in ours()] == [(1, True)]


def test_second_reindexing_at_the_same_time_is_refused(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    writes = iter(range(10))
    monkeypatch.setattr(rebuilding, "_writes", lambda *_args: next(writes))
    indices.create(server().options(request_timeout=10))
    with pytest.raises(CommandError, match="sedang berjalan"):
        reindex("--server-only")


def test_kept_index_is_brought_up_to_date_before_it_is_live_again() -> None:
    page = published("Dahulu")
    reindex()
    reindex()
    retitle(page, "Sekarang")
    call_command("search_worker", "--once")
    reindex("--roll-back")
    assert [(index.number, index.is_live) for index in ours()] == [
        (1, True),
        (2, False),
    ]
    assert live_titles() == {"Sekarang"}


def test_there_may_be_nothing_to_go_back_to() -> None:
    reindex()
    with pytest.raises(CommandError, match="indeks lama"):
        reindex("--roll-back")


def test_refused_documents_do_not_make_a_worse_index_live() -> None:
    poison = published("Racun")
    reindex()
    StoredDocument.objects.filter(page_id=poison.pk).update(card=["bukan", "objek"])
    with pytest.raises(CommandError, match="menolak 1 dokumen"):
        reindex("--server-only")
    assert [(index.number, index.is_live) for index in ours()] == [(1, True)]


def test_server_holds_what_the_projection_holds() -> None:
    for number in range(5):
        published(f"Halaman {number}")
    reindex()
    client = server().options(request_timeout=10)
    assert of_index(client, live_alias()).all() == set()
    assert not SearchOutbox.objects.exclude(due_at=None).filter(attempts__gt=0).exists()


def test_without_a_server_there_is_nothing_to_rebuild(elasticsearch: Settings) -> None:
    address, elasticsearch.ELASTICSEARCH_URL = elasticsearch.ELASTICSEARCH_URL, ""
    with pytest.raises(CommandError, match="ELASTICSEARCH_URL"):
        reindex("--server-only")
    elasticsearch.ELASTICSEARCH_URL = address
