"""What an address of the admin can name, and whether it is within the user's reach."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import (
    Page,
    Revision,
    TaskState,
    UploadedFile,
    WorkflowState,
)
from wagtail_localize.models import Translation, TranslationSource

from home.models import IndependentApprovalTask
from home.permissions import Reach, SignedInRequest


@dataclass(frozen=True, kw_only=True)
class Question:
    """A request, and what its user may reach."""

    request: SignedInRequest
    reach: Reach

    @property
    def gaps(self) -> dict[str, Any]:
        """What the address names."""
        return self.request.resolver_match.kwargs

    def asked(self, name: str) -> list[str]:
        """Return what the query string says under a name, without empty words."""
        return [value for value in self.request.GET.getlist(name) if value]

    def posted(self, name: str) -> list[str]:
        """Return what the form says under a name, without empty words."""
        return [value for value in self.request.POST.getlist(name) if value]


Rule = Callable[[Question], bool]
Check = Callable[[Question, Any], bool]


def is_open(question: Question) -> bool:
    """Let everybody in."""
    return True


def shut(question: Question) -> bool:
    """Let nobody in but superusers."""
    return False


# --- what stands in a gap of an address -------------------------------------


def own_page(question: Question, key: Any) -> bool:
    """Tell whether the page is in reach."""
    return question.reach.owns_page(key)


def _own_revision(question: Question, key: Any) -> bool:
    if not str(key).isdigit():  # 'live', 'earliest', 'latest' of the page itself
        return True
    return _is_of_page(Revision.objects.filter(pk=key), question)


def _own_task_state(question: Question, key: Any) -> bool:
    states = TaskState.objects.filter(pk=key)
    return _is_of_page(
        WorkflowState.objects.filter(pk__in=states.values("workflow_state")), question
    )


def _own_workflow_state(question: Question, key: Any) -> bool:
    return _is_of_page(WorkflowState.objects.filter(pk=key), question)


def _is_of_page(found: Any, question: Question) -> bool:
    """Tell whether a revision or state is of the page that the address names.

    That the page is the user's own is checked with the page's own gap.
    """
    page_id = question.gaps.get("page_id", question.gaps.get("pk"))
    return bool(
        found.filter(
            object_id=str(page_id),
            base_content_type__app_label=Page._meta.app_label,
            base_content_type__model=Page._meta.model_name,
        ).exists()
    )


def _own_task(question: Question, key: Any) -> bool:
    return bool(
        IndependentApprovalTask.objects.filter(
            pk=key, groups__user=question.reach.user
        ).exists()
    )


def _own_upload(question: Question, key: Any) -> bool:
    uploads = UploadedFile.objects.filter(uploaded_by_user=question.reach.user)
    return bool(uploads.filter(pk=key).exists())


def _own_translation_source(question: Question, key: Any) -> bool:
    return _owns_sources(question, TranslationSource.objects.filter(pk=key))


def _own_translation(question: Question, key: Any) -> bool:
    translations = Translation.objects.filter(pk=key)
    return _owns_sources(
        question, TranslationSource.objects.filter(pk__in=translations.values("source"))
    )


def _owns_sources(question: Question, sources: Any) -> bool:
    """Tell whether every language version of what is translated is the user's own."""
    pages = Page.objects.filter(translation_key__in=sources.values("object_id"))
    keys = list(pages.values_list("pk", flat=True))
    return bool(keys) and question.reach.owns_all_pages(keys)


def own_image(question: Question, key: Any) -> bool:
    """Tell whether the image is in reach."""
    return question.reach.owns_records(get_image_model(), [key])


def own_document(question: Question, key: Any) -> bool:
    """Tell whether the document is in reach."""
    return question.reach.owns_records(get_document_model(), [key])


def _own_record_of_model(question: Question, key: Any) -> bool:
    model = apps.get_model(question.gaps["app_label"], question.gaps["model_name"])
    if issubclass(model, Page):
        return question.reach.owns_page(key)
    return question.reach.owns_records(model, [key])


def word(question: Question, key: Any) -> bool:
    """Accept a gap that names no object."""
    return True


GAPS: dict[str, Check] = {
    "page_id": own_page,
    "parent_page_id": own_page,
    "page_to_move_id": own_page,
    "destination_id": own_page,
    "revision_id": _own_revision,
    "revision_id_a": _own_revision,
    "revision_id_b": _own_revision,
    "task_state_id": _own_task_state,
    "workflow_state_id": _own_workflow_state,
    "task_id": _own_task,
    "translation_id": _own_translation,
    "translation_source_id": _own_translation_source,
    # The view itself compares these with the translation.
    "string_segment_id": word,
    "overridable_segment_id": word,
    "image_id": own_image,
    "document_id": own_document,
    "doc_id": own_document,
    "uploaded_file_id": _own_upload,
    "object_id": _own_record_of_model,
    # The view looks for it among the user's own sessions.
    "session_id": word,
    "action_name": word,
    "filter_spec": word,
    "mode": word,
    "app_label": word,
    "model_name": word,
    "content_type_app_name": word,
    "content_type_model_name": word,
}
# Fields of forms that name a page to put something under.
TARGET_FIELDS = ("new_parent_page", "parent_page", "chooser")
