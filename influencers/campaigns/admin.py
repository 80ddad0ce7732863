"""Campaigns and quiet periods in Wagtail's admin: menu, addresses, who may enter."""

from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import register_permission_policy

from home.admin_menu import MenuItemFor
from home.admin_objects import Rule
from home.permissions import PortalWidePermissionPolicy
from influencers.campaigns import admin_page, admin_views, quiet_views
from influencers.campaigns.permissions import (
    CHANGE_QUIET_PERIODS,
    is_own_office,
    keeps_quiet_periods,
)
from influencers.models import QuietPeriod
from influencers.permissions import campaign_policy

register_permission_policy(QuietPeriod, PortalWidePermissionPolicy(QuietPeriod))


@hooks.register("register_admin_urls")
def add_campaign_routes() -> list[URLResolver]:
    """Put campaigns and quiet periods into the admin."""
    campaigns = [
        path("", admin_views.CampaignsView.as_view(), name="index"),
        path(
            "hasil/",
            admin_views.CampaignsView.as_view(results_only=True),
            name="index_results",
        ),
        path("baru/", admin_views.AddView.as_view(), name="add"),
        path("<int:pk>/", admin_page.CampaignView.as_view(), name="show"),
        path("<int:pk>/ubah/", admin_views.ChangeView.as_view(), name="edit"),
    ]
    periods = [
        path("", quiet_views.QuietPeriodsView.as_view(), name="index"),
        path(
            "hasil/",
            quiet_views.QuietPeriodsView.as_view(results_only=True),
            name="index_results",
        ),
        path("baru/", quiet_views.AddPeriodView.as_view(), name="add"),
        path("<int:pk>/", quiet_views.ChangePeriodView.as_view(), name="edit"),
        path("<int:pk>/hapus/", quiet_views.DeletePeriodView.as_view(), name="delete"),
    ]
    return [
        path("ajakan/", include((campaigns, admin_views.NAMESPACE))),
        path("masa-tenang/", include((periods, quiet_views.NAMESPACE))),
    ]


@hooks.register("register_admin_routes")
def open_to_those_who_ask() -> dict[str, Rule]:
    """Let PR heads and officers in, each to their own offices' campaigns."""
    return {
        f"{admin_views.NAMESPACE}:*": is_own_office,
        f"{quiet_views.NAMESPACE}:*": keeps_quiet_periods,
    }


@hooks.register("register_admin_menu_item")
def add_campaigns_to_menu() -> MenuItem:
    """List the campaigns."""
    return MenuItemFor(
        _("Ajakan"),
        reverse_lazy(admin_views.INDEX),
        name="campaigns",
        icon_name="openquote",
        order=330,
        shown_to=lambda user: campaign_policy.user_has_permission(user, "change"),
    )


@hooks.register("register_admin_menu_item")
def add_quiet_periods_to_menu() -> MenuItem:
    """List the quiet periods."""
    return MenuItemFor(
        _("Masa tenang"),
        reverse_lazy(quiet_views.INDEX),
        name="quiet-periods",
        icon_name="time",
        order=340,
        shown_to=lambda user: user.has_perm(CHANGE_QUIET_PERIODS),
    )
