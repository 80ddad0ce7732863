"""The part of privacy in Wagtail's admin."""

from django.urls import URLResolver, include, path, reverse_lazy
from django.utils.translation import gettext_lazy as _
from wagtail import hooks
from wagtail.admin.menu import MenuItem

from home.admin_menu import MenuItemFor
from home.admin_objects import Question, Rule
from influencers.permissions import data_request_policy
from influencers.privacy.admin_views import (
    NAMESPACE,
    AnswerView,
    EraseView,
    RequestsView,
    requests_of,
)


@hooks.register("register_admin_urls")
def add_privacy_routes() -> list[URLResolver]:
    """Put the requests into the admin."""
    one = "<int:data_request_id>/"
    routes = [
        path("", RequestsView.as_view(), name="requests"),
        path(
            "hasil/", RequestsView.as_view(results_only=True), name="requests_results"
        ),
        path(one, AnswerView.as_view(), name="request"),
        path(f"{one}hapus/", EraseView.as_view(), name="erase"),
    ]
    return [path("permintaan-data/", include((routes, NAMESPACE)))]


def is_own_request(question: Question) -> bool:
    """Open a route to those who answer, if the request it names is theirs to answer."""
    user, named = question.reach.user, question.gaps.get("data_request_id")
    if named is None:
        return bool(data_request_policy.user_has_permission(user, "change"))
    return requests_of(user).filter(pk=named).exists()


@hooks.register("register_admin_routes")
def open_to_heads_and_officers() -> dict[str, Rule]:
    """Let heads in to their own agency's requests, officers to all."""
    return {f"{NAMESPACE}:*": is_own_request}


@hooks.register("register_admin_menu_item")
def add_requests_to_menu() -> MenuItem:
    """List the requests."""
    return MenuItemFor(
        _("Permintaan data"),
        reverse_lazy(f"{NAMESPACE}:requests"),
        name="data-requests",
        icon_name="user",
        order=190,
        shown_to=lambda user: data_request_policy.user_has_permission(user, "change"),
    )
