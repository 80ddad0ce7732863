"""Signed badges, and the lists that tell which of them no longer hold."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from influencers.models.holders import Holder


class StatusList(models.Model):
    """A pair of Bitstring Status Lists of one agency: revocation and suspension.

    A badge has the same place in both. An agency begins another pair when the first is
    half full (`influencers.openbadges.status_lists.SIZE` places).
    """

    wagtail_reference_index_ignore = True

    agency = models.ForeignKey(
        "home.AgencyPage", on_delete=models.PROTECT, related_name="+"
    )
    number = models.PositiveSmallIntegerField(default=1)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["agency", "number"], name="status_list_number"
            )
        ]

    def __str__(self) -> str:
        return f"{self.agency_id}/{self.number}"


class BadgeCredential(models.Model):
    """One signed OpenBadgeCredential; a holder gets another when its words change."""

    wagtail_reference_index_ignore = True

    # Null once the holder's data were erased: the place in the list stays taken and
    # says nothing of a person.
    holder = models.ForeignKey(
        Holder, null=True, on_delete=models.SET_NULL, related_name="credentials"
    )
    # 1, 2, … for each holder; part of the credential's address.
    serial = models.PositiveSmallIntegerField(default=1)
    status_list = models.ForeignKey(
        StatusList, on_delete=models.PROTECT, related_name="credentials"
    )
    status_index = models.PositiveIntegerField()
    # The signed document, emptied when the holder's data are erased.
    document = models.JSONField(default=dict)
    issued_at = models.DateTimeField(default=timezone.now)
    issued_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    valid_until = models.DateTimeField(null=True)
    is_suspended = models.BooleanField(default=False)
    revoked_at = models.DateTimeField(_("dicabut"), null=True, blank=True)

    class Meta:
        verbose_name = _("lencana terbit")
        verbose_name_plural = _("lencana terbit")
        ordering = ["-serial"]
        constraints = [
            models.UniqueConstraint(
                fields=["status_list", "status_index"], name="one_badge_per_status_bit"
            ),
            models.UniqueConstraint(
                fields=["holder", "serial"], name="credential_serial"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.pk}"
