"""Campaigns in Wagtail's admin: the list, and the form of a draft."""

from typing import Any, ClassVar

from django import forms
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.panels import (
    FieldPanel,
    FieldRowPanel,
    InlinePanel,
    MultiFieldPanel,
    ObjectList,
    Panel,
)
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic import CreateView, EditView, IndexView

from home.permissions import SignedInRequest
from influencers.campaigns.forms import CampaignForm, PublicPageChooser
from influencers.campaigns.permissions import campaigns_of
from influencers.campaigns.services import (
    CampaignRefusedError,
    lock_draft,
    record_writing,
)
from influencers.models import Campaign, QuietPeriod

NAMESPACE = "influencers_campaigns"
INDEX, ADD, EDIT, SHOW = (
    f"{NAMESPACE}:{name}" for name in ("index", "add", "edit", "show")
)
PANEL: Panel = ObjectList(
    [
        FieldPanel("title"),
        FieldPanel("goal"),
        FieldRowPanel([FieldPanel("agency", widget=forms.Select), FieldPanel("owner")]),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldPanel("is_urgent"),
        InlinePanel(
            "campaign_pages",
            [FieldPanel("page", widget=PublicPageChooser)],
            heading=_("Yang diminta untuk diteruskan"),
            label=_("halaman"),
            min_num=1,
        ),
        MultiFieldPanel(
            [
                FieldPanel("agencies"),
                FieldPanel("regions"),
                FieldPanel("topics", widget=forms.CheckboxSelectMultiple),
            ],
            heading=_("Kepada siapa"),
        ),
    ],
    base_form_class=CampaignForm,
).bind_to_model(Campaign)


def address_of(campaign: Campaign) -> str:
    """Return where a campaign is read, opened and ended."""
    return reverse(SHOW, args=[campaign.pk])


def period_of(dated: Campaign | QuietPeriod) -> str:
    """Return from when until when."""
    days = (dated.starts_on, dated.ends_on)
    return " – ".join(date_format(day, "j M Y") for day in days)


class CampaignsView(IndexView):
    """The campaigns of the user's offices, drafts too."""

    model = Campaign
    page_title = _("Ajakan")
    header_icon = "openquote"
    index_url_name = INDEX
    index_results_url_name = f"{NAMESPACE}:index_results"
    add_url_name = ADD
    add_item_label = _("Tulis ajakan")
    is_searchable = False
    paginate_by = 50
    default_ordering = "-starts_on"
    columns: ClassVar = [
        TitleColumn("title", label=_("Ajakan"), get_url=address_of),
        Column("agency.short_name", label=_("Kantor")),
        Column("get_state_display", label=_("Keadaan")),
        Column("starts_on", label=_("Masa"), accessor=period_of),
    ]

    def get_base_queryset(self) -> "QuerySet[Campaign]":
        """Return the campaigns of the user's offices."""
        return campaigns_of(self.request.user).select_related("agency")


class DraftMixin:
    """The form of a draft; whoever saves it goes on to read it as all will."""

    model = Campaign
    panel = PANEL
    index_url_name = INDEX
    edit_url_name = EDIT
    add_url_name = ADD
    header_icon = "openquote"
    request: SignedInRequest
    object: Any

    def get_success_url(self) -> str:
        """Go on to the page on which somebody else opens it."""
        return address_of(self.object)

    def get_success_buttons(self) -> list[Any]:
        """Offer none: the page itself says what comes next."""
        return []

    def save_instance(self) -> Campaign:
        """Save the draft, and who wrote it."""
        if self.object is not None:
            lock_draft(self.object.pk)
        campaign: Campaign = super().save_instance()  # type: ignore[misc]
        record_writing(campaign, actor=self.request.user)
        return campaign

    def form_valid(self, form: Any) -> HttpResponse:
        """Save it, unless somebody has opened it meanwhile."""
        try:
            response: HttpResponse = super().form_valid(form)  # type: ignore[misc]
        except CampaignRefusedError as refusal:
            messages.error(self.request, str(refusal))
            return redirect(self.get_success_url())
        return response


class AddView(DraftMixin, CreateView):
    """A new draft."""

    page_title = _("Ajakan baru")
    success_message = _("Rancangan disimpan. Orang kedua membukanya untuk umum.")


class ChangeView(DraftMixin, EditView):
    """A draft again."""

    success_message = _("Rancangan disimpan. Orang kedua membukanya untuk umum.")

    def get_queryset(self) -> "QuerySet[Campaign]":
        """Return the campaigns of the user's offices."""
        return campaigns_of(self.request.user)

    def get(self, request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        """Show the form of a draft; anything else is read only."""
        campaign = self.get_object()
        if campaign.state != Campaign.State.DRAFT:
            return redirect(address_of(campaign))
        response: HttpResponse = super().get(request, *args, **kwargs)
        return response
