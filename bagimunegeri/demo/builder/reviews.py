"""Gives a demo check about its own ministry the votes and the signature it needs."""

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db.models import QuerySet
from wagtail.models import Revision, Task, TaskState, Workflow, WorkflowState

from accounts.models import User
from bagimunegeri.demo.shapes import DemoFactCheck
from factcheck.models import FactCheckPage, OutsideReview, VerdictVote, VerdictVoteTask
from factcheck.review.services import answer_outside_review, ask_outside_review
from factcheck.review.words import words_digest
from home.models import AgencyGroup, AgencyPage

Role = AgencyGroup.Role
# How long before publication each was done.
ASKED, SIGNED, DECIDED = timedelta(hours=5), timedelta(hours=3), timedelta(hours=1)


def have_judged(page: FactCheckPage, content: DemoFactCheck, *, at: datetime) -> None:
    """Have the draft of a check that another agency signs judged by all whom it takes.

    The rows are those of the workflow, without its e-mails to people who do not exist.
    """
    workflow = page.get_workflow()
    if not content.cosigner or workflow is None:
        return
    author, *voters = _people(
        content.agency, (Role.FACT_CHECKER, Role.REVIEWER, Role.PUBLISHER)
    )
    Revision.objects.filter(pk=page.latest_revision_id).update(
        user=author, created_at=at - ASKED
    )
    steps = _take_steps(page, workflow, asked_by=author, at=at - DECIDED)
    vote = next(step for step in steps if isinstance(step.task, VerdictVoteTask))
    digest = words_digest(page)
    VerdictVote.objects.bulk_create(
        VerdictVote(
            page=page,
            step=vote,
            voter=voter,
            verdict=verdict,
            reason=reason,
            content_digest=digest,
            cast_at=at - DECIDED,
        )
        for voter, (verdict, reason) in zip(voters, content.votes, strict=False)
    )
    _sign(page, content.cosigner, asked_by=author, words=digest, at=at)


def _take_steps(
    page: FactCheckPage, workflow: Workflow, *, asked_by: User, at: datetime
) -> list[TaskState]:
    """Return the steps of a workflow that has been gone through."""
    state = WorkflowState.objects.create(
        content_type=page.get_content_type(),
        base_content_type=page.get_base_content_type(),
        object_id=str(page.pk),
        workflow=workflow,
        requested_by=asked_by,
        status=WorkflowState.STATUS_APPROVED,
    )
    tasks: Iterable[Task] = workflow.tasks.specific()
    return [
        TaskState.objects.create(
            workflow_state=state,
            revision=page.latest_revision,
            task=task,
            status=TaskState.STATUS_APPROVED,
            finished_at=at,
        )
        for task in tasks
    ]


def _sign(
    page: FactCheckPage, code: str, *, asked_by: User, words: str, at: datetime
) -> None:
    """Ask the other agency's reviewer, who accepts."""
    asked = ask_outside_review(
        page,
        asked_by=asked_by,
        days=7,
        kind=OutsideReview.Kind.COSIGNER,
        agency=AgencyPage.objects.get(code=code, locale__language_code="id"),
    )
    answer_outside_review(
        asked.review,
        decision=OutsideReview.Decision.ACCEPTED,
        comment="Kami cocokkan dengan aduan yang masuk ke kami: polanya sama.",
        words=words,
        decided_by=_people(code, (Role.REVIEWER,)).first(),
    )
    OutsideReview.objects.filter(pk=asked.review.pk).update(
        asked_at=at - ASKED, decided_at=at - SIGNED, expires_at=at + timedelta(days=7)
    )


def _people(code: str, roles: Iterable[str]) -> "QuerySet[User]":
    """Return an agency's people with these roles, in the order they came."""
    return (
        User.objects.filter(
            groups__agency_group__agency__code=code,
            groups__agency_group__role__in=list(roles),
        )
        .order_by("pk")
        .distinct()
    )
