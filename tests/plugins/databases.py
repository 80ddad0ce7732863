"""Gives each worker its own copies of databases with ready-made contents.

A test that asks for `demo_site` sees the demo content, one that asks for `kemenkes` a
portal with one ministry, every other one an empty portal as the migrations leave it.
All are rolled back after each test; a transactional test is followed by a fresh copy in
place of Django's flush, which would also wipe what data migrations wrote (root page,
site, locales).
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

from home.models import AgencyPage
from tests.factories import ministry
from tests.plugins import database_templates as templates

EMPTY, MINISTRY, DEMO = "empty", "ministry", "demo"
# Which contents a test sees that asks for a fixture; the first that it names.
CONTENTS_FOR = {"demo_site": DEMO, "kemenkes": MINISTRY}
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
        is_new = contents not in self.template_of
        if is_new:
            with self.blocker.unblock():
                self.template_of[contents] = self._ready_template(contents)
        self.shown = contents
        if is_new:
            self.restore()
        name = self.databases.name_for_django(_copy_name(contents))
        templates.point_django_at(name)
        with self.blocker.unblock():
            templates.know_content_types()
            connection.close()
        media = templates.media_of(self.template_of[contents])
        shutil.copytree(media, settings.MEDIA_ROOT, dirs_exist_ok=True)

    def restore(self) -> None:
        """Bring the shown database back to what its template holds."""
        connection.close()
        self.databases.copy(self.template_of[self.shown], target=_copy_name(self.shown))

    def close(self) -> None:
        """Drop this worker's copies; the templates stay."""
        connection.close()
        for contents in self.template_of:
            self.databases.drop(_copy_name(contents))

    def _ready_template(self, contents: str) -> str:
        source = None if contents == EMPTY else self._ready_template(EMPTY)
        depends_on = templates.fingerprint(*_what_fills(contents))
        name = f"bagimunegeri_{contents}_{depends_on}"
        with templates.lock_on(contents):
            self._ensure(name, source=source, fill=FILLS[contents])
        return name

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


def _what_fills(contents: str) -> list[Path]:
    """Return the folders that the contents depend on, besides all migrations."""
    if contents == EMPTY:
        return []
    paths = (Path(config.path) for config in apps.get_app_configs())
    own_apps = [path for path in paths if path.parent == settings.BASE_DIR]
    return [*own_apps, Path(ministry.__file__).parent]


def _migrate() -> None:
    call_command("migrate", verbosity=0, interactive=False)


def _load_demo() -> None:
    call_command("load_demo", verbosity=0)


FILLS: dict[str, templates.Fill] = {
    EMPTY: _migrate,
    MINISTRY: ministry.stand_up,
    DEMO: _load_demo,
}


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_setup(item: pytest.Item) -> None:
    """Choose the database before any fixture of the test opens it."""
    asked = getattr(item, "fixturenames", ())
    wanted = (CONTENTS_FOR[name] for name in CONTENTS_FOR if name in asked)
    stash = item.config.stash
    stash[WANTED_KEY] = next(wanted, EMPTY)
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


@pytest.fixture
def kemenkes(db: None) -> AgencyPage:
    """Show a portal with one ministry; changes are rolled back."""
    return AgencyPage.objects.get(code=ministry.CODE)
