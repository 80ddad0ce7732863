"""What the desk sees of a check's way to the public, in the editor and beside it."""

from dataclasses import dataclass

from wagtail.models import Page, TaskState

from factcheck.models import FactCheckPage, OutsideReview, VerdictVote
from factcheck.review.gate import gate_items
from factcheck.review.rules import GateItem
from factcheck.review.stages import Stage, stage_of
from factcheck.review.voting import VOTERS, votes_at
from factcheck.review.words import latest_draft, words_digest


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
    items: list[GateItem]
    # How many have voted at the open step; None when no vote is open.
    cast: int | None
    # Of steps that ended, newest first: an open vote stays secret.
    votes: list[VerdictVote]
    reviews: list[ReviewLine]
    stages = tuple(Stage)
    voters = VOTERS

    @property
    def unmet(self) -> list[GateItem]:
        """What is missing."""
        return [item for item in self.items if not item.is_met]


def readiness_of(page: Page) -> Readiness:
    """Return how far the check is, as it was last saved."""
    draft = latest_draft(page)
    stage = stage_of(draft)
    step = draft.current_workflow_task_state if stage == Stage.VOTE else None
    digest = words_digest(draft)
    ended = draft.votes.exclude(step__status=TaskState.STATUS_IN_PROGRESS)
    reviews = draft.outside_reviews.select_related("agency", "asked_by")
    return Readiness(
        page=draft,
        stage=stage,
        items=gate_items(draft),
        cast=votes_at(step, page=draft).count() if step else None,
        votes=list(ended.select_related("voter").order_by("-cast_at", "-pk")),
        reviews=[
            ReviewLine(review=each, is_current=each.content_digest == digest)
            for each in reviews
        ],
    )
