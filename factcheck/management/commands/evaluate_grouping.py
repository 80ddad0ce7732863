"""manage.py evaluate_grouping: how well and how fast equal reports become one case."""

from argparse import ArgumentParser
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from factcheck.grouping.evaluation import (
    Grouping,
    Report,
    place_all,
    reference_reports,
    store_alone,
    twins_among,
)
from search.evaluation.invented import invented_document
from search.evaluation.progress import progress_bars
from search.evaluation.sets import JudgedSetError
from search.evaluation.timings import percentiles

# The bars of issue 4.
JOINED_BAR, MILLISECONDS_BAR = 0.90, 200
# How many of the reports' times count: the last ones, beside most others.
TIMED = 1_000
BODY_CHARACTERS = 600


class Command(BaseCommand):
    """Sends the titles and texts of the hoax files in, in a scratch transaction."""

    help = __doc__

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the folder, how many reports are stored before, and what to show."""
        parser.add_argument("folder", type=Path, help="where the hoax files lie")
        parser.add_argument(
            "--stored", type=int, default=0, help="invented reports stored before"
        )
        parser.add_argument("--limit", type=int, help="only so many reports")
        parser.add_argument("--sample", type=int, default=0, help="pairs to read")

    def handle(self, *args: Any, folder: Path, **options: Any) -> None:
        """Measure, print the figures, and undo everything."""
        try:
            reports = reference_reports(folder)[: options["limit"]]
        except JudgedSetError as fault:
            raise CommandError(str(fault)) from fault
        stored = options["stored"]
        invented = (
            Report(text=_invented(number), is_title=False)
            for number in range(1, stored + 1)
        )
        with transaction.atomic():
            with progress_bars() as steps:
                advance = steps("reports", stored + len(reports))
                store_alone(invented, on_report=lambda: advance(1))
                grouping = place_all(reports, on_report=lambda: advance(1))
            transaction.set_rollback(True)
        self._print(grouping, stored=stored)
        for one, other in grouping.sample(options["sample"]):
            self.stdout.write(f"\n1. {_line(one)}\n2. {_line(other)}")

    def _print(self, grouping: Grouping, *, stored: int) -> None:
        wanted = twins_among(grouping.reports)
        joined = grouping.joined()
        total = len(wanted) or 1
        last = [second * 1000 for second in grouping.seconds[-TIMED:]]
        times = percentiles(last)
        self.stdout.write(
            f"stored before {stored}, reports {len(grouping.reports)}, "
            f"cases {len(set(grouping.cases))}\n"
            f"near-duplicate pairs {len(wanted)}, joined "
            f"{len(wanted & joined) / total:.3f} (bar {JOINED_BAR}), joined or offered "
            f"{grouping.brought_together(wanted) / total:.3f}\n"
            f"cases offered to be merged {len(grouping.offered)}\n"
            f"other pairs joined {len(joined - wanted)}\n"
            f"placing one report, the last {len(last)}: p50 {times.p50:.1f} ms, "
            f"p95 {times.p95:.1f} ms, slowest {max(last):.0f} ms "
            f"(bar {MILLISECONDS_BAR})"
        )


def _invented(number: int) -> str:
    document = invented_document(number, page_id=number)
    return f"{document.title}. {document.body[:BODY_CHARACTERS]}"


def _line(text: str) -> str:
    return " ".join(text.split())[:300]
