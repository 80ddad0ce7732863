"""Whether a credential is valid at a moment."""

from datetime import datetime
from typing import Any

from django.utils.translation import gettext_lazy as _

from influencers.openbadges.instants import read
from influencers.openbadges.verification.report import Check, failed, ok


def check_dates(document: dict[str, Any], *, now: datetime) -> Check:
    """Compare `validFrom` and `validUntil` with a moment; unreadable ones fail."""
    begins, ends = read(document.get("validFrom")), read(document.get("validUntil"))
    if begins is None or ("validUntil" in document and ends is None):
        return failed("dates", _("Masa berlakunya tidak dapat dibaca."))
    if begins > now:
        return failed("dates", _("Lencana ini belum berlaku."))
    if ends is not None and ends <= now:
        return failed("dates", _("Masa berlaku lencana ini sudah berakhir."))
    return ok("dates", _("Lencana ini dalam masa berlakunya."))
