"""Brings changes of pages to the search server, as they come."""

import signal
import threading
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils.translation import gettext as _

from search.queries import EngineUnavailableError
from search.synchronisation import delivery, outbox


class Command(BaseCommand):
    """Sends the outbox. Several may run at once; each may be killed at any moment."""

    help = (
        "Sends changed pages to the search server. Ctrl-C or SIGTERM ends it cleanly."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Add `--once`, for cron and for tests."""
        parser.add_argument(
            "--once", action="store_true", help="Send what is due now, then end."
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Run until told to stop, or once."""
        if not outbox.has_server():
            raise CommandError(_("ELASTICSEARCH_URL kosong: tidak ada server."))
        if options["once"]:
            self._deliver_all()
        else:
            self._run()

    def _deliver_all(self) -> None:
        sent = 0
        try:
            while taken := delivery.deliver():
                sent += taken
        except EngineUnavailableError as fault:
            raise CommandError(
                _("Server tidak menjawab; %(left)d perubahan menunggu: %(why)s")
                % {"left": outbox.waiting(), "why": fault}
            ) from fault
        self.stdout.write(_("%(sent)d perubahan dikirim.") % {"sent": sent})

    def _run(self) -> None:
        stop = threading.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, lambda *_signal: stop.set())
        self.stdout.write(_("Pekerja pencarian siap."))
        self.stdout.flush()
        delivery.run_worker(stop=stop)
        self.stdout.write(_("Pekerja pencarian berhenti."))
