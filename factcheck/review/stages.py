"""Where a check stands on its way to the public."""

from typing import Any

from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _

from factcheck.models import FactCheckPage, PublishCheckTask, VerdictVoteTask


class Stage(TextChoices):
    """The stages of a check, in order."""

    RESEARCH = "riset", _("Riset")
    DRAFT = "draf", _("Draf")
    SECOND_EDITOR = "penyunting_kedua", _("Penyunting kedua")
    VOTE = "suara_putusan", _("Suara putusan")
    PUBLISH = "penerbitan", _("Menunggu terbit")
    PUBLISHED = "terbit", _("Terbit")


STAGES_OF_TASKS: dict[type[Any], Stage] = {
    VerdictVoteTask: Stage.VOTE,
    PublishCheckTask: Stage.PUBLISH,
}


def stage_of(draft: FactCheckPage) -> Stage:
    """Return where a check stands; one that was sent back is a draft again."""
    step = draft.current_workflow_task_state
    if step is not None:
        task = step.task.content_type.model_class()
        return STAGES_OF_TASKS.get(task, Stage.SECOND_EDITOR)
    if draft.live and not draft.has_unpublished_changes:
        return Stage.PUBLISHED
    # Research lacks claim or evidence.
    is_researched = draft.claim_id and draft.evidence.exists()
    return Stage.DRAFT if is_researched else Stage.RESEARCH
