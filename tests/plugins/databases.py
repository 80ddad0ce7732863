"""Gives each worker its own copy of a migrated, or a demo-filled, database.

A test that asks for `demo_site` sees the demo content, every other one an empty portal
as the migrations leave it. Both are rolled back after each test; a transactional test
is followed by a fresh copy in place of Django's flush, which would also wipe what data
migrations wrote (root page, site, locales).
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection
from django.test import TransactionTestCase, override_settings
from pytest_django import DjangoDbBlocker
from wagtail.models import Site

from tests.plugins import database_templates as templates

EMPTY, DEMO = "empty", "demo"
WORKER = os.environ.get("PYTEST_XDIST_WORKER", "main")


class WorkerDatabase:
    """The databases of this worker, one for each contents that its tests want."""

    def __init__(
        self, databases: templates.Databases, *, blocker: DjangoDbBlocker
    ) -> None:
        self.databases = databases
        self.blocker = blocker
        self.template_of: dict[str, str] = {}
        self.shown = ""

    def show(self, contents: str) -> None:
        """Point Django at the database with these contents, made at first need."""
        if self.shown == contents:
            return
        if contents not in self.template_of:
            with templates.building_lock(), self.blocker.unblock():
                self.template_of[contents] = self._ready_template(contents)
        self.shown = contents
        self.restore()
        name = self.databases.name_for_django(_copy_name(contents))
        templates.point_django_at(name)
        media = templates.media_of(self.template_of[contents])
        shutil.copytree(media, settings.MEDIA_ROOT, dirs_exist_ok=True)

    def restore(self) -> None:
        """Bring the shown database back to what its template holds."""
        connection.close()
        with templates.building_lock():
            self.databases.copy(
                self.template_of[self.shown], target=_copy_name(self.shown)
            )

    def close(self) -> None:
        """Drop this worker's copies; the templates stay."""
        connection.close()
        for contents in self.template_of:
            self.databases.drop(_copy_name(contents))

    def _ready_template(self, contents: str) -> str:
        empty = f"bagimunegeri_empty_{templates.fingerprint()}"
        self._ensure(empty, source=None, fill=_migrate)
        if contents == EMPTY:
            return empty
        demo = f"bagimunegeri_demo_{templates.fingerprint(*_own_apps())}"
        self._ensure(demo, source=empty, fill=_load_demo)
        return demo

    def _ensure(self, name: str, *, source: str | None, fill: templates.Fill) -> None:
        """Make the template unless it is there with its files."""
        if self.databases.exists(name) and templates.media_of(name).is_dir():
            templates.note_use(name)
            return
        templates.forget_oldest()
        with (
            tempfile.TemporaryDirectory() as media_root,
            override_settings(MEDIA_ROOT=media_root),
        ):
            templates.make_template(self.databases, name=name, source=source, fill=fill)
            templates.keep_media(name, media_root=Path(media_root))


DATABASE_KEY = pytest.StashKey[WorkerDatabase]()
WANTED_KEY = pytest.StashKey[str]()


def _copy_name(contents: str) -> str:
    return f"{templates.COPY_PREFIX}bagimunegeri_{WORKER}_{contents}"


def _own_apps() -> list[Path]:
    paths = (Path(config.path) for config in apps.get_app_configs())
    return [path for path in paths if path.parent == settings.BASE_DIR]


def _migrate() -> None:
    call_command("migrate", verbosity=0, interactive=False)


def _load_demo() -> None:
    call_command("load_demo", verbosity=0)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Choose the database before any fixture of the test opens it."""
    wants_demo = "demo_site" in getattr(item, "fixturenames", ())
    stash = item.config.stash
    stash[WANTED_KEY] = DEMO if wants_demo else EMPTY
    if DATABASE_KEY in stash:
        stash[DATABASE_KEY].show(stash[WANTED_KEY])


@pytest.fixture(scope="session", autouse=True)
def _media_root(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Give each worker of each run a media folder of its own."""
    with override_settings(MEDIA_ROOT=tmp_path_factory.mktemp("media")):
        yield


@pytest.fixture(scope="session")
def django_db_setup(
    django_test_environment: None,
    django_db_blocker: DjangoDbBlocker,
    pytestconfig: pytest.Config,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[None]:
    """Replace pytest-django's own: copy a template in place of migrating."""
    databases: templates.Databases = (
        templates.PostgresqlDatabases(connection.settings_dict)
        if connection.vendor == "postgresql"
        else templates.SqliteDatabases(tmp_path_factory.mktemp("databases"))
    )
    database = WorkerDatabase(databases, blocker=django_db_blocker)
    database.show(pytestconfig.stash[WANTED_KEY])
    pytestconfig.stash[DATABASE_KEY] = database
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            TransactionTestCase, "_fixture_teardown", lambda _case: database.restore()
        )
        yield
    del pytestconfig.stash[DATABASE_KEY]
    database.close()


@pytest.fixture
def demo_site(db: None) -> Site:
    """Show the portal with all its demo content; changes are rolled back."""
    return Site.objects.get(is_default_site=True)
