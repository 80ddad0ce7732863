"""The register as data: /lencana/data.json and data.csv, in the public domain.

Read in one pass over the accounts, whatever their number. Languages change nothing in
it: what stands in words on the pages is a code here.
"""

import csv
import hashlib
import io
import json
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import Any

from django.conf import settings
from django.urls import reverse
from django.utils import timezone, translation
from django.utils.translation import gettext_lazy as _

from factcheck.open_data.columns import Column, Record
from factcheck.open_data.files import json_line
from factcheck.structured_data import LICENCE
from home.api_lists import absolute
from influencers.models import HolderAccount
from influencers.register.standing import EXPIRED, Standing, standing_on
from sharing.networks import NETWORKS

# Accounts read at a time.
CHUNK = 2000
# One row an account; a JSON object is a badge, with its accounts inside.
COLUMNS = (
    Column("number", _("nomor lencana")),
    Column("url", _("halaman lencana")),
    Column(
        "state",
        _(
            "keadaan: active (berlaku), pending (belum mulai), expired (kedaluwarsa), "
            "suspended (ditangguhkan), resigned (dikembalikan), revoked (dicabut)"
        ),
    ),
    Column("state_since", _("sejak kapan keadaannya begitu; waktu UTC")),
    Column("agency", _("kode instansi")),
    Column("agency_name", _("nama pendek instansi")),
    Column("issued_on", _("tanggal mulai berlaku")),
    Column("valid_until", _("tanggal terakhir berlaku; kosong: tanpa batas")),
    Column("checked_on", _("tanggal akun terakhir diperiksa")),
    Column("network", _("kode jaringan sosial")),
    Column("handle", _("nama akun publik")),
    Column("profile_url", _("alamat profil")),
)
OF_AN_ACCOUNT = ("network", "handle", "profile_url")
FIELDS = (
    *("holder__number", "holder__state", "holder__state_changed_at"),
    *("holder__agency__code", "holder__agency__short_name", "holder__issued_on"),
    *("holder__valid_until", "holder__checked_on", "network", "handle"),
)


def version() -> str:
    """Return a tag that changes with anything the files tell; validity ends with days.

    No moment is kept at which an account was corrected, so the tag is of all rows.
    """
    told = hashlib.sha256(timezone.localdate().isoformat().encode())
    for row in _rows():
        told.update(repr(row).encode())
    return f'W/"{told.hexdigest()[:32]}"'


def csv_content() -> Iterator[str]:
    """Yield the register as CSV (RFC 4180), safe to open in a spreadsheet."""
    yield _csv_line(column.name for column in COLUMNS)
    for record in _records():
        yield _csv_line(column.cell(record) for column in COLUMNS)


def json_content() -> Iterator[str]:
    """Yield the register as one JSON object, a badge a line."""
    described = {
        "title": "Bagimu Negeri: pemegang lencana",
        "licence": LICENCE,
        "source": absolute(_register_path()),
        "as_of": timezone.localdate().isoformat(),
    }
    yield json.dumps(described)[:-1] + ', "badges": [\n'
    for place, (_number, accounts) in enumerate(
        groupby(_records(), key=lambda record: record["number"])
    ):
        yield (",\n" if place else "") + json_line(_badge(list(accounts)))
    yield "\n]}\n"


def _badge(records: list[Record]) -> Record:
    """Return a badge with all its accounts."""
    badge = {key: records[0][key] for key in records[0] if key not in OF_AN_ACCOUNT}
    badge["agency"] = {"code": badge["agency"], "name": badge.pop("agency_name")}
    badge["accounts"] = [
        {key: record[key] for key in OF_AN_ACCOUNT} for record in records
    ]
    return badge


def _records() -> Iterator[Record]:
    """Yield each listed account with its badge, as texts."""
    today, register = timezone.localdate(), absolute(_register_path())
    for row in _rows():
        number, state, since, agency, name, issued, until, checked, network, handle = (
            row
        )
        standing = standing_on(today, state=state, issued_on=issued, valid_until=until)
        yield {
            "number": number,
            "url": f"{register}{number}/",
            "state": standing.code,
            "state_since": _since(standing, since, valid_until=until).isoformat(
                timespec="seconds"
            ),
            "agency": agency,
            "agency_name": name,
            "issued_on": issued.isoformat(),
            "valid_until": until.isoformat() if until else None,
            "checked_on": checked.isoformat(),
            "network": network,
            "handle": handle,
            "profile_url": NETWORKS[network].profile_url(handle),
        }


def _since(
    standing: Standing, since: datetime, *, valid_until: date | None
) -> datetime:
    """Return when the state began: of an expired badge, the day after its last."""
    if standing != EXPIRED or valid_until is None:
        return since
    ended = datetime.combine(valid_until + timedelta(days=1), time.min)
    return timezone.make_aware(ended).astimezone(UTC)


def _rows() -> Iterable[tuple[Any, ...]]:
    return (
        HolderAccount.objects.filter(holder__is_listed=True)
        .order_by("holder_id", "pk")
        .values_list(*FIELDS)
        .iterator(chunk_size=CHUNK)
    )


def _register_path() -> str:
    with translation.override(settings.LANGUAGE_CODE):
        return reverse("influencers:register")


def _csv_line(cells: Iterable[str]) -> str:
    line = io.StringIO()
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue()
