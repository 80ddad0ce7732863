"""What published checks say to a pasted message, and the same as plain data.

Shared by `/periksa/` and `/api/v1/match`. The message is neither stored nor logged.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from html import unescape
from typing import Any

from django.utils.html import strip_tags

from home.api_lists import absolute
from search.matching import answers, match_message, relatives
from search.queries import Hit

MATCH_COUNT = 3
KINDS = ("fact_check", "clarification")


@dataclass(frozen=True, kw_only=True)
class Matches:
    """The checks that answer a message, and those that are only akin to it."""

    answers: tuple[Hit, ...] = ()
    relatives: tuple[Hit, ...] = ()


def find_matches(message: str, *, locale: str) -> Matches:
    """Return the checks closest to a message; a withdrawn one answers nothing."""
    if not message:
        return Matches()
    hits = match_message(message, locale=locale, kinds=KINDS, limit=MATCH_COUNT)
    likely = answers(hits)
    sure = standing(likely)
    akin = (*likely, *relatives(hits))
    return Matches(
        answers=sure, relatives=tuple(hit for hit in akin if hit not in sure)
    )


def standing(hits: Iterable[Hit]) -> tuple[Hit, ...]:
    """Return the checks among the hits that have not been withdrawn."""
    return tuple(hit for hit in hits if not hit.card.get("is_withdrawn"))


def matches_as_data(matches: Matches) -> dict[str, Any]:
    """Return the answer as docs/check-api.md promises it to programs."""
    hits = (*matches.answers, *matches.relatives)
    return {
        "answered": bool(matches.answers),
        "matches": [_described(hit, is_answer=hit in matches.answers) for hit in hits],
    }


def _described(hit: Hit, *, is_answer: bool) -> dict[str, Any]:
    is_withdrawn = bool(hit.card.get("is_withdrawn"))
    return {
        "url": absolute(hit.url),
        "kind": hit.kind,
        "verdict": None if is_withdrawn else hit.card.get("verdict", ""),
        "verdict_label": hit.card.get("verdict_label", ""),
        "claim": hit.card.get("claim", ""),
        "title": hit.title,
        "summary": hit.summary,
        "agency": hit.card.get("agency", ""),
        "published_at": hit.published_at.isoformat(),
        "is_withdrawn": is_withdrawn,
        "score": round(hit.score, 3),
        "is_answer": is_answer,
        "passages": [_plain(passage) for passage in hit.passages],
    }


def _plain(passage: str) -> str:
    """Return a passage without its marks, as it was written."""
    return unescape(strip_tags(passage))
