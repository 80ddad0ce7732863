"""Badges in Wagtail's admin: menu, addresses, and who may open them."""

from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from home.admin_menu import MenuItemFor
from home.admin_objects import Rule
from influencers.badges.admin_actions import ACTIONS
from influencers.badges.admin_list import NAMESPACE, HolderListView
from influencers.badges.admin_views import HolderView
from influencers.badges.permissions import is_own_holder, sees_holders


@hooks.register("register_admin_urls")
def add_holder_routes() -> list[URLResolver]:
    """Put badges into the admin; they are made from applications only."""
    routes = [
        path("", HolderListView.as_view(), name="index"),
        path("hasil/", HolderListView.as_view(results_only=True), name="index_results"),
        path("<int:holder_id>/", HolderView.as_view(), name="holder"),
        *(
            path(f"<int:holder_id>/{ending}/", view.as_view(), name=name)
            for name, (ending, view) in ACTIONS.items()
        ),
    ]
    return [path("pemegang/", include((routes, NAMESPACE)))]


@hooks.register("register_admin_routes")
def open_to_those_who_care() -> dict[str, Rule]:
    """Let PR heads and badge officers in, each to their own badges."""
    return {f"{NAMESPACE}:*": is_own_holder}


@hooks.register("register_admin_menu_item")
def add_holders_to_menu() -> MenuItem:
    """List the badges."""
    return MenuItemFor(
        _("Pemegang lencana"),
        reverse_lazy(f"{NAMESPACE}:index"),
        name="badge-holders",
        icon_name="user",
        order=320,
        shown_to=sees_holders,
    )
