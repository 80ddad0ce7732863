"""One campaign in Wagtail's admin: read as all will read it, opened, stopped."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages

from home.admin_pages import RecordPage
from home.permissions import SignedInRequest
from influencers.campaigns.admin_views import EDIT, INDEX, CampaignsView, address_of
from influencers.campaigns.forms import ExtendForm, ReadForm, StopForm
from influencers.campaigns.ledger import described
from influencers.campaigns.permissions import campaigns_of
from influencers.campaigns.services import (
    CampaignRefusedError,
    discard_draft,
    extend_campaign,
    last_change,
    open_campaign,
    stop_campaign,
)
from influencers.models import Campaign, CampaignChange


class CampaignView(RecordPage):
    """A campaign just as the public reads it, and what can be done with it now."""

    template_name = "influencers/campaigns/admin_campaign.html"
    header_icon = "openquote"
    list_view = CampaignsView

    @cached_property
    def campaign(self) -> Campaign:
        """The campaign that the address names; another office's does not exist."""
        known = campaigns_of(self.request.user).select_related("agency", "owner")
        return get_object_or_404(known, pk=self.kwargs["pk"])

    def get_page_title(self) -> str:
        """Name it."""
        return self.campaign.title

    @property
    def record_url(self) -> str:
        """Where the campaign is shown."""
        return address_of(self.campaign)

    def post(self, request: SignedInRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Do what the pressed button says, or say why not."""
        act = next((act for name, act in ACTS.items() if name in request.POST), None)
        if act is None:
            return redirect(self.record_url)
        form_class, do, done = act
        form = form_class(request.POST)
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(bound=form))
        try:
            do(self.campaign.pk, actor=request.user, **form.cleaned_data)
        except CampaignRefusedError as refusal:
            messages.error(request, str(refusal))
            return redirect(self.record_url)
        messages.success(request, str(done))
        return redirect(reverse(INDEX) if do is discard_draft else request.path)

    def get_context_data(self, *, bound: Any = None, **kwargs: Any) -> dict[str, Any]:
        """Add the entry of the ledger and the forms."""
        is_draft = self.campaign.state == Campaign.State.DRAFT
        newest = last_change(self.campaign)
        may_open = newest is not None and newest.actor_id != self.request.user.pk
        context = super().get_context_data(**kwargs)
        return {
            **context,
            "campaign": self.campaign,
            "entry": described([self.campaign], as_draft=is_draft)[0],
            "is_draft": is_draft,
            "may_open": may_open,
            "read_form": ReadForm(initial={"seen": newest.pk if newest else 0}),
            "extend_form": bound if isinstance(bound, ExtendForm) else ExtendForm(),
            "stop_form": bound if isinstance(bound, StopForm) else StopForm(),
            "edit_url": reverse(EDIT, args=[self.campaign.pk]),
            "history": CampaignChange.objects.filter(
                campaign=self.campaign
            ).select_related("actor"),
            "media": context["media"] + ExtendForm().media,
        }


# By the name of the button: the form to read, what to do, what to say then.
ACTS: dict[str, tuple[type[forms.Form], Any, Any]] = {
    "open": (ReadForm, open_campaign, _("Dibuka: semua orang membacanya sekarang.")),
    "extend": (ExtendForm, extend_campaign, _("Diperpanjang; semua orang membacanya.")),
    "stop": (StopForm, stop_campaign, _("Dihentikan; alasannya tercatat.")),
    "discard": (forms.Form, discard_draft, _("Rancangan dihapus.")),
}
