"""Lists whom a breach of data may concern, to be told of it."""

import csv
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from home.models import AgencyPage
from influencers.privacy.affected import HEADINGS, affected_rows


class Command(BaseCommand):
    """For the runbook of breaches in docs/operations.md."""

    help = "Writes who has to be told of a breach into a new file that only you read."

    def add_arguments(self, parser: CommandParser) -> None:
        """Ask where to, and of which agency."""
        parser.add_argument("file", help="CSV file to write; must not exist yet")
        parser.add_argument("--agency", default="", help="code of one agency")

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the list, and say how many; never whom."""
        code = options["agency"]
        if code and not AgencyPage.objects.filter(code=code).exists():
            raise CommandError(f"there is no agency {code}")
        path = Path(options["file"])
        try:
            path.touch(mode=0o600, exist_ok=False)
        except OSError as fault:
            raise CommandError(f"Cannot write there: {fault.strerror}") from fault
        rows = list(affected_rows(agency=code))
        with path.open("w", newline="", encoding="utf-8") as file:
            csv.writer(file).writerows([HEADINGS, *rows])
        self.stdout.write(f"{len(rows)} people. Delete the file once they know.")
