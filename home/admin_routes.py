"""What every route of the admin takes: the table behind `home/admin_guard.py`.

An app that adds admin routes of its own says what they take with the hook
`register_admin_routes`, which returns entries for this table. Snippets need none: their
permission policy says whose they are.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.apps import apps
from django.db.models import Model
from wagtail import hooks
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import (
    Page,
    Revision,
    TaskState,
    UploadedFile,
    WorkflowState,
)
from wagtail.permissions import policy_registry
from wagtail.snippets.models import get_snippet_models
from wagtail_localize.models import Translation, TranslationSource

from home.models import IndependentApprovalTask, Topic
from home.permissions import PortalWidePermissionPolicy, Reach, SignedInRequest


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


def _open(question: Question) -> bool:
    return True


def _shut(question: Question) -> bool:
    return False


# --- what stands in a gap of an address -------------------------------------


def _own_page(question: Question, key: Any) -> bool:
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


def _own_image(question: Question, key: Any) -> bool:
    return question.reach.owns_records(get_image_model(), [key])


def _own_document(question: Question, key: Any) -> bool:
    return question.reach.owns_records(get_document_model(), [key])


def _own_record_of_model(question: Question, key: Any) -> bool:
    model = apps.get_model(question.gaps["app_label"], question.gaps["model_name"])
    if issubclass(model, Page):
        return question.reach.owns_page(key)
    return question.reach.owns_records(model, [key])


def _word(question: Question, key: Any) -> bool:
    """Accept a gap that names no object."""
    return True


GAPS: dict[str, Check] = {
    "page_id": _own_page,
    "parent_page_id": _own_page,
    "page_to_move_id": _own_page,
    "destination_id": _own_page,
    "revision_id": _own_revision,
    "revision_id_a": _own_revision,
    "revision_id_b": _own_revision,
    "task_state_id": _own_task_state,
    "workflow_state_id": _own_workflow_state,
    "task_id": _own_task,
    "translation_id": _own_translation,
    "translation_source_id": _own_translation_source,
    # The view itself compares these with the translation.
    "string_segment_id": _word,
    "overridable_segment_id": _word,
    "image_id": _own_image,
    "document_id": _own_document,
    "doc_id": _own_document,
    "uploaded_file_id": _own_upload,
    "object_id": _own_record_of_model,
    # The view looks for it among the user's own sessions.
    "session_id": _word,
    "action_name": _word,
    "filter_spec": _word,
    "mode": _word,
    "app_label": _word,
    "model_name": _word,
    "content_type_app_name": _word,
    "content_type_model_name": _word,
}
# Fields of forms that name a page to put something under.
TARGET_FIELDS = ("new_parent_page", "parent_page", "chooser")


# --- kinds of routes --------------------------------------------------------


def _objects(**special: Check) -> Rule:
    """Return the rule for routes that name objects: each must be within reach."""
    checks = {**GAPS, **special}

    def rule(question: Question) -> bool:
        named = question.gaps.items()
        return (
            any(checks[gap] is not _word for gap in question.gaps)
            and all(checks[gap](question, value) for gap, value in named)
            and _own_targets(question)
        )

    return rule


def _own_targets(question: Question) -> bool:
    """Put things only below own pages."""
    return all(
        question.reach.owns_page(key)
        for field in TARGET_FIELDS
        for key in question.posted(field)
    )


def _walk(question: Question) -> bool:
    """Open the explorer on own pages and on the way down to them."""
    page_id = question.gaps.get("parent_page_id", question.gaps.get("pk"))
    return page_id is None or question.reach.may_walk(page_id)


def _link(question: Question) -> bool:
    """Open the page chooser where the page above is public, own or on the way."""
    page_id = question.gaps["parent_page_id"]
    return question.reach.may_walk(page_id) or question.reach.may_name_pages([page_id])


def _links(question: Question) -> bool:
    """Name chosen pages that are public or own."""
    return question.reach.may_name_pages(question.asked("id"))


def _tags(question: Question) -> bool:
    """Complete terms of the portal's vocabulary; other tags may be of any agency."""
    model = apps.get_model(question.gaps["app_name"], question.gaps["model_name"])
    return issubclass(model, Topic)


