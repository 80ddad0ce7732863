"""Mails alerts of corrections that could not be mailed before."""

from typing import Any

from django.core.management.base import BaseCommand

from influencers.batch_mail import MOST_AT_ONCE
from influencers.recall.mailing import send, unsent_alerts
from influencers.recall.services import tell_latecomers


class Command(BaseCommand):
    """Run every quarter of an hour: corrections wait for nobody."""

    help = (
        "Mails holders the alerts of corrected, withdrawn and unpublished kits that "
        f"they did not get yet, {MOST_AT_ONCE} in one go."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Make what alerts are missing, send, and say how many; never to whom."""
        added = tell_latecomers()
        told = send(unsent_alerts(), most=MOST_AT_ONCE)
        left = unsent_alerts().count()
        self.stdout.write(f"{added} alerts added; {told} mailed, {left} wait.")
