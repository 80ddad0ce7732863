"""Who judged a check before it was published: votes, experts, co-signing agencies."""

from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import QuerySet
from django.forms import Form
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy
from wagtail.models import Page, Revision, TaskState, WorkflowState

from accounts.models import User
from factcheck.models.fact_checks import FactCheckPage
from factcheck.vocabulary import Verdict
from home.models import IndependentApprovalTask


class VerdictVote(models.Model):
    """One of three votes on the verdict of a check; kept with its dissent."""

    wagtail_reference_index_ignore = True

    page = models.ForeignKey(
        FactCheckPage, on_delete=models.CASCADE, related_name="votes"
    )
    # The step of the workflow that asked for it: a check sent back is voted on anew.
    # Null = its revision was purged; the vote itself stays.
    step = models.ForeignKey(
        TaskState, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    voter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("pemilih"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    verdict = models.CharField(_("putusan"), max_length=20, choices=Verdict)
    reason = models.TextField(_("alasan"), max_length=1000, blank=True)
    # Of the words that were judged: a vote says nothing about others.
    content_digest = models.CharField(max_length=64, editable=False)
    cast_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("suara putusan")
        verbose_name_plural = _("suara putusan")
        ordering = ["cast_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["step", "voter", "content_digest"],
                name="factcheck_one_vote_each",
            )
        ]

    def __str__(self) -> str:
        return f"{self.get_verdict_display()}"


class OutsideReview(models.Model):
    """A draft shown to somebody outside the desk: an expert or a co-signing agency.

    Its private address expires, shows one revision and changes nothing. Accepted are
    exactly the words that were shown (`content_digest`).
    """

    wagtail_reference_index_ignore = True

    class Kind(models.TextChoices):
        """Who is asked."""

        EXPERT = "ahli", _("Ahli")
        COSIGNER = "pengesah", _("Instansi lain yang ikut mengesahkan")

    class Decision(models.TextChoices):
        """What they said."""

        WAITING = "menunggu", _("Menunggu")
        ACCEPTED = "diterima", pgettext_lazy("naskah", "Diterima")
        REJECTED = "ditolak", pgettext_lazy("naskah", "Ditolak")

    page = models.ForeignKey(
        FactCheckPage, on_delete=models.CASCADE, related_name="outside_reviews"
    )
    # Null = purged; the answer itself stays.
    revision = models.ForeignKey(
        Revision, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    kind = models.CharField(_("siapa"), max_length=20, choices=Kind)
    reviewer_name = models.CharField(
        _("nama"), max_length=120, blank=True, help_text=_("Contoh: dr. Sari Wulan.")
    )
    organisation = models.CharField(
        _("lembaga"), max_length=150, blank=True, help_text=_("Contoh: IDI.")
    )
    # Only for a co-signature: whose reviewer or publisher has to sign in for it.
    agency = models.ForeignKey(
        "home.AgencyPage",
        verbose_name=_("instansi"),
        null=True,
        blank=True,
        on_delete=models.CASCADE,
        related_name="+",
    )
    # SHA-256 of the secret in the address, and of the words that were shown.
    token_digest = models.CharField(max_length=64, unique=True, editable=False)
    content_digest = models.CharField(max_length=64, editable=False)
    asked_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    asked_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    is_revoked = models.BooleanField(default=False)
    decision = models.CharField(
        max_length=20, choices=Decision, default=Decision.WAITING
    )
    comment = models.TextField(_("catatan"), max_length=2000, blank=True)
    decided_at = models.DateTimeField(null=True, blank=True)
    decided_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )

    class Meta:
        verbose_name = _("telaah luar")
        verbose_name_plural = _("telaah luar")
        ordering = ["-asked_at", "-pk"]

    def __str__(self) -> str:
        if self.agency:
            return self.agency.title
        return ", ".join(filter(None, (self.reviewer_name, self.organisation)))

    @property
    def is_revocable(self) -> bool:
        """Tell whether the desk may close it: unanswered, or rejected by an expert."""
        is_rejection = (
            self.kind == self.Kind.EXPERT and self.decision == self.Decision.REJECTED
        )
        return not self.is_revoked and (self.decided_at is None or is_rejection)


class VerdictVoteTask(IndependentApprovalTask):
    """A step of the workflow: three people vote on the verdict."""

    VOTE = "vote"

    class Meta:
        verbose_name = _("suara putusan")
        verbose_name_plural = _("suara putusan")

    def start(self, workflow_state: WorkflowState, user: User | None = None) -> Any:
        """Pass on what a panel has decided already, word for word."""
        from factcheck.review.voting import (  # noqa: PLC0415 - a mutual relation
            skip_if_decided,
        )

        state = super().start(workflow_state, user=user)
        if state.task_id == self.pk:
            skip_if_decided(state)
        return state

    def get_actions(self, obj: Page, user: User) -> list[tuple[str, Any, bool]]:
        """Offer a vote to whoever may cast one, and nothing else."""
        from factcheck.review.voting import has_voted  # noqa: PLC0415 - as above

        offered = dict.fromkeys(each[0] for each in super().get_actions(obj, user))
        step = obj.current_workflow_task_state
        if "approve" not in offered or step is None or has_voted(step, voter=user):
            return []
        return [(self.VOTE, _("Beri suara"), True)]

    def get_form_for_action(self, action: str) -> type[Form]:
        """Ask for a verdict and a reason."""
        from factcheck.review.forms import VoteForm  # noqa: PLC0415 - as above

        return VoteForm

    def get_template_for_action(self, action: str) -> str:
        """Show what is voted on."""
        return "factcheck/review/vote_dialog.html"

    def get_task_states_user_can_moderate(
        self, user: User, **kwargs: Any
    ) -> "QuerySet[TaskState]":
        """Leave out what the user has voted on."""
        from factcheck.review.voting import has_voted  # noqa: PLC0415 - as above

        states = super().get_task_states_user_can_moderate(user, **kwargs)
        voted = [state.pk for state in states if has_voted(state, voter=user)]
        return states.exclude(pk__in=voted)

    def on_action(
        self, task_state: TaskState, user: User, action_name: str, **kwargs: Any
    ) -> None:
        """Count a vote; the third one decides."""
        from factcheck.review.voting import cast_vote  # noqa: PLC0415 - as above

        cast_vote(task_state, voter=user, said=kwargs)

    @classmethod
    def get_description(cls) -> str:
        """What an administrator reads when choosing the kind of step."""
        return str(_("Tiga orang yang tidak ikut menulis memberi suara atas putusan"))


class PublishCheckTask(IndependentApprovalTask):
    """The last step: the check is published when nothing is missing."""

    class Meta:
        verbose_name = _("penerbitan cek fakta")
        verbose_name_plural = _("penerbitan cek fakta")

    def on_action(
        self, task_state: TaskState, user: User, action_name: str, **kwargs: Any
    ) -> None:
        """Refuse while something is missing, and say what."""
        from factcheck.review.gate import (  # noqa: PLC0415 - a mutual relation
            keep_the_gate,
        )

        if action_name == "approve":
            keep_the_gate(task_state, user=user)
        super().on_action(task_state, user, action_name, **kwargs)

    @classmethod
    def get_description(cls) -> str:
        """What an administrator reads when choosing the kind of step."""
        return str(_("Diterbitkan anggota grup bila daftar periksanya lengkap"))