def _translation_update(question: Question) -> bool:
    """Bring translations up to date, but publish each by itself (four eyes)."""
    return _objects()(question) and not question.posted("publish_translations")


def _bulk(question: Question) -> bool:
    """Act on many records at once, every one of them within reach."""
    model = apps.get_model(question.gaps["app_label"], question.gaps["model_name"])
    keys = question.asked("id")
    if "all" in keys:
        return _all_listed(question, model)
    if not issubclass(model, Page):
        return question.reach.owns_records(model, keys)
    return question.reach.owns_all_pages(keys + question.posted("chooser"))


def _all_listed(question: Question, model: type[Model]) -> bool:
    """Allow 'all in this list' where Wagtail itself narrows the list."""
    if issubclass(model, Page):
        parents = question.asked("childOf")
        return bool(parents) and question.reach.owns_all_pages(
            parents + question.posted("chooser")
        )
    return model in (get_image_model(), get_document_model())


def _snippet_rule(model: type[Model]) -> Rule:
    """Return the rule for a snippet's routes, by the policy of its model."""
    if isinstance(
        policy_registry.get_by_type(model, fallback=False), PortalWidePermissionPolicy
    ):
        return _open

    def rule(question: Question) -> bool:
        key = question.gaps.get("pk")
        keys = question.asked("id") + ([key] if key is not None else [])
        return question.reach.owns_records(model, keys)

    return rule


# --- the table --------------------------------------------------------------

OBJECTS = _objects()

