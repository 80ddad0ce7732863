"""Four eyes: nobody approves or publishes a page they wrote."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _
from wagtail.models import (
    AbstractGroupApprovalTask,
    Page,
    PagePermissionTester,
    TaskState,
)

from accounts.models import User


def wrote_pending_changes(page: Page, user: User) -> bool:
    """Tell whether the user made any of what waits to be published.

    That is the owner of a page never published, and whoever saved a revision since
    the last publication.
    """
    if page.first_published_at is None and page.owner_id == user.pk:
        return True
    pending = page.revisions.filter(user_id=user.pk)
    if page.live_revision_id:
        pending = pending.filter(
            Q(created_at__gt=page.live_revision.created_at)
            & ~Q(pk=page.live_revision_id)
        )
    return bool(pending.exists())


class FourEyesPermissionTester(PagePermissionTester):
    """Wagtail's own rules, and: the author of pending changes cannot publish them."""

    def can_publish(self) -> bool:
        """Refuse whoever wrote what would be published."""
        return super().can_publish() and not wrote_pending_changes(self.page, self.user)

    def can_unpublish(self) -> bool:
        """Anyone who may publish may take down: removing is never self-approval."""
        return super().can_unpublish()


class AgencyPermissionTester(PagePermissionTester):
    """Under an agency nothing is created and published in one go."""

    def can_publish_subpage(self) -> bool:
        """Return False: a new page is by definition its author's own."""
        return False


class IndependentApprovalTask(AbstractGroupApprovalTask):
    """A step of the workflow that an author of the page cannot approve."""

    def get_actions(self, obj: Page, user: User) -> list[tuple[str, Any, bool]]:
        """Leave an author only the way back."""
        actions = super().get_actions(obj, user)
        if wrote_pending_changes(obj, user):
            return [action for action in actions if action[0] != "approve"]
        return actions

    def get_task_states_user_can_moderate(
        self, user: User, **kwargs: Any
    ) -> "QuerySet[TaskState]":
        """Leave out pages the user wrote: they wait for somebody else."""
        states = super().get_task_states_user_can_moderate(user, **kwargs)
        own = [
            state.pk
            for state in states.select_related("revision")
            if wrote_pending_changes(state.revision.content_object, user)
        ]
        return states.exclude(pk__in=own)

    def on_action(
        self, task_state: TaskState, user: User, action_name: str, **kwargs: Any
    ) -> None:
        """Refuse an approval by an author, however the request came."""
        page = task_state.revision.content_object
        if action_name == "approve" and wrote_pending_changes(page, user):
            raise PermissionDenied(_("Halaman sendiri harus disetujui orang lain."))
        super().on_action(task_state, user, action_name, **kwargs)

    @classmethod
    def get_description(cls) -> str:
        """What an administrator reads when choosing the kind of step."""
        return str(_("Disetujui anggota grup, tetapi tidak oleh penulis halaman"))

    class Meta:
        verbose_name = _("persetujuan orang kedua")
        verbose_name_plural = _("persetujuan orang kedua")
