"""Short addresses of pages, `/s/<code>/`: for posters, pictures and QR codes.

A code is the page's number and a check digit in Crockford's base 32
(https://www.crockford.com/base32.html), so there is nothing to store, a moved page
keeps its code, and most misread codes lead nowhere instead of to another page.
"""

from wagtail.models import Page, PageLogEntry

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
# What people write for a digit that looks like it.
MISREAD = str.maketrans("OIL", "011")
# The largest prime below 32: one wrong digit changes the remainder, but for 0 and Z.
CHECK = 31
# Enough for every number a database gives to a page.
LONGEST_CODE = 14


def code_of(page_id: int) -> str:
    """Return the code of a page: the last digit checks those before it."""
    digits, rest = ALPHABET[page_id % CHECK], page_id
    while rest:
        rest, digit = divmod(rest, len(ALPHABET))
        digits = ALPHABET[digit] + digits
    return digits


def page_id_of(code: str) -> int | None:
    """Return the number of the page, or None for what was never a code."""
    digits = code.upper().translate(MISREAD)
    if not 1 < len(digits) <= LONGEST_CODE or set(digits) - set(ALPHABET):
        return None
    page_id = 0
    for digit in digits[:-1]:
        page_id = page_id * len(ALPHABET) + ALPHABET.index(digit)
    return page_id if code_of(page_id) == digits else None


def was_public(page_id: int) -> bool:
    """Tell whether a page with this number was ever published; drafts never were.

    Of a deleted page the log still knows.
    """
    return (
        Page.objects.filter(id=page_id, first_published_at__isnull=False).exists()
        or PageLogEntry.objects.filter(
            page=page_id, action__in=("wagtail.publish", "wagtail.unpublish")
        ).exists()
    )