ROUTES: dict[str, Rule] = {
    # Nothing of any agency is behind these.
    "wagtailadmin_sprite": _open,
    "wagtailadmin_login": _open,
    "wagtailadmin_logout": _open,
    "wagtailadmin_account": _open,
    "wagtailadmin_dismissibles": _open,
    "wagtailadmin_javascript_catalog": _open,
    "wagtailadmin_block_preview": _open,
    "wagtailadmin_choose_page_external_link": _open,
    "wagtailadmin_choose_page_email_link": _open,
    "wagtailadmin_choose_page_phone_link": _open,
    "wagtailadmin_choose_page_anchor_link": _open,
    "wagtail_localize:javascript_catalog": _open,
    "wagtailadmin_tag_model_autocomplete": _tags,
    "wagtailsnippets:index": _open,
    "wagtail.admin.views.home.default": _open,  # 'not found'
    "django.views.generic.base.RedirectView": _open,  # /admin/login/
    # Lists that Wagtail narrows to the user's own, or our hooks do.
    "wagtailadmin_home": _open,
    "wagtailadmin_explore_root": _open,
    "wagtailadmin_pages:search": _open,
    "wagtailadmin_pages:search_results": _open,
    "wagtailadmin_pages:type_use": _open,
    "wagtailadmin_pages:type_use_results": _open,
    "wagtailadmin_api:pages:listing": _open,
    "wagtailadmin_choose_page": _open,
    "wagtailadmin_choose_page_search": _open,
    "wagtailadmin_reports:workflow": _open,
    "wagtailadmin_reports:workflow_results": _open,
    "wagtailadmin_reports:workflow_tasks": _open,
    "wagtailadmin_reports:workflow_tasks_results": _open,
    "wagtailadmin_reports:locked_pages": _open,
    "wagtailadmin_reports:locked_pages_results": _open,
    "wagtailadmin_reports:aging_pages": _open,
    "wagtailadmin_reports:aging_pages_results": _open,
    "wagtailimages:index": _open,
    "wagtailimages:index_results": _open,
    "wagtailimages:add": _open,
    "wagtailimages:add_multiple": _open,
    "wagtailimages_chooser:choose": _open,
    "wagtailimages_chooser:choose_results": _open,
    "wagtailimages_chooser:chosen_multiple": _open,
    "wagtailimages_chooser:create": _open,
    "wagtaildocs:index": _open,
    "wagtaildocs:index_results": _open,
    "wagtaildocs:add": _open,
    "wagtaildocs:add_multiple": _open,
    "wagtaildocs_chooser:choose": _open,
    "wagtaildocs_chooser:choose_results": _open,
    "wagtaildocs_chooser:chosen_multiple": _open,
    "wagtaildocs_chooser:create": _open,
    # The tree, downwards.
    "wagtailadmin_explore": _walk,
    "wagtailadmin_explore_results": _walk,
    "wagtailadmin_api:pages:detail": _walk,
    "wagtailadmin_choose_page_child": _link,
    "wagtailadmin_choose_page_chosen_multiple": _links,
    # Routes that name what they are about.
    "wagtail_bulk_action": _bulk,
    "wagtailadmin_pages:choose_parent": _own_targets,
    "wagtailadmin_pages:*": _objects(pk=_own_page),
    "wagtailadmin_editing_sessions:*": OBJECTS,
    "wagtail_localize:submit_page_translation": OBJECTS,
    "wagtail_localize:update_translations": _translation_update,
    "wagtail_localize:edit_string_translation": OBJECTS,
    "wagtail_localize:edit_override": OBJECTS,
    "wagtail_localize:download_pofile": OBJECTS,
    "wagtail_localize:upload_pofile": OBJECTS,
    "wagtail_localize:machine_translate": OBJECTS,
    "wagtail_localize:preview_translation": OBJECTS,
    "wagtail_localize:stop_translation": OBJECTS,
    "wagtailimages:*": OBJECTS,
    "wagtailimages_chooser:*": _objects(pk=_own_image),
    "wagtaildocs:*": OBJECTS,
    "wagtaildocs_chooser:*": _objects(pk=_own_document),
    # For superusers alone: they concern the whole portal, or show all agencies at once,
    # and no agency's work needs them.
    "wagtailadmin_workflows:*": _shut,
    "wagtailadmin_collections:*": _shut,
    "wagtailadmin_pages:set_privacy": _shut,  # what an agency publishes is public
    "wagtailadmin_reports:site_history": _shut,
    "wagtailadmin_reports:site_history_results": _shut,
    "wagtailadmin_reports:page_types_usage": _shut,
    "wagtailadmin_reports:page_types_usage_results": _shut,
    "wagtailadmin_api:pages:*": _shut,
    "wagtailadmin_api:images:*": _shut,
    "wagtailadmin_api:documents:*": _shut,
    "wagtailadmin_tag_autocomplete": _shut,
    "wagtail_localize:submit_snippet_translation": _shut,
    "wagtail_localize:convert_to_alias": _shut,  # publishes without an approval
    "wagtail_localize:translations_report": _shut,
    "wagtail_localize:translations_report_results": _shut,
    "wagtail_localize:snippets_api_listing": _shut,
    "wagtail_localize:snippets_api_detail": _shut,
    "wagtaillocales:*": _shut,
    "wagtailredirects:*": _shut,
    "wagtailsettings:*": _shut,
    "wagtailsites:*": _shut,
    "wagtailusers_users:*": _shut,
    "wagtailusers_groups:*": _shut,
    "wagtailadmin_error_test": _shut,
    "django.views.generic.base.TemplateView": _shut,  # /admin/test404/
    "wagtailadmin_password_reset": _shut,
    "wagtailadmin_password_reset_done": _shut,
    "wagtailadmin_password_reset_confirm": _shut,
    "wagtailadmin_password_reset_complete": _shut,
}


def is_for_superusers(view_name: str) -> bool:
    """Tell whether a route is shut, or unknown, to everybody else."""
    return rule_for(view_name) in (None, _shut)


def rule_for(view_name: str) -> Rule | None:
    """Return the rule of a route, or None when nobody has classified it."""
    space = view_name.rpartition(":")[0]
    table = _whole_table()
    return table.get(view_name) or table.get(f"{space}:*")


@lru_cache(maxsize=1)
def _whole_table() -> dict[str, Rule]:
    """Return the table with the snippets and what other apps have registered."""
    table = dict(ROUTES)
    for model in get_snippet_models():
        rule = _snippet_rule(model)
        viewset = model.snippet_viewset
        table[f"{viewset.get_admin_url_namespace()}:*"] = rule
        table[f"{viewset.get_chooser_admin_url_namespace()}:*"] = rule
    for entries in _registered():
        table |= entries
    return table


def _registered() -> Iterable[dict[str, Rule]]:
    return (hook() for hook in hooks.get_hooks("register_admin_routes"))
