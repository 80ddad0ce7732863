"""Deletes old rows of the search log."""

from typing import Any

from django.core.management.base import BaseCommand

from search.query_log import KEPT_DAYS, forget_old_searches


class Command(BaseCommand):
    """Run daily: nothing about searches is kept longer than `KEPT_DAYS`."""

    help = f"Deletes the counts of searches that are older than {KEPT_DAYS} days."

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete, and say how much went."""
        self.stdout.write(f"{forget_old_searches()} rows deleted.")
