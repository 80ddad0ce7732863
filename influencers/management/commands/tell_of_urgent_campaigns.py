"""Mails urgent campaigns that begin today or could not be mailed before."""

from typing import Any

from django.core.management.base import BaseCommand

from influencers.batch_mail import MOST_AT_ONCE
from influencers.desk.urgent import tell_of_urgent_campaigns


class Command(BaseCommand):
    """Run every quarter of an hour; may be stopped and repeated."""

    help = (
        "Mails holders the urgent campaigns that mean them, each once, "
        f"{MOST_AT_ONCE} mails in one go."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Send, and say how many; never to whom."""
        self.stdout.write(f"{tell_of_urgent_campaigns.call()} mailed.")
