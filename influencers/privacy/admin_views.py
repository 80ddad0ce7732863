"""Requests about own data, as PR heads and badge officers answer them."""

from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied
from django.db.models import F, QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import TitleColumn

from home.admin_pages import DeskList, PlainColumn, RecordActionPage
from home.permissions import SignedInRequest
from influencers.badges.permissions import holders_of
from influencers.models import DataRequest
from influencers.permissions import data_request_policy
from influencers.privacy.erasure import erase_on_request, keeps_account
from influencers.privacy.forms import AnswerForm, SureForm
from influencers.privacy.requests import (
    RequestRefusedError,
    answer,
    clock,
    is_overdue,
)

NAMESPACE = "influencers_privacy"


def requests_of(user: Any) -> "QuerySet[DataRequest]":
    """Return the requests that somebody may answer: the own agency's, or all."""
    return data_request_policy.instances_user_has_permission_for(user, "change")


def request_address(request: DataRequest) -> str:
    """Return where a request is answered."""
    return reverse(f"{NAMESPACE}:request", args=[request.pk])


def clock_in_words(request: DataRequest) -> str:
    """Return how much time is left, or that it was answered."""
    return clock(request) or _now("dijawab")


def agency_in_words(request: DataRequest) -> str:
    """Return whose head answers; without one only badge officers do."""
    return request.agency.short_name if request.agency else _now("tanpa instansi")


def asked(request: DataRequest) -> str:
    """Return when a request came in."""
    return date_format(timezone.localtime(request.asked_at), "j M Y H.i")


def due(request: DataRequest) -> str:
    """Return until when a request has to be answered."""
    return date_format(timezone.localtime(request.due_at), "j M Y H.i")


class RequestsView(DeskList):
    """The open requests, the most overdue first; then the answered ones."""

    request: SignedInRequest
    model = DataRequest
    permission_policy = data_request_policy
    any_permission_required = ["view", "change"]
    page_title = _("Permintaan data")
    header_icon = "user"
    index_url_name = f"{NAMESPACE}:requests"
    index_results_url_name = f"{NAMESPACE}:requests_results"
    is_searchable = False
    default_ordering = "due_at"
    no_results_message = _("Tidak ada permintaan.")
    columns = [
        TitleColumn(
            "kind",
            label=_("Permintaan"),
            accessor="get_kind_display",
            get_url=request_address,
        ),
        PlainColumn("user", label=_("Dari")),
        PlainColumn("agency", label=_("Instansi"), accessor=agency_in_words),
        PlainColumn("asked_at", label=_("Diajukan"), accessor=asked),
        PlainColumn("due_at", label=_("Paling lambat"), accessor=due),
        PlainColumn("clock", label=_("Waktu"), accessor=clock_in_words),
    ]

    def get_base_queryset(self) -> "QuerySet[DataRequest]":
        """Return the requests of the user's agencies."""
        return requests_of(self.request.user).select_related("user", "agency")

    def order_queryset(self, queryset: "QuerySet[Any]") -> "QuerySet[Any]":
        """Put what still waits first, by its clock."""
        return queryset.order_by(
            F("answered_at").desc(nulls_first=True), "due_at", "pk"
        )


class RequestPage(RecordActionPage):
    """A page about one request of the user's agencies."""

    header_icon = "user"
    list_view = RequestsView
    refusals: ClassVar = {RequestRefusedError: ""}

    @cached_property
    def asked(self) -> DataRequest:
        """The request that the address names; another agency's does not exist here."""
        known = requests_of(self.request.user).select_related("user", "agency")
        return get_object_or_404(known, pk=self.kwargs["data_request_id"])

    def get_page_title(self) -> str:
        """Name the number only: titles are kept in browsers."""
        return _now("Permintaan %d") % self.asked.pk

    @property
    def record_url(self) -> str:
        """Where the request is answered."""
        return request_address(self.asked)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Add the request and its clock."""
        asked = self.asked
        return {
            **super().get_context_data(**kwargs),
            "asked": asked,
            "badge": holders_of(self.request.user).filter(user=asked.user).first(),
            "clock": clock(asked),
            "is_overdue": is_overdue(asked),
            "is_erasure": asked.kind == DataRequest.Kind.ERASE,
            "keeps_account": keeps_account(asked.user),
        }


class AnswerView(RequestPage):
    """One request, and its answer."""

    template_name = "influencers/privacy/admin_request.html"
    form_class = AnswerForm
    done = _("Terjawab; pemohon diberi tahu.")

    def act(self, values: dict[str, Any]) -> str:
        """Answer it, and go on to the next."""
        answer(self.asked.pk, actor=self.request.user, words=values["words"])
        return reverse(RequestsView.index_url_name)


class EraseView(RequestPage):
    """The last question before a person is erased."""

    template_name = "influencers/privacy/admin_erase.html"
    form_class = SureForm
    done = _("Dihapus; pemohon diberi tahu.")

    def dispatch(self, request: Any, *args: Any, **kwargs: Any) -> Any:
        """Erase only who asks for it and has not been answered yet."""
        asked = self.asked
        if asked.kind != DataRequest.Kind.ERASE or asked.answered_at:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def act(self, values: dict[str, Any]) -> str:
        """Answer and erase: both, or neither."""
        erase_on_request(self.asked.pk, actor=self.request.user)
        return reverse(RequestsView.index_url_name)
