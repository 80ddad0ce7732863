"""The desk's page of one check: what is missing, who is asked to look at it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from factcheck.models import FactCheckPage, OutsideReview
from factcheck.review.forms import AskForm
from factcheck.review.readiness import readiness_of
from factcheck.review.services import ask_outside_review, revoke_outside_review
from home.models.workflows import wrote_pending_changes
from home.permissions import SignedInRequest


def own_check(request: SignedInRequest, page_id: int) -> FactCheckPage:
    """Return a check that the person may work on; 404 when there is none."""
    page = get_object_or_404(FactCheckPage, pk=page_id)
    if not page.permissions_for_user(request.user).can_edit():
        raise PermissionDenied
    return page


class ReviewDeskView(WagtailAdminTemplateMixin, TemplateView):
    """Shows the checklist and the reviews; asks for another one."""

    template_name = "factcheck/review/desk.html"
    request: SignedInRequest
    page: FactCheckPage

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Find the check."""
        super().setup(request, *args, **kwargs)
        self.page = own_check(self.request, kwargs["page_id"])

    def get_page_title(self) -> str:
        """Name the page without the words of the draft."""
        return _("Siap terbit? Telaah cek fakta")

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the editor."""
        editor = reverse("wagtailadmin_pages:edit", args=[self.page.pk])
        return [
            *super().get_breadcrumbs_items(),
            {"url": editor, "label": self.page.get_admin_display_title()},
            {"url": "", "label": _("Telaah")},
        ]

    def post(self, request: HttpRequest, **kwargs: Any) -> HttpResponse:
        """Ask for a review; show its address this once."""
        form = self.form(request.POST)
        context: dict[str, Any] = {"form": form}
        if form.is_valid():
            asked = ask_outside_review(
                self.page, asked_by=self.request.user, **form.cleaned_data
            )
            address = reverse("review:outside", args=[asked.token])
            context = {
                "asked": asked.review,
                "address": request.build_absolute_uri(address),
                "form": self.form(),
            }
        # The admin's answers are kept by no cache.
        return self.render_to_response(self.get_context_data(**context))

    def form(self, *args: Any) -> AskForm:
        """Return the form that asks for a review."""
        return AskForm(*args, own_agency=self.page.desk())

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add what the desk knows of the check."""
        kwargs.setdefault("form", self.form())
        return super().get_context_data(readiness=readiness_of(self.page), **kwargs)


class RevokeView(View):
    """Closes the address of a review, or sets an expert's rejection aside."""

    def post(self, request: HttpRequest, page_id: int, review_id: int) -> HttpResponse:
        """Close it and go back."""
        page = own_check(request, page_id)  # type: ignore[arg-type]
        review = get_object_or_404(OutsideReview, pk=review_id, page=page)
        if review.decided_at and wrote_pending_changes(page, request.user):  # type: ignore[arg-type]
            messages.error(
                request,
                _("Anda ikut menulis: orang lain yang boleh mencabut penolakan ahli."),
            )
        elif revoke_outside_review(review):
            messages.success(request, _("Telaahnya dicabut."))
        else:
            messages.error(request, _("Terlambat: telaah ini sudah dijawab."))
        return redirect("factcheck_review:desk", page_id)
