"""`manage.py load_demo`: the filled demo portal."""

from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.core.management.base import BaseCommand
from django.db import transaction
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from bagimunegeri.demo.builder import demo_steps


class Command(BaseCommand):
    """Loads what is missing of the demo; stop and repeat it as you like."""

    help = "Load the demo content (harmless to repeat; goes on where it stopped)."

    def handle(self, *args: Any, **options: Any) -> None:
        """Run every step in its own transaction, with a progress bar."""
        address = urlsplit(settings.WAGTAILADMIN_BASE_URL)
        steps = list(
            demo_steps(
                hostname=address.hostname or "localhost",
                port=address.port or (443 if address.scheme == "https" else 80),
            )
        )
        with Progress(
            TextColumn("Isi contoh"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.description}"),
        ) as progress:
            task = progress.add_task("", total=len(steps))
            for step in steps:
                progress.update(task, description=step.label[:48])
                with transaction.atomic():
                    step.run()
                progress.advance(task)
        if options["verbosity"]:
            self.stdout.write(self.style.SUCCESS("Isi contoh lengkap."))
