"""`make run` migrates exactly when the database is behind."""

from pathlib import Path

import pytest
from django.db.migrations.recorder import MigrationRecorder
from rich.console import Console

from bagimunegeri.startup import database, demo_content

SILENT = Console(quiet=True)


@pytest.fixture
def migrate_calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Count the calls of Django's `migrate`, which takes seconds, without doing it."""
    calls: list[str] = []
    monkeypatch.setattr(
        database, "call_command", lambda *args, **options: calls.append("migrate")
    )
    return calls


@pytest.fixture
def load_calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    calls: list[str] = []
    monkeypatch.setattr(demo_content, "call_command", calls.append)
    return calls


def test_database_that_has_everything_is_left_alone(
    db: None, tmp_path: Path, migrate_calls: list[str]
) -> None:
    assert not database.bring_up_to_date(SILENT, unfinished=tmp_path / "migrating")
    assert migrate_calls == []


def test_missing_migration_is_applied(
    db: None, tmp_path: Path, migrate_calls: list[str]
) -> None:
    recorded = MigrationRecorder.Migration.objects
    recorded.filter(app="search").delete()

    assert database.bring_up_to_date(SILENT, unfinished=tmp_path / "migrating")
    assert migrate_calls == ["migrate"]
    assert not (tmp_path / "migrating").exists()


def test_interrupted_migration_is_finished(
    db: None, tmp_path: Path, migrate_calls: list[str]
) -> None:
    (tmp_path / "migrating").touch()

    assert database.bring_up_to_date(SILENT, unfinished=tmp_path / "migrating")
    assert migrate_calls == ["migrate"]


def test_interruption_leaves_its_mark(
    db: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(*args: object, **options: object) -> None:
        raise KeyboardInterrupt

    (tmp_path / "migrating").touch()
    monkeypatch.setattr(database, "call_command", interrupt)
    with pytest.raises(KeyboardInterrupt):
        database.bring_up_to_date(SILENT, unfinished=tmp_path / "migrating")
    assert (tmp_path / "migrating").exists()


def test_demo_content_is_loaded_once(tmp_path: Path, load_calls: list[str]) -> None:
    for _start in range(2):
        demo_content.load_once(stamps=tmp_path, was_behind=False)
    assert load_calls == ["load_demo"]


def test_demo_content_is_loaded_into_a_new_database(
    tmp_path: Path, load_calls: list[str]
) -> None:
    demo_content.load_once(stamps=tmp_path, was_behind=True)
    demo_content.load_once(stamps=tmp_path, was_behind=True)
    assert load_calls == ["load_demo", "load_demo"]


def test_interrupted_loading_is_completed_by_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupt(_command: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(demo_content, "call_command", interrupt)
    with pytest.raises(KeyboardInterrupt):
        demo_content.load_once(stamps=tmp_path, was_behind=False)

    calls: list[str] = []
    monkeypatch.setattr(demo_content, "call_command", calls.append)
    demo_content.load_once(stamps=tmp_path, was_behind=False)
    assert calls == ["load_demo"]
