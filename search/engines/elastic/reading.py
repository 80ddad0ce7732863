"""From what the server sends back to hits."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from search.engines.elastic.highlighting import passage
from search.engines.elastic.mapping import text_field
from search.queries import Hit


def shown_fields(locale: str) -> list[Any]:
    """Return what a result shows; the long texts stay where they are."""
    texts = text_field(locale)
    return [
        "key",
        "page_id",
        "kind",
        "url",
        "published_at",
        "updated_at",
        "card",
        "opening",
        f"{texts}.title",
        f"{texts}.summary",
    ]


def found_hit(hit: Mapping[str, Any], *, locale: str) -> Hit:
    """Return one hit of an answer."""
    source = hit["_source"]
    texts = source[text_field(locale)]
    return Hit(
        key=source["key"],
        page_id=source["page_id"],
        kind=source["kind"],
        title=texts["title"],
        summary=texts["summary"],
        url=source["url"],
        published_at=datetime.fromisoformat(source["published_at"]),
        updated_at=datetime.fromisoformat(source["updated_at"]),
        card=source["card"],
        snippet=passage(hit, locale=locale),
        score=hit["_score"] or 0.0,
    )
