"""How the portal fits Wagtail's admin to several agencies side by side."""

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.models import Page
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.admin_guard import is_open_address
from home.admin_lists import narrow_lists
from home.forms import OwnChoicesPageForm
from home.models import PortalPage, Region, Topic
from home.permissions import PortalWidePermissionPolicy, nameable_pages

# Here, because the form asks the policies, and they ask the models.
PortalPage.base_form_class = OwnChoicesPageForm
narrow_lists()
register_permission_policy(Topic, PortalWidePermissionPolicy(Topic))
register_permission_policy(Region, PortalWidePermissionPolicy(Region))


@hooks.register("construct_page_chooser_queryset")
def hide_drafts_of_other_agencies(
    pages: "QuerySet[Page]", request: HttpRequest
) -> "QuerySet[Page]":
    """Offer own pages, and of others only what the public sees already."""
    if request.user.is_superuser:
        return pages
    return pages.filter(pk__in=nameable_pages(request.user).values("pk"))


@hooks.register("construct_main_menu")
@hooks.register("construct_reports_menu")
@hooks.register("construct_settings_menu")
def hide_menu_items_that_lead_nowhere(
    request: HttpRequest, menu_items: list[MenuItem]
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
