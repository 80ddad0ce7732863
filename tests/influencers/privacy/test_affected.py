"""After a breach the operator has a list of whom to tell, which nobody else reads."""

import csv
import stat
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from home.models import AgencyPage
from influencers.models import Holder
from influencers.privacy.erasure import erase_person
from tests.influencers.conftest import MakeHolder


def listed(file: Path, *, agency: str = "") -> list[list[str]]:
    call_command("affected_people", str(file), agency=agency, stdout=StringIO())
    with file.open(encoding="utf-8") as lines:
        return list(csv.reader(lines))[1:]


def test_the_list_names_whom_to_tell_and_what_lay_here(
    holder: Holder, tmp_path: Path
) -> None:
    file = tmp_path / "siapa.csv"
    [row] = listed(file)
    assert row[:3] == ["sari.kirana@contoh.go.id", "Kirana Wijayanti", "kemenkes"]
    assert "Permohonan lencana" in row[3]
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    with pytest.raises(CommandError):
        listed(file)


def test_it_can_be_narrowed_to_an_agency_and_leaves_the_erased_out(
    holder: Holder, make_holder: MakeHolder, sleman: AgencyPage, tmp_path: Path
) -> None:
    make_holder("budi@contoh.go.id", handle="budi", agency=sleman)
    assert len(listed(tmp_path / "semua.csv")) == 2
    [row] = listed(tmp_path / "sleman.csv", agency="sleman")
    assert row[0] == "budi@contoh.go.id"
    erase_person(holder.user)
    assert len(listed(tmp_path / "sesudah.csv")) == 1


def test_a_mistyped_agency_is_refused_instead_of_nobody(
    holder: Holder, tmp_path: Path
) -> None:
    file = tmp_path / "siapa.csv"
    with pytest.raises(CommandError, match="no agency kemenkess"):
        listed(file, agency="kemenkess")
    assert not file.exists()
