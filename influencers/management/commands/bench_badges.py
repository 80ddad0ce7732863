"""Measures how many badges a second are issued in bulk."""

import time
from datetime import UTC, datetime, timedelta
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from rich.progress import track

from influencers.openbadges import credentials, multikeys, status_lists
from influencers.openbadges.keys import KeyRing

HOST = "https://portal.example"


class Command(BaseCommand):
    """Signs invented badges with a key of the moment; nothing is kept."""

    help = "Issues invented badges and prints how many a second, on one core."

    def add_arguments(self, parser: CommandParser) -> None:
        """Take how many."""
        parser.add_argument("--badges", type=int, default=1000)

    def handle(self, *args: Any, **options: Any) -> None:
        """Issue, and print the rate."""
        count: int = options["badges"]
        if count < 1:
            raise CommandError("--badges is at least 1")
        ring, now = KeyRing(multikeys.new_secret()), datetime.now(UTC)
        began = time.perf_counter()
        for number in track(range(count), description="Issuing"):
            credentials.issue(_badge(number, now), ring, signed_at=now)
        seconds = time.perf_counter() - began
        self.stdout.write(
            f"{count} badges in {seconds:.1f} s: {count / seconds:.0f} a second"
        )


def _badge(number: int, now: datetime) -> credentials.Badge:
    issuer = f"{HOST}/instansi/contoh"
    return credentials.Badge(
        id=f"{HOST}/lencana/{number}/credential.json",
        name="Sahabat Humas",
        issuer=credentials.Issuer(
            "did:web:portal.example:instansi:contoh", "Instansi Contoh", issuer
        ),
        achievement=credentials.Achievement(
            f"{HOST}/lencana/", "Sahabat Humas", "Aparatur terverifikasi.", "Pelatihan."
        ),
        accounts=(credentials.Account("instagram", f"contoh.{number}"),),
        valid_from=now,
        valid_until=now + timedelta(days=365),
        statuses=tuple(
            credentials.StatusEntry(f"{issuer}/status/{purpose}", purpose, number)
            for purpose in (status_lists.REVOCATION, status_lists.SUSPENSION)
        ),
    )
