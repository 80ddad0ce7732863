"""Other accounts for a badge, until a second person confirms them."""

from django.conf import settings
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from influencers.models.holders import Holder, HolderAccount


class AccountsProposal(models.Model):
    """Other accounts for a badge, checked by one person; another one confirms them."""

    wagtail_reference_index_ignore = True

    holder = models.OneToOneField(
        Holder, on_delete=models.CASCADE, related_name="proposal"
    )
    # Pairs of network and handle; the first is the main one.
    accounts = models.JSONField()
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, on_delete=models.SET_NULL, related_name="+"
    )
    proposed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        verbose_name = _("usulan akun")
        verbose_name_plural = _("usulan akun")
        ordering = ["pk"]

    def __str__(self) -> str:
        return f"{self.pk}"

    @property
    def unsaved(self) -> list[HolderAccount]:
        """Return the accounts as the badge would have them."""
        return [
            HolderAccount(holder=self.holder, network=network, handle=handle)
            for network, handle in self.accounts
        ]
