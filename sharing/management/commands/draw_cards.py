"""Draws sample cards, to be looked at, and says what each took."""

import time
from argparse import ArgumentParser
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from sharing.cards.drawing import draw_card
from sharing.cards.facts import CardFacts, CardSize, CardState
from sharing.cards.palette import VERDICTS
from sharing.networks import DISCLOSURE

CHECK = CardFacts(
    kind="Cek fakta",
    headline="Bantuan tunai Rp2,5 juta dibagikan lewat tautan pendaftaran di WhatsApp",
    sentence="Tidak ada pendaftaran bansos lewat tautan. Jangan isi nomor KTP.",
    agency="Kementerian Sosial",
    dated=date(2026, 11, 20),
    link="https://contoh.go.id/s/Ab3dE9k",
    disclosure=DISCLOSURE,
)
FALSE = replace(
    CHECK, verdict="salah", verdict_label="Salah", changed_on=date(2026, 11, 21)
)
SAMPLES = {
    "program": replace(
        CHECK,
        kind="Program",
        headline="Program Keluarga Harapan",
        sentence="Bantuan tunai bersyarat bagi keluarga kurang mampu.",
    ),
    "dikoreksi": replace(FALSE, state=CardState.CORRECTED),
    "dicabut": replace(FALSE, state=CardState.WITHDRAWN),
} | {
    code: replace(
        CHECK, verdict=code, verdict_label=code.replace("_", " ").capitalize()
    )
    for code in VERDICTS
}


class Command(BaseCommand):
    """Draw a card of each kind in each size."""

    help = "Draws sample share cards into a folder and prints their bytes and time."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take the folder."""
        parser.add_argument("folder", type=Path)

    def handle(self, *, folder: Path, **options: Any) -> None:
        """Draw, write and measure; processor time, for other work slows the clock."""
        folder.mkdir(parents=True, exist_ok=True)
        for name, facts in SAMPLES.items():
            for size in CardSize:
                start = time.process_time()
                drawn = draw_card(facts, size)
                took = (time.process_time() - start) * 1000
                file = folder / f"{name}-{size.code}.png"
                file.write_bytes(drawn)
                self.stdout.write(f"{file.name:36} {len(drawn):7} B {took:5.0f} ms")
