"""What the documents tell people to type or open is there."""

import re
import subprocess
from pathlib import Path

import pytest
from django.conf import settings

ROOT = Path(settings.BASE_DIR)
DOCUMENTS = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
MAKEFILE = (ROOT / "Makefile").read_text()
TARGETS = set(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))
LINK = re.compile(r"\]\((?!https?:|mailto:|#)([^)#\s]+)")


def identify(path: Path) -> str:
    return str(path.relative_to(ROOT))


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_every_make_target_that_is_named_exists(document: Path) -> None:
    code = re.findall(
        r"`[^`]+`|^(?: {4}|```)[\s\S]*?$", document.read_text(), re.MULTILINE
    )
    named = set(re.findall(r"\bmake ([a-z][a-z-]+)", "\n".join(code)))
    assert named - TARGETS == set()


@pytest.mark.parametrize("document", DOCUMENTS, ids=identify)
def test_every_file_that_is_linked_exists(document: Path) -> None:
    links = LINK.findall(document.read_text())
    assert [link for link in links if not (document.parent / link).exists()] == []


def test_every_public_make_target_is_explained() -> None:
    shown = subprocess.run(
        ["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    explained = set(re.findall(r"make ([a-z-]+) +\S", shown))
    assert TARGETS - explained == {"environment", "dev-environment", "python"}


def test_every_environment_variable_is_documented() -> None:
    sources = [
        *(ROOT / "bagimunegeri" / "settings").glob("*.py"),
        *(ROOT / "bagimunegeri" / "startup").glob("*.py"),
    ]
    read = re.compile(r"environment\.\w+\(\s*\"([A-Z_]+)\"")
    variables = {
        name for source in sources for name in read.findall(source.read_text())
    }
    operations = (ROOT / "docs" / "operations.md").read_text()
    assert {name for name in variables if f"`{name}`" not in operations} == set()
