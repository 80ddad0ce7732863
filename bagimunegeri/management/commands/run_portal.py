"""What `make run` runs."""

import sys
from typing import Any

from django.conf import settings
from django.core.management.base import CommandParser
from django.core.management.commands import runserver
from rich.console import Console

from bagimunegeri.founding import set_address
from bagimunegeri.startup import badge_key, database, demo_content
from bagimunegeri.startup.options import HOST, Options, read_options, require_free_port
from bagimunegeri.startup.welcome import welcome


class Command(runserver.Command):
    """Serves the portal on this machine; what was interrupted is gone on with.

    Django's `runserver` checks and migrates nothing by itself here: `make check` does
    the first, `prepare` the second, and a second start takes seconds.
    """

    help = "Prepares the database, loads the demo content, serves the portal."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take runserver's arguments; where to serve comes from the environment."""
        super().add_arguments(parser)
        parser.set_defaults(skip_checks=True)

    def handle(self, *args: Any, **options: Any) -> None:
        """Prepare, then serve until Ctrl-C."""
        self.chosen = read_options()
        self.console = Console()
        require_free_port(self.chosen.port)
        try:
            self.prepare(self.chosen)
        except KeyboardInterrupt:
            sys.exit("\nBerhenti. `make run` melanjutkan dari sini.")
        options["addrport"] = f"{HOST}:{self.chosen.port}"
        options["use_reloader"] = self.chosen.reload
        super().handle(*args, **options)

    def prepare(self, chosen: Options) -> None:
        """Migrate, make a badge key, load the demo: each only when there is a need."""
        was_behind = database.bring_up_to_date(
            self.console, unfinished=settings.VAR_DIR / "migrating"
        )
        badge_key.make_once()
        if chosen.demo:
            demo_content.load_once(stamps=settings.VAR_DIR, was_behind=was_behind)
        set_address(hostname=HOST, port=chosen.port)

    def check_migrations(self) -> None:
        """Leave out what `prepare` has just done, in a thousandth of the time."""

    def on_bind(self, server_port: int) -> None:
        """Greet once the server takes requests."""
        self.console.print(welcome(self.chosen.address, with_demo=self.chosen.demo))
