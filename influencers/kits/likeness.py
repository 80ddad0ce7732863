"""What a picture is known by when its bytes have changed on the way.

`factcheck.grouping.fingerprints` tells photos apart; kits' pictures are drawn alike, so
theirs is finer. Of 150 cards of the demo (50 pages, three sizes), a copy of quarter the
quality and three quarters of the width differed from its original in 6 bits at most,
two cards of one size in 13 at least.
"""

import io
from collections.abc import Iterable

from PIL import Image, ImageChops

from sharing.cards.facts import CardSize

# 16 by 16 differences of neighbours are 256 bits, 64 characters.
SIDE = 16
# Grey levels: what is next to equal differs by chance after compression.
MARGIN = 4
# Up to so many bits it is the same picture, sent on; up to so many it resembles it.
SAME, ALIKE = 8, 14
# A copy and its original are compared in blocks of 12 points at a width of 540. Sent on
# at a third of the quality and half the width, no block of a card differed by more than
# 19 grey levels; with one letter of its headline changed, one did by 27 at least.
WIDTH, BLOCK, TOUCHED = 540, 12, 23
FORMATS = ("JPEG", "PNG", "WEBP")
MOST_BYTES = 8 * 1024 * 1024
# Twice the largest card, each way; a phone's screenshot has less.
MOST_PIXELS = 4 * CardSize.STORY.width * CardSize.STORY.height


class UnreadablePictureError(ValueError):
    """The bytes are no picture that is read here."""


def read_picture(data: bytes) -> Image.Image:
    """Decode a stranger's picture; refuse what is none, or far larger than a card."""
    if len(data) > MOST_BYTES:
        raise UnreadablePictureError
    try:
        with Image.open(io.BytesIO(data), formats=FORMATS) as picture:
            if picture.width * picture.height > MOST_PIXELS:
                raise UnreadablePictureError
            return picture.convert("RGB")
    # What a decoder raises over a hostile file is not documented.
    except Exception as fault:
        raise UnreadablePictureError from fault


def fingerprint(picture: Image.Image) -> str:
    """Return 256 bits as 64 digits: each says whether a point grows lighter rightward.

    A difference hash (Neal Krawetz, "Kind of Like That", 2013) that leaves out what is
    next to equal: cards have large plain grounds.
    """
    across = SIDE + 1
    grey = picture.convert("L").resize((across, SIDE), Image.Resampling.LANCZOS)
    dots = grey.tobytes()
    here = (y * across + x for y in range(SIDE) for x in range(SIDE))
    bits = sum(
        (dots[at] + MARGIN < dots[at + 1]) << place for place, at in enumerate(here)
    )
    return f"{bits:0{SIDE * SIDE // 4}x}"


def nearest(wanted: str, known: Iterable[str]) -> tuple[str, int] | None:
    """Return the known fingerprint that differs least, and in how many bits."""
    number = int(wanted, 16)
    distances = (((int(each, 16) ^ number).bit_count(), each) for each in known)
    found = min(distances, default=None)
    return found and (found[1], found[0])


def is_touched(copy: Image.Image, original: Image.Image) -> bool:
    """Tell whether a copy shows something else than its original at any place.

    A copy too small for that counts as touched: nobody can tell.
    """
    if copy.width < WIDTH:
        return True
    high = max(round(original.height * WIDTH / original.width) // BLOCK, 1)
    small = (WIDTH, high * BLOCK)
    one, other = (
        each.convert("L").resize(small, Image.Resampling.LANCZOS)
        for each in (copy, original)
    )
    blocks = ImageChops.difference(one, other).resize(
        (WIDTH // BLOCK, high), Image.Resampling.BOX
    )
    return max(blocks.tobytes()) >= TOUCHED
