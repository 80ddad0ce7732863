"""The gap radar in the admin, and the way from a gap to a claim."""

from typing import Any

from django import forms
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from django.views.generic.edit import FormMixin, ProcessFormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from factcheck.forms import desk_of
from factcheck.models import Claim
from factcheck.radar.selectors import gaps_for
from factcheck.wording import validate_claim_wording
from home.permissions import SignedInRequest

STYLES = forms.Media(css={"all": ["admin/desk.css"]})
PAGE_SIZE = 25


class RadarPage(WagtailAdminTemplateMixin, TemplateView):
    """A page of the radar."""

    request: SignedInRequest
    header_icon = "search"
    _show_breadcrumbs = True

    @cached_property
    def breadcrumbs_items(self) -> list[dict[str, Any]]:
        """Lead back to the desk's front page."""
        return [
            {"url": reverse("factcheck_desk:dashboard"), "label": _("Meja cek fakta")},
            {"url": reverse("factcheck_desk:radar"), "label": _("Celah informasi")},
        ]


class RadarView(RadarPage):
    """What was searched and reported again and again, and has no answer."""

    template_name = "factcheck/radar/radar.html"
    page_title = _("Celah informasi")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Read a page of the gaps."""
        gaps = Paginator(gaps_for(self.request.user), PAGE_SIZE)
        return {
            **super().get_context_data(**kwargs),
            "gaps": gaps.get_page(self.request.GET.get("p")),
            "media": STYLES,
        }


class GapForm(forms.Form):
    """The claim behind what people searched for."""

    text = forms.CharField(
        label=_("Klaim"),
        max_length=250,
        validators=[validate_claim_wording],
        help_text=_(
            "Tulis seperti yang dikatakan orang. Contoh: Bantuan tunai Rp2,5 juta "
            "dibagikan lewat tautan WhatsApp."
        ),
    )


class OpenGapView(FormMixin, ProcessFormView, RadarPage):
    """Record a claim from what was searched in vain."""

    template_name = "factcheck/radar/open_gap.html"
    page_title = _("Buka klaim")
    form_class = GapForm

    def get_initial(self) -> dict[str, Any]:
        """Begin with the words that were searched."""
        return {"text": self.request.GET.get("teks", "")[:250]}

    def form_valid(self, form: GapForm) -> HttpResponse:
        """Record the claim for the user's own desk, and go on to describe it."""
        claim = Claim.objects.create(
            text=form.cleaned_data["text"], agency=desk_of(self.request.user)
        )
        messages.success(self.request, _now("Klaim dicatat. Lengkapi, lalu periksa."))
        return redirect("wagtailsnippets_factcheck_claim:edit", claim.pk)
