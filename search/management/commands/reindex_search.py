"""Writes every search document anew, and removes those of pages not public."""

from typing import Any

from django.core.management.base import BaseCommand
from django.utils.translation import gettext as _
from rich.console import Console
from rich.progress import MofNCompleteColumn, Progress, TimeRemainingColumn
from wagtail.models import Page

from search.models import StoredDocument
from search.projection import refresh_pages


class Command(BaseCommand):
    """Refreshes the projection, page by page."""

    help = "Writes the search document of every public page anew."

    def handle(self, *args: Any, **options: Any) -> None:
        """Refresh all pages in chunks; stopping and starting again does no harm."""
        pages = Page.objects.all()
        columns = (*Progress.get_default_columns()[:2], MofNCompleteColumn())
        console = Console(stderr=True)
        with Progress(*columns, TimeRemainingColumn(), console=console) as progress:
            task = progress.add_task(_("Mengindeks halaman"), total=pages.count())
            done = refresh_pages(
                pages, on_chunk=lambda size: progress.advance(task, size)
            )
        self.stdout.write(
            _("%(pages)d halaman dibaca, %(documents)d dapat dicari.")
            % {"pages": done, "documents": StoredDocument.objects.count()}
        )
