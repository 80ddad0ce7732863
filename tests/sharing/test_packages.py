"""The ZIP of a kit, and the manifest that tells what was issued."""

import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from sharing.cards.drawing import draw_card
from sharing.cards.facts import CardSize, alt_text
from sharing.kits import ShareKit, build_kit
from sharing.manifests import (
    build_manifest,
    caption_digest,
    manifest_bytes,
    picture_digest,
)
from sharing.networks import DISCLOSURE, NETWORKS
from sharing.packages import pack_kit, picture_name
from sharing.sources import Caption, ShareSource
from tests.sharing.cards import CHECK

SOURCE = ShareSource(
    title="Bantuan 2,5 juta lewat tautan",
    sentence=CHECK.sentence,
    url="https://portal.go.id/s/Ab3dE9k",
    agency_name=CHECK.agency,
    kind="fact_check",
    verdict_label="Salah",
    claim=CHECK.headline,
    page_id=7,
    published_at=datetime(2026, 5, 20, 3, 4, 6, tzinfo=UTC),
    captions=(Caption(network="x", text="Satu."), Caption(network="x", text="Dua.")),
)


@pytest.fixture(scope="module")
def cards() -> dict[CardSize, bytes]:
    return {size: draw_card(CHECK, size) for size in CardSize}


@pytest.fixture
def kit() -> ShareKit:
    return build_kit(SOURCE, disclosure=DISCLOSURE)


@pytest.fixture
def written(kit: ShareKit) -> str:
    """Return an editor's caption of the kit."""
    return next(each.text for each in kit.variants if not each.is_suggested)


def pack(kit: ShareKit, cards: dict[CardSize, bytes], **proofs: bytes) -> bytes:
    return pack_kit(
        kit, cards, alt_text=alt_text(CHECK), disclosure=DISCLOSURE, **proofs
    )


def digests(manifest: dict[str, Any], what: str) -> set[str]:
    return {entry["sha256"] for entry in manifest[what]}


def test_a_package_holds_every_card_and_caption_and_explains_them(
    kit: ShareKit, cards: dict[CardSize, bytes]
) -> None:
    with ZipFile(BytesIO(pack(kit, cards, manifest=b"{}"))) as package:
        assert package.testzip() is None
        names = package.namelist()
        assert names[0] == "BACA-SAYA.txt"
        texts = [name for name in names if name.startswith("teks/")]
        assert len(texts) == len(kit.variants)
        assert {f"teks/{code}.txt" for code in NETWORKS} < set(texts)
        for size, drawn in cards.items():
            assert package.read(picture_name(size)) == drawn
        assert package.read("teks/x-2.txt").decode().startswith("Dua.\n")
        assert package.read("manifest.json") == b"{}"
        readme = package.read("BACA-SAYA.txt").decode()
    for said in (alt_text(CHECK), DISCLOSURE, SOURCE.url, *names[1:-1]):
        assert said in readme


def test_a_signature_lies_beside_the_manifest_and_is_explained(kit: ShareKit) -> None:
    packed = pack(kit, {}, manifest=b"{}", signature=b'{"signature": "z1"}')
    with ZipFile(BytesIO(packed)) as package:
        assert package.read("tanda-tangan.json") == b'{"signature": "z1"}'
        assert "Ed25519" in package.read("BACA-SAYA.txt").decode()
    with ZipFile(BytesIO(pack(kit, {}, manifest=b"{}"))) as package:
        assert "tanda-tangan.json" not in package.namelist()
        assert "Ed25519" not in package.read("BACA-SAYA.txt").decode()


def test_the_same_kit_makes_the_same_package(
    kit: ShareKit, cards: dict[CardSize, bytes]
) -> None:
    assert pack(kit, cards) == pack(build_kit(SOURCE, disclosure=DISCLOSURE), cards)
    with ZipFile(BytesIO(pack(kit, cards))) as package:
        assert {entry.date_time for entry in package.infolist()} == {
            (2026, 5, 20, 3, 4, 6)
        }


def test_a_package_without_pictures_or_from_before_zip_is_made(kit: ShareKit) -> None:
    old = replace(SOURCE, published_at=datetime(1970, 1, 1, tzinfo=UTC))
    with ZipFile(BytesIO(pack(build_kit(old), {}))) as package:
        assert not [name for name in package.namelist() if name.endswith(".png")]


def test_a_manifest_knows_what_was_issued_and_nothing_else(
    kit: ShareKit, cards: dict[CardSize, bytes]
) -> None:
    pictures = {picture_name(size): drawn for size, drawn in cards.items()}
    manifest = json.loads(manifest_bytes(build_manifest(kit, pictures)))
    issued = digests(manifest, "pictures")
    assert issued == {picture_digest(drawn) for drawn in cards.values()}
    for drawn in cards.values():
        assert picture_digest(drawn[:-1] + b"\x00") not in issued
    texts = {caption_digest(variant.text) for variant in kit.variants}
    assert digests(manifest, "captions") == texts
    assert caption_digest("Kata sendiri.") not in texts
    assert "Satu" not in json.dumps(manifest)


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("\n\n", "\r\n \n"),
        lambda text: text.upper(),
        lambda text: f"\u2066{text}\u2069\ufeff ",
        lambda text: text.replace("·", "\u200b·\u200d"),
    ],
    ids=["line breaks", "capitals", "direction marks", "unseen characters"],
)
def test_a_caption_is_known_again_after_it_was_posted(
    kit: ShareKit, written: str, change: Callable[[str], str]
) -> None:
    issued = digests(build_manifest(kit, {}), "captions")
    assert caption_digest(change(written)) in issued


@pytest.mark.parametrize(
    ("old", "new"),
    [("Satu", "Tiga"), ("/s/Ab3dE9k", "/s/Xx"), ("portal.go.id", "portal-go.id")],
)
def test_a_changed_word_or_address_was_not_issued(
    kit: ShareKit, written: str, old: str, new: str
) -> None:
    changed = written.replace(old, new)
    assert changed != written
    issued = digests(build_manifest(kit, {}), "captions")
    assert caption_digest(changed) not in issued


def test_a_manifest_is_written_in_one_way_only(kit: ShareKit) -> None:
    manifest = build_manifest(kit, {"b.png": b"2", "a.png": b"1"})
    turned = dict(reversed(list(manifest.items())))
    assert manifest_bytes(manifest) == manifest_bytes(turned)
    assert [entry["name"] for entry in manifest["pictures"]] == ["a.png", "b.png"]
    assert manifest["pictures"][0] == {
        "name": "a.png",
        "bytes": 1,
        "sha256": "6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b",
    }
