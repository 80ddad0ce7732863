"""Rules for source files that no off-the-shelf linter knows."""

import re
from pathlib import Path

import pytest
from django.apps import apps
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
OWN_APPS = [
    Path(config.path)
    for config in apps.get_app_configs()
    if Path(config.path).parent == ROOT
]
# Past this a module holds more than one idea (the project's own alarm).
LONGEST_MODULE = 400
BANNED_NAMES = {"utils.py", "helpers.py", "misc.py", "common.py"}


def modules() -> list[Path]:
    return [module for app in OWN_APPS for module in app.rglob("*.py")]


def relative(paths: list[Path]) -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in paths)


def test_no_module_is_a_god_module() -> None:
    # Migrations are generated; demo content is text, one file for each subject.
    long = [
        module
        for module in modules()
        if not {"migrations", "demo"} & set(module.parts)
        and len(module.read_text().splitlines()) > LONGEST_MODULE
    ]
    assert relative(long) == []


def test_no_module_has_a_name_that_says_nothing() -> None:
    assert (
        relative([module for module in modules() if module.name in BANNED_NAMES]) == []
    )


def test_migrations_are_named_by_intent() -> None:
    nameless = [
        migration
        for app in OWN_APPS
        for migration in (app / "migrations").glob("[0-9]*.py")
        if "_auto_" in migration.name
    ]
    assert relative(nameless) == []


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_every_locked_requirement_is_pinned_with_hashes(name: str) -> None:
    locked = (ROOT / f"{name}.txt").read_text().replace("\\\n", " ")
    entries = [line for line in locked.splitlines() if line and line[0] not in " #"]
    assert entries
    assert [entry for entry in entries if "==" not in entry] == []
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", ["requirements", "requirements-dev"])
def test_every_wanted_requirement_is_locked(name: str) -> None:
    wanted = [
        re.split(r"[\[<>=]", line)[0].strip().lower()
        for line in (ROOT / f"{name}.in").read_text().splitlines()
        if line and line[0] not in "#-"
    ]
    locked = (ROOT / f"{name}.txt").read_text().lower()
    missing = [
        package
        for package in wanted
        if not re.search(rf"^{re.escape(package)}==", locked, re.MULTILINE)
    ]
    assert missing == []


def test_no_file_of_ours_names_a_registry_or_a_home_folder() -> None:
    telling = re.compile(r"/root/|/home/\w+/|--index-url|--find-links [^\s\"]")
    ours = [
        *modules(),
        *ROOT.glob("*.txt"),
        *ROOT.glob("*.in"),
        *(ROOT / "docs").rglob("*.md"),
    ]
    assert relative([path for path in ours if telling.search(path.read_text())]) == []
