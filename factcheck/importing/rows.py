"""Read a file of fact-check articles, one checked and typed row at a time.

The shape is that of the public TurnBackHoax scrapes: one article a
row. A file that cannot be read at all raises `UnreadableFileError`; a
row that cannot be used raises `RowError` with a reason that an editor understands.
"""

import csv
import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils import timezone
from django.utils.translation import gettext as _

if TYPE_CHECKING:
    import _csv

COLUMNS = (
    "url",
    "classification",
    "category",
    "date",
    "narasi",
    "penjelasan",
    "kesimpulan",
    "hasil_periksa",
    "link_source",
    "referensi",
)
REQUIRED = ("url", "classification", "date", "narasi", "penjelasan", "kesimpulan")
# The longest real text has 2,659 characters; a cell past this is a lost quotation mark
# that swallowed the rows after it.
CELL_LIMIT = 50_000
# What the csv module may read into one cell before it gives up on the whole file.
READ_LIMIT = 100_000_000
# `FactCheckPage.source_url`, and `Evidence.url` and `Sighting.url`.
SOURCE_LIMIT, ADDRESS_LIMIT = 500, 1000
# No fact-check desk in Indonesia is older than the web there.
EARLIEST = date(1995, 1, 1)

_CONTROL = re.compile(r"[\x01-\x08\x0b\x0c\x0e-\x1f\x7f]")
_is_address = URLValidator(schemes=["http", "https"])


class UnreadableFileError(Exception):
    """The file as a whole is not what it should be."""


class RowError(Exception):
    """One row cannot be imported; the message says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RawRow:
    """One row as the file has it; `line` is where it ends."""

    line: int
    cells: dict[str, str]
    is_complete: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRow:
    """One article with its cells checked."""

    url: str
    classification: str
    category: str
    checked_on: date
    narrative: str
    explanation: str
    conclusion: str
    result: str
    sources: tuple[str, ...]
    references: tuple[str, ...]


def read_rows(path: Path) -> list[RawRow]:
    """Return the rows of a CSV file in UTF-8, with or without a byte-order mark."""
    reader = csv.reader(io.StringIO(_decode(path), newline=""))
    csv.field_size_limit(READ_LIMIT)
    try:
        header = next(reader, [])
        _check_header([name.strip() for name in header])
        names = [name.strip() for name in header]
        return list(_raw_rows(reader, names=names))
    except csv.Error as fault:
        raise UnreadableFileError(
            _("Baris %(line)d bukan CSV: %(fault)s.")
            % {"line": reader.line_num, "fault": fault}
        ) from fault


def parse_row(raw: RawRow) -> ArticleRow:
    """Check one row; raise `RowError` with the reason when it cannot be used."""
    _check_cells(raw)
    cells = {name: _tidy(raw.cells[name]) for name in COLUMNS}
    for name in REQUIRED:
        if not cells[name]:
            raise RowError(_("Kolom %(name)s kosong.") % {"name": name})
    return ArticleRow(
        url=_address(cells["url"]),
        classification=cells["classification"].upper(),
        category=cells["category"],
        checked_on=_day(cells["date"]),
        narrative=cells["narasi"],
        explanation=cells["penjelasan"],
        conclusion=cells["kesimpulan"],
        result=cells["hasil_periksa"],
        sources=_addresses(cells["link_source"]),
        references=_addresses(cells["referensi"]),
    )


def is_address(text: str) -> bool:
    """Tell whether the text is a complete web address that can be stored."""
    try:
        _is_address(text)
    except ValidationError:
        return False
    return len(text) <= ADDRESS_LIMIT


def domain_of(address: str) -> str:
    """Return the host of an address without `www.`; empty when there is none."""
    try:
        host = urlsplit(address).hostname or ""
    except ValueError:
        return ""
    return host.removeprefix("www.").rstrip(".")


def _decode(path: Path) -> str:
    try:
        content = path.read_bytes()
    except OSError as fault:
        raise UnreadableFileError(
            _("%(path)s tidak dapat dibaca: %(fault)s.")
            % {"path": path, "fault": fault.strerror}
        ) from fault
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise UnreadableFileError(
            _("%(path)s bukan UTF-8: baris %(line)d memuat bita yang rusak.")
            % {"path": path, "line": content.count(b"\n", 0, fault.start) + 1}
        ) from fault
    if not text.strip():
        raise UnreadableFileError(_("%(path)s kosong.") % {"path": path})
    return text


def _check_header(names: list[str]) -> None:
    missing = [name for name in COLUMNS if name not in names]
    if missing:
        raise UnreadableFileError(
            _("Kolom yang tidak ada: %(missing)s. Yang diperlukan: %(columns)s.")
            % {"missing": ", ".join(missing), "columns": ", ".join(COLUMNS)}
        )


def _raw_rows(reader: "_csv.Reader", *, names: list[str]) -> Iterator[RawRow]:
    for values in reader:
        if any(value.strip() for value in values):
            padded = [*values, *[""] * (len(names) - len(values))]
            yield RawRow(
                line=reader.line_num,
                cells=dict(zip(names, padded, strict=False)),
                is_complete=len(values) == len(names),
            )


def _check_cells(raw: RawRow) -> None:
    if not raw.is_complete:
        raise RowError(_("Jumlah kolom tidak sama dengan baris judul."))
    for name in COLUMNS:
        cell = raw.cells[name]
        if len(cell) > CELL_LIMIT:
            raise RowError(
                _("Kolom %(name)s lebih dari %(limit)d huruf.")
                % {"name": name, "limit": CELL_LIMIT}
            )
        if "\x00" in cell:
            raise RowError(_("Kolom %(name)s memuat bita NUL.") % {"name": name})


def _tidy(cell: str) -> str:
    """Remove control characters and needless space; keep the ends of lines."""
    lines = (" ".join(line.split()) for line in _CONTROL.sub("", cell).splitlines())
    return "\n".join(line for line in lines if line)


def _address(cell: str) -> str:
    if len(cell) > SOURCE_LIMIT or not is_address(cell):
        raise RowError(_("Kolom url bukan alamat web yang lengkap."))
    return cell


def _day(cell: str) -> date:
    try:
        day, month, year = (int(number) for number in cell.split("/"))
        checked_on = date(year, month, day)
    except ValueError as fault:
        raise RowError(
            _("Kolom date bukan tanggal dd/mm/yyyy: %(cell)s.") % {"cell": cell[:40]}
        ) from fault
    if not EARLIEST <= checked_on <= timezone.localdate():
        raise RowError(_("Kolom date tidak masuk akal: %(cell)s.") % {"cell": cell})
    return checked_on


def _addresses(cell: str) -> tuple[str, ...]:
    """Return the complete addresses of a cell in order, each once."""
    candidates = (part.strip().rstrip(".,;") for part in cell.split(" | "))
    return tuple(dict.fromkeys(each for each in candidates if is_address(each)))
