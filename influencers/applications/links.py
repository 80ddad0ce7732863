"""Signed links that come by mail: they open new accounts, and never sign in to one.

The address in a link is encrypted: links stand in the logs of servers.
"""

from datetime import timedelta

from django.core import signing
from django.utils import timezone

from factcheck.tips import addresses
from influencers.models import Invitation

CONFIRM_WITHIN = timedelta(hours=24)
INVITED_FOR = timedelta(days=30)
ADDRESS_SALT = "influencers.applications.address"
INVITATION_SALT = "influencers.applications.invitation"


def address_token(email: str) -> str:
    """Return the last part of a link that proves who reads this address."""
    return signing.dumps(addresses.encrypt(email), salt=ADDRESS_SALT)


def read_address(token: str) -> str | None:
    """Return the address; None when the link is forged or older than a day."""
    try:
        encrypted = signing.loads(token, salt=ADDRESS_SALT, max_age=CONFIRM_WITHIN)
    except signing.BadSignature:
        return None
    return addresses.decrypt(encrypted)


def invitation_token(invitation: Invitation) -> str:
    """Return the last part of the link in an invitation."""
    return signing.dumps(invitation.pk, salt=INVITATION_SALT)


def read_invitation(token: str) -> Invitation | None:
    """Return the invitation; None when it is forged, past or withdrawn."""
    try:
        key = signing.loads(token, salt=INVITATION_SALT, max_age=INVITED_FOR)
    except signing.BadSignature:
        return None
    live = Invitation.objects.filter(expires_at__gt=timezone.now())
    return live.select_related("agency").filter(pk=key).first()
