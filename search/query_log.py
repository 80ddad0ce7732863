"""Counts what is searched and opened: per text and day, never per person.

Searching comes first: a count that cannot be written at once is lost, and nothing that
goes wrong here reaches the reader. No text is ever written to the program's log.
"""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta

from django.core import signing
from django.db import DatabaseError, connection, transaction
from django.http import HttpRequest
from django.utils import timezone

from search.models import SearchedText
from search.redaction import LONGEST_TEXT, is_pasted, redacted

logger = logging.getLogger(__name__)

# Half a year shows the seasons of school and of aid; nothing older is needed.
KEPT_DAYS = 180
# How long a write may wait for another writer. A search has 250 ms at most (p95).
LONGEST_WAIT_MS = 50
# What programs call themselves; people's browsers all begin "Mozilla/" or "Opera/".
BROWSER = re.compile(r"(?:Mozilla|Opera)/", re.IGNORECASE)
ROBOT = re.compile(
    r"bot\b|bot[/;)]|crawl|spider|slurp|preview|facebookexternalhit|whatsapp/|"
    r"headless|lighthouse|monitor|archiver",
    re.IGNORECASE,
)
# Signed tokens of clicks: of no use anywhere else.
CLICK_SALT = "search.click"

COUNT_SEARCH = """
INSERT INTO search_searchedtext (day, locale, text, searches, results)
VALUES (%s, %s, %s, 1, %s)
ON CONFLICT (day, locale, text) DO UPDATE SET
    searches = search_searchedtext.searches + 1, results = excluded.results
RETURNING id
"""
# A result is not opened more often than it was found: whoever repeats a token, or
# presses a link many times, gains nothing.
COUNT_CLICK = """
INSERT INTO search_clickedresult (searched_id, page_id, clicks)
SELECT id, %s, 1 FROM search_searchedtext WHERE id = %s
ON CONFLICT (searched_id, page_id) DO UPDATE
SET clicks = search_clickedresult.clicks + 1
WHERE search_clickedresult.clicks < (
    SELECT searches FROM search_searchedtext WHERE id = excluded.searched_id
)
"""


def is_counted(request: HttpRequest) -> bool:
    """Tell whether a person asked: no robot, no prefetching, no look at headers."""
    agent = request.headers.get("User-Agent", "")
    return (
        request.method != "HEAD"
        and BROWSER.match(agent) is not None
        and ROBOT.search(agent) is None
        and "prefetch" not in request.headers.get("Sec-Purpose", "")
    )


def count_search(text: str, *, locale: str, results: int) -> int | None:
    """Count one search of today; returns the row to hang clicks on, None if lost.

    Pasted messages are counted under an empty text.
    """
    kept = "" if is_pasted(text) else redacted(text)[:LONGEST_TEXT].strip()
    values = (timezone.localdate(), locale, kept, min(results, 2**31 - 1))
    try:
        with short_write(), connection.cursor() as cursor:
            cursor.execute(COUNT_SEARCH, values)
            return int(cursor.fetchone()[0])
    except DatabaseError as fault:
        # Not the message: it may quote the values.
        logger.warning("search not counted: %s", type(fault).__name__)
        return None


def click_token(searched_id: int, page_id: int) -> str:
    """Return what a reader's browser sends back when a result is opened."""
    return signing.Signer(salt=CLICK_SALT).sign(f"{searched_id}.{page_id}")


def count_click(token: str) -> bool:
    """Count one opened result; False when the token is not ours."""
    try:
        searched_id, page_id = signing.Signer(salt=CLICK_SALT).unsign(token).split(".")
    except signing.BadSignature:
        return False
    try:
        with short_write(), connection.cursor() as cursor:
            cursor.execute(COUNT_CLICK, [int(page_id), int(searched_id)])
    except DatabaseError as fault:
        logger.warning("click not counted: %s", type(fault).__name__)
    return True


def forget_old_searches() -> int:
    """Delete what is older than `KEPT_DAYS`; returns how many rows went."""
    first_day = timezone.localdate() - timedelta(days=KEPT_DAYS)
    deleted, _by_model = SearchedText.objects.filter(day__lt=first_day).delete()
    return deleted


@contextmanager
def short_write() -> Iterator[None]:
    """Let a write give up soon when the database is busy.

    A fault inside somebody's transaction must not spoil it, hence the savepoint.
    """
    connection.ensure_connection()
    if connection.vendor == "sqlite":
        usual = connection.settings_dict["OPTIONS"].get("timeout", 5)
        with _busy_timeout(LONGEST_WAIT_MS, after=int(usual * 1000)):
            yield
        return
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(f"SET LOCAL lock_timeout = '{LONGEST_WAIT_MS}ms'")
        yield


@contextmanager
def _busy_timeout(milliseconds: int, *, after: int) -> Iterator[None]:
    # By the driver itself: these are no queries of the page.
    database = connection.connection
    database.execute(f"PRAGMA busy_timeout = {milliseconds}")
    try:
        yield
    finally:
        database.execute(f"PRAGMA busy_timeout = {after}")
