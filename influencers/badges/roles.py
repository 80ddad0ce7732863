"""In which role somebody acts on a badge, as the record of processing names it."""

from django.utils.translation import gettext as _

from accounts.models import User
from influencers.models import Holder
from influencers.permissions import ALL_AGENCIES

# Tells what nobody decided from what somebody did whose account is gone.
PORTAL = "Portal"


def role_of(by: User | None, holder: Holder) -> str:
    """Return who acts: the portal, the holder, a badge officer or the PR head."""
    if by is None:
        return PORTAL
    if by.pk == holder.user_id:
        return _("Anda")
    if by.has_perm(ALL_AGENCIES):
        return _("Petugas lencana")
    return _("Kepala humas %(agency)s") % {"agency": holder.agency.short_name}
