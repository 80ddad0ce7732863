"""`manage.py export_open_data`: the nightly files of /data/."""

from typing import Any

from django.core.management.base import BaseCommand

from factcheck.open_data.services import write_files


class Command(BaseCommand):
    """Writes all public checks to files; what changes later is mended when asked."""

    help = "Write the files of /data/ anew: CSV, JSON Lines, ClaimReview (nightly)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Write the files and say how large they are."""
        for path in write_files():
            self.stdout.write(f"{path} {path.stat().st_size}")
