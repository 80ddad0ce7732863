"""What readers saw: every published version of a check, kept as it was."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from factcheck.models.fact_checks import FactCheckPage
from factcheck.vocabulary import Verdict


class PublishedVersion(models.Model):
    """One published version: its words, its verdict, their fingerprint."""

    wagtail_reference_index_ignore = True

    page = models.ForeignKey(
        FactCheckPage, on_delete=models.CASCADE, related_name="versions"
    )
    # 1 for the first publication.
    number = models.PositiveIntegerField(_("versi"))
    published_at = models.DateTimeField(_("terbit"))
    verdict = models.CharField(_("putusan"), max_length=20, choices=Verdict)
    # What a reader could read, by name of the part, as plain text and values.
    content = models.JSONField()
    # SHA-256 of `content` in canonical JSON.
    sha256 = models.CharField(max_length=64)

    class Meta:
        verbose_name = _("versi terbit")
        verbose_name_plural = _("versi terbit")
        ordering = ["page", "-number"]
        constraints = [
            models.UniqueConstraint(
                fields=["page", "number"], name="factcheck_version_number_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.number}"
