"""Badge holders in the admin, each agency seeing its own only."""

from typing import cast

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from accounts.models import User
from home.permissions import AgencyOwnedPermissionPolicy
from influencers.forms import HolderForm
from influencers.models import Holder

holder_policy = AgencyOwnedPermissionPolicy(
    Holder, portal_permission="influencers.manage_all_holders"
)
register_permission_policy(Holder, holder_policy)


class HolderViewSet(SnippetViewSet):
    """The list of holders and the form that adds and changes them."""

    model = Holder
    icon = "user"
    menu_label = _("Pemegang lencana")
    add_to_admin_menu = True
    copy_view_enabled = False
    list_display = ["handle", "number", "agency", "state", "issued_on", "valid_until"]
    list_filter = ["agency", "state", "network"]
    search_fields = ["handle", "number"]
    edit_handler = ObjectList(
        [
            FieldPanel("email"),
            FieldPanel("agency"),
            MultiFieldPanel(
                [FieldPanel("network"), FieldPanel("handle")],
                heading=_("Akun publik"),
            ),
            MultiFieldPanel(
                [
                    FieldPanel("state"),
                    FieldPanel("issued_on"),
                    FieldPanel("valid_until"),
                ],
                heading=_("Lencana"),
            ),
        ],
        base_form_class=HolderForm,
    )

    def get_queryset(self, request: HttpRequest) -> "QuerySet[Holder]":
        """Return the holders of the user's agencies; of all for a badge officer."""
        seen = holder_policy.instances_user_has_any_permission_for(
            cast(User, request.user), ["add", "change", "view"]
        )
        return Holder.objects.filter(pk__in=seen.values("pk")).select_related("agency")

    def register_chooser_viewset(self) -> None:
        """Offer no list to choose holders from: nothing on the portal points at one."""


register_snippet(HolderViewSet)
