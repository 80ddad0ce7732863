"""Quiet periods in Wagtail's admin: badge officers enter them before they begin."""

from typing import Any, ClassVar

from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.panels import FieldPanel, FieldRowPanel, ObjectList, Panel
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic import CreateView, DeleteView, EditView, IndexView

from home.permissions import SignedInRequest
from influencers.campaigns.admin_views import period_of
from influencers.campaigns.forms import QuietPeriodForm
from influencers.models import QuietPeriod

NAMESPACE = "influencers_quiet_periods"
INDEX, ADD, EDIT, DELETE = (
    f"{NAMESPACE}:{name}" for name in ("index", "add", "edit", "delete")
)
PANEL: Panel = ObjectList(
    [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("starts_on"), FieldPanel("ends_on")]),
        FieldPanel("is_national"),
        FieldPanel("regions"),
        FieldPanel("basis"),
    ],
    base_form_class=QuietPeriodForm,
).bind_to_model(QuietPeriod)


def place_of(period: QuietPeriod) -> Any:
    """Return where it counts."""
    if period.is_national:
        return _("Seluruh Indonesia")
    return ", ".join(region.name for region in period.regions.all())


def address_of(period: QuietPeriod) -> str:
    """Return where it is changed."""
    return reverse(EDIT, args=[period.pk])


class QuietPeriodsView(IndexView):
    """All quiet periods, the latest first."""

    model = QuietPeriod
    page_title = _("Masa tenang")
    header_icon = "time"
    index_url_name = INDEX
    index_results_url_name = f"{NAMESPACE}:index_results"
    add_url_name = ADD
    add_item_label = _("Tambah masa tenang")
    is_searchable = False
    paginate_by = 50
    default_ordering = "-starts_on"
    columns: ClassVar = [
        TitleColumn("name", label=_("Nama"), get_url=address_of),
        Column("place", label=_("Wilayah"), accessor=place_of),
        Column("starts_on", label=_("Masa"), accessor=period_of),
    ]

    def get_base_queryset(self) -> "QuerySet[QuietPeriod]":
        """Return all of them."""
        return QuietPeriod.objects.prefetch_related("regions")


class PeriodMixin:
    """What the forms have in common."""

    model = QuietPeriod
    panel = PANEL
    index_url_name = INDEX
    add_url_name = ADD
    edit_url_name = EDIT
    delete_url_name = DELETE
    header_icon = "time"

    def get_success_buttons(self) -> list[Any]:
        """Offer none."""
        return []


class UntilItBegins(PeriodMixin):
    """Leaves a period that began as it was: kits rested because of it."""

    get_object: Any

    def dispatch(
        self, request: SignedInRequest, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        """Refuse once it has begun."""
        if self.get_object().starts_on <= timezone.localdate():
            messages.error(
                request, _("Masa tenang ini sudah dimulai dan tidak bisa diubah lagi.")
            )
            return redirect(INDEX)
        response: HttpResponse = super().dispatch(  # type: ignore[misc]
            request, *args, **kwargs
        )
        return response


class AddPeriodView(PeriodMixin, CreateView):
    """A new quiet period; it counts at once."""

    success_message = _("Masa tenang dicatat. Semua orang bisa membacanya.")


class ChangePeriodView(UntilItBegins, EditView):
    """A quiet period that has not begun."""

    success_message = _("Masa tenang disimpan.")


class DeletePeriodView(UntilItBegins, DeleteView):
    """A quiet period that will not be."""

    success_message = _("Masa tenang dihapus.")
