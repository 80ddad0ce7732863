"""The columns of cek-fakta.csv: their names, what they hold, in what words."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

# What spreadsheets take for the beginning of a formula
# (https://owasp.org/www-community/attacks/CSV_Injection).
FORMULA_STARTS = ("=", "+", "-", "@")
BETWEEN = " | "

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, what it holds, and how to read it from a record."""

    name: str
    holds: Promise
    read: Callable[[Record], Any] | None = None

    def cell(self, record: Record) -> str:
        """Return the cell: one line, and never a formula."""
        value = self.read(record) if self.read else record[self.name]
        text = " ".join(_as_text(value).split())
        return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "1" if value else "0"
    return str(value)


def _joined(part: str, name: str) -> Callable[[Record], str]:
    """Read one property of each row of a part, every value once."""

    def read(record: Record) -> str:
        values = [str(row[name]) for row in record[part] if row[name]]
        return BETWEEN.join(dict.fromkeys(values))

    return read


def _inside(part: str, name: str) -> Callable[[Record], Any]:
    return lambda record: record[part][name] if record[part] else ""


def _newest(name: str) -> Callable[[Record], Any]:
    return lambda record: (
        record["corrections"][0][name] if record["corrections"] else ""
    )


# The first two let the portal tell which kept rows are still true.
COLUMNS = (
    Column("id", _("nomor tetap cek fakta")),
    Column("fingerprint", _("sidik isi halaman; berubah bila isinya berubah")),
    Column("url", _("alamat halaman; koreksi tampil di sana lebih dulu")),
    Column("language", _("bahasa halaman: id atau en")),
    Column("title", _("judul")),
    Column("claim", _("klaim seperti yang beredar, bukan bantahannya")),
    Column("verdict", _("kode putusan; kosong bila dicabut")),
    Column("verdict_label", _("putusan dalam kata")),
    Column("rating_value", _("1 (salah) sampai 5 (benar); kosong bila tanpa angka")),
    Column("summary", _("putusan dalam satu kalimat")),
    Column("agency", _("kode instansi pemeriksa"), _inside("agency", "code")),
    Column("agency_name", _("nama pendek instansi"), _inside("agency", "name")),
    Column("topics", _("kode topik"), _joined("topics", "code")),
    Column("content_type", _("jenis konten (First Draft)")),
    Column("intent", _("niat, bila terbukti")),
    Column("claimant_kind", _("siapa yang mengatakan"), _inside("claimant", "kind")),
    Column("claimant_name", _("namanya, bila diketahui"), _inside("claimant", "name")),
    Column("first_seen_on", _("tanggal klaim pertama terlihat")),
    Column("platforms", _("tempat klaim terlihat"), _joined("sightings", "platform")),
    Column("narrative", _("yang beredar")),
    Column("explanation", _("penjelasan")),
    Column("conclusion", _("kesimpulan")),
    Column("why_checked", _("mengapa diperiksa")),
    Column("checked_on", _("tanggal pemeriksaan")),
    Column("published_at", _("waktu terbit")),
    Column("updated_at", _("waktu terakhir berubah")),
    Column("methodology_version", _("versi metodologi")),
    Column("evidence_urls", _("alamat bukti"), _joined("evidence", "url")),
    Column("cosigned_by", _("kode instansi lain yang mengesahkan")),
    Column("is_corrected", _("1 bila pernah dikoreksi, diperbarui, atau dicabut")),
    Column("is_withdrawn", _("1 bila dicabut")),
    Column("last_correction_kind", _("jenis koreksi terakhir"), _newest("kind")),
    Column("last_correction_at", _("waktunya"), _newest("corrected_at")),
    Column("last_correction", _("apa yang berubah"), _newest("what")),
    Column("source_url", _("alamat artikel asal, bila dimuat ulang")),
    Column("source_name", _("siapa yang memeriksa, bila dimuat ulang")),
    Column("licence", _("lisensi baris ini; kosong: milik pemeriksa asal")),
)
