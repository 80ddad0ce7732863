"""Sources in the admin: looked at when a draft is saved, and reported on."""

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.menu import MenuItem
from wagtail.models import Page

from factcheck.evidence.report import SourceReportView
from factcheck.evidence.selectors import TROUBLED, with_captures, words_about
from factcheck.evidence.services import capture_sources
from factcheck.models import FactCheckPage
from home.admin_objects import Rule, is_open


@hooks.register("after_create_page")
@hooks.register("after_edit_page")
def look_at_sources_of_draft(request: HttpRequest, page: Page) -> None:
    """Have the sources looked at, and say before publishing which ones are in trouble.

    Not when Wagtail saves by itself, which it does while an address is being typed.
    """
    saves_by_itself = not request.accepts("text/html")
    if not isinstance(page, FactCheckPage) or saves_by_itself:
        return
    capture_sources(page)
    for evidence in with_captures(page.evidence.all()):
        capture = evidence.capture
        if capture and capture.state in TROUBLED:
            messages.warning(request, f"{evidence.title}: {words_about(capture)}")


@hooks.register("register_admin_urls")
def add_report_routes() -> list[URLPattern]:
    """Put the report where Wagtail keeps its own."""
    return [
        path(
            "reports/sources/",
            SourceReportView.as_view(),
            name=SourceReportView.index_url_name,
        ),
        path(
            "reports/sources/results/",
            SourceReportView.as_view(results_only=True),
            name=SourceReportView.index_results_url_name,
        ),
    ]


@hooks.register("register_admin_routes")
def open_report_to_agencies() -> dict[str, Rule]:
    """Open the report to whoever may enter: it lists the user's own pages only."""
    return {
        SourceReportView.index_url_name: is_open,
        SourceReportView.index_results_url_name: is_open,
    }


@hooks.register("register_reports_menu_item")
def add_report_to_menu() -> MenuItem:
    """List the report with the others."""
    return MenuItem(
        _("Tautan bukti"),
        reverse(SourceReportView.index_url_name),
        name="sources",
        icon_name="link",
        order=910,
    )
