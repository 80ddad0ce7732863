"""Templates: all that is named exists, and no script or style is written inline."""

import re
from pathlib import Path

import pytest
from django.conf import settings
from django.contrib.staticfiles import finders
from django.template.loader import get_template
from wagtail.models import get_page_models

ROOT = Path(settings.BASE_DIR)
TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
MODULES = [
    module
    for module in ROOT.glob("*/**/*.py")
    if module.relative_to(ROOT).parts[0] not in {".venv", "tests", "var"}
]

NAMED_IN_TEMPLATE = re.compile(r"""{%-?\s*(?:include|extends)\s+["']([^"']+)["']""")
NAMED_IN_PYTHON = re.compile(r"""["']([\w/-]+\.html)["']""")
STATIC_FILE = re.compile(r"""{%\s*static\s+["']([^"']+)["']""")

# A script element is fine when it loads a file or holds data (JSON-LD, JSON).
INLINE = {
    "script": re.compile(
        r"<script(?![^>]*\bsrc=)(?![^>]*type=\"application/(?:ld\+)?json\")",
        re.IGNORECASE,
    ),
    "style element": re.compile(r"<style\b", re.IGNORECASE),
    "style attribute": re.compile(r"<[^>]*\sstyle\s*=", re.IGNORECASE),
    "event attribute": re.compile(r"<[^>]*\son[a-z]+\s*=", re.IGNORECASE),
    "javascript address": re.compile(r"=\s*[\"']javascript:", re.IGNORECASE),
}


def identify(path: Path) -> str:
    return str(path.relative_to(ROOT))


def without_comments(template: Path) -> str:
    return re.sub(
        r"{#.*?#}|{% comment.*?endcomment %}", "", template.read_text(), flags=re.S
    )


@pytest.mark.parametrize("template", TEMPLATES, ids=identify)
def test_template_compiles_and_what_it_includes_exists(template: Path) -> None:
    get_template(str(template.relative_to(ROOT / "templates")))
    for name in NAMED_IN_TEMPLATE.findall(without_comments(template)):
        get_template(name)


@pytest.mark.parametrize("template", TEMPLATES, ids=identify)
def test_static_files_of_a_template_exist(template: Path) -> None:
    named = STATIC_FILE.findall(without_comments(template))
    assert [name for name in named if finders.find(name) is None] == []


@pytest.mark.parametrize("template", TEMPLATES, ids=identify)
def test_template_has_nothing_inline_that_the_security_policy_blocks(
    template: Path,
) -> None:
    text = without_comments(template)
    assert [kind for kind, pattern in INLINE.items() if pattern.search(text)] == []


@pytest.mark.parametrize("module", MODULES, ids=identify)
def test_templates_named_in_python_exist(module: Path) -> None:
    for name in NAMED_IN_PYTHON.findall(module.read_text()):
        get_template(name)


def test_every_page_type_has_its_template() -> None:
    for page_type in get_page_models():
        if page_type.__module__.split(".")[0] != "wagtail":
            get_template(page_type.template)
