"""Credentials in pictures: baked and taken out again, the picture's bytes unchanged."""

import io
import json
import re
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from influencers.openbadges import baking
from influencers.openbadges.baking.png import PNG_SIGNATURE
from influencers.openbadges.baking.texts import LARGEST_PICTURE
from influencers.openbadges.reading import LARGEST_TEXT
from tests.influencers.openbadges import as_bytes
from tests.influencers.openbadges.conftest import DATA, Portal

SVG = (
    b'<?xml version="1.0" encoding="UTF-8"?>\n<!-- <svg> -->'
    b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"\n aria-label="a>b" >'
    b"<circle r='1'/></svg>\n"
)


def png() -> bytes:
    file = io.BytesIO()
    Image.new("RGBA", (40, 30), "#0a5").save(file, "PNG")
    return file.getvalue()


def test_a_badge_goes_into_a_png_and_out_again(portal: Portal) -> None:
    text = as_bytes(portal.issue()).decode()
    baked = baking.bake_png(png(), text)
    assert baking.unbake(baked) == text
    assert portal.verify(baked).is_valid


def test_pillow_reads_what_was_baked_and_sees_the_same_picture() -> None:
    baked = baking.bake_png(png(), '{"nama": "Été – 🇮🇩"}')
    with Image.open(io.BytesIO(baked)) as seen, Image.open(io.BytesIO(png())) as before:
        seen.load()
        assert seen.text == {"openbadgecredential": '{"nama": "Été – 🇮🇩"}'}  # type: ignore[attr-defined]
        assert seen.tobytes() == before.tobytes()


def test_nothing_else_in_a_png_changes() -> None:
    baked = baking.bake_png(png(), "{}")
    chunk = re.search(
        rb".{4}iTXtopenbadgecredential\0\0\0\0\0\{\}.{4}", baked, re.DOTALL
    )
    assert chunk
    assert baked.replace(chunk[0], b"") == png()


def test_baking_again_replaces_the_badge() -> None:
    twice = baking.bake_png(baking.bake_png(png(), '{"a": 1}'), '{"b": 2}')
    assert baking.unbake(twice) == '{"b": 2}'
    assert twice == baking.bake_png(png(), '{"b": 2}')


def test_a_badge_goes_into_an_svg_and_out_again(portal: Portal) -> None:
    text = as_bytes(portal.issue()).decode()
    baked = baking.bake_svg(SVG, text)
    assert baking.unbake(baked) == text
    assert portal.verify(baked).is_valid


def test_the_element_stands_right_after_the_opening_tag_and_nothing_else_changes() -> (
    None
):
    baked = baking.bake_svg(SVG, "{}")
    element = (
        b'<openbadges:credential xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">'
        b"<![CDATA[{}]]></openbadges:credential>"
    )
    assert baked.count(b' aria-label="a>b" >' + element + b"<circle") == 1
    assert baked.replace(element, b"") == SVG


def test_an_svg_holds_one_badge_only() -> None:
    with pytest.raises(baking.BakingError):
        baking.bake_svg(baking.bake_svg(SVG, "{}"), "{}")


def test_a_jwt_in_an_svg_is_found() -> None:
    attribute = b'<openbadges:credential verify="eyJ.e30.x"/>'
    root = b'<svg xmlns="http://www.w3.org/2000/svg" '
    space = b'xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0">'
    assert baking.unbake(root + space + attribute + b"</svg>") == "eyJ.e30.x"


def test_1edtechs_svg_holds_its_json() -> None:
    credential = json.loads(
        baking.unbake((DATA / "1edtech/simple-json.svg").read_bytes())
    )
    assert credential["name"] == "Teamwork Badge"


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60))
def test_any_text_in_a_badge_survives_both_pictures(text: str) -> None:
    credential = json.dumps({"name": text + "]]>" + text}, ensure_ascii=False)
    for baked in (baking.bake_png(png(), credential), _svg(credential)):
        assert json.loads(baking.unbake(baked)) == json.loads(credential)


def _svg(credential: str) -> bytes:
    # XML has no way at all to write these two; a signed badge holds neither.
    clean = credential.replace("\ufffe", "\\ufffe").replace("\uffff", "\\uffff")
    return baking.bake_svg(SVG, clean.replace("\r", "\\r"))


@given(st.binary(max_size=80), st.integers(0, 400))
def test_no_damage_to_a_png_is_an_error(junk: bytes, place: int) -> None:
    baked = baking.bake_png(png(), "{}")
    damaged = baked[:place] + junk + baked[place + len(junk) :]
    try:
        assert baking.unbake(damaged) == "{}"
    except baking.BakingError:
        assert damaged != baked


def test_a_png_without_or_with_two_or_with_a_compressed_badge_is_refused() -> None:
    baked = baking.bake_png(png(), "{}")
    head, tail = baked[:33], baked[33:]
    chunk = tail[: tail.index(b"{}") + 6]
    body = b"openbadgecredential\0\1\0\0\0" + zlib.compress(b"{}" * 10**6)
    packed = len(body).to_bytes(4) + b"iTXt" + body
    packed += zlib.crc32(b"iTXt" + body).to_bytes(4)
    for odd in (png(), head + chunk + tail, head + packed + png()[33:]):
        with pytest.raises(baking.BakingError):
            baking.unbake(odd)


def test_sizes_are_limited() -> None:
    large = "x" * (LARGEST_TEXT + 1)
    for bake, picture in ((baking.bake_png, png()), (baking.bake_svg, SVG)):
        with pytest.raises(baking.BakingError):
            bake(picture, large)
    for content in (large.encode(), PNG_SIGNATURE + b"\0" * LARGEST_PICTURE):
        with pytest.raises(baking.BakingError):
            baking.unbake(content)


@pytest.mark.parametrize(
    "picture",
    [
        b"",
        b"GIF89a",
        b"<html/>",
        b"<svg/>",
        b'<svg xmlns="http://www.w3.org/2000/svg"/>',
        SVG.decode().replace("UTF-8", "UTF-16").encode("utf-16"),
        b'<!DOCTYPE svg [<!ENTITY x "y">]>' + SVG[SVG.index(b"<svg") :],
    ],
)
def test_what_is_no_fit_picture_is_refused(picture: bytes) -> None:
    for bake in (baking.bake_png, baking.bake_svg):
        with pytest.raises(baking.BakingError):
            bake(picture, "{}")
