"""Points in time as credentials write them."""

import re
from datetime import UTC, datetime
from typing import Any

# `dateTimeStamp` of XML Schema, which VC 2.0 asks for: never without a zone.
WRITTEN = re.compile(
    r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)", re.ASCII
)


def written(moment: datetime) -> str:
    """Write a moment in UTC, to the second."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def read(text: Any) -> datetime | None:
    """Return the moment that a text names, or nothing."""
    if not isinstance(text, str) or not WRITTEN.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None
