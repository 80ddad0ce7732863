"""One badge in the admin: what is known of it, and what can be done with it."""

from typing import Any

from django.urls import reverse

from influencers.badges.admin_actions import ACTIONS
from influencers.badges.admin_list import NAMESPACE
from influencers.badges.admin_page import HolderPage
from influencers.models import ProcessingRecord

Action = ProcessingRecord.Action
HISTORY = (
    Action.VERIFIED,
    Action.ISSUED,
    Action.REMINDED,
    Action.RECHECKED,
    Action.SUSPENDED,
    Action.REINSTATED,
    Action.REVOKED,
    Action.RESIGNED,
    Action.CORRECTED,
)
LONGEST_HISTORY = 50


class HolderView(HolderPage):
    """All that is known of one badge."""

    template_name = "influencers/badges/admin_holder.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Read accounts, documents and history, and say what can be done."""
        holder, user = self.holder, self.request.user
        records = holder.user.processing_records.filter(action__in=HISTORY)
        records = records.select_related("actor")
        return {
            **super().get_context_data(**kwargs),
            "accounts": holder.accounts.all(),
            "credentials": holder.credentials.defer("document"),
            "records": records[:LONGEST_HISTORY],
            "actions": [
                {
                    "label": view.page_subtitle,
                    "url": reverse(f"{NAMESPACE}:{name}", args=[holder.pk]),
                    "is_serious": view.is_serious,
                    "obstacle": view.obstacle(holder, by=user),
                }
                for name, (_ending, view) in ACTIONS.items()
                if view.is_for(holder)
            ],
        }
