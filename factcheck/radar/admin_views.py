"""The gap radar in the admin, and the way from a gap to a claim."""

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from django.views.generic.edit import FormMixin, ProcessFormView
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from accounts.models import User
from factcheck.forms import desk_of
from factcheck.intake.listing import DESK_STYLES
from factcheck.intake.selectors import national_desk
from factcheck.models import Claim
from factcheck.radar.selectors import gaps_for
from home.admin_pages import STYLES
from home.permissions import SignedInRequest

PAGE_SIZE = 25


def may_open_claims(user: User) -> bool:
    """Tell whether the user may record a claim."""
    return user.has_perm("factcheck.add_claim")


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
            "may_open_claims": may_open_claims(self.request.user),
            "media": DESK_STYLES,
        }


class GapForm(forms.ModelForm):
    """The claim behind what people searched for."""

    class Meta:
        model = Claim
        fields = ("text",)
        widgets = {"text": forms.Textarea(attrs={"rows": 3})}


class OpenGapView(FormMixin, ProcessFormView, RadarPage):
    """Record a claim from what was searched in vain."""

    template_name = "factcheck/radar/open_gap.html"
    page_title = _("Buka klaim")
    form_class = GapForm

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Let in who records claims: not everybody at a desk does."""
        if not may_open_claims(self.request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_initial(self) -> dict[str, Any]:
        """Begin with the words that were searched."""
        return {"text": self.request.GET.get("teks", "")}

    def form_valid(self, form: GapForm) -> HttpResponse:
        """Record the claim for the user's own desk, and go on to describe it."""
        form.instance.agency = desk_of(self.request.user) or national_desk()
        claim = form.save()
        messages.success(self.request, _now("Klaim dicatat. Lengkapi, lalu periksa."))
        return redirect("wagtailsnippets_factcheck_claim:edit", claim.pk)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Bring the styles of forms."""
        return {**super().get_context_data(**kwargs), "media": STYLES}
