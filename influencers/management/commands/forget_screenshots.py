"""Deletes screenshots of applications that nobody decided about in time."""

from typing import Any

from django.core.management.base import BaseCommand

from influencers.applications import evidence


class Command(BaseCommand):
    """Run nightly; may be stopped and repeated."""

    help = (
        f"Deletes screenshots that waited {evidence.KEPT_FOR.days} days for a "
        "decision, and files that no application names."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete, and say how much; never whose."""
        abandoned = evidence.delete_abandoned()
        orphans = evidence.sweep_files()
        self.stdout.write(
            f"Deleted: {abandoned} screenshots, {orphans} files without an application."
        )
