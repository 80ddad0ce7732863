"""Measures how fast search is over many invented documents."""

import argparse
import json
from collections.abc import Mapping
from pathlib import Path
from time import perf_counter
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils import timezone
from rich.console import Console
from rich.table import Table

from search.evaluation import bench
from search.evaluation.progress import progress_bars
from search.evaluation.server_index import throw_away_index
from search.queries import EngineUnavailableError

FOLDER = Path(settings.BASE_DIR) / "var" / "bench"
# The small portal that a large one is compared with.
SMALL = 1000
# What the issue asks for: "most" and "least" of a measure at the full size.
MOST = {
    "server overhead p50": 1.25,
    "server overhead p95": 1.25,
    "embedded search p95": 150.0,
    "embedded suggest p95": 50.0,
    "server suggest p95": 50.0,
    "embedded publish to found, slowest": 2.0,
    "server publish to found, slowest": 2.0,
}
LEAST = {"reindexed/s": 500.0}
# Measures that are not milliseconds.
UNITS = {
    "stored/s": "",
    "reindexed/s": "",
    "server unanswered": "%",
    "server overhead p50": "×",
    "server overhead p95": "×",
    "embedded publish to found, slowest": "s",
    "server publish to found, slowest": "s",
}


class Command(BaseCommand):
    """Fills a scratch database, measures at 1,000 and at all documents."""

    help = (
        "Measures how fast search is, in a scratch database (make bench-search)."
        " What was stored and measured is kept, so it can be stopped and started again."
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        """Read how many documents."""
        parser.add_argument("--documents", type=int, default=50_000, metavar="N")
        parser.add_argument(
            "--again", action="store_true", help="measure also what is measured already"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Grow the database from size to size and measure at each."""
        call_command("migrate", verbosity=0)
        if bench.holds_a_portal():
            name = connection.settings_dict["NAME"]
            raise CommandError(f"{name} holds a portal: name an empty database.")
        if not settings.ELASTICSEARCH_URL:
            raise CommandError("Set ELASTICSEARCH_URL, or use make bench-search.")
        kept = Kept(FOLDER / f"{connection.vendor}.json")
        sizes = sorted({min(SMALL, options["documents"]), options["documents"]})
        try:
            for size in sizes:
                self._measure(size, kept=kept, again=options["again"])
        except EngineUnavailableError as fault:
            raise CommandError(str(fault)) from fault
        table = report([kept.figures[str(size)] for size in sizes], sizes=sizes)
        Console(file=self.stdout, width=120).print(table)  # type: ignore[arg-type]

    def _measure(self, size: int, *, kept: "Kept", again: bool) -> None:
        have = bench.stored()
        if str(size) in kept.figures and (not again or have > size):
            return
        if have > size:
            raise CommandError(
                f"There are {have} documents already and {size} were never measured:"
                f" begin with an empty database."
            )
        with progress_bars() as steps:
            times = bench.store_invented(
                upto=size, on_chunk=steps(f"{size} documents: storing", size - have)
            )
            calls = 2 * bench.QUERIES
            times |= bench.measure_embedded(
                documents=size, on_call=steps("embedded engine", calls)
            )
            started = perf_counter()
            indexing = steps("indexing on the server", size)
            with throw_away_index(purpose="bench", on_chunk=indexing):
                times["reindexed/s"] = size / (perf_counter() - started)
                times |= bench.measure_server(
                    documents=size, on_call=steps("search server", calls)
                )
                times |= bench.measure_publishing(
                    documents=size, on_call=steps("publishing", bench.PUBLISHED)
                )
        kept.keep(size, times)


class Kept:
    """Figures of earlier runs on this kind of database."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self.figures: dict[str, dict[str, Any]] = (
            json.loads(path.read_text()) if path.exists() else {}
        )

    def keep(self, size: int, times: Mapping[str, float]) -> None:
        """Add the figures of one size."""
        measured_on = timezone.localdate().isoformat()
        before = self.figures.get(str(size), {})
        self.figures[str(size)] = {**before, **times, "measured on": measured_on}
        self.path.write_text(json.dumps(self.figures, indent=2) + "\n")


def report(figures: list[dict[str, Any]], *, sizes: list[int]) -> Table:
    """Return one row for each measure: small, large, growth, and whether it is well."""
    table = Table(title=f"search on {connection.vendor}", title_justify="left")
    table.add_column("measure")
    for size in sizes:
        table.add_column(f"{size:,}", justify="right")
    for heading in ("growth", "bar", ""):
        table.add_column(heading, justify="right")
    for name, value in figures[-1].items():
        if not isinstance(value, float):
            continue
        first = figures[0].get(name)
        growth = f"{value / first:.1f} ×" if first and len(sizes) > 1 else ""
        table.add_row(
            name,
            *(_shown(name, one.get(name)) for one in figures),
            growth,
            *_verdict(name, value),
        )
    return table


def _shown(name: str, value: float | None) -> str:
    if value is None:
        return ""
    unit = UNITS.get(name, "ms")
    return f"{value:,.2f} {unit}" if unit in ("×", "s") else f"{value:,.1f} {unit}"


def _verdict(name: str, value: float) -> tuple[str, str]:
    if name in MOST:
        return f"≤ {MOST[name]:g}", "cleared" if value <= MOST[name] else "MISSED"
    if name in LEAST:
        return f"≥ {LEAST[name]:g}", "cleared" if value >= LEAST[name] else "MISSED"
    return "", ""
