"""The manifest of a kit: its hashes tell what was issued from what was changed."""

import hashlib
import json
import unicodedata
from collections.abc import Mapping
from datetime import UTC
from typing import Any

import regex  # type: ignore[import-untyped]

from sharing.counting import readable
from sharing.kits import ShareKit

VERSION = 1
# Networks and keyboards add and drop these unseen; the joiner within emoji goes too.
UNSEEN = regex.compile(r"[\p{Cf}\p{Cc}\ufe0e\ufe0f--\s]", regex.V1)


def build_manifest(kit: ShareKit, pictures: Mapping[str, bytes]) -> dict[str, Any]:
    """Return what a kit holds: SHA-256 of each picture's bytes and of each caption.

    No hash tells where the copy went or who made it.
    """
    return {
        "version": VERSION,
        "url": kit.source.url,
        "issued": kit.source.published_at.astimezone(UTC).isoformat(),
        "pictures": [
            {"name": name, "sha256": picture_digest(data), "bytes": len(data)}
            for name, data in sorted(pictures.items())
        ],
        "captions": [
            {"network": variant.network.code, "sha256": caption_digest(variant.text)}
            for variant in kit.variants
        ],
    }


def manifest_bytes(manifest: Mapping[str, Any]) -> bytes:
    """Write a manifest in one way only, so that its bytes can be signed.

    Sorted keys, no spaces, UTF-8: for text and whole numbers that is RFC 8785.
    """
    text = json.dumps(
        manifest, sort_keys=True, separators=(",", ":"), ensure_ascii=False
    )
    return text.encode()


def picture_digest(data: bytes) -> str:
    """Return the hash of a picture's bytes; a re-encoded picture has another."""
    return hashlib.sha256(data).hexdigest()


def caption_digest(text: str) -> str:
    """Return the hash of a caption as people read it.

    Case, width, line breaks and unseen characters do not count, for they change on the
    way. The address does: a copy that leads elsewhere was not issued.
    """
    return hashlib.sha256(normal_caption(text).encode()).hexdigest()


def normal_caption(text: str) -> str:
    """Return a caption with everything levelled that changes on the way."""
    levelled = unicodedata.normalize("NFKC", readable(text)).casefold()
    seen = UNSEEN.sub("", levelled)
    return unicodedata.normalize("NFKC", " ".join(seen.split()))
