"""Pictures that citizens send: decoded, made smaller, and written anew.

Nothing of the file itself is kept: no EXIF with a place and a camera's number, no file
that is two things at once.
"""

import io

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _
from PIL import Image, ImageOps

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
