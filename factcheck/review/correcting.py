"""One step from a published check to its correction, which waits as a draft.

What follows is the way of every change: others read it, others publish it.
"""

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView
from wagtail.admin import messages
from wagtail.admin.ui.menus.pages import PageMenuItem
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.models import Page

from accounts.models import User
from factcheck.models import Correction, FactCheckPage
from factcheck.review.admin_views import own_check
from factcheck.review.forms import CorrectionForm
from factcheck.review.services import add_correction
from home.permissions import SignedInRequest


class CorrectMenuItem(PageMenuItem):
    """Offers the step wherever a published check is listed or edited."""

    label = gettext_lazy("Koreksi…")
    icon_name = "warning"
    url_name = "factcheck_review:correct"

    def is_shown(self, user: User) -> bool:
        """Offer it for checks that readers have seen, to whoever may edit them."""
        page = self.page.specific
        return (
            isinstance(page, FactCheckPage)
            and page.live
            and page.permissions_for_user(user).can_edit()
        )


class CorrectView(WagtailAdminTemplateMixin, FormView):
    """Asks what changed, why and when, and leads to the draft that says so."""

    template_name = "factcheck/review/correct.html"
    page_title = gettext_lazy("Koreksi cek fakta")
    form_class = CorrectionForm
    request: SignedInRequest
    page: FactCheckPage

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Find the check."""
        super().setup(request, *args, **kwargs)
        self.page = own_check(self.request, kwargs["page_id"])

    def dispatch(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponse | Any:
        """Send on whoever cannot add one now, and say why."""
        if not self.page.live:
            messages.info(request, _("Belum terbit: perbaiki langsung drafnya."))
            return redirect(_editor(self.page))
        lock = self.page.get_lock()
        if lock is not None and lock.for_user(self.request.user):
            messages.error(
                request, _("Cek fakta ini terkunci: orang lain sedang memegangnya.")
            )
            return redirect(_editor(self.page))
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        """Lead back to the editor."""
        return [
            *super().get_breadcrumbs_items(),
            {
                "url": _editor(self.page),
                "label": self.page.get_admin_display_title(),
            },
            {"url": "", "label": _("Koreksi")},
        ]

    def form_valid(self, form: CorrectionForm) -> HttpResponse:
        """Add the correction to the draft and open the editor at it."""
        draft = add_correction(self.page, form.save(commit=False), by=self.request.user)
        messages.success(
            self.request,
            _(
                "Koreksi tersimpan sebagai draf, belum terlihat umum. Perbaiki juga "
                "isinya di sini, lalu kirim untuk ditinjau: orang lain yang "
                "menerbitkannya."
            ),
        )
        return redirect(_editor(draft, at=form.instance))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the check."""
        return super().get_context_data(check=self.page, **kwargs)


def _editor(page: Page, *, at: Correction | None = None) -> str:
    """Return the address of the editor, or of one correction in it."""
    address = reverse("wagtailadmin_pages:edit", args=[page.pk])
    if at is None:
        return address
    row = list(page.corrections.all()).index(at)
    return f"{address}#inline_child_corrections-{row}-panel-section"
