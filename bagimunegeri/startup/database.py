"""Brings the database up to date with a progress bar, and only when it is behind.

Django's own `migrate` takes 9 seconds to find nothing to do. Comparing the names of
the migration files with the names that the database has recorded takes milliseconds.
"""

from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.management import call_command
from django.core.management.commands import migrate
from django.db import connection
from django.db.migrations.migration import Migration
from django.db.migrations.recorder import MigrationRecorder
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn


class CountingMigrate(migrate.Command):
    """Django's `migrate`, which moves a progress bar in place of printing lines."""

    def __init__(self, progress: Progress, *, total: int) -> None:
        super().__init__()
        self.progress = progress
        self.task = progress.add_task("Basis data", total=total)

    def migration_progress_callback(
        self, action: str, migration: Migration | None = None, fake: bool = False
    ) -> None:
        """Say which app is migrating, and count each migration that is done."""
        if action == "apply_start" and migration:
            self.progress.update(
                self.task, description=f"Basis data: {migration.app_label}"
            )
        elif action == "apply_success":
            self.progress.advance(self.task)

    def handle(self, *args: Any, **options: Any) -> None:
        """Migrate, then say so."""
        super().handle(*args, **options)
        self.progress.update(self.task, description="Basis data siap")


def bring_up_to_date(console: Console, *, unfinished: Path) -> bool:
    """Migrate if the database is behind; returns whether it was.

    The file `unfinished` exists while migrating. After the last migration Django still
    writes permissions, and an interruption there would go unnoticed without it.
    """
    pending = _migrations_on_disk().difference(_applied_migrations())
    if not pending and not unfinished.exists():
        return False
    unfinished.touch()
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
    )
    with Progress(*columns, console=console) as progress:
        command = CountingMigrate(progress, total=len(pending))
        call_command(command, interactive=False, verbosity=0)
    unfinished.unlink()
    return True


def _applied_migrations() -> set[tuple[str, str]]:
    return set(MigrationRecorder(connection).applied_migrations())


def _migrations_on_disk() -> set[tuple[str, str]]:
    return {
        (config.label, module.stem)
        for config in apps.get_app_configs()
        for module in Path(config.path, "migrations").glob("[0-9]*.py")
    }
