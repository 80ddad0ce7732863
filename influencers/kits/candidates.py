"""Which kits a text may come from: a bounded number, however many there are."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from django.conf import settings

from home.api_lists import absolute
from home.short_links import page_id_of, was_public
from influencers.models import IssuedKit
from search.matching import match_message

CODE = r"/s/([0-9A-Za-z]{2,14})(?![0-9A-Za-z])"
SHORT_LINK = re.compile(CODE)
# Before an address, these make it a part of somebody else's.
INSIDE = r"[\w.@/\\?#=&%+$!~-]"
# More links than these are no caption.
MOST_LINKS = 5
MOST_FOUND = 5
# Newest versions of the pages found; newest kits of pages that search has forgotten.
MOST_KITS, MOST_GONE = 60, 100


def kits_like(text: str) -> "list[IssuedKit]":
    """Return the kits of pages that a text links to, or that its words are about."""
    pages = {*_named_by(SHORT_LINK, text), *_found_pages(text)}
    kits = IssuedKit.objects.select_related("agency").order_by("-offered_at", "-pk")
    gone = kits.filter(end=IssuedKit.End.UNPUBLISHED).exclude(page__in=pages)
    return [*kits.filter(page__in=pages)[:MOST_KITS], *gone[:MOST_GONE]]


def pages_led_to(text: str) -> list[int]:
    """Return the pages, once public, that short links on our own host lead to."""
    host = re.escape(urlsplit(absolute("")).netloc)
    ours = re.compile(rf"(?<!{INSIDE})(?:https?://)?{host}{CODE}", re.IGNORECASE)
    return [page_id for page_id in _named_by(ours, text) if was_public(page_id)]


def _named_by(links: re.Pattern[str], text: str) -> list[int]:
    """Return the pages whose codes are in links of a kind, each once."""
    found = map(page_id_of, links.findall(text)[:MOST_LINKS])
    return list(dict.fromkeys(page_id for page_id in found if page_id is not None))


def _found_pages(text: str) -> Iterator[int]:
    for locale, _name in settings.LANGUAGES:
        for hit in match_message(text, locale=locale, limit=MOST_FOUND):
            yield hit.page_id
