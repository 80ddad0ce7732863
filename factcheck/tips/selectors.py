"""Finds tickets, and published checks that may answer a report at once."""

import re

from django.utils.translation import get_language
from wagtail.models import Page

from factcheck.matching import find_matches, standing
from factcheck.models import Complaint, Tip
from factcheck.models.tickets import ALPHABET, TICKET_LETTERS, grouped
from search.documents import SearchDocument
from search.queries import Hit

# As Crockford's Base32 reads what people write for 1 and 0.
MISREAD = str.maketrans("ILO", "110")


def read_ticket(typed: str) -> str:
    """Return a typed code as it was given out, or nothing when it cannot be one."""
    letters = re.sub(r"[\s\-–—.]", "", typed[:100]).upper().translate(MISREAD)
    if len(letters) != TICKET_LETTERS or not set(letters) <= set(ALPHABET):
        return ""
    return grouped(letters)


def find_ticket(code: str) -> Tip | Complaint | None:
    """Return the report or complaint that is followed by a code."""
    tip = Tip.objects.select_related("case__answer").filter(ticket=code).first()
    return tip or Complaint.objects.select_related("page").filter(ticket=code).first()


def matching_checks(message: str) -> tuple[Hit, ...]:
    """Return up to three checks that stand and may answer the message, best first."""
    matches = find_matches(message, locale=get_language() or "id")
    return standing((*matches.answers, *matches.relatives))


def described(page: Page | None) -> SearchDocument | None:
    """Return what a reader sees of a page, in their language; None unless public."""
    if page is None:
        return None
    shown = Page.objects.live().public().filter(pk=page.localized.pk).first()
    document: SearchDocument | None = (
        shown.specific.search_document() if shown else None
    )
    return document
