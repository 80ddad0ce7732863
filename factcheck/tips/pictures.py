"""Pictures that citizens send: decoded, made smaller, and written anew.

Nothing of the file itself is kept: no EXIF with a place and a camera's number, no file
that is two things at once.
"""

import io
import secrets

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps

from factcheck.models import Tip
from factcheck.models.tips import private_storage
from factcheck.tips.holding import Kind, held, name_of

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_BYTES = 8 * 1024 * 1024
# The cameras of common phones make up to 50 megapixels: 150 MB once decoded.
MOST_PIXELS = 50_000_000
# Enough to read a screenshot; the longer side, in pixels.
LONGEST_SIDE = 2048
QUALITY = 85


def clean_picture(upload: UploadedFile) -> bytes:
    """Return the picture as a plain JPEG, or raise `ValidationError`."""
    # A file's name may be a person's, and reports of errors show it.
    upload.name = "gambar"
    if (upload.size or 0) > MOST_BYTES:
        raise ValidationError(_("Gambarnya terlalu besar. Paling besar 8 MB."))
    try:
        with Image.open(upload, formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise ValidationError(
                    _("Gambarnya terlalu luas. Paling banyak 50 megapiksel.")
                )
            return _as_jpeg(picture)
    except ValidationError:
        raise
    # What a decoder raises over a hostile file is not documented.
    except Exception as fault:
        raise ValidationError(
            _("Berkas ini bukan gambar JPEG, PNG, atau WebP yang utuh.")
        ) from fault


def kept_picture(token: str) -> bytes | None:
    """Return the picture that was sent with an earlier step; None when it is gone.

    Who presses twice has it twice: by then it is a report's own.
    """
    picture = held(token, kind=Kind.PICTURE)
    name = name_of(token, kind=Kind.PICTURE)
    if picture is not None or not name:
        return picture
    field = Tip._meta.get_field("picture")
    try:
        path = field.generate_filename(Tip(), own_name(token))
        with private_storage().open(path) as file:
            return file.read()
    except FileNotFoundError:
        return None


def own_name(token: str) -> str:
    """Return the name under which a report keeps its picture: nobody can guess it."""
    _until, _hyphen, name = name_of(token, kind=Kind.PICTURE).partition("-")
    return f"{name or secrets.token_hex(16)}.jpg"


def _as_jpeg(picture: Image.Image) -> bytes:
    # A JPEG can be decoded small at once.
    picture.draft("RGB", (LONGEST_SIDE, LONGEST_SIDE))
    picture.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    upright = ImageOps.exif_transpose(picture).convert("RGBA")
    # Black letters on nothing would be black on black.
    paper = Image.new("RGBA", upright.size, "white")
    paper.alpha_composite(upright)
    file = io.BytesIO()
    paper.convert("RGB").save(file, "JPEG", quality=QUALITY)
    return file.getvalue()
