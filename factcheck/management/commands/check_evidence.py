"""Looks again at the sources that fact-checks cite."""

from collections import Counter
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser
from django.utils.translation import gettext as _

from factcheck.evidence.fetching import Fetcher
from factcheck.evidence.services import (
    due_captures,
    enter_cited_sources,
    look_at_all,
    polite_fetcher,
)
from factcheck.models import Capture
from search.evaluation.progress import progress_bars


class Command(BaseCommand):
    """Stopped anywhere, it goes on from there the next time."""

    help = "Looks at cited sources that are new or were last seen a week ago."
    # Given by tests alone, which serve their sources on loopback.
    stealth_options = ("fetcher",)

    def add_arguments(self, parser: CommandParser) -> None:
        """Choose how many to look at."""
        parser.add_argument(
            "--all", action="store_true", help="Also those seen within the week."
        )
        parser.add_argument("--limit", type=int, help="Look at no more than this many.")

    def handle(
        self, *args: Any, fetcher: Fetcher | None = None, **options: Any
    ) -> None:
        """Link rot is news, not a failure: the exit code stays zero."""
        enter_cited_sources()
        if not settings.FETCH_SOURCES:
            self.stdout.write(_("FETCH_SOURCES=0: tidak ada sumber yang dilihat."))
            return
        due = due_captures(is_all=options["all"]).values_list("pk", flat=True)
        keys = list(due[: options["limit"]])
        seen: Counter[str] = Counter()
        with progress_bars() as steps:
            advance = steps(_("Melihat sumber"), len(keys))
            for capture in look_at_all(keys, fetcher=fetcher or polite_fetcher()):
                seen[capture.state] += 1
                advance(1)
        self._report(seen)

    def _report(self, seen: Counter[str]) -> None:
        self.stdout.write(_("%d sumber dilihat.") % seen.total())
        for state in Capture.State:
            if seen[state]:
                self.stdout.write(f"{seen[state]:6d}  {state.label}")
        if seen and set(seen) == {Capture.State.UNREACHABLE}:
            self.stdout.write(
                _("Tidak satu pun menjawab: mungkin server ini tidak punya jaringan.")
            )
