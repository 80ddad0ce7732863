"""The shapes of cards: verdict marks, the portal's sign, the kawung pattern, QR codes.

A shape is a mask that any colour is painted through. The marks are those of
`static/icons.svg`, in its grid of 24 by 24, so that nobody needs colour to tell them
apart.
"""

from collections.abc import Callable
from functools import lru_cache
from typing import Any

import segno
from PIL import Image, ImageDraw

# Pillow's shapes have hard edges: they are drawn this much larger, then reduced.
SUPERSAMPLING = 4
# Modules of free space around a QR code (ISO/IEC 18004).
QUIET_ZONE = 4

Point = tuple[float, float]
Curve = tuple[Point, Point, Point, Point]


class Pen:
    """Draws round-ended lines in a grid of `units` by `units`."""

    def __init__(self, mask: Image.Image, *, units: float, stroke: float) -> None:
        self.draw = ImageDraw.Draw(mask)
        self.scale = mask.width / units
        self.stroke = stroke

    def line(self, *points: Point) -> None:
        """Draw through the points."""
        at = [(x * self.scale, y * self.scale) for x, y in points]
        width = self.stroke * self.scale
        self.draw.line(at, fill=255, width=round(width))
        for x, y in at:
            half = width / 2
            self.draw.ellipse((x - half, y - half, x + half, y + half), fill=255)

    def curve(self, *curves: Curve) -> None:
        """Draw Bézier curves, one after the other."""
        self.line(*(point for curve in curves for point in points_of(curve)))

    def ring(self) -> None:
        """Draw the circle that holds most marks."""
        self.circle(12, 12, 9.7)

    def circle(self, x: float, y: float, radius: float) -> None:
        """Draw a circle with its line centred on the radius."""
        outer = (radius + self.stroke / 2) * self.scale
        centre_x, centre_y = x * self.scale, y * self.scale
        self.draw.ellipse(
            (centre_x - outer, centre_y - outer, centre_x + outer, centre_y + outer),
            outline=255,
            width=round(self.stroke * self.scale),
        )

    def box(
        self, left: float, top: float, right: float, bottom: float
    ) -> tuple[Point, Point]:
        """Return two corners of the grid in pixels."""
        scale = self.scale
        return (left * scale, top * scale), (right * scale, bottom * scale)


