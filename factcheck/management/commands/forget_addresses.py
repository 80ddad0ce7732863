"""Sends answers that are still owed, and deletes what may not be kept any longer."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils import timezone

from factcheck.models import SpentProof
from factcheck.tips import addresses, holding, notices


class Command(BaseCommand):
    """Run nightly: addresses of citizens, unsent reports, proofs that are past."""

    help = (
        "Mails answers that could not be mailed before, and deletes addresses older "
        f"than {addresses.KEPT_DAYS} days, reports that were not sent within an hour "
        "and used-up proofs of work."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Send, delete, and say how much; never to whom."""
        forgotten = notices.forget_old_addresses()
        told = notices.send(notices.answered_tips(), notices.answered_complaints())
        past = SpentProof.objects.filter(expires_at__lt=timezone.now())
        purged, _models = past.delete()
        unsent = holding.forget_past()
        self.stdout.write(
            f"{told} answers sent; {forgotten} addresses, {unsent} unsent pieces and "
            f"{purged} proofs deleted."
        )
