"""Which kits a text may come from: a bounded number, however many there are."""

import re
from collections.abc import Iterator

from django.conf import settings

from home.short_links import page_id_of
from influencers.models import IssuedKit
from search.matching import match_message

SHORT_LINK = re.compile(r"/s/([0-9A-Za-z]{2,14})(?![0-9A-Za-z])")
# More links than these are no caption.
MOST_LINKS = 5
MOST_FOUND = 5
# Newest versions of the pages found; newest kits of pages that search has forgotten.
MOST_KITS, MOST_GONE = 60, 100


def kits_like(text: str) -> "list[IssuedKit]":
    """Return the kits of pages that a text links to, or that its words are about."""
    pages = {*_linked_pages(text), *_found_pages(text)}
    kits = IssuedKit.objects.select_related("page").order_by("-offered_at", "-pk")
    gone = kits.filter(end=IssuedKit.End.UNPUBLISHED).exclude(page__in=pages)
    return [*kits.filter(page__in=pages)[:MOST_KITS], *gone[:MOST_GONE]]


def _linked_pages(text: str) -> Iterator[int]:
    for code in SHORT_LINK.findall(text)[:MOST_LINKS]:
        page_id = page_id_of(code)
        if page_id is not None:
            yield page_id


def _found_pages(text: str) -> Iterator[int]:
    for locale, _name in settings.LANGUAGES:
        for hit in match_message(text, locale=locale, limit=MOST_FOUND):
            yield hit.page_id
