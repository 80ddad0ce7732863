"""The frame of the pages about one badge in the admin."""

from typing import Any

from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.views.generic import View
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from factcheck.intake.listing import STYLES
from home.permissions import SignedInRequest
from influencers.badges.admin_list import HolderListView, holder_address
from influencers.badges.permissions import holders_of
from influencers.models import Holder


class HolderPage(WagtailAdminTemplateMixin, View):
    """A page about one badge of the user's agencies."""

    request: SignedInRequest
    header_icon = "user"

    @cached_property
    def holder(self) -> Holder:
        """The badge that the address names; another agency's does not exist here."""
        known = holders_of(self.request.user).select_related("agency", "user")
        return get_object_or_404(known, pk=self.kwargs["holder_id"])

    def get_page_title(self) -> str:
        """Name the number only: titles are kept in browsers."""
        return self.holder.number

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the list."""
        return [
            *self.breadcrumbs_items,
            {
                "url": reverse(HolderListView.index_url_name),
                "label": HolderListView.page_title,
            },
            {"url": holder_address(self.holder), "label": self.holder.number},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Name the badge and bring the styles."""
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return {
            **context,
            "holder": self.holder,
            "holder_url": holder_address(self.holder),
            "media": context.get("media", STYLES) + STYLES,
        }
