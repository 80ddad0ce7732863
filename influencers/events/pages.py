"""The admin page of one event: its guests, and opening, cancelling, discarding it."""

from typing import Any, ClassVar

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import Q, QuerySet
from django.http import HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from home.admin_pages import RecordActionPage, RecordPage
from influencers.events import services
from influencers.events.listing import (
    NAMESPACE,
    EventsView,
    event_address,
    events_of,
)
from influencers.events.selectors import (
    ARRIVED,
    COMING,
    DECLINED,
    WAITING,
    audience_in_words,
)
from influencers.events.services import EventRefusedError
from influencers.models import Attendance, Event
from influencers.permissions import event_policy

GUESTS_ON_PAGE = 50
Answer = Attendance.Answer
# The lists of an event's guests, by the word in the address.
LISTS: dict[str, tuple[Any, Q]] = {
    "hadir": (_("Akan hadir"), Q(answer=Answer.COMING)),
    "menunggu": (_("Daftar tunggu"), Q(answer=Answer.WAITING)),
    "tidak": (_("Tidak hadir"), Q(answer=Answer.DECLINED)),
    "datang": (_("Datang"), Q(checked_in_at__isnull=False)),
}
COUNTED = {
    "hadir": "coming",
    "menunggu": "waiting",
    "tidak": "declined",
    "datang": "arrived",
}


class EventPage(RecordPage):
    """A page about one event of the user's agencies."""

    header_icon = "date"
    list_view = EventsView

    @cached_property
    def event(self) -> Any:
        """The event that the address names; a foreign one does not exist here."""
        known = events_of(self.request).select_related("agency")
        counted = known.annotate(
            coming=COMING, waiting=WAITING, declined=DECLINED, arrived=ARRIVED
        )
        return get_object_or_404(counted, pk=self.kwargs["event_id"])

    @property
    def may_change(self) -> bool:
        """Tell whether the user may do more than look."""
        return event_policy.user_has_permission_for_instance(
            self.request.user, "change", self.event
        )

    def get_page_title(self) -> str:
        """Name the event."""
        return str(self.event.title)

    @property
    def record_url(self) -> str:
        """Where the event is shown."""
        return event_address(self.event)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Name the event."""
        return {**super().get_context_data(**kwargs), "event": self.event}


def guests_of(event: Event) -> "QuerySet[Attendance]":
    """Return all answers and arrivals, with what stands in the public register."""
    return event.attendances.select_related("holder__agency").prefetch_related(
        "holder__accounts"
    )


class EventView(EventPage):
    """What is known of an event, who answered, and what can be done."""

    template_name = "influencers/events/admin_event.html"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        """Read one of the lists of guests."""
        asked = self.request.GET.get("daftar", "")
        chosen = asked if asked in LISTS else "hadir"
        guests = guests_of(self.event).filter(LISTS[chosen][1])
        if chosen == "datang":
            guests = guests.order_by("checked_in_at", "pk")
        page = Paginator(guests, GUESTS_ON_PAGE).get_page(self.request.GET.get("p"))
        return {
            **super().get_context_data(**kwargs),
            "audience": audience_in_words(self.event),
            "lists": [
                (word, label, getattr(self.event, COUNTED[word]), word == chosen)
                for word, (label, _which) in LISTS.items()
            ],
            "chosen": chosen,
            "guests": page,
            "may_change": self.may_change,
        }


class EventActionView(RecordActionPage, EventPage):
    """Asks whether something is really to be done with an event, and does it."""

    template_name = "influencers/events/admin_confirm.html"
    refusals: ClassVar = {EventRefusedError: ""}

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        """Leave it to those who may change the event."""
        if not self.may_change:
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class OpenView(EventActionView):
    """The event comes into view."""

    page_subtitle = _("Buka acara")
    explanation = _(
        "Acara tampil untuk umum di halaman Acara, dan pemegang lencana yang diundang "
        "bisa menjawab. Sesudahnya acara hanya bisa diubah atau dibatalkan."
    )
    button = _("Buka acara")
    done = _("Acara dibuka.")

    def act(self, values: dict[str, Any]) -> None:
        """Open it."""
        services.open_event(self.event.pk)


class CancelView(EventActionView):
    """The event does not take place."""

    page_subtitle = _("Batalkan acara")
    explanation = _(
        "Semua yang sudah menjawab diberi tahu lewat surel. Halaman acara tetap ada, "
        "bertanda dibatalkan. Ini tidak bisa ditarik kembali."
    )
    button = _("Batalkan acara ini")
    done = _("Acara dibatalkan. Yang sudah menjawab diberi tahu.")
    is_serious = True

    def act(self, values: dict[str, Any]) -> None:
        """Cancel it."""
        services.cancel_event(self.event.pk)


class DiscardView(EventActionView):
    """A draft that is not wanted any longer."""

    page_subtitle = _("Buang rancangan")
    explanation = _("Rancangan ini belum pernah tampil dan akan dihapus.")
    button = _("Buang rancangan")
    done = _("Rancangan dibuang.")
    is_serious = True

    def act(self, values: dict[str, Any]) -> str:
        """Delete it, and go to the list."""
        services.discard_draft(self.event.pk)
        return reverse(f"{NAMESPACE}:index")
