"""Applications in Wagtail's admin: menu, addresses, and who may open them."""

from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from home.admin_menu import MenuItemFor
from home.admin_objects import Question, Rule
from influencers.applications import actions, invitation_views
from influencers.applications.detail import ApplicationView, show_evidence
from influencers.applications.queue import QueueView
from influencers.applications.roles import is_own_application, works_on_applications

NAMESPACE = "badge_applications"
# What is done with an application, by the end of its address.
ACTIONS: dict[str, tuple[str, type[actions.ApplicationActionView]]] = {
    "verify": ("setujui", actions.VerifyView),
    "refuse": ("tolak", actions.RefuseView),
    "issue": ("terbitkan", actions.IssueView),
    "uphold": ("keberatan/terima", actions.UpholdView),
    "dismiss": ("keberatan/tolak", actions.DismissView),
}
SETTINGS = "wagtailsettings:edit"
BADGE_SETTINGS = ("influencers", "badgesettings")


@hooks.register("register_admin_urls")
def add_application_routes() -> list[URLResolver]:
    """Put the queue and the invitations into the admin."""
    account = "<int:application_id>/akun/<int:account_id>"
    invitations = "undangan"
    routes = [
        path("", QueueView.as_view(), name="queue"),
        path("hasil/", QueueView.as_view(results_only=True), name="queue_results"),
        path("<int:application_id>/", ApplicationView.as_view(), name="application"),
        *(
            path(f"<int:application_id>/{ending}/", view.as_view(), name=name)
            for name, (ending, view) in ACTIONS.items()
        ),
        path(f"{account}/bukti/", show_evidence, name="evidence"),
        path(f"{account}/terlihat/", actions.mark_seen, name="mark_seen"),
        path(f"{account}/periksa/", actions.look, name="look"),
        path(f"{invitations}/", invitation_views.upload, name="invite"),
        path(f"{invitations}/kirim/", invitation_views.send, name="send_invitations"),
        path(
            f"{invitations}/contoh.csv", invitation_views.template, name="csv_template"
        ),
    ]
    return [path("permohonan/", include((routes, NAMESPACE)))]


@hooks.register("register_admin_routes")
def open_to_heads_and_officers() -> dict[str, Rule]:
    """Let heads and officers in, and officers to the rules of the scheme."""
    return {f"{NAMESPACE}:*": is_own_application, SETTINGS: is_badge_settings}


def is_badge_settings(question: Question) -> bool:
    """Open one of Wagtail's settings to those who may change the badge's rules."""
    gaps = question.gaps
    return (gaps["app_name"], gaps["model_name"]) == BADGE_SETTINGS and (
        question.reach.user.has_perm("influencers.change_badgesettings")
    )


@hooks.register("register_admin_menu_item")
def add_queue_to_menu() -> MenuItem:
    """List the queue."""
    return MenuItemFor(
        _("Permohonan"),
        reverse_lazy(f"{NAMESPACE}:queue"),
        name="badge-applications",
        icon_name="group",
        order=170,
        shown_to=works_on_applications,
    )
