"""What a case may be answered with or joined to, with how sure and why."""

import html
import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from accounts.models import User
from factcheck.grouping.selectors import SimilarCase, similar_cases
from factcheck.intake.permissions import cases_of
from factcheck.models import Case, Tip
from search.matching import answers, match_message, relatives
from search.messages.message import read_message
from search.models import StoredLink
from search.queries import LONGEST_MESSAGE, Hit

KINDS = ("fact_check", "clarification")
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
    texts = dict.fromkeys(" ".join((tip.text, tip.link)).strip() for tip in tips)
    wordings = sorted(filter(None, texts), key=len, reverse=True)[:MOST_WORDINGS]
    best: dict[int, Hit] = {}
    for text in wordings:
        for hit in match_message(text, kinds=KINDS, limit=MOST_SUGGESTIONS):
            known = best.get(hit.page_id)
            if known is None or known.score < hit.score:
                best[hit.page_id] = hit
    standing = [hit for hit in best.values() if not hit.card.get("is_withdrawn")]
    hits = tuple(sorted(standing, key=lambda hit: -hit.score)[:MOST_SUGGESTIONS])
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


def similar_cases_for(case: Case, *, user: User) -> list[SimilarCase]:
    """Return the cases of the user's desks that are most like this one."""
    similar = similar_cases(case)
    keys = [each.case.pk for each in similar]
    own = set(cases_of(user).filter(pk__in=keys).values_list("pk", flat=True))
    return [each for each in similar if each.case.pk in own]
