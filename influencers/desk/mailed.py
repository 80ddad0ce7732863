"""Whom mail about what is new may reach at all."""

from django.db.models import Exists, OuterRef

from influencers.applications.consents import Purpose
from influencers.models import Consent, Holder, HolderQuerySet


def mailed_holders() -> HolderQuerySet:
    """Return the active holders who agreed to mail and did not turn it off."""
    agreed = Consent.objects.filter(
        user=OuterRef("user"), purpose=Purpose.MAIL, withdrawn_at=None
    )
    return (
        Holder.objects.active()
        .filter(Exists(agreed), user__is_active=True)
        .exclude(digest=Holder.Digest.OFF)
    )
