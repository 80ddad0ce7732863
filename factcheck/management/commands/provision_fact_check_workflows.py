"""`manage.py provision_fact_check_workflows`: for agencies older than the workflow."""

from typing import Any

from django.core.management.base import BaseCommand

from factcheck.review.provisioning import provision_missing_workflows


class Command(BaseCommand):
    """Gives every agency the workflow of its fact-checks; harmless to repeat."""

    help = "Give every agency the workflow of its fact-checks."

    def handle(self, *args: Any, **options: Any) -> None:
        """Say which agencies were without."""
        for workflow in provision_missing_workflows():
            self.stdout.write(self.style.SUCCESS(str(workflow)))
