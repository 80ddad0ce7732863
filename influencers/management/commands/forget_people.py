"""Deletes what may not be kept about people any longer."""

from typing import Any

from django.core.management.base import BaseCommand

from influencers.events.retention import ATTENDANCES_KEPT, forget_attendances
from influencers.privacy import retention


class Command(BaseCommand):
    """Run nightly; may be stopped and repeated."""

    help = (
        "Deletes applications that led to nothing "
        f"({retention.REFUSED_KEPT.days} days), who took which kit and was "
        f"told of its correction ({retention.OPENINGS_KEPT.days}), who was "
        "mailed of urgent campaigns that are over, who came to "
        f"which event ({ATTENDANCES_KEPT.days}), holders whose badge ended "
        f"({retention.ENDED_KEPT.days}), accounts that never became a badge "
        f"({retention.ACCOUNTS_KEPT.days}), and invitations that ran out."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete, and say how much; never of whom."""
        applications = retention.forget_refused_applications()
        openings = retention.forget_openings()
        alerts = retention.forget_alerts()
        urgent = retention.forget_campaign_alerts()
        attendances = forget_attendances()
        holders = retention.forget_ended_holders()
        accounts = retention.forget_unused_accounts()
        invitations = retention.forget_invitations()
        self.stdout.write(
            f"Deleted: {applications} applications, {openings} openings, "
            f"{alerts} alerts, {urgent} mails of urgent campaigns, "
            f"{attendances} attendances, {holders} holders, {accounts} accounts, "
            f"{invitations} invitations."
        )
