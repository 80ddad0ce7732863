"""What an answer says to a reader: its title, and fingerprints to compare later."""

import codecs
import hashlib
import re
from dataclasses import dataclass
from html import unescape
from itertools import islice
from urllib.parse import unquote, urlsplit

import nh3
from bs4.dammit import EncodingDetector

from factcheck.evidence.fetching import Fetched

TITLE_LENGTH = 300
HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
# What surrounds the text a reader came for, and changes by itself.
SURROUNDINGS = {
    *("script", "style", "noscript", "template", "svg", "iframe"),
    *("header", "nav", "aside", "footer", "form"),
}
# Where the text itself is, the surest place first.
PLACES = ("main", "article")
# A parser's time grows with the square of how deep elements nest and of how many
# entities follow each other, and with each set of attributes on formatting: so no more
# parts than these, without attributes. 15,000 take 1 s at worst, 200,000 nested
# elements took 367 s (measured with nh3 0.3.8).
MOST_PARTS = 15_000
LONGEST_HTML = 2 * 1024 * 1024
PART = re.compile(r"<[A-Za-z]|&")
ELEMENT = re.compile(r"<([A-Za-z][^\s/<>]*)[^<>]*>?")
TAG = re.compile(r"</?[a-z]+>")
# Encodings of the web (https://encoding.spec.whatwg.org) that Indonesian sites use;
# Python knows others, some of which are slow on purpose.
ENCODINGS = frozenset({"utf-8", "utf-16", "cp1252", "iso8859-1", "ascii"})


@dataclass(frozen=True, kw_only=True)
class Reading:
    """What is kept of an answer."""

    title: str
    # Of the body; empty when the body was too long to be taken whole.
    sha256: str
    # Of what a reader sees, for HTML; else the same as of the body.
    text_sha256: str


def read(answer: Fetched) -> Reading:
    """Return title and fingerprints.

    Two bodies of one unchanged page differ nearly always: tokens, advertisements,
    'read also', the time. So an HTML page is compared by the words of its main part.
    """
    sha256 = "" if answer.is_cut else _fingerprint(answer.body)
    if answer.content_type not in HTML_TYPES:
        return Reading(title=_file_name(answer.url), sha256=sha256, text_sha256=sha256)
    title, text = _title_and_text(_decoded(answer))
    return Reading(
        title=title or _file_name(answer.url),
        sha256=sha256,
        text_sha256=_fingerprint(text.encode()),
    )


def _title_and_text(html: str) -> tuple[str, str]:
    """Return the page's title and the words of its main part."""
    cleaned = nh3.clean(
        _bounded(html),
        tags={"title", *PLACES},
        attributes={},
        clean_content_tags=SURROUNDINGS,
    )
    title, rest = _taken_out("title", cleaned)
    text = next(filter(None, (_taken_out(each, rest)[0] for each in PLACES)), rest)
    return _plain(title)[:TITLE_LENGTH], _plain(text)


def _taken_out(name: str, cleaned: str) -> tuple[str, str]:
    """Return what stands in the first element of a name, and all but that."""
    before, _start, after = cleaned.partition(f"<{name}>")
    inside, end, rest = after.partition(f"</{name}>")
    return (inside, f"{before} {rest}") if end else ("", cleaned)


def _plain(cleaned: str) -> str:
    """Return the words of HTML that has no tags but those let through."""
    return _one_line(unescape(TAG.sub(" ", cleaned)))


def _bounded(html: str) -> str:
    """Return as much of a page as can be parsed in good time, whatever is in it."""
    html = html[:LONGEST_HTML]
    if beyond := next(islice(PART.finditer(html), MOST_PARTS, None), None):
        html = html[: beyond.start()]
    return ELEMENT.sub(r"<\1>", html)


def _decoded(answer: Fetched) -> str:
    declared = EncodingDetector.find_declared_encoding(answer.body, is_html=True)
    for name in (answer.charset, declared):
        if encoding := _known_encoding(name):
            return answer.body.decode(encoding, errors="replace")
    return answer.body.decode(errors="replace")


def _known_encoding(name: str | None) -> str:
    try:
        found = codecs.lookup(name or "").name
    except (LookupError, ValueError):
        return ""
    return found if found in ENCODINGS else ""


def _file_name(url: str) -> str:
    name = unquote(urlsplit(url).path.rpartition("/")[2])
    return _one_line(name)[:TITLE_LENGTH]


def _one_line(text: str) -> str:
    """Return the words with single spaces, without what no screen shows."""
    printable = "".join(each if each.isprintable() else " " for each in text)
    return " ".join(printable.split())


def _fingerprint(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
