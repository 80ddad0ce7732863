"""Rows of an import file, written by us in the shape of the real ones."""

import csv
from pathlib import Path
from typing import Any

from factcheck.importing.rows import COLUMNS

POST = "https://www.facebook.com/share/p/Ab12Cd/"
COPY = "https://archive.ph/Xy9Zq"
NEWS = (
    "https://nasional.koran.example/read/2026/05/02/123456/tidak-ada-dana-desa-gratis"
)
OFFICIAL = "https://kemendesa.go.id/siaran-pers/dana-desa-tidak-dibagikan-tunai"


def article(number: int = 1, **changes: str) -> dict[str, str]:
    """Return one row; `changes` replace cells."""
    return {
        "url": f"https://cek.example/artikel/{10000 + number}-salah-dana-desa-{number}",
        "classification": "SALAH",
        "category": "Politik",
        "date": "04/05/2026",
        "narasi": (
            "Akun Facebook “Kabar Desa” pada Jumat (1/5/2026) mengunggah foto "
            "[ arsip ] dengan narasi: “Dana desa dibagi tunai, daftar lewat "
            "0812-3456-7890 sekarang!” Hingga Senin (4/5/2026), unggahan itu disukai "
            "1.200 akun."
        ),
        "penjelasan": (
            "Tim Pemeriksa Fakta Contoh (Cek Contoh) bertanya kepada Kemendesa. "
            "Jawabannya ada di laman resmi."
        ),
        "kesimpulan": (
            "Faktanya, dana desa tidak pernah dibagikan tunai kepada warga. Unggahan "
            f"berisi klaim “dana desa {number} dibagikan tunai” merupakan konten palsu "
            "(fabricated content)."
        ),
        "hasil_periksa": "Salah",
        "link_source": POST,
        "referensi": f"{OFFICIAL} | {NEWS} | {POST} | {COPY}",
        **changes,
    }


def write_rows(path: Path, *rows: dict[str, Any]) -> Path:
    """Write an import file and return its path."""
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        writer.writeheader()
        writer.writerows(rows)
    return path
