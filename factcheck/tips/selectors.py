"""Finds tickets, and published checks that may answer a report at once."""

import re

from django.utils.translation import get_language
from wagtail.models import Page

from factcheck.matching import find_matches
from factcheck.models import Complaint, FactCheckPage, Tip
from factcheck.models.tickets import ALPHABET, GROUP, TICKET_LETTERS
from factcheck.selectors import public_checks
from search.documents import SearchDocument
from search.queries import Hit

# As Crockford's Base32 reads what people write for 1 and 0.
MISREAD = str.maketrans("ILO", "110")


def read_ticket(typed: str) -> str:
    """Return a typed code as it was given out, or nothing when it cannot be one."""
    letters = re.sub(r"[\s\-–—.]", "", typed[:100]).upper().translate(MISREAD)
    if len(letters) != TICKET_LETTERS or not set(letters) <= set(ALPHABET):
        return ""
    groups = range(0, TICKET_LETTERS, GROUP)
    return "-".join(letters[start : start + GROUP] for start in groups)


def find_ticket(code: str) -> Tip | Complaint | None:
    """Return the report or complaint that is followed by a code."""
    tip = Tip.objects.select_related("case__answer").filter(ticket=code).first()
    return tip or Complaint.objects.select_related("page").filter(ticket=code).first()


def matching_checks(message: str) -> tuple[Hit, ...]:
    """Return up to three checks that stand and may answer the message, best first."""
    matches = find_matches(message, locale=get_language() or "id")
    likely = (*matches.answers, *matches.relatives)
    return tuple(hit for hit in likely if not hit.card.get("is_withdrawn"))


def described(page: Page | None) -> SearchDocument | None:
    """Return what a reader sees of a page, in their language; None unless public."""
    if page is None:
        return None
    shown = Page.objects.live().public().filter(pk=page.localized.pk).first()
    document: SearchDocument | None = (
        shown.specific.search_document() if shown else None
    )
    return document


def public_check(page_id: int) -> FactCheckPage | None:
    """Return a check that everybody can read."""
    checks = public_checks().select_related("claim", "agency")
    # By the plain column, which knows that no page has a number of 25 digits.
    return checks.filter(id=page_id).first()
