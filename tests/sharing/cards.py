"""Facts of cards for tests."""

from datetime import date

from sharing.cards.facts import CardFacts
from sharing.networks import DISCLOSURE

CHECK = CardFacts(
    kind="Cek fakta",
    headline="Bantuan tunai Rp2,5 juta dibagikan lewat tautan pendaftaran di WhatsApp",
    sentence="Tidak ada pendaftaran bansos lewat tautan. Jangan isi nomor KTP.",
    agency="Kementerian Sosial",
    dated=date(2026, 5, 20),
    link="https://portal.go.id/s/Ab3dE9k",
    verdict="salah",
    verdict_label="Salah",
    disclosure=DISCLOSURE,
)
PROGRAM = CardFacts(
    kind="Program",
    headline="Program Keluarga Harapan",
    sentence="Bantuan tunai bersyarat bagi keluarga kurang mampu.",
    agency="Kementerian Sosial",
    dated=date(2026, 5, 20),
    link="https://portal.go.id/s/Pkh2026",
)
