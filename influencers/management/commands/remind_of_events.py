"""Reminds those who come to an event tomorrow; run every night."""

from typing import Any

from django.core.management.base import BaseCommand

from influencers.events.notices import remind
from influencers.events.services import fill_upcoming_events


class Command(BaseCommand):
    """Moves up who waits for places of ended badges, then mails."""

    help = "Remind those who come to an event before tomorrow's end; each of them once."

    def handle(self, *args: Any, **options: Any) -> None:
        """Give places of ended badges to who waits, then send the reminders."""
        moved = fill_upcoming_events()
        sent = remind()
        self.stdout.write(f"{moved} moved up, {sent} reminders sent.")
