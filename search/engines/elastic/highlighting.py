"""The passage that answers, cut by the server and made safe HTML."""

import html
from collections.abc import Mapping
from typing import Any

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe
from elasticsearch.dsl import query as dsl

from search.engines.elastic.mapping import text_field
from search.engines.elastic.querying import analyzer
from search.engines.embedded.highlight import better_passage
from search.planning import QueryPlan

# About two lines on a phone.
PASSAGE_LENGTH = 220
OPEN, CLOSE = "<mark>", "</mark>"
SENTENCE_ENDS = (".", "!", "?", "…", '"', "”", ")")


def marking(locale: str, *, plan: QueryPlan) -> dict[str, Any]:
    """Return the highlight part of a request: every wording of the plan is marked."""
    texts = text_field(locale)
    wanted = dsl.Bool(
        should=[
            dsl.MultiMatch(
                query=" ".join(wording.words),
                fields=[f"{texts}.body", f"{texts}.summary"],
                type="phrase" if wording in concept.synonyms else "best_fields",
                analyzer=analyzer(locale),
            )
            for concept in plan.concepts
            for wording in concept.wordings
        ]
    )
    return {
        "type": "unified",
        # The server escapes the text around the marks.
        "encoder": "html",
        "pre_tags": [OPEN],
        "post_tags": [CLOSE],
        "number_of_fragments": 1,
        "fragment_size": PASSAGE_LENGTH,
        "order": "score",
        "highlight_query": wanted.to_dict(),
        "fields": {f"{texts}.body": {}, f"{texts}.summary": {}},
    }


def passage(hit: Mapping[str, Any], *, locale: str) -> SafeString:
    """Return the marked passage of a hit, or "" when no text holds the words."""
    found = hit.get("highlight", {})
    texts = text_field(locale)
    body = summary = SafeString("")
    if marked := found.get(f"{texts}.body"):
        body = _safe(marked[0], begins_text=hit["_source"].get("opening", ""))
    if marked := found.get(f"{texts}.summary"):
        whole = hit["_source"][texts]["summary"]
        summary = _safe(marked[0], begins_text=whole)
    return better_passage(body=body, summary=summary, locale=locale)


def _safe(marked: str, *, begins_text: str) -> SafeString:
    """Return the server's passage as HTML that is safe whatever the server sent.

    Everything but the marks is escaped anew, so that a server that is not ours cannot
    put a script into a page.
    """
    plain = html.unescape(marked.replace(OPEN, "").replace(CLOSE, ""))
    safe: str = escape(
        html.unescape(marked.replace(OPEN, "\x01").replace(CLOSE, "\x02"))
    )
    safe = safe.replace("\x01", OPEN).replace("\x02", CLOSE)
    if not _begins(plain, begins_text):
        safe = f"… {safe}"
    if not plain.rstrip().endswith(SENTENCE_ENDS):
        safe = f"{safe} …"
    return mark_safe(safe)  # noqa: S308


def _begins(plain: str, text: str) -> bool:
    opening = text.strip()[:20]
    return bool(opening) and plain.lstrip().startswith(opening)
