"""Ready-made databases that tests copy, because migrating takes half a minute.

A template is made once per fingerprint (see `fingerprint`) under a lock of its contents
and kept: for SQLite as a file under `var/test-templates/`, for PostgreSQL as a database
of the same server. Every worker of every later run copies it in well under a second.
"""

import fcntl
import hashlib
import shutil
import sqlite3
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, Protocol

import psycopg
from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import connection
from psycopg import sql

TEMPLATES_FOLDER = Path(settings.VAR_DIR) / "test-templates"
# How a worker's own copies are named; anything else is a template.
COPY_PREFIX = "test_"
# Each template has a database and a folder of media: room for the last twenty.
KEPT_FILES = 40
# What only answers requests leaves no trace in a database.
ANSWERS_REQUESTS = {
    "feeds.py",
    "middleware.py",
    "settings",
    "startup",
    "templatetags",
    "urls.py",
    "views",
    "views.py",
    "wagtail_hooks.py",
}

Fill = Callable[[], object]


def fingerprint(*folders: Path) -> str:
    """Name what a migrated database depends on: migrations, versions, given folders."""
    migrations = [Path(config.path) / "migrations" for config in apps.get_app_configs()]
    digest = hashlib.sha256(sys.version.encode())
    digest.update((Path(settings.BASE_DIR) / "requirements.txt").read_bytes())
    for folder in [*migrations, *folders]:
        # Words of the search come with a migration, from text files.
        for module in sorted([*folder.rglob("*.py"), *folder.rglob("*.txt")]):
            name = module.relative_to(folder.parent)
            if ANSWERS_REQUESTS.intersection(name.parts):
                continue
            digest.update(str(name).encode())
            digest.update(module.read_bytes())
    return digest.hexdigest()[:16]


@contextmanager
def lock_on(contents: str) -> Iterator[None]:
    """Let one process at a time look for and make the template of these contents."""
    TEMPLATES_FOLDER.mkdir(parents=True, exist_ok=True)
    with (TEMPLATES_FOLDER / f"{contents}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


class Databases(Protocol):
    """Named databases of one engine. Names are plain: letters, digits, underscores."""

    def exists(self, name: str) -> bool:
        """Say whether the database is there."""

    def name_for_django(self, name: str) -> str:
        """Return what `DATABASES["default"]["NAME"]` has to be."""

    def copy(self, source: str | None, *, target: str) -> None:
        """Make `target` an exact copy of `source`, or empty without a source."""

    def rename(self, source: str, *, target: str) -> None:
        """Give a finished database its final name."""

    def drop(self, name: str) -> None:
        """Remove the database; one that is not there is no fault."""


class SqliteDatabases:
    """Database files: templates are kept, a worker's copies are temporary."""

    def __init__(self, copies_folder: Path) -> None:
        self.copies_folder = copies_folder

    def _path(self, name: str) -> Path:
        is_copy = name.startswith(COPY_PREFIX)
        folder = self.copies_folder if is_copy else TEMPLATES_FOLDER
        return folder / f"{name}.sqlite3"

    def exists(self, name: str) -> bool:
        """Say whether the file is there."""
        return self._path(name).exists()

    def name_for_django(self, name: str) -> str:
        """Return the file's path."""
        return str(self._path(name))

    def copy(self, source: str | None, *, target: str) -> None:
        """Copy through SQLite itself, so that open connections see the new pages."""
        if source is None:
            self.drop(target)
            return
        # Read-only: a template that is missing is an error, never an empty database.
        with (
            closing(
                sqlite3.connect(f"{self._path(source).as_uri()}?mode=ro", uri=True)
            ) as template,
            closing(sqlite3.connect(self._path(target), timeout=20)) as copy,
        ):
            template.backup(copy)

    def rename(self, source: str, *, target: str) -> None:
        """Fold the write-ahead log into the file, then rename it in one step."""
        with closing(sqlite3.connect(self._path(source))) as database:
            database.execute("PRAGMA journal_mode=DELETE")
        self._path(source).replace(self._path(target))

    def drop(self, name: str) -> None:
        """Remove the file and its log files."""
        for suffix in ("", "-wal", "-shm", "-journal"):
            Path(f"{self._path(name)}{suffix}").unlink(missing_ok=True)


class PostgresqlDatabases:
    """Databases of the server that DATABASE_URL names."""

    def __init__(self, server: dict[str, Any]) -> None:
        self.server = {
            "host": server["HOST"],
            "port": server["PORT"],
            "user": server["USER"],
            "password": server["PASSWORD"],
            "dbname": "postgres",
        }

    def _run(self, statement: str, *names: str) -> None:
        # CREATE and DROP DATABASE refuse to run inside a transaction.
        query = sql.SQL(statement).format(*map(sql.Identifier, names))
        with closing(psycopg.connect(**self.server, autocommit=True)) as server:
            server.execute(query)

    def exists(self, name: str) -> bool:
        """Say whether the server has this database."""
        with closing(psycopg.connect(**self.server)) as server:
            found = server.execute(
                "SELECT 1 FROM pg_database WHERE datname = %s", [name]
            )
            return found.fetchone() is not None

    def name_for_django(self, name: str) -> str:
        """Return the name itself."""
        return name

    def copy(self, source: str | None, *, target: str) -> None:
        """Copy by PostgreSQL's own TEMPLATE."""
        self.drop(target)
        self._run("CREATE DATABASE {} TEMPLATE {}", target, source or "template1")

    def rename(self, source: str, *, target: str) -> None:
        """Rename in one step."""
        self._run("ALTER DATABASE {} RENAME TO {}", source, target)

    def drop(self, name: str) -> None:
        """Drop the database, whoever is still connected."""
        self._run("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)


def point_django_at(name: str) -> None:
    """Make every connection of this process, in all threads, use this database."""
    connection.close()
    # The dictionary is shared by the connections of all threads.
    connection.settings_dict["NAME"] = name
    ContentType.objects.clear_cache()


def know_content_types() -> None:
    """Read all content types: no test counts those queries, whichever test is first."""
    ContentType.objects.get_for_models(*apps.get_models(include_auto_created=True))


def make_template(
    databases: Databases,
    *,
    name: str,
    source: str | None,
    fill: Fill,
) -> None:
    """Make the template; one that was interrupted is begun again."""
    unfinished = f"{name}_unfinished"
    databases.copy(source, target=unfinished)
    point_django_at(databases.name_for_django(unfinished))
    fill()
    connection.close()
    databases.drop(name)
    databases.rename(unfinished, target=name)


def note_use(name: str) -> None:
    """Make a template the newest, so that nobody forgets what is in use."""
    for path in TEMPLATES_FOLDER.glob(f"{name}*"):
        path.touch()


def forget_oldest() -> None:
    """Make room: each change of the code makes a template of several megabytes."""
    newest_last = sorted(
        TEMPLATES_FOLDER.glob("bagimunegeri_*"), key=lambda path: path.stat().st_mtime
    )
    for path in newest_last[:-KEPT_FILES]:
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def keep_media(template: str, *, media_root: Path) -> None:
    """Keep the files that filling a template made beside it."""
    shutil.copytree(media_root, media_of(template), dirs_exist_ok=True)


def media_of(template: str) -> Path:
    """Return where the files of a template are kept."""
    return TEMPLATES_FOLDER / f"{template}-media"
