"""Hoaxes that holders report, and what came of them.

A report goes where citizens' reports go, and as nameless: who sent it stands in
`HolderTip` alone, which nobody sees but the holder.
"""

import hashlib
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone
from django.views.decorators.debug import sensitive_variables
from wagtail.models import Page

from factcheck.models import Case, Tip
from factcheck.tips.proofs import LIFETIME, Permit
from factcheck.tips.services import Report, receive_tip
from influencers.models import Holder, HolderTip
from search.public_pages import public


@dataclass(frozen=True, kw_only=True)
class OwnReport:
    """A report of a holder: its state, and the published page that answers it."""

    tip: Tip
    state: str
    answer: Page | None


@sensitive_variables()
@transaction.atomic
def report_hoax(holder: Holder, report: Report, *, nonce: str) -> Tip:
    """Take a holder's report in, once for each form that was shown (`nonce`).

    A badge stands for the work that strangers' browsers do.
    """
    name = f"holder {holder.pk} {nonce}"
    permit = Permit(
        digest=hashlib.sha256(name.encode()).hexdigest(),
        expires_at=timezone.now() + LIFETIME,
    )
    tip = receive_tip(report, permit=permit)
    HolderTip.objects.get_or_create(user=holder.user, tip=tip)
    return tip


def own_reports(holder: Holder, *, most: int) -> list[OwnReport]:
    """Return the newest reports of a holder, with what came of each, in two queries."""
    reported = HolderTip.objects.filter(user=holder.user_id)
    tips = [each.tip for each in reported.select_related("tip__case")[:most]]
    answers = public(Page).in_bulk(
        {
            tip.case.answer_id
            for tip in tips
            if tip.case and tip.case.state == Case.State.ANSWERED
        }
    )
    return [
        OwnReport(
            tip=tip,
            state=tip.case.get_state_display() if tip.case else "",
            answer=answers.get(tip.case.answer_id) if tip.case else None,
        )
        for tip in tips
    ]
