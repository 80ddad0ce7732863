"""Answers what is typed where a badge is asked for.

A number, the address of a badge or of a profile, the name of an account, a document.
"""

from dataclasses import replace
from urllib.parse import urlencode

from django.urls import reverse
from django.utils.translation import gettext as _

from influencers.models.holders import LONGEST_HANDLE
from influencers.register.addresses import is_address, read_address
from influencers.register.answers import Answered, answer_for
from influencers.register.asking import read_question
from influencers.register.judged import Judged
from influencers.register.judging import judge_address, judge_badge
from influencers.register.lookalikes import LETTERS
from search.browsing import QUERY_PARAMETER


def judge_typed(text: str, *, host: str) -> Judged | Answered:
    """Judge a badge, or answer for the account that is named instead of one.

    `host` is what this portal is called in the request. Raises `OutsideError`.
    """
    told = text.strip()
    asked = read_question(told)
    is_account = asked.network or told.startswith("@")
    if asked and is_account and len(told.split()) == 1:
        return answer_for(asked)
    if is_address(told):
        return judge_address(read_address(told, host=host))
    judged = judge_badge(told.encode())
    if judged.checks or not _may_be_a_handle(told):
        return judged
    answered = answer_for(asked)
    return answered if answered.found or answered.alike else _named(judged, told)


def _may_be_a_handle(word: str) -> bool:
    return len(word) <= LONGEST_HANDLE and set(word.lower()) <= set(LETTERS)


def _named(judged: Judged, handle: str) -> Judged:
    """Lead a word that may be a part of a name to the search for names."""
    address = (
        f"{reverse('influencers:register')}?{urlencode({QUERY_PARAMETER: handle})}"
    )
    label = _("Cari “%(handle)s” di daftar pemegang lencana") % {"handle": handle}
    return replace(judged, page_url=address, page_label=label)
