"""Badge holders in the admin, each agency seeing its own only."""

from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, MultiFieldPanel, ObjectList
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from home.permissions import AgencyOwnedPermissionPolicy
from influencers.forms import HolderForm
from influencers.models import Holder

register_permission_policy(
    Holder,
    AgencyOwnedPermissionPolicy(
        Holder, portal_permission="influencers.manage_all_holders"
    ),
)


class HolderViewSet(SnippetViewSet):
    """The list of holders and the form that adds and changes them."""

    model = Holder
    icon = "user"
    menu_label = _("Pemegang lencana")
    add_to_admin_menu = True
    inspect_view_enabled = True
    copy_view_enabled = False
    list_display = ["__str__", "agency", "state", "issued_on", "valid_until"]
    list_filter = ["agency", "state", "network"]
    search_fields = ["handle", "number"]
    inspect_view_fields = [
        *("number", "agency", "network", "handle"),
        *("state", "issued_on", "valid_until"),
    ]
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


register_snippet(HolderViewSet)
