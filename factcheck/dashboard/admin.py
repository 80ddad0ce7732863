"""The desk's front page and the gap radar in Wagtail's admin."""

from typing import Any

from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.components import Component

from accounts.models import User
from factcheck.dashboard.figures import tiles_for
from factcheck.dashboard.views import DashboardView
from factcheck.intake.admin import DeskMenuItem
from factcheck.intake.listing import DESK_STYLES
from factcheck.intake.permissions import is_own_desk, works_at_a_desk
from factcheck.radar.admin_views import OpenGapView, RadarView
from home.admin_objects import Rule
from home.permissions import SignedInRequest

NAMESPACE = "factcheck_desk"


@hooks.register("register_admin_urls")
def add_desk_routes() -> list[URLResolver]:
    """Put both pages into the admin."""
    routes = [
        path("", DashboardView.as_view(), name="dashboard"),
        path("celah/", RadarView.as_view(), name="radar"),
        path("celah/klaim/", OpenGapView.as_view(), name="open_gap"),
    ]
    return [path("meja/", include((routes, NAMESPACE)))]


@hooks.register("register_admin_routes")
def open_to_the_desk() -> dict[str, Rule]:
    """Let the desk's people in; each page shows their own desks only."""
    return {f"{NAMESPACE}:*": is_own_desk}


class DeskPanel(Component):
    """On Wagtail's own front page: how the desk stands, and the way there."""

    order = 50
    template_name = "factcheck/dashboard/home_panel.html"
    media = DESK_STYLES

    def __init__(self, user: User) -> None:
        self.user = user

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        """Read the desk's numbers."""
        return {"tiles": tiles_for(self.user)}


@hooks.register("construct_homepage_panels")
def begin_at_the_desk(request: SignedInRequest, panels: list[Component]) -> None:
    """Show a desk's people their desk first."""
    if works_at_a_desk(request.user):
        panels.append(DeskPanel(request.user))


@hooks.register("register_admin_menu_item")
def add_dashboard_to_menu() -> MenuItem:
    """List the desk's front page first of its pages."""
    return DeskMenuItem(
        _("Meja cek fakta"),
        reverse_lazy(f"{NAMESPACE}:dashboard"),
        name="desk",
        icon_name="clipboard-list",
        order=140,
    )


@hooks.register("register_admin_menu_item")
def add_radar_to_menu() -> MenuItem:
    """List the gap radar after the complaints."""
    return DeskMenuItem(
        _("Celah informasi"),
        reverse_lazy(f"{NAMESPACE}:radar"),
        name="radar",
        icon_name="search",
        order=170,
    )
