"""The part of events in Wagtail's admin: menu, addresses, and who may open them."""

from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from accounts.models import User
from home.admin_menu import MenuItemFor
from home.admin_objects import Question, Rule
from home.permissions import ANY_ACTION
from influencers.events import pages
from influencers.events.door_views import DoorView
from influencers.events.exports import GuestsView
from influencers.events.listing import (
    NAMESPACE,
    AddEventView,
    EditEventView,
    EventsView,
)
from influencers.models import Event
from influencers.permissions import event_policy


def works_with_events(user: User) -> bool:
    """Tell whether the user has any right on events."""
    return event_policy.user_has_any_permission(user, ANY_ACTION)


def is_own_event(question: Question) -> bool:
    """Open a route to those who work with events, for events of their agencies."""
    keys = [key for name, key in question.gaps.items() if name == "event_id"]
    return works_with_events(question.reach.user) and question.reach.owns_records(
        Event, keys
    )


@hooks.register("register_admin_urls")
def add_event_routes() -> list[URLResolver]:
    """Put events into the admin."""
    results = EventsView.as_view(results_only=True)
    one = [
        path("", pages.EventView.as_view(), name="event"),
        path("ubah/", EditEventView.as_view(), name="edit"),
        path("buka/", pages.OpenView.as_view(), name="open"),
        path("batal/", pages.CancelView.as_view(), name="cancel"),
        path("buang/", pages.DiscardView.as_view(), name="discard"),
        path("pintu/", DoorView.as_view(), name="door"),
        path("hadirin.csv", GuestsView.as_view(), name="guests"),
    ]
    routes = [
        path("", EventsView.as_view(), name="index"),
        path("hasil/", results, name="results"),
        path("baru/", AddEventView.as_view(), name="add"),
        path("<int:event_id>/", include(one)),
    ]
    return [path("acara/", include((routes, NAMESPACE)))]


@hooks.register("register_admin_routes")
def open_to_offices() -> dict[str, Rule]:
    """Let those who invite in, each to their own agency's events."""
    return {f"{NAMESPACE}:*": is_own_event}


@hooks.register("register_admin_menu_item")
def add_events_to_menu() -> MenuItem:
    """List the events."""
    return MenuItemFor(
        _("Acara"),
        reverse_lazy(f"{NAMESPACE}:index"),
        name="events",
        icon_name="date",
        order=330,
        shown_to=works_with_events,
    )
