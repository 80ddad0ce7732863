"""How the portal fits Wagtail's admin to several agencies side by side."""

from django.db.models import F, Q, QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.models import Page
from wagtail.permissions import page_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from home.models import Region, Topic


@hooks.register("construct_page_chooser_queryset")
def hide_drafts_of_other_agencies(
    pages: "QuerySet[Page]", request: HttpRequest
) -> "QuerySet[Page]":
    """Offer own pages, and of others only what the public sees already.

    A published page whose next title waits for review would show that title, so it is
    left out until the title is public.
    """
    if request.user.is_superuser:
        return pages
    own = page_permission_policy.explorable_instances(request.user)
    return pages.filter(
        Q(pk__in=own.values("pk")) | Q(live=True, draft_title=F("title"))
    )


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
