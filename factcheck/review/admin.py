"""The review of checks in Wagtail's admin: addresses, and who may open them."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLResolver, include, path
from wagtail import hooks
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.ui.menus import MenuItem
from wagtail.models import Page

from accounts.models import User
from factcheck.models import FactCheckPage, OutsideReview, VerdictVoteTask
from factcheck.review.admin_views import ReviewDeskView, RevokeView
from factcheck.review.correcting import CorrectMenuItem, CorrectView
from home.admin_objects import Question, Rule, own_page

NAMESPACE = "factcheck_review"


@hooks.register("construct_page_action_menu")
def offer_the_vote_first(
    menu_items: list[ActionMenuItem], request: HttpRequest, context: dict[str, Any]
) -> None:
    """Put the vote before saving: it is what a voter opens the editor for."""
    menu_items.sort(key=lambda item: item.name != VerdictVoteTask.VOTE)


@hooks.register("register_admin_urls")
def add_review_routes() -> list[URLResolver]:
    """Put each check's review beside its editor."""
    routes = [
        path("<int:page_id>/", ReviewDeskView.as_view(), name="desk"),
        path("<int:page_id>/koreksi/", CorrectView.as_view(), name="correct"),
        path(
            "<int:page_id>/<int:review_id>/cabut/", RevokeView.as_view(), name="revoke"
        ),
    ]
    return [path("telaah/", include((routes, NAMESPACE)))]


@hooks.register("register_admin_routes")
def open_to_the_desk() -> dict[str, Rule]:
    """Let people in to the checks, and the reviews of them, of their own agencies."""
    return {
        f"{NAMESPACE}:desk": _own_check,
        f"{NAMESPACE}:correct": _own_check,
        f"{NAMESPACE}:revoke": _own_review,
    }


@hooks.register("register_page_listing_more_buttons")
@hooks.register("register_page_header_buttons")
def offer_to_correct(
    page: Page, user: User, next_url: str | None = None, view_name: str = ""
) -> Iterator[MenuItem]:
    """Put the correction of a published check one step away."""
    yield CorrectMenuItem(page=page, priority=12)


def _own_check(question: Question) -> bool:
    page_id = question.gaps["page_id"]
    checks = FactCheckPage.objects.filter(pk=page_id)
    return own_page(question, page_id) and checks.exists()


def _own_review(question: Question) -> bool:
    reviews = OutsideReview.objects.filter(
        pk=question.gaps["review_id"], page=question.gaps["page_id"]
    )
    return _own_check(question) and reviews.exists()
