"""What every route of the admin takes: the table behind `home/admin_guard.py`.

An app that adds admin routes of its own says what they take with the hook
`register_admin_routes`, which returns entries for this table. Snippets need none: their
permission policy says whose they are.
"""

from collections.abc import Iterable
from functools import lru_cache

from django.apps import apps
from django.db.models import Model
from wagtail import hooks
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import (
    Page,
)
from wagtail.permissions import policy_registry
from wagtail.snippets.models import get_snippet_models

from home.admin_objects import (
    GAPS,
    TARGET_FIELDS,
    Check,
    Question,
    Rule,
    is_open,
    own_document,
    own_image,
    own_page,
    shut,
    word,
)
from home.models import Topic
from home.permissions import PortalWidePermissionPolicy

# --- kinds of routes --------------------------------------------------------


def _objects(**special: Check) -> Rule:
    """Return the rule for routes that name objects: each must be within reach."""
    checks = {**GAPS, **special}

    def rule(question: Question) -> bool:
        named = question.gaps.items()
        return (
            any(checks[gap] is not word for gap in question.gaps)
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
        return is_open

    def rule(question: Question) -> bool:
        key = question.gaps.get("pk")
        keys = question.asked("id") + ([key] if key is not None else [])
        return question.reach.owns_records(model, keys)

    return rule


# --- the table --------------------------------------------------------------

OBJECTS = _objects()

ROUTES: dict[str, Rule] = {
    # Nothing of any agency is behind these.
    "wagtailadmin_sprite": is_open,
    "wagtailadmin_login": is_open,
    "wagtailadmin_logout": is_open,
    "wagtailadmin_account": is_open,
    "wagtailadmin_dismissibles": is_open,
    "wagtailadmin_javascript_catalog": is_open,
    "wagtailadmin_block_preview": is_open,
    "wagtailadmin_choose_page_external_link": is_open,
    "wagtailadmin_choose_page_email_link": is_open,
    "wagtailadmin_choose_page_phone_link": is_open,
    "wagtailadmin_choose_page_anchor_link": is_open,
    "wagtail_localize:javascript_catalog": is_open,
    "wagtailadmin_tag_model_autocomplete": _tags,
    "wagtailsnippets:index": is_open,
    "wagtail.admin.views.home.default": is_open,  # 'not found'
    "django.views.generic.base.RedirectView": is_open,  # /admin/login/
    # Lists that Wagtail narrows to the user's own, or our hooks do.
    "wagtailadmin_home": is_open,
    "wagtailadmin_explore_root": is_open,
    "wagtailadmin_pages:search": is_open,
    "wagtailadmin_pages:search_results": is_open,
    "wagtailadmin_pages:type_use": is_open,
    "wagtailadmin_pages:type_use_results": is_open,
    "wagtailadmin_api:pages:listing": is_open,
    "wagtailadmin_choose_page": is_open,
    "wagtailadmin_choose_page_search": is_open,
    "wagtailadmin_reports:workflow": is_open,
    "wagtailadmin_reports:workflow_results": is_open,
    "wagtailadmin_reports:workflow_tasks": is_open,
    "wagtailadmin_reports:workflow_tasks_results": is_open,
    "wagtailadmin_reports:locked_pages": is_open,
    "wagtailadmin_reports:locked_pages_results": is_open,
    "wagtailadmin_reports:aging_pages": is_open,
    "wagtailadmin_reports:aging_pages_results": is_open,
    "wagtailimages:index": is_open,
    "wagtailimages:index_results": is_open,
    "wagtailimages:add": is_open,
    "wagtailimages:add_multiple": is_open,
    "wagtailimages_chooser:choose": is_open,
    "wagtailimages_chooser:choose_results": is_open,
    "wagtailimages_chooser:chosen_multiple": is_open,
    "wagtailimages_chooser:create": is_open,
    "wagtaildocs:index": is_open,
    "wagtaildocs:index_results": is_open,
    "wagtaildocs:add": is_open,
    "wagtaildocs:add_multiple": is_open,
    "wagtaildocs_chooser:choose": is_open,
    "wagtaildocs_chooser:choose_results": is_open,
    "wagtaildocs_chooser:chosen_multiple": is_open,
    "wagtaildocs_chooser:create": is_open,
    # The tree, downwards.
    "wagtailadmin_explore": _walk,
    "wagtailadmin_explore_results": _walk,
    "wagtailadmin_api:pages:detail": _walk,
    "wagtailadmin_choose_page_child": _link,
    "wagtailadmin_choose_page_chosen_multiple": _links,
    # Routes that name what they are about.
    "wagtail_bulk_action": _bulk,
    "wagtailadmin_pages:choose_parent": _own_targets,
    "wagtailadmin_pages:*": _objects(pk=own_page),
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
    "wagtailimages_chooser:*": _objects(pk=own_image),
    "wagtaildocs:*": OBJECTS,
    "wagtaildocs_chooser:*": _objects(pk=own_document),
    # For superusers alone: they concern the whole portal, or show all agencies at once,
    # and no agency's work needs them.
    "wagtailadmin_workflows:*": shut,
    "wagtailadmin_collections:*": shut,
    "wagtailadmin_pages:set_privacy": shut,  # what an agency publishes is public
    "wagtailadmin_reports:site_history": shut,
    "wagtailadmin_reports:site_history_results": shut,
    "wagtailadmin_reports:page_types_usage": shut,
    "wagtailadmin_reports:page_types_usage_results": shut,
    "wagtailadmin_api:pages:*": shut,
    "wagtailadmin_api:images:*": shut,
    "wagtailadmin_api:documents:*": shut,
    "wagtailadmin_tag_autocomplete": shut,
    "wagtail_localize:submit_snippet_translation": shut,
    "wagtail_localize:convert_to_alias": shut,  # publishes without an approval
    "wagtail_localize:translations_report": shut,
    "wagtail_localize:translations_report_results": shut,
    "wagtail_localize:snippets_api_listing": shut,
    "wagtail_localize:snippets_api_detail": shut,
    "wagtaillocales:*": shut,
    "wagtailredirects:*": shut,
    "wagtailsettings:*": shut,
    "wagtailsites:*": shut,
    "wagtailusers_users:*": shut,
    "wagtailusers_groups:*": shut,
    "wagtailadmin_error_test": shut,
    "django.views.generic.base.TemplateView": shut,  # /admin/test404/
    "wagtailadmin_password_reset": shut,
    "wagtailadmin_password_reset_done": shut,
    "wagtailadmin_password_reset_confirm": shut,
    "wagtailadmin_password_reset_complete": shut,
}


def is_for_superusers(view_name: str) -> bool:
    """Tell whether a route is shut, or unknown, to everybody else."""
    return rule_for(view_name) in (None, shut)


def rule_for(view_name: str) -> Rule | None:
    """Return the rule of a route, or None when nobody has classified it."""
    space = view_name.rpartition(":")[0]
    table = whole_table()
    return table.get(view_name) or table.get(f"{space}:*")


@lru_cache(maxsize=1)
def whole_table() -> dict[str, Rule]:
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
