"""The list of complaints, and the page on which one is answered."""

from typing import Any, ClassVar

import django_filters
from django import forms
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.ui.tables import TitleColumn

from factcheck.intake.complaints import (
    AlreadyAnsweredError,
    ComplaintForm,
    answer_complaint,
    begin_complaint,
)
from factcheck.intake.listing import (
    ALL,
    OPEN,
    OpenFirstFilterSet,
)
from factcheck.intake.permissions import complaint_policy, complaints_of
from factcheck.models import OPEN_COMPLAINTS, Complaint
from home.admin_pages import DeskList, PlainColumn, RecordActionPage

LONGEST_OPENING = 120


class ComplaintFilterSet(OpenFirstFilterSet):
    """By state and kind; open ones first."""

    open_states = OPEN_COMPLAINTS
    state = django_filters.ChoiceFilter(
        label=_("Status"),
        choices=[(OPEN, _("Terbuka")), *Complaint.State.choices, (ALL, _("Semua"))],
        initial=OPEN,
        empty_label=None,
        method="in_state",
        widget=forms.RadioSelect,
    )
    kind = django_filters.ChoiceFilter(
        label=_("Jenis"),
        choices=Complaint.Kind,
        empty_label=_("Semua"),
        widget=forms.RadioSelect,
    )

    class Meta:
        model = Complaint
        fields: ClassVar = ["state", "kind"]


def complaint_address(complaint: Complaint) -> str:
    """Return where a complaint is answered."""
    return reverse("factcheck_intake:complaint", args=[complaint.pk])


def opening_words(complaint: Complaint) -> str:
    """Return how a complaint begins."""
    return " ".join(complaint.text.split())[:LONGEST_OPENING]


def received(complaint: Complaint) -> str:
    """Return when a complaint came in."""
    return date_format(timezone.localtime(complaint.received_at), "j M Y H.i")


class ComplaintsView(DeskList):
    """The complaints about checks of the user's desks, the oldest first."""

    model = Complaint
    permission_policy = complaint_policy
    page_title = _("Pengaduan")
    header_icon = "comment"
    index_url_name = "factcheck_intake:complaints"
    index_results_url_name = "factcheck_intake:complaints_results"
    filterset_class = ComplaintFilterSet
    is_searchable = False
    default_ordering = "received_at"
    columns = [
        TitleColumn(
            "text",
            label=_("Pengaduan"),
            accessor=opening_words,
            get_url=complaint_address,
            classname="case-text",
        ),
        PlainColumn("get_kind_display", label=_("Jenis")),
        PlainColumn("page.title", label=_("Cek fakta")),
        PlainColumn(
            "received_at",
            label=_("Diterima"),
            accessor=received,
            sort_key="received_at",
        ),
        PlainColumn("get_state_display", label=_("Status")),
    ]
    no_results_message = _("Tidak ada pengaduan yang menunggu.")

    def get_base_queryset(self) -> "QuerySet[Complaint]":
        """Return the complaints of the user's desks."""
        return complaints_of(self.request.user).select_related("page")


class ComplaintView(RecordActionPage):
    """One complaint, and its answer."""

    template_name = "factcheck/intake/complaint.html"
    form_class = ComplaintForm
    header_icon = "comment"
    list_view = ComplaintsView
    done = _("Terjawab; pengirim diberi tahu.")
    refusals: ClassVar = {AlreadyAnsweredError: ""}

    @cached_property
    def complaint(self) -> Complaint:
        """The complaint that the address names; another desk's does not exist here."""
        known = complaints_of(self.request.user).select_related("page", "correction")
        return get_object_or_404(known, pk=self.kwargs["complaint_id"])

    def get_page_title(self) -> str:
        """Name the number only: titles are kept in browsers."""
        return _now("Pengaduan %d") % self.complaint.pk

    @property
    def record_url(self) -> str:
        """Where the complaint is answered."""
        return complaint_address(self.complaint)

    def get_form_kwargs(self) -> dict[str, Any]:
        """Tell the form which complaint it answers."""
        return {**super().get_form_kwargs(), "complaint": self.complaint}

    def post(self, request: Any, *args: Any, **kwargs: Any) -> HttpResponse:
        """Begin to look into it, or answer it."""
        if "begin" in request.POST:
            begin_complaint(self.complaint.pk)
            messages.success(request, _now("Pengirim membaca: sedang ditelaah."))
            return redirect(self.record_url)
        response: HttpResponse = super().post(request, *args, **kwargs)
        return response

    def act(self, values: dict[str, Any]) -> str:
        """Answer it, and go on to the next."""
        answer_complaint(self.complaint.pk, **values)
        return reverse(ComplaintsView.index_url_name)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the complaint and what may be done about the check."""
        page = self.complaint.page
        return {
            **super().get_context_data(**kwargs),
            "complaint": self.complaint,
            "is_open": self.complaint.state in OPEN_COMPLAINTS,
            "is_new": self.complaint.state == Complaint.State.NEW,
            "may_edit": page.permissions_for_user(self.request.user).can_edit(),
        }
