"""Mails holders what is new, as often as they chose."""

from typing import Any

from django.core.management.base import BaseCommand

from influencers.desk.digests import send_digests


class Command(BaseCommand):
    """Run once a day or more often; may be stopped and repeated."""

    help = "Sends the digests that are due: nobody gets two, nothing new means no mail."

    def handle(self, *args: Any, **options: Any) -> None:
        """Send, and say how many; never to whom."""
        self.stdout.write(f"{send_digests()} digests sent.")
