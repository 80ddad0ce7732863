"""The list of events in the admin, and the forms that make and change them."""

from typing import Any

from django.db import transaction
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.translation import gettext as _now
from django.utils.translation import gettext_lazy as _
from wagtail.admin import messages
from wagtail.admin.ui.tables import Column, TitleColumn
from wagtail.admin.views.generic import CreateView, EditView

from home.admin_pages import DeskList, PlainColumn
from home.permissions import SignedInRequest
from influencers.events.forms import EVENT_PANELS
from influencers.events.selectors import COMING, WAITING
from influencers.events.services import locked, note_change, where_and_when
from influencers.models import Event
from influencers.permissions import ALL_AGENCIES, event_policy

NAMESPACE = "influencers_events"
PANEL = EVENT_PANELS.bind_to_model(Event)


def events_of(request: SignedInRequest) -> "QuerySet[Event]":
    """Return the events of the user's agencies; of all for a badge officer."""
    return event_policy.instances_user_has_any_permission_for(
        request.user, ["add", "change", "view"]
    )


def event_address(event: Event) -> str:
    """Return where an event is prepared."""
    return reverse(f"{NAMESPACE}:event", args=[event.pk])


def _when(event: Event) -> str:
    return date_format(timezone.localtime(event.starts_at), "j M Y, H.i")


def _coming(event: Any) -> str:
    if event.capacity is None:
        return str(event.coming)
    return _now("%(coming)d dari %(places)d") % {
        "coming": event.coming,
        "places": event.capacity,
    }


COLUMNS = [
    TitleColumn("title", label=_("Acara"), get_url=event_address),
    PlainColumn("when", label=_("Waktu"), accessor=_when, sort_key="starts_at"),
    PlainColumn("state", label=_("Keadaan"), accessor="get_state_display"),
    PlainColumn("coming", label=_("Akan hadir"), accessor=_coming),
    PlainColumn("waiting", label=_("Menunggu")),
]
AGENCY_COLUMN = PlainColumn("agency.short_name", label=_("Kantor"))


class EventsView(DeskList):
    """All events of the user's agencies, the last ones first."""

    model = Event
    permission_policy = event_policy
    page_title = _("Acara")
    header_icon = "date"
    index_url_name = f"{NAMESPACE}:index"
    index_results_url_name = f"{NAMESPACE}:results"
    add_url_name = f"{NAMESPACE}:add"
    add_item_label = _("Acara baru")
    default_ordering = "-starts_at"

    @cached_property
    def columns(self) -> list[Column]:
        """Name the office only to those who see several."""
        user = self.request.user
        sees_all = user.is_superuser or user.has_perm(ALL_AGENCIES)
        return [*COLUMNS, *([AGENCY_COLUMN] if sees_all else [])]

    @cached_property
    def no_results_message(self) -> Any:
        """Say how to begin."""
        return _("Belum ada acara. Buat satu, periksa, lalu buka.")

    def get_base_queryset(self) -> "QuerySet[Event]":
        """Return the user's events with how many come and wait."""
        known = events_of(self.request).select_related("agency")
        return known.annotate(coming=COMING, waiting=WAITING)


class AddEventView(CreateView):
    """Writes a draft."""

    model = Event
    permission_policy = event_policy
    panel = PANEL
    page_title = _("Acara baru")
    header_icon = "date"
    index_url_name = f"{NAMESPACE}:index"
    add_url_name = f"{NAMESPACE}:add"
    success_message = _("Rancangan acara disimpan. Periksa, lalu buka.")

    def get_success_url(self) -> str:
        """Go on to the event."""
        return event_address(self.object)

    def get_success_buttons(self) -> list[Any]:
        """Offer nothing: the next page does."""
        return []


class EditEventView(EditView):
    """Changes a draft or an open event; guests are told of a new time or place."""

    model = Event
    permission_policy = event_policy
    panel = PANEL
    pk_url_kwarg = "event_id"
    page_title = _("Ubah acara")
    header_icon = "date"
    index_url_name = f"{NAMESPACE}:index"
    edit_url_name = f"{NAMESPACE}:edit"
    success_message = _("Acara disimpan.")

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Leave a cancelled event as it is."""
        found = self.get_queryset().filter(pk=self.kwargs["event_id"]).first()
        if found is not None and found.is_cancelled:
            messages.error(request, _now("Acara yang dibatalkan tidak diubah lagi."))
            return redirect(event_address(found))
        return super().dispatch(request, *args, **kwargs)

    def get_queryset(self) -> "QuerySet[Event]":
        """Look among the user's events only."""
        return events_of(self.request)

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Read, check and save while nobody else gives places away."""
        with transaction.atomic():
            if self.get_queryset().filter(pk=self.kwargs["event_id"]).exists():
                locked(self.kwargs["event_id"])
            response: HttpResponse = super().post(request, *args, **kwargs)
            return response

    def save_instance(self) -> Event:
        """Save it, and tell whom the change concerns."""
        before = where_and_when(Event.objects.get(pk=self.object.pk))
        event: Event = super().save_instance()
        note_change(event, before=before)
        return event

    def get_success_url(self) -> str:
        """Go back to the event."""
        return event_address(self.object)

    def get_success_buttons(self) -> list[Any]:
        """Offer nothing: the next page does."""
        return []
