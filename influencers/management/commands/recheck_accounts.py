"""Reminds of accounts that are due for another look, and suspends what nobody saw."""

from typing import Any

from django.core.management.base import BaseCommand

from influencers.badges.rechecks import remind, suspend_overdue


class Command(BaseCommand):
    """For every night; what one run did, the next does not repeat."""

    help = (
        "Tells holders and PR heads whose accounts are due for the re-check, and "
        "suspends badges that nobody looked at two weeks after that."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Suspend first: who is reminded today has two weeks left."""
        suspended, reminded = suspend_overdue(), remind()
        self.stdout.write(f"{reminded} reminded, {suspended} suspended.")
