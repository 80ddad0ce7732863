"""Rules for source files that no off-the-shelf linter knows."""

import ast
import re
from collections.abc import Iterator
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
# What reads the clock: the time zone's, the date's, and the tests' own `today`.
CLOCKS = {"now", "today", "localdate", "localtime", "monotonic"}
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


def run_on_import(node: ast.AST) -> Iterator[ast.AST]:
    """Yield what runs when a module is read: all but the bodies of functions."""
    if isinstance(node, ast.Lambda):
        return
    yield node
    inner = ast.iter_child_nodes(node)
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        defaults = [*node.args.defaults, *node.args.kw_defaults]
        inner = iter([*node.decorator_list, *filter(None, defaults)])
    for part in inner:
        yield from run_on_import(part)


def test_no_module_reads_the_clock_when_it_is_imported() -> None:
    # A worker, or a run of the tests, outlives the day it began on.
    early = [
        f"{module.relative_to(ROOT)}:{node.lineno}"
        for module in [*modules(), *(ROOT / "tests").rglob("*.py")]
        for node in run_on_import(ast.parse(module.read_text()))
        if isinstance(node, ast.Call)
        and getattr(node.func, "attr", getattr(node.func, "id", "")) in CLOCKS
    ]
    assert early == []


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
