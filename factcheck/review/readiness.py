"""What the desk sees of a check's way to the public, in the editor and beside it."""

from dataclasses import dataclass

from wagtail.models import TaskState

from factcheck.models import FactCheckPage, OutsideReview, VerdictVote
from factcheck.review.gate import Gate
from factcheck.review.stages import Stage, stage_of
from factcheck.review.voting import VOTERS, votes_at


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewLine:
    """A review from outside, and whether it is about the words as they are now."""

    review: OutsideReview
    is_current: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Readiness:
    """The stage of a check, its gate, its votes, its reviews from outside."""

    page: FactCheckPage
    stage: Stage
    gate: Gate
    # How many have voted at the open step; None when no vote is open.
    cast: int | None
    # Of steps that ended, newest first: an open vote stays secret.
    votes: list[VerdictVote]
    reviews: list[ReviewLine]
    stages = tuple(Stage)
    voters = VOTERS


def readiness_of(page: FactCheckPage) -> Readiness:
    """Return how far the check is, as it was last saved."""
    gate = page.gate
    draft = gate.draft
    stage = stage_of(draft.page)
    step = draft.page.current_workflow_task_state if stage == Stage.VOTE else None
    ended = draft.page.votes.exclude(step__status=TaskState.STATUS_IN_PROGRESS)
    reviews = draft.page.outside_reviews.select_related(
        "agency", "asked_by", "decided_by"
    )
    return Readiness(
        page=draft.page,
        stage=stage,
        gate=gate,
        cast=votes_at(step, words=draft.words).count() if step else None,
        votes=list(ended.select_related("voter").order_by("-cast_at", "-pk")),
        reviews=[
            ReviewLine(review=each, is_current=each.content_digest == draft.words)
            for each in reviews
        ],
    )
