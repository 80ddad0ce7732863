"""Three people who did not write a check vote on its verdict; dissent is kept.

PolitiFact's rule, of which this one is a copy: three editors vote, two must agree
(http://wral.com/story/how-we-determine-truth-o-meter-ratings/18769075/).
"""

from collections import Counter
from collections.abc import Sequence
from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.models import TaskState

from accounts.models import User
from factcheck.models import FactCheckPage, VerdictVote
from factcheck.review.forms import VoteForm
from factcheck.review.words import latest_draft, words_digest
from factcheck.vocabulary import Verdict
from home.models.workflows import (
    OwnWorkError,
    StepRefusedError,
    wrote_pending_changes,
)

VOTERS, MAJORITY = 3, 2


def has_voted(step: TaskState, *, voter: User) -> bool:
    """Tell whether the person has judged the words that wait at this step now."""
    cast = VerdictVote.objects.filter(step=step.pk, voter=voter.pk)
    digests = set(cast.values_list("content_digest", flat=True))
    return bool(digests) and words_digest(_waiting_draft(step)) in digests


def votes_at(step: TaskState, *, words: str) -> "QuerySet[VerdictVote]":
    """Return the votes at this step on exactly these words."""
    return VerdictVote.objects.filter(step=step.pk, content_digest=words)


def deciding_votes(page: FactCheckPage, *, words: str) -> list[VerdictVote]:
    """Return the votes by which a panel agreed to exactly these words; or none."""
    votes = (
        VerdictVote.objects.filter(
            page=page.pk,
            content_digest=words,
            step__status=TaskState.STATUS_APPROVED,
        )
        .select_related("voter")
        .order_by("-step", "cast_at", "pk")
    )
    return [vote for vote in votes if vote.step_id == votes[0].step_id]


@transaction.atomic
def cast_vote(step: TaskState, *, voter: User, said: dict[str, Any]) -> VerdictVote:
    """Store a vote; the third one approves the step or sends the check back.

    Raises `StepRefusedError` when the vote does not count.
    """
    form = VoteForm(said)
    if not form.is_valid():
        raise StepRefusedError(
            _("Suara belum dihitung: pilih putusan dan tulis alasannya.")
        )
    # One after the other, or two third votes would each decide.
    step = TaskState.objects.select_for_update().get(pk=step.pk)
    page = _waiting_draft(step)
    if step.status != TaskState.STATUS_IN_PROGRESS:
        raise StepRefusedError(_("Pemungutan suara ini sudah selesai."))
    if wrote_pending_changes(page, voter):
        raise OwnWorkError
    if has_voted(step, voter=voter):
        raise StepRefusedError(_("Anda sudah memberi suara. Satu orang, satu suara."))
    words = words_digest(page)
    vote = VerdictVote.objects.create(
        page_id=page.pk,
        step=step,
        voter=voter,
        content_digest=words,
        **form.cleaned_data,
    )
    votes = list(votes_at(step, words=words).select_related("voter"))
    if len(votes) >= VOTERS:
        _decide(step.specific, votes, page=page)
    return vote


def skip_if_decided(step: TaskState) -> None:
    """Pass the step on when a panel has agreed to exactly these words before."""
    page = _waiting_draft(step)
    if deciding_votes(page, words=words_digest(page)):
        step.status = TaskState.STATUS_SKIPPED
        step.finished_at = timezone.now()
        step.save(update_fields=["status", "finished_at"])


def tally(votes: Sequence[VerdictVote]) -> list[tuple[str, int]]:
    """Return how many votes each verdict has, most first, by its label."""
    counted = Counter(vote.verdict for vote in votes)
    return [(str(Verdict(code).label), count) for code, count in counted.most_common()]


def _decide(
    step: TaskState, votes: Sequence[VerdictVote], *, page: FactCheckPage
) -> None:
    agreeing = sum(vote.verdict == page.verdict for vote in votes)
    end = step.approve if agreeing >= MAJORITY else step.reject
    end(user=votes[-1].voter, comment=_minutes(votes))


def _minutes(votes: Sequence[VerdictVote]) -> str:
    """Return the vote in words, for the author and the history of the workflow."""
    counts = ", ".join(f"{label} {count}" for label, count in tally(votes))
    reasons = (
        f"{vote.voter}: {vote.get_verdict_display()}. {vote.reason}" for vote in votes
    )
    return "\n".join((_("Suara putusan: %s.") % counts, *reasons))


def _waiting_draft(step: TaskState) -> FactCheckPage:
    return latest_draft(step.revision.content_object)
