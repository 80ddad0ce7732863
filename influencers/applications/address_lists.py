"""Reads the CSV file with addresses to invite, and says of each row what is wrong."""

import csv
import io
from collections.abc import Container, Iterator
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import validate_email
from django.utils.translation import gettext as _
from django.views.decorators.debug import sensitive_variables

COLUMNS = ("surel", "email")
MOST_ROWS = 200
MOST_BYTES = 64 * 1024
LONGEST_ADDRESS = 254


@dataclass(frozen=True, kw_only=True)
class Row:
    """One line of the file: its address, and why it gets no invitation, if so."""

    number: int
    email: str
    fault: str = ""


@dataclass(frozen=True, kw_only=True)
class Known:
    """Addresses that need no invitation, in lower case."""

    invited: Container[str]
    applying: Container[str]
    holding: Container[str]


@sensitive_variables()
def read_addresses(upload: UploadedFile) -> list[tuple[int, str]]:
    """Return line numbers and addresses, or raise `ValidationError` for the file."""
    if (upload.size or 0) > MOST_BYTES:
        raise ValidationError(_("Berkasnya terlalu besar. Paling besar 64 KB."))
    try:
        text = upload.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ValidationError(
            _("Berkas ini bukan teks UTF-8. Simpan ulang sebagai “CSV UTF-8”.")
        ) from None
    try:
        # A database cannot be asked for a NUL.
        if "\0" in text:
            raise csv.Error
        found = list(_rows(text))
    except csv.Error:
        raise ValidationError(_("Berkas ini bukan CSV yang utuh.")) from None
    if not found:
        raise ValidationError(_("Tidak ada alamat di berkas ini."))
    if len(found) > MOST_ROWS:
        raise ValidationError(
            _("Terlalu banyak baris: %(count)d. Paling banyak %(most)d sekali kirim."),
            params={"count": len(found), "most": MOST_ROWS},
        )
    return found


@sensitive_variables()
def check_rows(found: list[tuple[int, str]], *, known: Known) -> list[Row]:
    """Say of every row whether it is invited, or why not."""
    seen: set[str] = set()
    rows = []
    for number, email in found:
        fault = _fault(email, known=known, seen=seen)
        seen.add(email)
        rows.append(Row(number=number, email=email, fault=fault))
    return rows


@sensitive_variables()
def _rows(text: str) -> Iterator[tuple[int, str]]:
    """Yield line number and address; Excel here puts semicolons between columns."""
    first = text.partition("\n")[0]
    reader = csv.reader(
        io.StringIO(text), delimiter=";" if ";" in first else ",", strict=True
    )
    head = [name.strip().lower() for name in next(reader, [])]
    column = next((head.index(name) for name in COLUMNS if name in head), None)
    if column is None:
        raise ValidationError(_("Baris pertama harus memuat kolom “surel”."))
    for row in reader:
        if any(cell.strip() for cell in row):
            email = row[column] if len(row) > column else ""
            yield reader.line_num, email.strip().lower()


@sensitive_variables()
def _fault(email: str, *, known: Known, seen: set[str]) -> str:
    if not _is_address(email):
        return _("Alamat surelnya tidak lengkap.")
    if email in seen:
        return _("Sudah ada di baris sebelumnya.")
    if email in known.holding:
        return _("Sudah memegang lencana.")
    if email in known.applying:
        return _("Sudah mengajukan permohonan.")
    if email in known.invited:
        return _("Sudah diundang, dan undangannya masih berlaku.")
    return ""


@sensitive_variables()
def _is_address(email: str) -> bool:
    try:
        validate_email(email)
    except ValidationError:
        return False
    return len(email) <= LONGEST_ADDRESS
