"""Issues badges anew in bulk."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeRemainingColumn,
)

from home.models import AgencyPage
from influencers.badges.bulk import holders_to_issue, issue_in_batches
from influencers.openbadges.keys import BadgeKeyError, current_ring


class Command(BaseCommand):
    """Stopped and started again, it goes on where it was."""

    help = (
        "Issues a new badge to every holder whose badge the current key did not sign: "
        "after `badge_key rotate`, or a leak. With --all, to every holder. Earlier "
        "badges are revoked. It can be stopped and started again."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        """Take whose, and what to tell them."""
        parser.add_argument("--agency", default="", metavar="CODE")
        parser.add_argument(
            "--all", action="store_true", help="whatever key signed the badge"
        )
        parser.add_argument(
            "--before",
            metavar="MOMENT",
            help="with --all: go on with a run that began at this moment",
        )
        parser.add_argument(
            "--tell",
            default="",
            metavar="REASON",
            help="mail every holder that there is a new badge, and why (Indonesian)",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        """Issue, with a bar."""
        code = options["agency"]
        if code and not AgencyPage.objects.filter(code=code).exists():
            raise CommandError(f"there is no agency {code}")
        try:
            ring = current_ring()
        except BadgeKeyError as fault:
            raise CommandError(str(fault)) from fault
        holders = holders_to_issue(ring, agency=code, before=self._before(options))
        columns = (
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeRemainingColumn(),
        )
        console = Console(file=self.stdout)  # type: ignore[arg-type]
        with Progress(*columns, console=console) as progress:
            total = holders.count()
            bar = progress.add_task("Badges", total=total)
            for size in issue_in_batches(holders, ring, reason=options["tell"]):
                progress.advance(bar, size)
        self.stdout.write(f"{total} badges issued.")

    def _before(self, options: dict[str, Any]) -> Any:
        """Return since when a badge counts as new, nothing without --all."""
        if not options["all"]:
            return None
        now = timezone.now()
        moment = parse_datetime(options["before"]) if options["before"] else now
        if moment is None or timezone.is_naive(moment):
            raise CommandError("--before is like 2026-11-20T05:00:00+07:00")
        if moment is now:
            self.stdout.write(f"To go on after a stop: --before {now.isoformat()}")
        return moment
