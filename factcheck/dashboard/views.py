"""The desk's front page."""

from typing import Any

from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from factcheck.dashboard.figures import (
    stale_checks,
    tiles_for,
    waiting_for,
    weekly_chart,
)
from factcheck.intake.listing import DESK_STYLES
from factcheck.radar.selectors import gaps_for
from home.permissions import SignedInRequest

MOST_STALE, MOST_GAPS = 5, 5


class DashboardView(WagtailAdminTemplateMixin, TemplateView):
    """What waits for whom, what is late, where sources rot, what nobody answered."""

    request: SignedInRequest
    template_name = "factcheck/dashboard/dashboard.html"
    page_title = _("Meja cek fakta")
    header_icon = "clipboard-list"
    _show_breadcrumbs = True

    @cached_property
    def breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Name the page."""
        return [{"url": "", "label": self.page_title}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Read the numbers."""
        user = self.request.user
        return {
            **super().get_context_data(**kwargs),
            "tiles": tiles_for(user),
            "waiting": waiting_for(user),
            "chart": weekly_chart(user),
            "stale": stale_checks(user)[:MOST_STALE],
            "gaps": gaps_for(user)[:MOST_GAPS],
            "may_open_claims": user.has_perm("factcheck.add_claim"),
            "media": DESK_STYLES,
        }
