"""What is asked at each address: query strings, and forms that reach for B's things."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlencode

from django.core.files.uploadedfile import SimpleUploadedFile
from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.matrix.routes import Route
from tests.matrix.tenant import CANARY_START, Tenant

SEARCH = {"q": CANARY_START}


def queries(route: Route, foreign: Tenant) -> Iterator[str]:
    """Yield query strings that ask a GET route for more than its address says."""
    yield ""
    if not route.is_admin:
        return
    asked: list[dict[str, Any]] = []
    if not route.gaps:
        asked += [SEARCH, {"export": "csv"}]
    for start, build in EXTRA_QUERIES.items():
        if route.name.startswith(start):
            asked += build(foreign)
    for query in asked:
        yield "?" + urlencode(query, doseq=True)


def _page_keys(foreign: Tenant) -> list[int]:
    return [page.pk for page in foreign.pages.values()]


def _moves(foreign: Tenant) -> list[dict[str, Any]]:
    keys = _page_keys(foreign)
    return [
        {"target_pages[]": keys, "user_perms": "move_to"},
        {"page_type": "programs.ProgramPage"},
        {"page_type": "programs.ProgramPage", "user_perms": "copy_to", "multiple": 1},
        {"locale": "en"},
        {"can_choose_root": "true", "p": 2},
    ]


def _ids(kind: str) -> Any:
    return lambda foreign: [{"id": foreign.objects[kind].pk}]


EXTRA_QUERIES: dict[str, Any] = {
    "wagtailadmin_explore": lambda foreign: [
        {**SEARCH, "search_all": 1},
        {"owner": foreign.users["author"].pk, "search_all": 1},
        {"has_child_pages": "false", "search_all": 1, "ordering": "title"},
    ],
    "wagtailadmin_choose_page": _moves,
    "wagtailadmin_choose_page_search": lambda foreign: [
        {**SEARCH, "page_type": "programs.ProgramPage", "multiple": 1}
    ],
    "wagtailadmin_choose_page_chosen_multiple": lambda foreign: [
        {"id": _page_keys(foreign)}
    ],
    "wagtailimages_chooser:chosen_multiple": _ids("image"),
    "wagtaildocs_chooser:chosen_multiple": _ids("document"),
    "wagtailsnippetchoosers_factcheck_claim:chosen_multiple": _ids("claim"),
    "wagtailsnippetchoosers": lambda foreign: [SEARCH],
    "wagtail_bulk_action": lambda foreign: (
        [
            {"id": pk, "next": "/admin/"}
            for pk in (
                foreign.pages["draft"].pk,
                foreign.objects["image"].pk,
                foreign.objects["claim"].pk,
            )
        ]
        + [{"id": "all", "childOf": foreign.agency.pk}, {"id": "all"}]
    ),
    "wagtailadmin_tag": lambda foreign: [{"term": CANARY_START}],
    "wagtailimages:index": lambda foreign: [
        {"collection_id": foreign.agency.collection_id},
        {"tag": foreign.canary("imagetag")},
    ],
    "wagtaildocs:index": lambda foreign: [
        {"collection_id": foreign.agency.collection_id}
    ],
    "wagtailimages_chooser:choose": lambda foreign: [
        {"collection_id": foreign.agency.collection_id},
        {"tag": foreign.canary("imagetag")},
    ],
    "wagtailadmin_api:pages:listing": lambda foreign: [
        {"search": CANARY_START},
        {"child_of": foreign.agency.pk, "for_explorer": 1},
        {"descendant_of": foreign.agency.pk},
        {"ancestor_of": foreign.pages["draft"].pk},
        {"translation_of": foreign.pages["draft"].pk},
        {"fields": "*"},
    ],
    "wagtailadmin_api:pages:detail": lambda foreign: [{"fields": "*"}],
    "wagtailadmin_api:pages:find": lambda foreign: [
        {"html_path": foreign.pages["draft"].url_path, "id": foreign.pages["draft"].pk}
    ],
    "wagtailadmin_api:images:listing": lambda foreign: [
        {"search": CANARY_START},
        {"fields": "*"},
    ],
    "wagtailadmin_api:documents:listing": lambda foreign: [
        {"search": CANARY_START},
        {"fields": "*"},
    ],
    "wagtailadmin_api:images:find": _ids("image"),
    "wagtailadmin_api:documents:find": _ids("document"),
    "wagtailadmin_reports": lambda foreign: [
        {"user": foreign.users["author"].pk},
        {"workflow": foreign.objects["workflow"].pk},
    ],
    "wagtailadmin_pages:search": lambda foreign: [
        {**SEARCH, "content_type": "programs.programpage"}
    ],
    "wagtailadmin_pages:edit": lambda foreign: [{"next": "/admin/"}],
    "wagtailimages_chooser:select_format": lambda foreign: [
        {"image_format": "left", "alt_text": "x"}
    ],
}


def body(route: Route, foreign: Tenant) -> dict[str, Any]:
    """Return the request's method and body: a form full of B's things.

    One form serves all routes: each takes the fields it knows. What a field names is
    always the foreign agency's: its pages as targets, its images as choices.
    """
    pages = foreign.pages
    fields: dict[str, Any] = {
        "action-publish": "1",
        "action": "publish",
        "app_label": "programs",
        "chooser": pages["draft"].pk,
        "chosen_pages": pages["draft"].pk,
        "claim": foreign.objects["claim"].pk,
        "collection": foreign.agency.collection_id,
        "comment": "x",
        "destination_page_id": foreign.agency.pk,
        "id": [pages["draft"].pk, foreign.objects["image"].pk],
        "image": foreign.objects["image"].pk,
        "include_descendants": "on",
        "is_editing": "1",
        "locales": foreign.english_agency.locale_id,
        "locale": "en",
        "name": "x",
        "new_parent_page": pages["draft"].pk,
        "new_slug": "salinan",
        "new_title": "Salinan",
        "next": "/admin/",
        "page": foreign.agency.pk,
        "programs": pages["draft"].pk,
        "cosigned_by": foreign.agency.pk,
        "parent_page": pages["draft"].pk,
        "publish_copies": "on",
        "copy_subpages": "on",
        "position": "last-child",
        "restriction_type": "none",
        "revision_id": foreign.objects["revision"].pk,
        "slug": "x",
        "summary": "x",
        "tags": "x",
        "text": "x",
        "title": "x",
        "value": "x",
        "recursive": "true",
        "keep_live": "true",
        "groups": foreign.objects["group"].pk,
        "old_path": "/x",
        "redirect_page": pages["draft"].pk,
        "new_email": "x@contoh.example",
        "tasks": foreign.objects["task"].pk,
        "file": SimpleUploadedFile("x.txt", b"x"),
        "files[]": SimpleUploadedFile("x.txt", b"x"),
        "external-link-chooser-url": "https://contoh.example",
    }
    request: dict[str, Any] = {
        "data": encode_multipart(BOUNDARY, fields),
        "content_type": MULTIPART_CONTENT,
    }
    if "multiple" in route.name or "privacy" in route.name:
        request["HTTP_X_REQUESTED_WITH"] = "XMLHttpRequest"
    return request


def method_of(route: Route) -> str:
    """Return how the route is written to."""
    return OTHER_METHODS.get(route.name, "POST")


OTHER_METHODS = {
    "wagtail_localize:edit_string_translation": "PUT",
    "wagtail_localize:edit_override": "PUT",
    "wagtailadmin_dismissibles": "PATCH",
}
