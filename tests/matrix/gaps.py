"""Which objects fill the gaps in the portal's addresses."""

from collections.abc import Callable
from typing import Any

from home.short_links import code_of
from tests.matrix.tenant import Tenant

Filler = Callable[[Tenant], list[Any]]


def _pages(tenant: Tenant) -> list[Any]:
    return [page.pk for page in tenant.pages.values()] + [tenant.agency.pk]


def _object(kind: str) -> Filler:
    return lambda tenant: [tenant.objects[kind].pk]


def _fixed(*values: Any) -> Filler:
    return lambda _tenant: list(values)


# What a gap takes, by its name.
GAPS: dict[str, Filler] = {
    "page_id": _pages,
    "parent_page_id": _pages,
    "page_to_move_id": _pages,
    "page_pk": lambda tenant: [tenant.agency.pk],
    "destination_id": lambda tenant: [tenant.agency.pk],
    "revision_id": _object("revision"),
    "revision_id_a": _fixed("earliest"),
    "revision_id_b": _fixed("latest"),
    "task_state_id": _object("task_state"),
    "workflow_state_id": _object("workflow_state"),
    "workflow_pk": _object("workflow"),
    "task_id": _object("task"),
    "image_id": _object("image"),
    "document_id": _object("document"),
    "doc_id": _object("document"),
    "document_name": lambda tenant: [tenant.objects["document"].filename],
    "uploaded_file_id": _object("uploaded_file"),
    "collection_id": _object("collection"),
    "translation_id": _object("translation"),
    "translation_source_id": _object("translation_source"),
    "string_segment_id": _object("string_segment"),
    "overridable_segment_id": _object("overridable_segment"),
    "redirect_id": _object("redirect"),
    "session_id": _object("editing_session"),
    "case_id": _object("case"),
    "holder_id": _object("holder"),
    "application_id": _object("application"),
    "account_id": _object("application_account"),
    "serial": _fixed(1),
    "list_number": _fixed(1),
    "list_purpose": _fixed("revocation"),
    "badge_number": lambda tenant: [tenant.objects["holder"].number],
    "tip_id": _object("tip"),
    "complaint_id": _object("complaint"),
    "data_request_id": _object("data_request"),
    # The two consents there are, each person's own; and one of a status list.
    "purpose": _fixed("daftar", "surel", "revocation"),
    "event_id": _object("event"),
    "alert_id": _object("alert"),
    "campaign_id": _object("campaign"),
    # Kits that were offered are public, whoever's page they share.
    "kit_id": _fixed(1),
    "review_id": _object("outside_review"),
    "ticket": lambda tenant: [
        tenant.objects["tip"].ticket,
        tenant.objects["complaint"].ticket,
    ],
    "number": _fixed(1),
    "claim_id": _object("claim"),
    "name": _fixed("cek-fakta.csv"),
    "unknown": _fixed("x"),
    "form": _fixed("rss"),
    "object_id": lambda tenant: [tenant.pages["draft"].pk],
    "filter_spec": _fixed("width-20"),
    "mode": _fixed("x"),
    "page_path": lambda tenant: [
        page.url_path.split("/", 2)[2] for page in tenant.pages.values()
    ],
    "page_view_restriction_id": _fixed(1),
    "restriction_id": _fixed(1),
    "kind": _fixed("program", "fact_check"),
    "path": _fixed("x.png"),
    # A person's own account; other agencies have no part in it.
    "key": _fixed("x"),
    "token": _fixed("x"),
    "uidb64": _fixed("x"),
    "uidb36": _fixed("1"),
    # The colour of an agency's pages is public; short links are codes of pages.
    "code": lambda tenant: [
        tenant.agency.code,
        *(code_of(page.pk) for page in tenant.pages.values()),
    ],
    "size": _fixed("1200x630"),
    "digest": _fixed("x"),
}
# What stands in the gap `pk`, by the beginning of the route's name.
PRIMARY_KEYS: dict[str, Filler] = {
    "wagtailadmin_api:pages": _pages,
    "wagtailadmin_pages": _pages,
    "wagtailadmin_api:images": _object("image"),
    "wagtailadmin_api:documents": _object("document"),
    "wagtailimages_chooser": _object("image"),
    "wagtaildocs_chooser": _object("document"),
    "wagtailadmin_collections": _object("collection"),
    "wagtailadmin_workflows:edit_task": _object("task"),
    "wagtailadmin_workflows:disable_task": _object("task"),
    "wagtailadmin_workflows:enable_task": _object("task"),
    "wagtailadmin_workflows": _object("workflow"),
    "wagtailusers_users": _object("user"),
    "wagtailusers_groups": _object("group"),
    "wagtailsnippets_factcheck_claim": _object("claim"),
    "wagtailsnippetchoosers_factcheck_claim": _object("claim"),
    "wagtail_localize:s": _object("claim"),
    "influencers_campaigns": _object("campaign"),
    # Of the whole portal: nobody's in particular.
    "influencers_quiet_periods": _fixed(1),
    "wagtailsnippets_home_": _fixed(1),
    "wagtailsnippetchoosers_home_": _fixed(1),
    "wagtailsnippets_search_": _fixed(1),
    "wagtaillocales": _fixed(1),
    "wagtailsites": _fixed(1),
    "wagtailsettings": _fixed(1),
    "mfa_": _fixed(1),
}
# What stands in gaps that belong together, by the beginning of the route's name.
TOGETHER: dict[str, list[dict[str, str]]] = {
    "wagtail_bulk_action": [
        {"app_label": app_label, "model_name": model_name, "action": action}
        for app_label, model_name, actions in (
            ("wagtailcore", "page", ("publish", "unpublish", "delete", "move")),
            ("home", "customimage", ("delete", "add_tags", "add_to_collection")),
            ("wagtaildocs", "document", ("delete", "add_tags", "add_to_collection")),
            ("factcheck", "claim", ("delete",)),
            ("search", "synonym", ("delete",)),
            ("search", "bestbet", ("delete",)),
            ("accounts", "user", ("delete", "assign_role", "set_active_state")),
        )
        for action in actions
    ],
    "wagtailadmin_pages:type_use": [
        {
            "content_type_app_name": "programs",
            "content_type_model_name": "programpage",
        }
    ],
    "wagtailadmin_pages": [
        {
            "content_type_app_name": "programs",
            "content_type_model_name": "programpage",
            "app_label": "programs",
            "model_name": "programpage",
            "action_name": "approve",
        }
    ],
    "wagtailadmin_api": [
        {"action_name": action}
        for action in (
            "publish",
            "copy",
            "move",
            "delete",
        )
    ],
    "wagtailadmin_tag_model_autocomplete": [
        {"app_name": "taggit", "model_name": "tag"},
        {"app_name": "home", "model_name": "topic"},
    ],
    "wagtailadmin_workflows": [
        {"app_label": "home", "model_name": "independentapprovaltask"}
    ],
    "wagtailadmin_editing_sessions": [
        {"app_label": "programs", "model_name": "programpage"}
    ],
    "wagtail_localize": [{"app_label": "factcheck", "model_name": "claim"}],
    "wagtailsettings": [
        {"app_name": "home", "model_name": "portalsettings"},
        {"app_name": "influencers", "model_name": "badgesettings"},
    ],
}


def filler(gap: str, *, route_name: str) -> Filler | None:
    """Return what fills a gap; None when nobody has said so."""
    if gap == "pk":
        return _longest(PRIMARY_KEYS, route_name)
    return GAPS.get(gap)


def together(route_name: str) -> list[dict[str, str]]:
    """Return what fills gaps that belong together; nothing for most routes."""
    return _longest(TOGETHER, route_name) or []


def _longest(table: dict[str, Any], name: str) -> Any:
    """Return the entry whose key is the longest beginning of the name."""
    keys = [key for key in table if name.startswith(key)]
    return table[max(keys, key=len)] if keys else None
