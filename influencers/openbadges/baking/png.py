"""A credential in a PNG: one uncompressed `iTXt` chunk.

https://www.w3.org/TR/png-3/#11iTXt
"""

import struct
import zlib
from collections.abc import Iterator

from influencers.openbadges.baking.texts import (
    LARGEST_PICTURE,
    BakingError,
    read,
    write,
)

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
KEYWORD = b"openbadgecredential"
MOST_CHUNKS = 10_000


def bake_png(picture: bytes, credential: str) -> bytes:
    """Return the PNG with the credential in it, in place of an earlier one."""
    chunks = [chunk for chunk in _chunks(picture) if not _is_credential(*chunk)]
    if not chunks or chunks[0][0] != b"IHDR":
        raise BakingError("not a PNG")
    # Not compressed, no method; no language, no translated keyword.
    content = KEYWORD + b"\0" + b"\0\0" + b"\0" + b"\0" + write(credential)
    chunks.insert(1, (b"iTXt", content))
    return PNG_SIGNATURE + b"".join(_written(*chunk) for chunk in chunks)


def unbake_png(picture: bytes) -> str:
    """Return the credential in a PNG."""
    found = [
        content for kind, content in _chunks(picture) if _is_credential(kind, content)
    ]
    if len(found) != 1:
        raise BakingError("not exactly one credential")
    rest = found[0].removeprefix(KEYWORD + b"\0")
    if rest[:1] != b"\0" or rest[2:].count(b"\0") < 2:
        raise BakingError("compressed, which Open Badges forbids, or damaged")
    _language, _translated, text = rest[2:].split(b"\0", 2)
    return read(text)


def _chunks(picture: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give kind and content of each chunk of a PNG that is whole."""
    if not picture.startswith(PNG_SIGNATURE) or len(picture) > LARGEST_PICTURE:
        raise BakingError("not a PNG of bearable size")
    place = len(PNG_SIGNATURE)
    for _number in range(MOST_CHUNKS):
        head = picture[place : place + 8]
        if len(head) < 8:
            raise BakingError("the PNG ends too early")
        kind, length = head[4:], int.from_bytes(head[:4])
        whole = picture[place : place + 12 + length]
        content = whole[8:-4]
        if whole != _written(kind, content):
            raise BakingError("the PNG is damaged")
        yield kind, content
        place += len(whole)
        if kind == b"IEND":
            return
    raise BakingError("too many chunks")


def _written(kind: bytes, content: bytes) -> bytes:
    check = zlib.crc32(kind + content)
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", check)


def _is_credential(kind: bytes, content: bytes) -> bool:
    return kind == b"iTXt" and content.startswith(KEYWORD + b"\0")