def points_of(curve: Curve, steps: int = 24) -> list[Point]:
    """Return points along a cubic Bézier curve."""
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve
    points = []
    for step in range(steps + 1):
        t = step / steps
        a, b, c, d = (1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t**2 * (1 - t), t**3
        x, y = a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy
        points.append((x, y))
    return points


def _false(pen: Pen) -> None:
    pen.ring()
    pen.line((8.4, 8.4), (15.6, 15.6))
    pen.line((15.6, 8.4), (8.4, 15.6))


def _misleading(pen: Pen) -> None:
    pen.line((12, 2.8), (22.3, 21), (1.7, 21), (12, 2.8))
    pen.line((12, 9.5), (12, 14))
    pen.line((12, 17.3), (12, 17.4))


def _partly_true(pen: Pen) -> None:
    pen.ring()
    pen.draw.pieslice(pen.box(2.3, 2.3, 21.7, 21.7), -90, 90, fill=255)


def _true(pen: Pen) -> None:
    pen.ring()
    pen.line((7.4, 12.4), (10.6, 15.6), (16.6, 8.8))


def _unproven(pen: Pen) -> None:
    pen.draw.rounded_rectangle(
        pen.box(1.1, 1.1, 22.9, 22.9),
        radius=6 * pen.scale,
        outline=255,
        width=round(pen.stroke * pen.scale),
    )
    pen.curve(
        ((9.2, 9.3), (9.2, 5.8), (14.9, 5.6), (14.9, 9.3)),
        ((14.9, 9.3), (14.9, 11.6), (12, 11.8), (12, 14.1)),
    )
    pen.line((12, 17.3), (12, 17.4))


def _satire(pen: Pen) -> None:
    pen.curve(
        ((3, 4.5), (9, 6.8), (15, 6.8), (21, 4.5)),
        ((21, 4.5), (21.4, 13.2), (18, 20), (12, 21.8)),
        ((12, 21.8), (6, 20), (2.6, 13.2), (3, 4.5)),
    )
    pen.curve(((6.8, 11), (7.6, 10), (9.2, 10), (10, 11)))
    pen.curve(((14, 11), (14.8, 10), (16.4, 10), (17.2, 11)))
    pen.curve(((8.5, 15.2), (10.5, 17), (13.5, 17), (15.5, 15.2)))


def _withdrawn(pen: Pen) -> None:
    pen.ring()
    pen.line((7, 12), (17, 12))


def _corrected(pen: Pen) -> None:
    pen.line((4, 20), (4.8, 15.8), (15.6, 5), (19, 8.4), (8.2, 19.2), (4, 20))
    pen.line((12.8, 7.8), (16.2, 11.2))


MARKS: dict[str, Callable[[Pen], None]] = {
    "salah": _false,
    "menyesatkan": _misleading,
    "sebagian_benar": _partly_true,
    "benar": _true,
    "belum_terbukti": _unproven,
    "satire": _satire,
    "dicabut": _withdrawn,
    "dikoreksi": _corrected,
}


@lru_cache(maxsize=64)
def mark(name: str, side: int) -> Image.Image:
    """Return the mask of a mark, `side` pixels wide and high."""
    mask = Image.new("L", (side * SUPERSAMPLING, side * SUPERSAMPLING))
    MARKS[name](Pen(mask, units=24, stroke=2.4))
    return mask.reduce(SUPERSAMPLING)


@lru_cache(maxsize=64)
def rounded(width: int, height: int, radius: int) -> Image.Image:
    """Return the mask of a rectangle with round corners."""
    scale = SUPERSAMPLING
    mask = Image.new("L", (width * scale, height * scale))
    ImageDraw.Draw(mask).rounded_rectangle(
        (0, 0, mask.width - 1, mask.height - 1), radius * scale, fill=255
    )
    return mask.reduce(scale)


@lru_cache(maxsize=8)
def sign(side: int) -> tuple[Image.Image, Image.Image]:
    """Return the two masks of `static/favicon.svg`: the upper and the lower bow."""
    upper, lower = (
        Image.new("L", (side * SUPERSAMPLING, side * SUPERSAMPLING)) for _bow in "12"
    )
    pen = Pen(upper, units=32, stroke=0)
    pen.draw.rectangle(pen.box(9, 6, 18, 15), fill=255)
    pen.draw.ellipse(pen.box(13.5, 6, 22.5, 15), fill=255)
    pen = Pen(lower, units=32, stroke=0)
    pen.draw.rectangle(pen.box(9, 16.5, 19.5, 26), fill=255)
    pen.draw.ellipse(pen.box(14.75, 16.5, 24.25, 26), fill=255)
    tail = [(9, 26), (13.5, 26), (9, 29.5)]
    pen.draw.polygon([(x * pen.scale, y * pen.scale) for x, y in tail], fill=255)
    return upper.reduce(SUPERSAMPLING), lower.reduce(SUPERSAMPLING)


@lru_cache(maxsize=8)
def kawung(width: int, height: int, *, side: int, strength: int) -> Image.Image:
    """Return a mask of the batik pattern: `strength` of 255 in its petals."""
    tile = Image.new("L", (side * SUPERSAMPLING, side * SUPERSAMPLING))
    scale = tile.width / 48
    draw = ImageDraw.Draw(tile)
    petal = [
        *points_of(((24, 24), (14, 21), (5, 14), (2, 2))),
        *points_of(((2, 2), (14, 5), (21, 14), (24, 24))),
    ]
    for across in (1, -1):
        for down in (1, -1):
            draw.polygon(
                [
                    ((24 + (x - 24) * across) * scale, (24 + (y - 24) * down) * scale)
                    for x, y in petal
                ],
                fill=strength,
            )
    tile = tile.reduce(SUPERSAMPLING)
    mask = Image.new("L", (width, height))
    for left in range(0, width, side):
        for top in range(0, height, side):
            mask.paste(tile, (left, top))
    return mask


def qr_code(link: str, *, room: int, ink: str) -> Image.Image:
    """Return the QR code of a link on white, its quiet zone included.

    It is as large as `room` pixels allow with modules of whole pixels.
    """
    code: Any = segno.make_qr(link, error="m")
    modules = [list(map(bool, row)) for row in code.matrix_iter(border=QUIET_ZONE)]
    side = len(modules)
    points = Image.new("1", (side, side), 1)
    points.putdata([not dark for row in modules for dark in row])
    scale = max(1, room // side)
    big = points.resize((side * scale, side * scale), Image.Resampling.NEAREST)
    picture = Image.new("RGB", big.size, ink)
    picture.paste("#ffffff", (0, 0), big)
    return picture
