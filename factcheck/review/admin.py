"""The review of checks in Wagtail's admin: addresses, and who may open them."""

from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.urls import URLResolver, include, path
from django.utils.translation import gettext as _
from wagtail import hooks
from wagtail.admin import messages
from wagtail.admin.action_menu import ActionMenuItem
from wagtail.admin.ui.menus import MenuItem
from wagtail.models import Page, TaskState, WorkflowState

from accounts.models import User
from factcheck.models import FactCheckPage, OutsideReview, VerdictVoteTask
from factcheck.review.admin_views import ReviewDeskView, RevokeView
from factcheck.review.correcting import CorrectMenuItem, CorrectView
from home.admin_objects import Question, Rule, own_page

NAMESPACE = "factcheck_review"
# Wagtail's names of two buttons of the editor.
APPROVE, PUBLISH = "approve", "action-publish"


@hooks.register("construct_page_action_menu")
def offer_the_step_first(
    menu_items: list[ActionMenuItem], request: HttpRequest, context: dict[str, Any]
) -> None:
    """Put the step that waits for the person before saving.

    The button that publishes would cancel the steps: who may approve does not need it.
    """
    if not isinstance(context.get("page"), FactCheckPage):
        return
    if any(item.name == APPROVE for item in menu_items):
        menu_items[:] = [item for item in menu_items if item.name != PUBLISH]
    menu_items.sort(key=lambda item: not _is_the_step(item))


def _is_the_step(item: ActionMenuItem) -> bool:
    """Tell the vote and the plain approval; the other approval asks for a comment."""
    return item.name == VerdictVoteTask.VOTE or (
        item.name == APPROVE and not getattr(item, "launch_modal", False)
    )


@hooks.register("after_edit_page")
def say_what_the_approval_did(request: HttpRequest, page: Page) -> None:
    """Tell that it published the page, or that it did not count and why."""
    taken = request.POST.get("workflow-action-name")
    if not isinstance(page, FactCheckPage) or taken != APPROVE:
        return
    state = page.workflow_states.order_by("-created_at", "-pk").first()
    if state is None:
        return
    if state.status == WorkflowState.STATUS_APPROVED:
        messages.success(
            request, _("Langkah terakhir disetujui: halaman ini sudah terbit.")
        )
    elif _approval_was_of_older_words(state):
        messages.warning(
            request,
            _(
                "Isian halaman berubah bersama persetujuan Anda, jadi persetujuan itu "
                "tidak dihitung. Langkahnya sekarang: %s."
            )
            % state.current_task_state.task,
        )


def _approval_was_of_older_words(state: WorkflowState) -> bool:
    approved = state.task_states.filter(status=TaskState.STATUS_APPROVED)
    last = approved.order_by("-finished_at").first()
    newest = state.content_object.latest_revision_id
    return last is not None and last.revision_id != newest


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
