"""What cards need inside the page, and which feed a list leads to."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import urlencode

from django import template
from django.conf import settings
from django.utils.safestring import SafeString, mark_safe

from factcheck.embeds.frames import frame_of
from factcheck.open_data.feeds import PARAMETERS
from search.browsing import Browser
from search.models import StoredDocument

register = template.Library()

SYMBOL = re.compile(r'<symbol id="(?P<name>[\w-]+)"(?P<rest>.*?)</symbol>', re.DOTALL)


@register.simple_tag
def inline_icon(name: str) -> SafeString:
    """Return a symbol of static/icons.svg as an SVG of its own; empty if unknown.

    A card in a sandboxed frame may not fetch the file.
    """
    rest = _symbols().get(name)
    if rest is None:
        return SafeString("")
    return mark_safe(f'<svg width="22" height="22" aria-hidden="true"{rest}</svg>')  # noqa: S308 - a file of ours


@register.simple_tag
def embed_code(document: StoredDocument) -> SafeString:
    """Return the HTML by which another site shows the card of a check."""
    return frame_of(document)


@register.simple_tag
def feed_query(browser: Browser) -> str:
    """Return the filters of a list of checks that its feed knows, as a query."""
    chosen = [
        (name, values[0])
        for name, values in browser.parameters.lists()
        if name in PARAMETERS.values() and len(values) == 1
    ]
    if browser.query.locale != settings.LANGUAGE_CODE:
        chosen.append((PARAMETERS["language"], browser.query.locale))
    return urlencode(chosen)


@cache
def _symbols() -> dict[str, str]:
    icons = (Path(settings.BASE_DIR) / "static" / "icons.svg").read_text()
    return {found["name"]: found["rest"] for found in SYMBOL.finditer(icons)}
