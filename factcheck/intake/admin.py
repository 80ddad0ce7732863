"""The intake in Wagtail's admin: menu, addresses, and who may open them."""

from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import register_permission_policy

from factcheck.intake import actions, complaint_views, endings, moves
from factcheck.intake.permissions import POLICIES, is_own_desk, works_at_a_desk
from factcheck.intake.pictures import show_picture
from factcheck.intake.queue import QueueView
from factcheck.intake.views import CaseView
from home.admin_objects import Rule
from home.permissions import SignedInRequest

NAMESPACE = "factcheck_intake"
# What is done with a case, by the end of its address.
ACTIONS: dict[str, tuple[str, type[actions.CaseActionView]]] = {
    "take": ("ambil", actions.TakeView),
    "assign": ("tugaskan", actions.AssignView),
    "rate": ("nilai", actions.RateView),
    "note": ("catatan", actions.NoteView),
    "announce": ("judul-umum", actions.AnnounceView),
    "merge": ("gabung", moves.MergeView),
    "hand_over": ("alihkan", moves.HandOverView),
    "not_checkable": ("tidak-diperiksa", endings.NotCheckableView),
    "answer": ("jawab", endings.AnswerView),
    "reopen": ("buka-lagi", endings.ReopenView),
    "open_claim": ("klaim", endings.OpenClaimView),
}

for policy in POLICIES:
    register_permission_policy(policy.model, policy)


@hooks.register("register_admin_urls")
def add_intake_routes() -> list[URLResolver]:
    """Put the queue and the complaints into the admin."""
    cases = [
        path("", QueueView.as_view(), name="queue"),
        path("hasil/", QueueView.as_view(results_only=True), name="queue_results"),
        path("<int:case_id>/", CaseView.as_view(), name="case"),
        *(
            path(f"<int:case_id>/{ending}/", view.as_view(), name=name)
            for name, (ending, view) in ACTIONS.items()
        ),
        path("laporan/<int:tip_id>/pisah/", moves.SplitView.as_view(), name="split"),
        path("laporan/<int:tip_id>/gambar/", show_picture, name="picture"),
    ]
    answered = [
        path("", complaint_views.ComplaintsView.as_view(), name="complaints"),
        path(
            "hasil/",
            complaint_views.ComplaintsView.as_view(results_only=True),
            name="complaints_results",
        ),
        path(
            "<int:complaint_id>/",
            complaint_views.ComplaintView.as_view(),
            name="complaint",
        ),
    ]
    routes = [
        path("laporan-warga/", include(cases)),
        path("pengaduan/", include(answered)),
    ]
    return [path("", include((routes, NAMESPACE)))]


@hooks.register("register_admin_routes")
def open_to_the_desk() -> dict[str, Rule]:
    """Let the desk's people in, each to their own desk's cases."""
    return {f"{NAMESPACE}:*": is_own_desk}


class DeskMenuItem(MenuItem):
    """A link for those who work at a desk."""

    def is_shown(self, request: SignedInRequest) -> bool:
        """Ask for the desk's roles."""
        return works_at_a_desk(request.user)


@hooks.register("register_admin_menu_item")
def add_queue_to_menu() -> MenuItem:
    """List the queue."""
    return DeskMenuItem(
        _("Laporan warga"),
        reverse_lazy("factcheck_intake:queue"),
        name="intake",
        icon_name="mail",
        order=150,
    )


@hooks.register("register_admin_menu_item")
def add_complaints_to_menu() -> MenuItem:
    """List the complaints."""
    return DeskMenuItem(
        _("Pengaduan"),
        reverse_lazy("factcheck_intake:complaints"),
        name="complaints",
        icon_name="comment",
        order=160,
    )
