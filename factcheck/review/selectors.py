"""Reads about the review of a check that more than one place needs."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import F
from wagtail.models import TaskState

from factcheck.models import FactCheckPage, PublishCheckTask, VerdictVoteTask
from factcheck.review.voting import deciding_votes
from factcheck.review.words import words_digest

# Approvals further back than this were of other words.
LOOK_BACK = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class VoteSummary:
    """What the public learns of a vote: verdicts in figures, dissent, no names."""

    total: int
    counts: list[tuple[str, int]]
    dissent: list[tuple[str, str]]


def vote_summary(page: FactCheckPage) -> VoteSummary | None:
    """Return the vote on exactly these words; None when there was none."""
    votes = deciding_votes(page, words=words_digest(page))
    if not votes:
        return None
    return VoteSummary(
        total=len(votes),
        counts=Counter(vote.verdict for vote in votes).most_common(),
        dissent=[
            (vote.verdict, vote.reason)
            for vote in votes
            if vote.verdict != page.verdict
        ],
    )


def was_approved_by_second_editor(page: FactCheckPage, *, words: str) -> bool:
    """Tell whether a reviewer has approved exactly these words of the newest draft.

    Wagtail overwrites a revision while its author keeps typing: an approval counts for
    words that were saved before it.
    """
    approvals = (
        TaskState.objects.for_instance(page)
        .filter(
            status=TaskState.STATUS_APPROVED,
            revision__created_at__lte=F("finished_at"),
        )
        .exclude(task__in=VerdictVoteTask.objects.values("pk"))
        .exclude(task__in=PublishCheckTask.objects.values("pk"))
        .select_related("revision")
        .order_by("-finished_at")[:LOOK_BACK]
    )
    return any(
        approval.revision_id == page.latest_revision_id
        or words_digest(approval.revision.as_object()) == words
        for approval in approvals
    )
