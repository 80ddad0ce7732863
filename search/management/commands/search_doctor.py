"""Finds what search has wrong, and puts it right when asked."""

import time
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from rich.console import Console
from rich.table import Table

from search.queries import EngineUnavailableError
from search.synchronisation import delivery, outbox
from search.synchronisation.examination import Finding, documents, examine, repair

PLACES: dict[str, Promise | str] = {
    "embedded": gettext_lazy("basis data"),
    "server": gettext_lazy("server"),
    "outbox": gettext_lazy("antrean"),
}
FAULTS: dict[str, Promise | str] = {
    "missing": gettext_lazy("hilang: publik, tetapi tidak dapat dicari"),
    "stale": gettext_lazy("basi: isinya bukan isi halaman sekarang"),
    "zombie": gettext_lazy("sisa: halamannya sudah tidak terbit"),
    "restricted": gettext_lazy("terbatas: tidak publik, tetapi masih ada"),
    "no_index": gettext_lazy("belum ada indeks: jalankan reindex_search"),
    "unreachable": gettext_lazy("server tidak menjawab"),
    "parked": gettext_lazy("ditolak server"),
    "late": gettext_lazy("menunggu lebih dari semenit: jalankan search_worker"),
}
# How many pages of a finding are named.
SHOWN = 10
# How long a repair waits for its changes to arrive, in seconds.
LONGEST_DELIVERY = 60.0


class Command(BaseCommand):
    """Compares pages, projection and server. Ends with 1 when anything is wrong."""

    help = (
        "Tells what search has missing, stale or left behind; --repair puts it right."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Add `--repair`."""
        parser.add_argument(
            "--repair",
            action="store_true",
            help="Put right what is found, then look again.",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Examine, repair when asked, and fail while something is wrong."""
        findings = examine()
        self._show(findings)
        if findings and options["repair"]:
            repair(findings)
            _deliver()
            findings = examine()
            self.stdout.write(_("Setelah diperbaiki:"))
            self._show(findings)
        if findings:
            raise CommandError(_("Pencarian tidak sama dengan halaman."), returncode=1)

    def _show(self, findings: list[Finding]) -> None:
        if not findings:
            self.stdout.write(
                _("Sehat: %(count)d dokumen, semuanya cocok.") % {"count": documents()}
            )
            return
        table = Table(_("Tempat"), _("Temuan"), _("Jumlah"), _("Halaman"), _("Sebab"))
        for finding in findings:
            table.add_row(
                str(PLACES[finding.place]),
                str(FAULTS[finding.fault]),
                str(len(finding.pages)) if finding.pages else "",
                _named(finding.pages),
                finding.note,
            )
        with Console(file=self.stdout, width=100) as console:  # type: ignore[arg-type]
            console.print(table)


def _named(pages: tuple[int, ...]) -> str:
    named = ", ".join(map(str, pages[:SHOWN]))
    return f"{named}, …" if len(pages) > SHOWN else named


def _deliver() -> None:
    """Bring repairs to the server; what it refuses is tried until it is parked."""
    ends_at = time.monotonic() + LONGEST_DELIVERY
    while outbox.has_server() and outbox.waiting() and time.monotonic() < ends_at:
        try:
            if not delivery.deliver():
                time.sleep(0.2)
        except EngineUnavailableError:
            return
