"""Counts who follows short links: a number for each page and day, nothing of anybody.

Following comes first: a count that cannot be written at once is lost, and nothing that
goes wrong here reaches the reader.
"""

import logging
import re
from functools import lru_cache

from crawleruseragents import is_crawler  # type: ignore[import-untyped]
from django.db import connection
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import timezone

from home.models import LinkClicks
from home.rate_limits import is_allowed
from search.query_log import is_counted, short_write

logger = logging.getLogger(__name__)

# Fewer may be of people who know one another; more are told in steps of as many.
FEWEST_PUBLISHED = 10
# Names of visitors change at midnight: once a day is once a day and visitor.
ONCE = "1/day"
# Of clients that fetch pages for previews and call themselves browsers, those that the
# list of crawlers does not know yet.
PREVIEWS = re.compile(r"cardyb|kakaotalk-scrap", re.IGNORECASE)
LONGEST_AGENT = 400
# What browsers said before there was Sec-Purpose: Safari, Chrome and Firefox.
OLD_PURPOSES = ("Purpose", "X-Purpose", "X-Moz")

COUNT_CLICK = """
INSERT INTO home_linkclicks (page_id, day, clicks) VALUES (%s, %s, 1)
ON CONFLICT (page_id, day) DO UPDATE SET clicks = home_linkclicks.clicks + 1
"""


def count_click(request: HttpRequest, page_id: int) -> None:
    """Count a person who follows a page's short link, once a day."""
    if not is_person(request):
        return
    try:
        if is_allowed(request, f"link {page_id}", rate=ONCE):
            with short_write(), connection.cursor() as cursor:
                cursor.execute(COUNT_CLICK, [page_id, timezone.localdate()])
    # A limiter in Redis fails in its client's own ways. Not the message of any: it may
    # quote what was sent.
    except Exception as fault:
        logger.warning("click not counted: %s", type(fault).__name__)


def is_person(request: HttpRequest) -> bool:
    """Tell whether somebody follows: no crawler, no preview, nothing ahead of time."""
    agent = request.headers.get("User-Agent", "")[:LONGEST_AGENT]
    return (
        is_counted(request)
        and not any(name in request.headers for name in OLD_PURPOSES)
        and not _is_robot(agent)
    )


def settled_clicks() -> "QuerySet[LinkClicks]":
    """Return the clicks of days that are over; for nobody's eyes yet.

    Sums of them are shown through `published`. With today's in them, whoever watches a
    sum would see in which minute it comes to the next ten.
    """
    return LinkClicks.objects.filter(day__lt=timezone.localdate())


def published(number: int | None) -> int | None:
    """Round a number down to tens for everybody's eyes; None for "fewer than ten".

    Exact ones tell of single people: by subtraction, and from one hour to the next.
    """
    return (number or 0) // FEWEST_PUBLISHED * FEWEST_PUBLISHED or None


# To look through all patterns takes 0.2 ms, and agents are few.
@lru_cache(maxsize=1024)
def _is_robot(agent: str) -> bool:
    return bool(PREVIEWS.search(agent) or is_crawler(agent))
