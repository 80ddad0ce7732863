"""Who judged a check before it was published: votes, experts, co-signing agencies."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import Revision, TaskState

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
    step = models.ForeignKey(TaskState, on_delete=models.CASCADE, related_name="+")
    voter = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("pemilih"),
        null=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    verdict = models.CharField(_("putusan"), max_length=20, choices=Verdict)
    reason = models.TextField(_("alasan"), max_length=1000, blank=True)
    cast_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("suara putusan")
        verbose_name_plural = _("suara putusan")
        ordering = ["cast_at", "pk"]
        constraints = [
            models.UniqueConstraint(
                fields=["step", "voter"], name="factcheck_one_vote_each"
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
        ACCEPTED = "diterima", _("Diterima")
        REJECTED = "ditolak", _("Ditolak")

    page = models.ForeignKey(
        FactCheckPage, on_delete=models.CASCADE, related_name="outside_reviews"
    )
    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="+")
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
        return self.reviewer_name or self.organisation


class VerdictVoteTask(IndependentApprovalTask):
    """A step of the workflow: three people vote on the verdict."""

    class Meta:
        verbose_name = _("suara putusan")
        verbose_name_plural = _("suara putusan")


class PublishCheckTask(IndependentApprovalTask):
    """The last step: the check is published when nothing is missing."""

    class Meta:
        verbose_name = _("penerbitan cek fakta")
        verbose_name_plural = _("penerbitan cek fakta")
