"""Invitations by CSV file: the file, a look at every row, then the button."""

from typing import Any

from django import forms
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from django.views.decorators.debug import sensitive_post_parameters, sensitive_variables
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from accounts.models import User
from home.admin_pages import STYLES
from home.models import AgencyPage
from home.permissions import SignedInRequest
from influencers.applications.address_lists import (
    MOST_ROWS,
    Row,
    check_rows,
    read_addresses,
)
from influencers.applications.inviting import invite, known_to, read_list, sign_list
from influencers.applications.queue import QueueView
from influencers.applications.roles import inviting_agencies

TEMPLATE = "surel\r\nnama@contoh.go.id\r\n"


class UploadForm(forms.Form):
    """For which agency, and whom."""

    agency: Any = forms.ModelChoiceField(
        label=_("Instansi"),
        queryset=AgencyPage.objects.none(),
        help_text=_("Undangan dikirim atas nama instansi ini."),
    )
    file = forms.FileField(
        label=_("Berkas CSV"),
        help_text=_("Satu kolom bernama “surel”, satu alamat setiap baris."),
        widget=forms.FileInput({"accept": ".csv,text/csv"}),
    )

    def __init__(self, *args: Any, user: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        agency: Any = self.fields["agency"]
        agency.queryset = agencies = inviting_agencies(user)
        if len(agencies) == 1:
            agency.initial = agencies[0]

    def clean_file(self) -> list[tuple[int, str]]:
        """Return line numbers and addresses."""
        return read_addresses(self.cleaned_data["file"])


@sensitive_variables()
@require_http_methods(["GET", "HEAD", "POST"])
def upload(request: SignedInRequest) -> HttpResponse:
    """Take a file, and show of every row what would become of it."""
    if request.method != "POST":
        return _page(request, form=UploadForm(user=request.user))
    form = UploadForm(request.POST, request.FILES, user=request.user)
    if not form.is_valid():
        return _page(request, form=form)
    agency = form.cleaned_data["agency"]
    found = form.cleaned_data["file"]
    known = known_to(agency, emails=[email for _number, email in found])
    rows = check_rows(found, known=known)
    return _page(
        request,
        agency=agency,
        rows=rows,
        good=_count_good(rows),
        token=sign_list(rows, agency=agency, by=request.user),
    )


@sensitive_post_parameters()
@sensitive_variables()
@require_POST
def send(request: SignedInRequest) -> HttpResponse:
    """Send the invitations that the preview showed."""
    told = read_list(request.POST.get("token", ""), by=request.user)
    agency = told and inviting_agencies(request.user).filter(pk=told[0]).first()
    if not (told and agency):
        messages.error(
            request, _now("Daftar ini sudah lewat waktunya. Unggah berkasnya lagi.")
        )
        return redirect("badge_applications:invite")
    count = invite(told[1], agency=agency, by=request.user)
    messages.success(request, _now("%d undangan dikirim.") % count)
    return redirect("badge_applications:queue")


@require_safe
def template(request: SignedInRequest) -> HttpResponse:
    """Give a file to begin with."""
    response = HttpResponse(TEMPLATE, content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="undangan.csv"'
    return response


def _count_good(rows: list[Row]) -> int:
    return sum(not row.fault for row in rows)


@sensitive_variables()
def _page(request: SignedInRequest, **context: Any) -> HttpResponse:
    title = _("Undang lewat CSV")
    words = {"page_title": title, "header_title": title, "header_icon": "mail"}
    way = [
        *WagtailAdminTemplateMixin.breadcrumbs_items,
        {"url": reverse(QueueView.index_url_name), "label": QueueView.page_title},
        {"url": "", "label": title},
    ]
    response = render(
        request,
        "influencers/applications/admin_invitations.html",
        {
            **words,
            "breadcrumbs_items": way,
            "media": STYLES,
            "most_rows": MOST_ROWS,
            **context,
        },
    )
    response["Cache-Control"] = "no-store, private"
    return response
