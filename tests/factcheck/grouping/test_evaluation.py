"""What the measurement of grouping says of a few known reports."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from factcheck.models import Case, Tip

pytestmark = pytest.mark.django_db

HEADS = {
    "hoax-2015-2020.csv": "judul,narasi",
    "hoax-2024.csv": "TITLE,HOAX_TEXT",
    "turnbackhoax-2025.csv": "url,narasi",
}
ROWS = {
    "hoax-2024.csv": [
        "[SALAH] Beras beracun dari Cina dijual di Medan,Narasi tidak ditampilkan",
        "Penjual ditangkap https://beras.example/plastik,",
        "Beras beracun dari Cina dijual di kota Medan https://beras.example/plastik,",
        "Gempa besar mengguncang Jakarta nanti malam,Awas gempa besar malam ini ya",
        "Gunung Lawu meletus kata seorang dukun,awas GEMPA besar malam ini ya!",
    ],
    "turnbackhoax-2025.csv": [
        "https://t.example/2025/12-salah-gunung-lawu-meletus-kata-seorang-dukun/,"
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, head in HEADS.items():
        lines = [head, *ROWS.get(name, [])]
        (tmp_path / name).write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def test_counts_pairs_that_are_joined_offered_and_wrongly_joined(
    folder: Path,
) -> None:
    out = StringIO()
    call_command("evaluate_grouping", folder, sample=9, stdout=out)
    told = out.getvalue()
    assert "reports 8," in told
    assert "near-duplicate pairs 3, joined 0.667" in told
    assert "joined or offered 1.000" in told
    assert "cases offered to be merged 1\n" in told
    assert "other pairs joined 1\n" in told
    assert ". gunung lawu meletus kata seorang dukun\n" in told
    assert Case.objects.count() == Tip.objects.count() == 0


def test_a_folder_without_the_files_is_named(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"hoax-2015-2020\.csv"):
        call_command("evaluate_grouping", tmp_path, stdout=StringIO())
