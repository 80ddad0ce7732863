"""Search in the admin: the words editors keep, and the report on what is searched."""

from typing import Any, ClassVar

import django_filters
from django.contrib.auth.models import Permission
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.menu import MenuItem
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList
from wagtail.admin.ui.tables import Column
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import (
    CreateView,
    EditView,
    SnippetViewSet,
    SnippetViewSetGroup,
)

from search.models import BestBet, Synonym
from search.report import VIEW_REPORT, SearchReportView


def yes_or_no(label: Any) -> django_filters.ChoiceFilter:
    """Return a filter of ticks whose choices have words."""
    return django_filters.ChoiceFilter(
        label=label,
        choices=[("True", _("Ya")), ("False", _("Tidak"))],
        empty_label=_("Semua"),
    )


def _in_use(words: Synonym | BestBet) -> str:
    return _now("Ya") if words.is_active else _now("Tidak")


# Wagtail's own column of ticks reads "True" and "False" aloud in every language.
IN_USE = Column("is_active", label=_("Dipakai"), accessor=_in_use)


class SynonymFilterSet(WagtailFilterSet):
    """By kind and use."""

    is_active = yes_or_no(_("Dipakai"))
    is_one_way = yes_or_no(_("Satu arah"))

    class Meta:
        model = Synonym
        fields: ClassVar = ["kind", "is_active", "is_one_way"]


class BestBetFilterSet(WagtailFilterSet):
    """By use."""

    is_active = yes_or_no(_("Dipakai"))

    class Meta:
        model = BestBet
        fields: ClassVar = ["is_active"]


class SavedByHandMixin:
    """Saves when Simpan is pressed, and only then.

    Wagtail saves whatever has revisions half a second after each key. These words have
    no draft: a half-typed one would be live, and the preview would compare it with
    itself.
    """

    autosave_enabled: bool

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Switch off what the mixin of revisions has just switched on."""
        super().setup(request, *args, **kwargs)  # type: ignore[misc]
        self.autosave_enabled = False


class AddWordsView(SavedByHandMixin, CreateView):
    """A new row."""


class EditWordsView(SavedByHandMixin, EditView):
    """A row that is live."""


class SearchWordsViewSet(SnippetViewSet):
    """What both kinds of search words share."""

    add_view_class = AddWordsView
    edit_view_class = EditWordsView
    # A copy would clash with the original.
    copy_view_enabled = False
    list_per_page = 50

    def register_chooser_viewset(self) -> None:
        """Offer no list to choose from: nothing on the portal points at these."""


class SynonymViewSet(SearchWordsViewSet):
    """Wordings that mean the same."""

    model = Synonym
    icon = "resubmit"
    list_display = [
        "__str__",
        "kind",
        IN_USE,
        "note",
    ]
    filterset_class = SynonymFilterSet
    search_fields = ["wordings", "note"]
    edit_handler = ObjectList(
        [
            FieldPanel("wordings"),
            MultiFieldPanel(
                [FieldPanel("kind"), FieldPanel("is_one_way"), FieldPanel("is_active")],
                heading=_("Cara dipakai"),
            ),
            FieldPanel("note"),
        ]
    )


class BestBetViewSet(SearchWordsViewSet):
    """Pages on top of certain searches."""

    model = BestBet
    icon = "pick"
    list_display = [
        "__str__",
        "page",
        "position",
        IN_USE,
    ]
    filterset_class = BestBetFilterSet
    search_fields = ["queries", "note"]
    edit_handler = ObjectList(
        [
            FieldPanel("queries"),
            FieldPanel("page"),
            MultiFieldPanel(
                [FieldPanel("position"), FieldPanel("is_active")],
                heading=_("Cara dipakai"),
            ),
            FieldPanel("note"),
        ]
    )


class SearchWordsGroup(SnippetViewSetGroup):
    """Both under one menu item."""

    menu_label = _("Kata pencarian")
    menu_icon = "search"
    menu_order = 410
    items = (SynonymViewSet, BestBetViewSet)


register_snippet(SearchWordsGroup)


@hooks.register("register_admin_urls")
def add_report_routes() -> list[URLPattern]:
    """Put the report where Wagtail keeps its own."""
    return [
        path(
            "reports/search/",
            SearchReportView.as_view(),
            name=SearchReportView.index_url_name,
        ),
        path(
            "reports/search/results/",
            SearchReportView.as_view(results_only=True),
            name=SearchReportView.index_results_url_name,
        ),
    ]


class SearchReportMenuItem(MenuItem):
    """The report's link, for those who may open it."""

    def is_shown(self, request: HttpRequest) -> bool:
        """Ask for the permission that the report asks for."""
        return bool(request.user.has_perm(VIEW_REPORT))


@hooks.register("register_reports_menu_item")
def add_report_to_menu() -> MenuItem:
    """List the report with the others."""
    return SearchReportMenuItem(
        _("Pencarian"),
        reverse(SearchReportView.index_url_name),
        name="search",
        icon_name="search",
        order=900,
    )


@hooks.register("register_permissions")
def offer_report_permission() -> "QuerySet[Permission]":
    """Let a group be given the report without being superuser."""
    return Permission.objects.filter(
        content_type__app_label="search", codename="view_searchedtext"
    )
