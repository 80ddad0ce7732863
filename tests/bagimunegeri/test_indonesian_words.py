"""Editors read Indonesian: no installed library speaks English to them.

What a library can say stands in its own `en` catalogue. A library that is upgraded and
says something new fails here; `locale/id/` takes the missing words (CONTRIBUTING.md).
"""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from pathlib import Path

import django
import polib
import pytest
from django.apps import apps
from django.conf import settings
from django.contrib.humanize.templatetags.humanize import naturaltime
from django.test import Client
from django.utils import timezone
from django.utils.translation import override
from wagtail.admin.localization import get_js_translation_strings

from tests.factories.accounts import UserFactory

DOMAINS = ("django", "djangojs")
OURS = Path(settings.LOCALE_PATHS[0])
# Where gettext looks for Indonesian, in its order: `id` is expanded to `id_ID`.
INDONESIAN = ("id_ID", "id")
# Written alike in both languages: the only words that may be their own translation.
SAME_IN_INDONESIAN = {
    *("Admin", "Administrator", "Alias", "Format", "ID", "Manual", "Minimum"),
    *("Status", "Status: ", "Status %(status)s", "Tag", "Taggit", "Token", "URL"),
    *("hostname", "port", "slug", "status", "tag"),
    *("%(range_start)s - %(range_end)s", "%(field_label)s:", "%(num)s pixel"),
    "%(status_display)s %(task_name)s %(started_at)s",
    "%(time_zone_option)s: %(localized_time_zone_label)s",
}
PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}|<[^>]*>")

Words = dict[tuple[str | None, str], polib.POEntry]


def library_folders() -> Iterator[Path]:
    """Return where Django and the installed libraries keep their catalogues."""
    yield Path(django.__file__).parent / "conf" / "locale"
    for app in apps.get_app_configs():
        if not Path(app.path).is_relative_to(settings.BASE_DIR) or ".venv" in app.path:
            yield Path(app.path) / "locale"


def words_in(catalogue: Path) -> Words:
    """Read a catalogue, written or compiled; one that is not there holds nothing."""
    if not catalogue.exists():
        return {}
    read = polib.mofile if catalogue.suffix == ".mo" else polib.pofile
    return {(entry.msgctxt, entry.msgid): entry for entry in read(str(catalogue))}


@cache
def ours(domain: str, *, language: str = "id", suffix: str = "po") -> Words:
    """Return what this portal says instead of, or before, the libraries."""
    return words_in(OURS / language / "LC_MESSAGES" / f"{domain}.{suffix}")


@cache
def said_by_libraries(domain: str) -> Words:
    """Return everything that can reach an editor."""
    said: Words = {}
    for folder in library_folders():
        said |= words_in(folder / "en" / "LC_MESSAGES" / f"{domain}.po")
    return said


@cache
def said_in_indonesian(domain: str) -> dict[tuple[str | None, str], str]:
    """Return what an editor gets to read: of two libraries the earlier wins."""
    heard: Words = {}
    for folder in [*library_folders()][::-1]:
        for language in reversed(INDONESIAN):
            heard |= words_in(folder / language / "LC_MESSAGES" / f"{domain}.mo")
    heard |= ours(domain, suffix="mo")
    return {key: entry.msgstr or entry.msgstr_plural[0] for key, entry in heard.items()}


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_word_of_a_library_has_indonesian(domain: str) -> None:
    known = said_in_indonesian(domain)
    missing = [e for key, e in said_by_libraries(domain).items() if key not in known]

    assert not missing, f"for locale/id/LC_MESSAGES/{domain}.po:\n\n" + "\n".join(
        polib.POEntry(
            msgid=entry.msgid,
            msgctxt=entry.msgctxt,
            msgid_plural=entry.msgid_plural,
            msgstr_plural={0: ""} if entry.msgid_plural else {},
            flags=entry.flags,
        ).__unicode__()
        for entry in missing
    )


@pytest.mark.parametrize("domain", DOMAINS)
def test_no_english_passes_for_indonesian(domain: str) -> None:
    heard = said_in_indonesian(domain)
    wagtails = {
        key
        for folder in library_folders()
        if {"wagtail", "wagtail_localize", "taggit"} & set(folder.parts)
        for key in words_in(folder / "en" / "LC_MESSAGES" / f"{domain}.po")
    }

    unchanged = {key[1] for key in wagtails if heard.get(key) == key[1]}

    assert unchanged <= SAME_IN_INDONESIAN


@pytest.mark.parametrize("domain", DOMAINS)
def test_our_words_keep_every_placeholder_and_tag(domain: str) -> None:
    broken = [
        entry.msgid
        for entry in ours(domain).values()
        if sorted(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
        != sorted(PLACEHOLDER.findall(entry.msgstr or entry.msgstr_plural[0]))
    ]

    assert broken == []


@pytest.mark.parametrize("domain", DOMAINS)
def test_nothing_is_kept_that_no_library_says_any_more(domain: str) -> None:
    assert ours(domain).keys() <= said_by_libraries(domain).keys()


def test_texts_of_the_portal_itself_stay_as_they_are_written() -> None:
    changed = {
        key: entry.msgstr
        for key, entry in ours("django").items()
        if key in ours("django", language="en") and entry.msgstr != key[1]
    }

    assert changed == {}


@pytest.mark.parametrize(
    ("language", "domain"), [("id", "django"), ("id", "djangojs"), ("en", "django")]
)
def test_compiled_words_are_those_that_were_written(language: str, domain: str) -> None:
    written = ours(domain, language=language)
    compiled = ours(domain, language=language, suffix="mo")

    assert {key: (e.msgstr, e.msgstr_plural) for key, e in compiled.items()} == {
        key: (e.msgstr, e.msgstr_plural) for key, e in written.items() if e.translated()
    }


def test_scripts_of_the_admin_speak_indonesian(client: Client, db: None) -> None:
    client.force_login(UserFactory.create(is_superuser=True))

    catalogue = client.get("/admin/jsi18n/").content.decode()
    with override("id"):
        strings = get_js_translation_strings()

    assert '"Add a comment": "Tambah komentar"' in catalogue
    assert strings["BULK_ACTIONS"]["PAGE"]["SINGULAR"] == "1 halaman dipilih"


@pytest.mark.parametrize("kind", ["external", "email", "phone", "anchor"])
def test_dialogs_that_make_a_link_speak_indonesian(
    client: Client, db: None, kind: str
) -> None:
    client.force_login(UserFactory.create(is_superuser=True))

    html = client.get(f"/admin/choose-{kind}-link/").json()["html"]

    assert "Teks tautan" in html
    for english in ("Link text", "Email address", "Subject", "Body", "Phone number"):
        assert english not in html


def test_how_long_ago_something_was_is_told_in_indonesian() -> None:
    with override("id"):
        ago = naturaltime(timezone.now() - timedelta(seconds=6))

    assert ago.split() == ["6", "detik", "yang", "lalu"]


def test_admin_in_english_stays_english() -> None:
    with override("en"):
        strings = get_js_translation_strings()

    assert strings["BULK_ACTIONS"]["PAGE"]["SINGULAR"] == "1 page selected"
