"""The paper a card is drawn on: boxes, text, marks, each in one flat colour."""

import math
from collections.abc import Iterable

from PIL import Image, ImageDraw

from sharing.cards import marks
from sharing.cards.lettering import FINENESS, Type, runs_of
from sharing.cards.plans import Frame


class Sheet:
    """A picture and the few things that cards put on it."""

    def __init__(self, width: int, height: int, *, colour: str) -> None:
        self.image = Image.new("RGB", (width, height), colour)

    def fill(self, colour: str, frame: Frame) -> None:
        """Fill a rectangle."""
        box = (frame.left, frame.top, frame.right, frame.bottom)
        self.image.paste(colour, box)

    def weave(self, colour: str, frame: Frame, *, side: int, strength: int) -> None:
        """Lay the kawung pattern over a rectangle, hardly stronger than its ground."""
        mask = marks.kawung(frame.width, frame.height, side=side, strength=strength)
        self.image.paste(colour, (frame.left, frame.top), mask)

    def stamp(self, mask: Image.Image, colour: str, *, left: int, top: int) -> None:
        """Paint a colour through a mask."""
        self.image.paste(colour, (left, top), mask)

    def pill(
        self, text: str, *, left: int, top: int, kind: Type, ground: str, ink: str
    ) -> None:
        """Write a short text on a round ground."""
        width, height = pill_size(text, kind=kind)
        self.stamp(
            marks.rounded(width, height, height // 2), ground, left=left, top=top
        )
        self.line(
            text,
            left=left + round(kind.size * 0.8),
            top=top + (height - kind.rise) // 2,
            kind=kind,
            colour=ink,
        )

    def line(self, text: str, *, left: int, top: int, kind: Type, colour: str) -> None:
        """Write one line, its capitals beginning at `top`."""
        if not text:
            return
        above, below = kind.size, kind.size // 2
        box = (math.ceil(kind.width(text)) + kind.size, above + below)
        mask = Image.new("L", (box[0] * FINENESS, box[1] * FINENESS))
        draw = ImageDraw.Draw(mask)
        at = kind.size / 2 * FINENESS
        for name, part in runs_of(text):
            font = kind.font(name)
            draw.text((at, above * FINENESS), part, 255, font, anchor="ls")
            at += font.getlength(part)
        place = (left - kind.size // 2, top + kind.rise - above)
        self.image.paste(colour, place, mask.reduce(FINENESS))

    def lines(
        self, texts: Iterable[str], *, left: int, top: int, kind: Type, colour: str
    ) -> None:
        """Write a block of lines."""
        for place, text in enumerate(texts):
            step = round(place * kind.size * kind.leading)
            self.line(text, left=left, top=top + step, kind=kind, colour=colour)


def pill_size(text: str, *, kind: Type) -> tuple[int, int]:
    """Return the width and height that a text on a round ground takes."""
    return round(kind.width(text) + kind.size * 1.6), round(kind.size * 1.9)
