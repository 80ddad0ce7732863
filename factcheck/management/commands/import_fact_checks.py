"""`manage.py import_fact_checks`: fact-check articles from a CSV file."""

import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import DataError, IntegrityError
from django.utils.translation import gettext as _
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from factcheck.importing.records import ImportedCheck, describe_check
from factcheck.importing.rejects import RejectsFile
from factcheck.importing.rows import (
    RawRow,
    RowError,
    UnreadableFileError,
    parse_row,
    read_rows,
)
from factcheck.importing.writer import CheckWriter, Outcome
from home.models import AgencyPage

REJECTED = "rejected"
# Rows between two lines of progress where no bar can be drawn.
ROWS_PER_LINE = 50

Advance = Callable[[], None]


class Command(BaseCommand):
    """Imports articles; stop and repeat it as you like."""

    help = (
        "Import fact-checks from a CSV file (harmless to repeat; goes on where it "
        "stopped). Rows that cannot be imported go to a rejects file."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Take the file, the agency and how far to go."""
        parser.add_argument("file", type=Path, help="CSV file in UTF-8")
        parser.add_argument(
            "--agency", required=True, help="code of the desk's agency, e.g. kominfo"
        )
        parser.add_argument(
            "--dry-run",
            action="store_true",
            help="write nothing, say what would happen",
        )
        state = parser.add_mutually_exclusive_group()
        state.add_argument(
            "--live",
            dest="publish",
            action="store_true",
            default=True,
            help="publish new pages (default)",
        )
        state.add_argument(
            "--draft", dest="publish", action="store_false", help="keep them as drafts"
        )
        parser.add_argument(
            "--rejects",
            type=Path,
            help="where rejected rows go (default: NAME.rejects.csv, here)",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Read the file, write row by row, sum up."""
        path, is_dry = options["file"], options["dry_run"]
        rejects_path = options["rejects"] or Path(f"{path.stem}.rejects.csv")
        if rejects_path.resolve() == path.resolve():
            raise CommandError(_("Berkas tolakan tidak boleh berkas yang diimpor."))
        writer = CheckWriter(_agency(options["agency"]), publish=options["publish"])
        try:
            rows = read_rows(path)
        except UnreadableFileError as fault:
            raise CommandError(str(fault)) from fault
        if not rows:
            raise CommandError(
                _("%(path)s tidak memuat satu baris pun.") % {"path": path}
            )
        started = time.monotonic()
        with RejectsFile(rejects_path) as rejects:
            counts = self._import(
                rows, writer=writer, rejects=None if is_dry else rejects
            )
        seconds = time.monotonic() - started
        self._sum_up(counts, seconds=seconds, is_dry=is_dry, rejects=rejects)

    def _import(
        self, rows: list[RawRow], *, writer: CheckWriter, rejects: RejectsFile | None
    ) -> Counter[str]:
        """Bring every row to its outcome; without a rejects file only say which."""
        counts: Counter[str] = Counter()
        line_of: dict[str, int] = {}
        with self._progress(len(rows), counts=counts) as advance:
            for raw in rows:
                try:
                    check = _describe(raw, line_of=line_of)
                    outcome = writer.write(check) if rejects else writer.plan(check)
                    counts[outcome] += 1
                    if rejects is None:
                        self.stdout.write(
                            f"{raw.line}: {outcome}: {check.page['title']}"
                        )
                except (RowError, ValidationError, DataError, IntegrityError) as fault:
                    counts[REJECTED] += 1
                    self._reject(raw, reason=_reason(fault), rejects=rejects)
                advance()
        return counts

    def _reject(self, raw: RawRow, *, reason: str, rejects: RejectsFile | None) -> None:
        if rejects is None:
            self.stdout.write(f"{raw.line}: {REJECTED}: {reason}")
            return
        try:
            rejects.add(raw, reason=reason)
        except OSError as fault:
            raise CommandError(
                _("%(path)s tidak dapat ditulis: %(fault)s.")
                % {"path": rejects.path, "fault": fault.strerror}
            ) from fault

    @contextmanager
    def _progress(self, total: int, *, counts: Counter[str]) -> Iterator[Advance]:
        """Show a bar with the rate; plain lines where the output is not a terminal."""
        started = time.monotonic()

        def rate() -> float:
            return counts.total() / max(time.monotonic() - started, 0.001)

        console = Console(stderr=True)
        if not console.is_terminal:

            def say() -> None:
                done = counts.total()
                if done % ROWS_PER_LINE == 0 and done < total:
                    self.stdout.write(f"{done}/{total}, {rate():.0f}/s")

            yield say
            return
        with Progress(
            TextColumn(_("Cek fakta")),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.description}"),
            console=console,
        ) as progress:
            task = progress.add_task("", total=total)
            yield lambda: progress.update(
                task, advance=1, description=_("%.0f per detik") % rate()
            )

    def _sum_up(
        self,
        counts: Counter[str],
        *,
        seconds: float,
        is_dry: bool,
        rejects: RejectsFile,
    ) -> None:
        self.stdout.write(
            self.style.SUCCESS(
                _(
                    "%(created)d baru, %(updated)d diperbarui, %(unchanged)d tetap, "
                    "%(kept)d dibiarkan karena disunting orang, %(rejected)d ditolak; "
                    "%(seconds).1f detik, %(rate).0f halaman per detik."
                )
                % {
                    **{outcome: counts[outcome] for outcome in (*Outcome, REJECTED)},
                    "seconds": seconds,
                    "rate": counts.total() / max(seconds, 0.001),
                }
            )
        )
        if is_dry:
            self.stdout.write(_("Tidak ada yang ditulis (--dry-run)."))
        elif rejects.count:
            self.stdout.write(
                self.style.WARNING(
                    _("Baris yang ditolak, dengan alasannya: %(path)s")
                    % {"path": rejects.path}
                )
            )


def _agency(code: str) -> AgencyPage:
    """Return the agency in the language that it was first written in."""
    agency = AgencyPage.objects.filter(code=code).order_by("pk").first()
    if agency is None:
        known = AgencyPage.objects.order_by("code").values_list("code", flat=True)
        raise CommandError(
            _("Tidak ada instansi berkode %(code)s. Yang ada: %(known)s.")
            % {"code": code, "known": ", ".join(dict.fromkeys(known)) or "-"}
        )
    return agency


def _describe(raw: RawRow, *, line_of: dict[str, int]) -> ImportedCheck:
    """Describe a row; refuse an article that the file has already told."""
    row = parse_row(raw)
    if row.url in line_of:
        raise RowError(
            _("Alamat ini sudah ada di baris %(line)d.") % {"line": line_of[row.url]}
        )
    line_of[row.url] = raw.line
    return describe_check(row)


def _reason(fault: Exception) -> str:
    if isinstance(fault, ValidationError):
        return "; ".join(fault.messages)
    return " ".join(str(fault).split())
