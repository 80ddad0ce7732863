"""How the portal fits Wagtail's admin to several agencies side by side."""

from django.db.models import QuerySet
from django.http import HttpResponse
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.admin.staticfiles import versioned_static
from wagtail.models import Page, PagePermissionTester
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.admin_guard import explain_refusal, is_open_address
from home.admin_lists import narrow_lists
from home.admin_objects import Question, Rule
from home.admin_words import label_link_forms
from home.forms import OwnChoicesPageForm
from home.models import PortalPage, Region, Topic
from home.models.workflows import (
    FourEyesPermissionTester,
    OwnWorkError,
    StepRefusedError,
)
from home.permissions import (
    PortalWidePermissionPolicy,
    SignedInRequest,
    nameable_pages,
)
from search.models import BestBet, Synonym

# Here, because the form asks the policies, and they ask the models.
PortalPage.base_form_class = OwnChoicesPageForm
narrow_lists()
label_link_forms()
register_permission_policy(Topic, PortalWidePermissionPolicy(Topic))
register_permission_policy(Region, PortalWidePermissionPolicy(Region))
register_permission_policy(Synonym, PortalWidePermissionPolicy(Synonym))
register_permission_policy(BestBet, PortalWidePermissionPolicy(BestBet))


@hooks.register("construct_page_chooser_queryset")
def hide_drafts_of_other_agencies(
    pages: "QuerySet[Page]", request: SignedInRequest
) -> "QuerySet[Page]":
    """Offer own pages, and of others only what the public sees already."""
    if request.user.is_superuser:
        return pages
    return pages.filter(pk__in=nameable_pages(request.user).values("pk"))


@hooks.register("insert_editor_js")
def mend_the_editor() -> str:
    """Let saves wait for each other, and addresses of rows lead to their rows."""
    return format_html(
        '<script src="{}"></script>', versioned_static("admin/editor.js")
    )


@hooks.register("insert_global_admin_js")
def leave_dates_as_typed() -> str:
    """Let forms refuse what is no date, instead of the picker turning it into today."""
    return format_html('<script src="{}"></script>', versioned_static("admin/dates.js"))


@hooks.register("before_publish_page")
def keep_to_four_eyes(request: SignedInRequest, page: Page) -> HttpResponse | None:
    """Refuse to publish what the same request, or its sender before, has written.

    Wagtail asks for the right to publish before it saves what was typed, so whoever
    opens a published page could change it and publish the change in one go.
    """
    page = page.specific
    permissions = page.permissions_for_user(request.user)
    if permissions.can_publish():
        return None
    fault = _refusal_by(permissions) or OwnWorkError()
    return explain_refusal(request, fault, page_id=page.pk)


def _refusal_by(permissions: PagePermissionTester) -> StepRefusedError | None:
    if isinstance(permissions, FourEyesPermissionTester):
        return permissions.refusal
    return None


@hooks.register("before_create_page")
def explain_why_new_pages_are_drafts(
    request: SignedInRequest, parent: Page, page_class: type[Page]
) -> None:
    """Say why the button that publishes is not there."""
    permissions = parent.permissions_for_user(request.user)
    if (
        request.method == "GET"
        and isinstance(permissions, FourEyesPermissionTester)
        and PagePermissionTester.can_publish(permissions)
        and not permissions.can_publish_subpage()
    ):
        messages.info(
            request,
            _(
                "Simpan sebagai draf, lalu kirim untuk ditinjau. Halaman baru di bawah "
                "instansi tidak bisa langsung terbit: penulis tidak menerbitkan "
                "tulisannya sendiri, juga pengelola portal."
            ),
        )


@hooks.register("before_edit_page")
def explain_why_it_is_not_published(request: SignedInRequest, page: Page) -> None:
    """Say why the button that publishes is not there."""
    permissions = page.permissions_for_user(request.user)
    if request.method == "GET" and PagePermissionTester.can_publish(permissions):
        fault = _refusal_by(permissions)
        if fault:
            messages.info(request, fault.hint)


@hooks.register("register_admin_routes")
def keep_search_to_its_keepers() -> dict[str, Rule]:
    """Open search words and the search report only to who was given them."""
    report = _holds("search.view_searchedtext")
    return {
        "wagtailsnippets_search_synonym:*": _holds("search.change_synonym"),
        "wagtailsnippets_search_bestbet:*": _holds("search.change_bestbet"),
        "search_report": report,
        "search_report_results": report,
    }


def _holds(permission: str) -> Rule:
    def rule(question: Question) -> bool:
        return question.request.user.has_perm(permission)

    return rule


@hooks.register("construct_main_menu")
@hooks.register("construct_reports_menu")
@hooks.register("construct_settings_menu")
def hide_menu_items_that_lead_nowhere(
    request: SignedInRequest, menu_items: list[MenuItem]
) -> None:
    """Show an agency's people only what the guard lets them open."""
    if not request.user.is_superuser:
        menu_items[:] = [
            item
            for item in menu_items
            if not getattr(item, "url", "") or is_open_address(item.url)
        ]


class TopicViewSet(SnippetViewSet):
    """The subject terms; kept by the portal's administrators."""

    model = Topic
    icon = "tag"
    list_display = ["name", "name_en", "slug"]
    search_fields = ["name", "name_en"]


class RegionViewSet(SnippetViewSet):
    """Provinces, regencies and cities."""

    model = Region
    icon = "site"
    list_display = ["name", "kind", "code"]
    list_filter = ["kind"]
    search_fields = ["name", "code"]


class VocabularyViewSetGroup(SnippetViewSetGroup):
    """The vocabulary under one menu item."""

    menu_label = _("Kosakata")
    menu_icon = "list-ul"
    menu_order = 400
    items = (TopicViewSet, RegionViewSet)


register_snippet(VocabularyViewSetGroup)
