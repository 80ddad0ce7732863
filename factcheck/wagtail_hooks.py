"""The fact-check desk in Wagtail's admin."""

from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import Http404
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import ObjectList
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
    SnippetCreateView,
)
from wagtail.snippets.views.snippets import SnippetViewSet

import factcheck.dashboard.admin
import factcheck.evidence.admin
import factcheck.intake.admin
import factcheck.review.admin  # noqa: F401 - each registers its hooks
from factcheck.forms import ClaimForm, desk_of
from factcheck.models import Claim
from home.forms import OwnChoicesForm
from home.permissions import AgencyOwnedPermissionPolicy, SignedInRequest

claim_policy = AgencyOwnedPermissionPolicy(Claim)
register_permission_policy(Claim, claim_policy)


def own_claims(request: SignedInRequest) -> "QuerySet[Claim]":
    """Return the claims of the user's agencies."""
    return claim_policy.instances_user_has_any_permission_for(
        request.user, ["add", "change", "view"]
    )


class OwnClaimsChooseView(ChooseView):
    """Offers own claims only."""

    def get_object_list(self) -> "QuerySet[Claim]":
        """Return the claims of the user's agencies."""
        return own_claims(self.request)


class OwnClaimsChooseResultsView(ChooseResultsView):
    """Offers own claims only, while searching too."""

    def get_object_list(self) -> "QuerySet[Claim]":
        """Return the claims of the user's agencies."""
        return own_claims(self.request)


class OwnClaimChosenView(SnippetChosenView):
    """Names a chosen claim, if it is an own one."""

    def get_object(self, pk: str) -> Claim:
        """Return the claim; one of another agency does not exist here."""
        claim = own_claims(self.request).filter(pk=pk).first()
        if claim is None:
            raise Http404
        return claim


class OwnClaimsChosenMultipleView(SnippetChosenMultipleView):
    """Names chosen claims, own ones only."""

    def get_objects(self, pks: list[str]) -> "QuerySet[Claim]":
        """Return those of the claims that are own ones."""
        return own_claims(self.request).filter(pk__in=pks)


class OwnClaimCreateView(SnippetCreateView):
    """Records a claim for the user's own desk."""

    def save_form(self, form: ModelForm) -> Claim:
        """Give the new claim to the user's agency."""
        form.instance.agency = desk_of(self.request.user)
        return form.save()


class ClaimChooserViewSet(SnippetChooserViewSet):
    """Choose or record a claim while writing a fact-check."""

    choose_view_class = OwnClaimsChooseView
    choose_results_view_class = OwnClaimsChooseResultsView
    chosen_view_class = OwnClaimChosenView
    chosen_multiple_view_class = OwnClaimsChosenMultipleView
    form_fields = ["text", "claimant_kind", "claimant_name", "first_seen_on"]
    create_view_class = OwnClaimCreateView
    creation_tab_label = _("Klaim baru")


class OwnClaimForm(OwnChoicesForm, ClaimForm):
    """Names only agencies that the public knows."""


class ClaimViewSet(SnippetViewSet):
    """All claims of the user's agencies."""

    model = Claim
    icon = "help"
    menu_label = _("Klaim")
    menu_order = 200
    add_to_admin_menu = True
    list_display = ["text", "claimant_name", "first_seen_on", "agency"]
    list_filter = ["claimant_kind"]
    list_per_page = 50
    chooser_viewset_class = ClaimChooserViewSet
    edit_handler = ObjectList(Claim.panels, base_form_class=OwnClaimForm)

    def get_queryset(self, request: SignedInRequest) -> "QuerySet[Claim]":
        """Return the claims of the user's agencies."""
        return own_claims(request).select_related("agency")


register_snippet(ClaimViewSet)
