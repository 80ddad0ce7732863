"""Writes every search document anew: the projection, then the search server."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    Task,
    TextColumn,
    TimeRemainingColumn,
)
from rich.progress import ProgressColumn as Column
from rich.text import Text
from wagtail.models import Page

from search.models import StoredDocument
from search.projection import refresh_pages
from search.queries import EngineUnavailableError
from search.synchronisation import outbox, rebuilding


class RateColumn(Column):
    """How many are done in a second."""

    def render(self, task: Task) -> Text:
        """Return the rate over the whole run once it has ended."""
        rate = task.finished_speed or task.speed
        return Text(f"{rate:.0f}/s" if rate else "")


class Command(BaseCommand):
    """Refreshes the projection from the pages, and the search server from it."""

    help = "Writes the search document of every public page anew."

    def add_arguments(self, parser: CommandParser) -> None:
        """Choose which of the two steps to take, or to go back."""
        choice = parser.add_mutually_exclusive_group()
        choice.add_argument(
            "--server-only",
            action="store_true",
            help="Rebuild the server's index from the projection as it is.",
        )
        choice.add_argument(
            "--roll-back",
            action="store_true",
            help="Bring the index kept from before up to date and make it live.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Stopping and starting again does no harm at any point."""
        is_for_server = options["server_only"] or options["roll_back"]
        if is_for_server and not outbox.has_server():
            raise CommandError(_("ELASTICSEARCH_URL kosong: tidak ada server."))
        if not is_for_server:
            self._refresh_projection()
        if outbox.has_server():
            self._replace_index(is_back=options["roll_back"])

    def _refresh_projection(self) -> None:
        pages = Page.objects.all()
        with _bar(_("Membaca halaman"), total=pages.count()) as advance:
            done = refresh_pages(pages, on_chunk=advance)
        self.stdout.write(
            _("%(pages)d halaman dibaca, %(documents)d dapat dicari.")
            % {"pages": done, "documents": StoredDocument.objects.count()}
        )

    def _replace_index(self, *, is_back: bool) -> None:
        try:
            if is_back:
                name = rebuilding.roll_back()
            else:
                total = rebuilding.documents_to_send()
                with _bar(_("Mengisi indeks baru"), total=total) as advance:
                    name = rebuilding.rebuild(on_chunk=advance)
        except (EngineUnavailableError, rebuilding.RebuildingError) as fault:
            raise CommandError(str(fault)) from fault
        self.stdout.write(_("Indeks %(name)s kini dipakai.") % {"name": name})


@contextmanager
def _bar(title: str, *, total: int) -> Iterator[Callable[[int], None]]:
    """Show a progress bar with rate and remaining time."""
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        RateColumn(),
        TimeRemainingColumn(),
    )
    with Progress(*columns, console=Console(stderr=True)) as progress:
        task = progress.add_task(title, total=total)
        yield lambda size: progress.advance(task, size)
