"""Deletes what may not be kept about people any longer."""

from typing import Any

from django.core.management.base import BaseCommand

from influencers.privacy import retention


class Command(BaseCommand):
    """Run nightly; may be stopped and repeated."""

    help = (
        "Deletes applications that led to nothing "
        f"({retention.REFUSED_KEPT.days} days), who took which kit "
        f"({retention.OPENINGS_KEPT.days}), holders whose badge ended "
        f"({retention.ENDED_KEPT.days}), and invitations that ran out."
    )

    def handle(self, *args: Any, **options: Any) -> None:
        """Delete, and say how much; never of whom."""
        applications = retention.forget_refused_applications()
        openings = retention.forget_openings()
        holders = retention.forget_ended_holders()
        invitations = retention.forget_invitations()
        self.stdout.write(
            f"Deleted: {applications} applications, {openings} openings, "
            f"{holders} holders, {invitations} invitations."
        )
