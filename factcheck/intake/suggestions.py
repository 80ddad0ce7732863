"""What a case may be answered with or joined to, with how sure and why."""

import html
import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from factcheck.grouping.fingerprints import fingerprint_of
from factcheck.grouping.likeness import SAME_LONG
from factcheck.matching import KINDS, standing
from factcheck.models import Tip
from search.matching import answers, match_message, relatives
from search.messages.message import read_message
from search.messages.overlap import jaccard
from search.models import StoredLink
from search.queries import LONGEST_MESSAGE, Hit

MOST_SUGGESTIONS = 5
# Different wordings of one message that are looked up.
MOST_WORDINGS = 3
MARKED = re.compile("<mark>(.*?)</mark>", re.DOTALL)
# Shorter words and figures say little about what two texts share.
MOST_WORDS, SHORTEST_WORD = 8, 4


@dataclass(frozen=True, kw_only=True)
class Suggestion:
    """A published page that may answer, how sure that is, and by what."""

    hit: Hit
    is_answer: bool
    reasons: tuple[str, ...]

    @property
    def percent(self) -> int:
        """How sure the match is."""
        return round(self.hit.score * 100)


def suggestions_for(tips: list[Tip]) -> list[Suggestion]:
    """Return the published checks most like the wordings of a case, surest first."""
    wordings = _wordings(tips)
    best: dict[int, Hit] = {}
    for text in wordings:
        for hit in match_message(text, kinds=KINDS, limit=MOST_SUGGESTIONS):
            known = best.get(hit.page_id)
            if known is None or known.score < hit.score:
                best[hit.page_id] = hit
    surest = sorted(standing(best.values()), key=lambda hit: -hit.score)
    hits = tuple(surest[:MOST_SUGGESTIONS])
    sure = answers(hits)
    hosts = _shared_hosts(hits, wordings)
    return [
        Suggestion(
            hit=hit,
            is_answer=hit in sure,
            reasons=_reasons(hit, hosts=hosts.get(hit.page_id, [])),
        )
        for hit in (*sure, *relatives(hits))
    ]


def _wordings(tips: list[Tip]) -> list[str]:
    """Return the longest texts, without those that say nearly the same as another."""
    texts = dict.fromkeys(" ".join((tip.text, tip.link)).strip() for tip in tips)
    chosen: dict[str, frozenset[str]] = {}
    for text in sorted(filter(None, texts), key=len, reverse=True):
        words = fingerprint_of(text).words
        if all(jaccard(words, other) < SAME_LONG for other in chosen.values()):
            chosen[text] = words
    return list(chosen)[:MOST_WORDINGS]


def _shared_hosts(hits: tuple[Hit, ...], wordings: list[str]) -> dict[int, list[str]]:
    """Return, by page, the sites that both the message and the page name."""
    named = {
        host for text in wordings for host in read_message(text[:LONGEST_MESSAGE]).hosts
    }
    found: dict[int, list[str]] = {}
    if not named:
        return found
    pages = [hit.page_id for hit in hits]
    links = StoredLink.objects.filter(document__page__in=pages, host__in=named)
    for page, host in links.values_list("document__page", "host").distinct():
        found.setdefault(page, []).append(host)
    return found


def _reasons(hit: Hit, *, hosts: list[str]) -> tuple[str, ...]:
    """Return in words what the message and the page have in common."""
    marked = MARKED.findall(" ".join(hit.passages))
    words = [
        word
        for word in dict.fromkeys(html.unescape(one).casefold() for one in marked)
        if len(word) >= SHORTEST_WORD and not word.isdigit()
    ]
    reasons = []
    if hosts:
        reasons.append(_("tautan yang sama: %s") % ", ".join(sorted(hosts)))
    if words:
        reasons.append(_("kata yang sama: %s") % ", ".join(words[:MOST_WORDS]))
    return tuple(reasons)
