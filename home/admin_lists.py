"""What Wagtail's lists and filters offer to choose from: own people and own things.

Wagtail fills these filters with everybody and everything of the portal, and has no hook
for them; their source can be given anew.
"""

from django.db.models import Model, QuerySet
from taggit.models import Tag
from wagtail.admin import filters
from wagtail.admin.views.pages.listing import PageFilterSet
from wagtail.admin.views.reports.locked_pages import LockedPagesReportFilterSet
from wagtail.admin.views.reports.workflows import (
    WorkflowReportFilterSet,
    WorkflowTasksReportFilterSet,
)
from wagtail.images.views import chooser
from wagtail.models import Task, Workflow

from accounts.models import User
from home.models import IndependentApprovalTask
from home.permissions import SignedInRequest
from home.selectors import agencies_of, colleagues_of


def colleagues(request: SignedInRequest) -> "QuerySet[User]":
    """Offer the people of the user's agencies; everybody to a superuser."""
    people = (
        User.objects.all() if request.user.is_superuser else colleagues_of(request.user)
    )
    return people.order_by(User.USERNAME_FIELD)


def own_workflows(request: SignedInRequest) -> "QuerySet[Workflow]":
    """Offer the workflows of the user's agencies; all to a superuser."""
    if request.user.is_superuser:
        return Workflow.objects.all()
    agencies = agencies_of(request.user)
    steps = IndependentApprovalTask.objects.filter(
        groups__agency_group__agency__in=agencies
    )
    return Workflow.objects.filter(
        workflow_tasks__task__in=steps.values("pk")
    ).distinct()


def own_tasks(request: SignedInRequest) -> "QuerySet[Task]":
    """Offer the steps of those workflows."""
    return Task.objects.filter(
        workflow_tasks__workflow__in=own_workflows(request)
    ).distinct()


def no_tags(model: type[Model], count: int = 10) -> "QuerySet[Tag]":
    """Offer no popular tags: they would be those of all agencies' files."""
    return Tag.objects.none()


def narrow_lists() -> None:
    """Give the filters their new sources."""
    for filterset, name, source in (
        (PageFilterSet, "owner", colleagues),
        (PageFilterSet, "edited_by", colleagues),
        (LockedPagesReportFilterSet, "locked_by", colleagues),
        (WorkflowReportFilterSet, "requested_by", colleagues),
        (WorkflowReportFilterSet, "workflow", own_workflows),
        (WorkflowTasksReportFilterSet, "workflow", own_workflows),
        (WorkflowTasksReportFilterSet, "task", own_tasks),
    ):
        filterset.base_filters[name].queryset = source
    filters.popular_tags_for_model = chooser.popular_tags_for_model = no_tags
