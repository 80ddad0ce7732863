"""`manage.py record_versions`: version 1 of checks published before versions were."""

from typing import Any

from django.core.management.base import BaseCommand

from factcheck.models import FactCheckPage
from factcheck.versions.services import record_version


class Command(BaseCommand):
    """Keeps every published check that has no version yet; harmless to repeat."""

    help = "Keep every published fact-check that has no version yet as its version 1."

    def handle(self, *args: Any, **options: Any) -> None:
        """Record them one by one: a run that is stopped goes on where it was."""
        pages = FactCheckPage.objects.live().filter(versions=None, alias_of=None)
        recorded = 0
        for key in list(pages.values_list("pk", flat=True)):
            page = FactCheckPage.objects.select_related(
                "locale", "claim", "cosigned_by"
            ).get(pk=key)
            if record_version(page, at=page.last_published_at):
                recorded += 1
        self.stdout.write(f"{recorded} versions recorded.")
