"""Reminds of accounts due for another look, suspends what nobody saw, lets go."""

from typing import Any

from django.core.management.base import BaseCommand

from influencers.badges.rechecks import release_accounts, remind, suspend_overdue


class Command(BaseCommand):
    """For every night; what one run did, the next does not repeat."""

    help = (
        "Tells holders and PR heads whose accounts are due for the re-check, and "
        "suspends badges that nobody looked at two weeks after that. Lets go of the "
        "accounts of badges that ran out 30 days ago."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Suspend first: who is reminded today has two weeks left."""
        suspended, reminded = suspend_overdue(), remind()
        released = release_accounts()
        self.stdout.write(
            f"{reminded} reminded, {suspended} suspended, {released} let go."
        )
