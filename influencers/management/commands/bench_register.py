"""Measures the register, a status list and issuing with very many holders."""

import statistics
from time import perf_counter
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from rich.console import Console
from rich.table import Table

from influencers.badges import bench
from influencers.openbadges import multikeys, status_lists
from influencers.openbadges.keys import KeyRing
from search.evaluation.progress import Steps, progress_bars

# What the issue asks for: milliseconds at most, badges a second at least.
MOST_P95, LEAST_ISSUED = 100.0, 100.0


class Command(BaseCommand):
    """Fills a scratch database; what was stored is kept for the next run."""

    help = (
        "Measures register search, status lists and issuing, in a scratch database "
        "that DATABASE_URL names (make bench-badges)."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Read how many."""
        parser.add_argument("--holders", type=int, default=100_000, metavar="N")
        parser.add_argument("--badges", type=int, default=1_000, metavar="N")

    def handle(self, *args: Any, **options: Any) -> None:
        """Store, measure, report."""
        call_command("migrate", verbosity=0)
        if bench.holds_a_portal():
            name = connection.settings_dict["NAME"]
            raise CommandError(f"{name} holds a portal: name an empty database.")
        ring = KeyRing(multikeys.new_secret())
        settings.BADGE_KEYS = ring.words()
        settings.ALLOWED_HOSTS = ["testserver"]
        holders: int = options["holders"]
        table = Table(title=f"{holders:,} holders on {connection.vendor}")
        for heading in ("measure", "p50", "p95", "bar", ""):
            table.add_column(heading, justify="left" if not table.columns else "right")
        with progress_bars() as steps:
            self._store(holders, steps)
            self._measure(table, holders, steps)
            self._issue(table, ring, options["badges"], steps)
        Console(file=self.stdout, width=100).print(table)  # type: ignore[arg-type]

    def _store(self, holders: int, steps: Steps) -> None:
        missing = holders - bench.stored()
        bench.store_holders(upto=holders, on_part=steps("holders", missing))
        bench.fill_a_list(on_part=steps("status list", status_lists.SIZE // 2))
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")

    def _measure(self, table: Table, holders: int, steps: Steps) -> None:
        for kind in bench.QUESTIONS:
            on_part = steps(f"register: {kind}", bench.QUERIES)
            times = bench.ask_register(kind, count=holders, on_part=on_part)
            table.add_row(f"register: {kind}", *_milliseconds(times, most=MOST_P95))
        made, kept = bench.ask_status_list()
        table.add_row("status list, half full, made", *_milliseconds(made))
        table.add_row("status list, kept", *_milliseconds(kept, most=MOST_P95))

    def _issue(self, table: Table, ring: KeyRing, count: int, steps: Steps) -> None:
        on_part = steps("issuing", count)
        began = perf_counter()
        for size in bench.issue(ring, count=count):
            on_part(size)
        rate = count / (perf_counter() - began)
        verdict = "cleared" if rate >= LEAST_ISSUED else "MISSED"
        table.add_row(
            "issued a second", f"{rate:.0f}", "", f"≥ {LEAST_ISSUED:.0f}", verdict
        )


def _milliseconds(times: list[float], *, most: float | None = None) -> list[str]:
    """Return median, 95th percentile, and whether that is below the bar."""
    p95 = statistics.quantiles(times, n=20)[-1]
    shown = [f"{statistics.median(times):.1f} ms", f"{p95:.1f} ms"]
    if most is None:
        return [*shown, "", ""]
    return [*shown, f"≤ {most:.0f} ms", "cleared" if p95 <= most else "MISSED"]
