"""Where a check stands on its way to the public, for the editor and for lists."""

from collections.abc import Iterable

from django.contrib.contenttypes.models import ContentType
from django.db.models import TextChoices
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Revision, WorkflowState

from factcheck.models import PublishCheckTask, VerdictVoteTask


class Stage(TextChoices):
    """The stages of a check, in order."""

    RESEARCH = "riset", _("Riset")
    DRAFT = "draf", _("Draf")
    SECOND_EDITOR = "penyunting_kedua", _("Penyunting kedua")
    VOTE = "suara_putusan", _("Suara putusan")
    PUBLISH = "penerbitan", _("Menunggu terbit")
    PUBLISHED = "terbit", _("Terbit")


def stage_of(page: Page) -> Stage:
    """Return where one check stands."""
    return stages_of([page])[page.pk]


def stages_of(pages: Iterable[Page]) -> dict[int, Stage]:
    """Return where each of the checks stands, by key of the page; in two queries."""
    listed = list(pages)
    steps = _current_steps(listed)
    drafts = {
        page.latest_revision_id: page
        for page in listed
        if page.pk not in steps and not _is_published(page)
    }
    revisions = Revision.objects.filter(pk__in=[key for key in drafts if key])
    contents = dict(revisions.values_list("pk", "content"))
    return {
        page.pk: steps.get(page.pk)
        or (
            Stage.PUBLISHED
            if _is_published(page)
            else _stage_of_draft(contents.get(page.latest_revision_id, {}))
        )
        for page in listed
    }


def _is_published(page: Page) -> bool:
    return page.live and not page.has_unpublished_changes


def _stage_of_draft(content: dict[str, object]) -> Stage:
    """Tell research, which lacks claim or evidence, from a draft."""
    is_researched = content.get("claim") and content.get("evidence")
    return Stage.DRAFT if is_researched else Stage.RESEARCH


def _current_steps(pages: list[Page]) -> dict[int, Stage]:
    """Return the stage of what is on its way; what was sent back is a draft again."""
    stage_by_task = {
        VerdictVoteTask._meta.model_name: Stage.VOTE,
        PublishCheckTask._meta.model_name: Stage.PUBLISH,
    }
    waiting = WorkflowState.objects.filter(
        base_content_type=ContentType.objects.get_for_model(Page),
        object_id__in=[str(page.pk) for page in pages],
        status=WorkflowState.STATUS_IN_PROGRESS,
    ).values_list("object_id", "current_task_state__task__content_type__model")
    return {
        int(key): stage_by_task.get(model, Stage.SECOND_EDITOR)
        for key, model in waiting
    }
