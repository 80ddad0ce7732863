"""Four eyes: nobody approves or publishes what they wrote, superusers included."""

from typing import Any

from django.db.models import Q, QuerySet
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.models import (
    AbstractGroupApprovalTask,
    Page,
    PagePermissionTester,
    Revision,
    TaskState,
    WorkflowState,
)
from wagtail_localize.models import SegmentOverride, StringTranslation

from accounts.models import User
from home.written import written

# What a revision holds besides what somebody wrote: bookkeeping, the plan of
# publication, and remarks on the margin, which every reviewer may make.
NOT_WRITING = frozenset(
    {
        "alias_of",
        "depth",
        "draft_title",
        "expire_at",
        "expired",
        "first_published_at",
        "go_live_at",
        "has_unpublished_changes",
        "last_published_at",
        "latest_revision",
        "latest_revision_created_at",
        "live",
        "live_revision",
        "locked",
        "locked_at",
        "locked_by",
        "numchild",
        "path",
        "url_path",
        "wagtail_admin_comments",
    }
)


class StepRefusedError(Exception):
    """Somebody may not approve or publish this now; the message says what to do.

    Not a PermissionDenied: Wagtail answers that with a message that explains nothing.
    `home.admin_guard.AdminGuardMiddleware` turns this one into an answer. `hint` is
    what whoever opens the page reads in place of the button.
    """

    hint: Any = ""


class OwnWorkError(StepRefusedError):
    """Somebody tried to approve what they wrote."""

    hint = _("Anda ikut menulis halaman ini: orang lain yang menerbitkannya.")

    def __init__(self) -> None:
        super().__init__(
            _(
                "Perubahan Anda tersimpan sebagai draf. Karena Anda ikut menulis "
                "halaman ini, orang lain yang harus menyetujui dan menerbitkannya."
            )
        )


def wrote_pending_changes(page: Page, user: User) -> bool:
    """Tell whether the user wrote any of what waits to be published.

    That is the owner of a page never published, whoever saved a revision since the last
    publication that differs from the one before it, and whoever translated.
    """
    if page.first_published_at is None and page.owner_id == user.pk:
        return True
    return _changed_words(page, user) or _translated_words(page, user)


def _changed_words(page: Page, user: User) -> bool:
    """Tell whether a pending revision of the user's differs from the one before it."""
    pending = _pending(page)
    if not pending.filter(user_id=user.pk).exists():
        return False
    before = _words(page.live_revision) if page.live_revision_id else ""
    for revision in pending.order_by("created_at", "pk"):
        after = _words(revision)
        if revision.user_id == user.pk and after != before:
            return True
        before = after
    return False


def _pending(page: Page) -> "QuerySet[Revision]":
    """Return the revisions saved since the last publication."""
    if not page.live_revision_id:
        return page.revisions.all()
    return page.revisions.filter(created_at__gt=page.live_revision.created_at).exclude(
        pk=page.live_revision_id
    )


def _words(revision: Revision) -> str:
    return written(
        {
            name: value
            for name, value in revision.content.items()
            if name not in NOT_WRITING
        }
    )


def _translated_words(page: Page, user: User) -> bool:
    """Tell whether the user translated part of the page since the last publication.

    wagtail-localize keeps translated words beside the page until it publishes them.
    """
    newer = Q(last_translated_by=user.pk, locale=page.locale_id)
    if page.live_revision_id:
        newer &= Q(updated_at__gt=page.live_revision.created_at)
    of_page = Q(context__object_id=page.translation_key)
    return bool(
        StringTranslation.objects.filter(of_page & newer).exists()
        or SegmentOverride.objects.filter(of_page & newer).exists()
    )


class FourEyesPermissionTester(PagePermissionTester):
    """Wagtail's own rules, and: the author of pending changes cannot publish them."""

    def can_publish(self) -> bool:
        """Refuse whoever wrote what would be published."""
        return super().can_publish() and self.refusal is None

    @cached_property
    def refusal(self) -> StepRefusedError | None:
        """Why a person with the right to publish may not use it now; asked once."""
        return OwnWorkError() if wrote_pending_changes(self.page, self.user) else None

    def can_unschedule(self) -> bool:
        """Anyone who may publish may call a publication off: that approves nothing."""
        return super().can_publish()

    def can_set_view_restrictions(self) -> bool:
        """Leave privacy to superusers: what an agency publishes is public."""
        return self.user.is_superuser and super().can_publish()


class AgencyPermissionTester(FourEyesPermissionTester):
    """Under an agency nothing is created and published in one go."""

    @cached_property
    def refusal(self) -> StepRefusedError | None:
        """Let a superuser found an agency alone; its own people keep to four eyes."""
        return None if self.user.is_superuser else super().refusal

    def can_publish_subpage(self) -> bool:
        """Return False: a new page is by definition its author's own."""
        return False

    def can_copy(self) -> bool:
        """Return False: a copy would be a second agency with the same code."""
        return False


class IndependentApprovalTask(AbstractGroupApprovalTask):
    """A step of the workflow that an author of the page cannot approve."""

    def start(self, workflow_state: WorkflowState, user: User | None = None) -> Any:
        """Begin with the first step that nobody has taken for the newest words.

        Wagtail resumes where a page was sent back, though its author has changed it
        since: the last step would come before the first.
        """
        first = workflow_state.get_next_task()
        if first is None or first.pk == self.pk:
            return super().start(workflow_state, user=user)
        return first.specific.start(workflow_state, user=user)

    def get_actions(self, obj: Page, user: User) -> list[tuple[str, Any, bool]]:
        """Leave an author only the way back."""
        actions = super().get_actions(obj, user)
        if actions and wrote_pending_changes(obj, user):
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
            raise OwnWorkError
        super().on_action(task_state, user, action_name, **kwargs)

    def _user_in_groups(self, user: User) -> bool:
        """Ask once a request for all steps: each agency has its own."""
        cache = "_approval_steps"
        if not hasattr(user, cache):
            steps = IndependentApprovalTask.objects.filter(groups__user=user)
            setattr(user, cache, set(steps.values_list("pk", flat=True)))
        return self.pk in getattr(user, cache)

    @classmethod
    def get_description(cls) -> str:
        """What an administrator reads when choosing the kind of step."""
        return str(_("Disetujui anggota grup, tetapi tidak oleh penulis halaman"))

    class Meta:
        verbose_name = _("persetujuan orang kedua")
        verbose_name_plural = _("persetujuan orang kedua")
