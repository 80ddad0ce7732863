"""Pictures are written anew; what is no picture is refused with a clear word."""

import io
import zlib
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from PIL import Image

from factcheck.models import Tip
from factcheck.tips import pictures
from tests.factcheck.tips.sending import send, sent_tip

EXIF_MAKE, EXIF_ORIENTATION, GPS = 0x010F, 0x0112, 0x8825


def file_of(
    *,
    kind: str = "JPEG",
    size: tuple[int, int] = (40, 20),
    mode: str = "RGB",
    **options: Any,
) -> bytes:
    file = io.BytesIO()
    Image.new(mode, size, "red" if mode == "RGB" else 0).save(file, kind, **options)
    return file.getvalue()


def upload(content: bytes | None = None, name: str = "foto.jpg") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, file_of() if content is None else content)


def told_exif() -> Image.Exif:
    exif = Image.Exif()
    exif[EXIF_MAKE] = "KameraRahasia"
    exif[EXIF_ORIENTATION] = 6
    exif.get_ifd(GPS)[1] = "S"
    return exif


@pytest.mark.django_db
def test_picture_is_kept_privately_under_a_random_name_without_exif(
    client: Client,
) -> None:
    sent = upload(file_of(exif=told_exif()), name="rumah-pak-budi.jpg")
    tip = sent_tip(client, picture=sent)
    with tip.picture.open() as file:
        content = file.read()
    kept = Image.open(io.BytesIO(content))
    assert not kept.getexif()
    assert b"KameraRahasia" not in content
    # Turned upright before the note on its orientation went.
    assert kept.size == (20, 40)
    name = str(tip.picture.name)
    assert "budi" not in name
    assert name.startswith("tips/")
    assert client.get(f"/media/{name}").status_code == 404


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "JPEG"])
def test_every_common_format_becomes_a_plain_jpeg(kind: str) -> None:
    kept = Image.open(io.BytesIO(pictures.clean_picture(upload(file_of(kind=kind)))))
    assert (kept.format, kept.mode, kept.size) == ("JPEG", "RGB", (40, 20))


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P", "I;16", "1"])
def test_every_mode_of_a_png_can_be_read(mode: str) -> None:
    sent = upload(file_of(kind="PNG", mode=mode))
    assert Image.open(io.BytesIO(pictures.clean_picture(sent))).mode == "RGB"


def test_what_is_transparent_becomes_white() -> None:
    kept = pictures.clean_picture(upload(file_of(kind="PNG", mode="RGBA")))
    assert Image.open(io.BytesIO(kept)).getpixel((0, 0)) == (255, 255, 255)


def test_large_photograph_is_made_smaller() -> None:
    kept = pictures.clean_picture(upload(file_of(size=(5000, 2500))))
    assert Image.open(io.BytesIO(kept)).size == (2048, 1024)


HOSTILE = {
    "empty": b"\x00",
    "text": b"<script>alert(1)</script>",
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "gif": file_of(kind="GIF"),
    "tiff": file_of(kind="TIFF"),
    "postscript": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    "cut JPEG": file_of(size=(400, 400))[:600],
    "cut PNG": file_of(kind="PNG", size=(400, 400))[:100],
    "WebP's head alone": file_of(kind="WEBP")[:30],
    "PNG of other bytes": file_of(kind="PNG").replace(b"IDAT", b"IDAX"),
    "JPEG's head before a program": b"\xff\xd8\xff\xe0" + b"MZ" * 300,
}


@pytest.mark.django_db
@pytest.mark.parametrize("content", HOSTILE.values(), ids=HOSTILE)
def test_hostile_file_gets_a_clear_error(client: Client, content: bytes) -> None:
    response = send(client, picture=upload(content))
    assert "bukan gambar JPEG, PNG, atau WebP yang utuh" in response.content.decode()
    assert not Tip.objects.exists()


@pytest.mark.django_db
def test_too_many_bytes_get_a_clear_error(client: Client) -> None:
    response = send(client, picture=upload(b"x" * (pictures.MOST_BYTES + 1)))
    assert "Paling besar 8 MB" in response.content.decode()


def test_picture_that_would_fill_the_memory_is_not_decoded() -> None:
    """A PNG of a few bytes that says it is 30,000 pixels wide and high."""
    png = file_of(kind="PNG", size=(1, 1))
    header = b"IHDR" + (30_000).to_bytes(4) * 2 + png[24:29]
    bomb = png[:12] + header + zlib.crc32(header).to_bytes(4) + png[33:]
    with pytest.raises(ValidationError):
        pictures.clean_picture(upload(bomb))
