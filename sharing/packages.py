"""Packs a kit into one ZIP: pictures, captions, and a page that explains both."""

from collections.abc import Iterator, Mapping
from datetime import UTC
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from django.utils.translation import gettext as _

from sharing.cards.facts import CardSize
from sharing.kits import ShareKit

# ZIP holds no earlier date (PKWARE APPNOTE 4.4.6, MS-DOS time).
EARLIEST = (1980, 1, 1, 0, 0, 0)
README = "BACA-SAYA.txt"
MANIFEST = "manifest.json"
SIGNATURE = "tanda-tangan.json"


def pack_kit(
    kit: ShareKit,
    cards: Mapping[CardSize, bytes],
    *,
    alt_text: str,
    disclosure: str,
    manifest: bytes = b"",
    signature: bytes = b"",
) -> bytes:
    """Return the ZIP of a kit: the same bytes for the same kit, wherever it is packed.

    Nothing is compressed: pictures are already, and zlib's output differs by version.
    """
    written = kit.source.published_at.astimezone(UTC).timetuple()[:6]
    file = BytesIO()
    with ZipFile(file, "w", ZIP_STORED) as package:
        for name, data in _files(
            kit, cards, alt_text, disclosure, {MANIFEST: manifest, SIGNATURE: signature}
        ):
            entry = ZipInfo(name, max(EARLIEST, written))
            entry.create_system, entry.external_attr = 3, 0o644 << 16
            package.writestr(entry, data)
    return file.getvalue()


def picture_name(size: CardSize) -> str:
    """Return where a card lies in the package."""
    return f"gambar/{size.code}.png"


def _files(
    kit: ShareKit,
    cards: Mapping[CardSize, bytes],
    alt_text: str,
    disclosure: str,
    proofs: Mapping[str, bytes],
) -> Iterator[tuple[str, bytes]]:
    captions = dict(_captions(kit))
    pictures = {picture_name(size): cards[size] for size in CardSize if size in cards}
    given = {name: data for name, data in proofs.items() if data}
    names = [*pictures, *captions, *given]
    explained = _readme(kit, names, alt_text=alt_text, disclosure=disclosure)
    yield README, explained.encode()
    yield from pictures.items()
    for name, text in captions.items():
        yield name, f"{text}\n".encode()
    yield from given.items()


def _captions(kit: ShareKit) -> Iterator[tuple[str, str]]:
    """Yield a file for each caption, numbered where a network has several."""
    seen: dict[str, int] = {}
    for variant in kit.variants:
        code = variant.network.code
        seen[code] = seen.get(code, 0) + 1
        number = f"-{seen[code]}" if seen[code] > 1 else ""
        yield f"teks/{code}{number}.txt", variant.text


def _readme(kit: ShareKit, names: list[str], *, alt_text: str, disclosure: str) -> str:
    parts = [
        _("Paket bagikan: %(title)s") % {"title": kit.source.title},
        _("Halaman: %(url)s") % {"url": kit.source.url},
        _("Isi paket:") + "".join(f"\n- {name}" for name in names),
        _("Teks alternatif untuk semua gambar:") + f"\n{alt_text}",
        _(
            "Cara memakai: pilih gambar dan teks untuk jaringan Anda, tulis dengan "
            "kata sendiri bila bisa, lalu kirim sendiri. Isi paket bisa dikoreksi: "
            "buka halamannya sebelum membagikan lagi."
        ),
    ]
    if disclosure:
        parts.append(
            _("Tanda “%(disclosure)s” wajib ada di setiap kiriman.")
            % {"disclosure": disclosure}
        )
    if SIGNATURE in names:
        parts.append(
            _(
                "%(manifest)s memuat sidik (SHA-256) setiap gambar dan teks; "
                "%(signature)s membuktikan bahwa portal yang menerbitkannya: tanda "
                "tangan Ed25519 atas isi berkas itu, dengan kunci yang tertulis di "
                "dalamnya."
            )
            % {"manifest": MANIFEST, "signature": SIGNATURE}
        )
    return "\n\n".join(parts) + "\n"
