"""A canvas that fills outlines, and the outlines themselves.

Everything is a list of points, so that any drawing can be moved, turned and scaled.
Pictures are drawn at SUPERSAMPLING times their size and reduced: Pillow's own shapes
have hard edges.
"""

import math
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

from PIL import Image, ImageDraw

SUPERSAMPLING = 3

Point = tuple[float, float]
Outline = list[Point]
# a, b, c, d, e, f of x' = ax + by + c and y' = dx + ey + f
Matrix = tuple[float, float, float, float, float, float]


class Canvas:
    """An image and the matrix that takes a drawing's units to its pixels."""

    def __init__(self, image: Image.Image, *, matrix: Matrix | None = None) -> None:
        scale = float(SUPERSAMPLING)
        self.image = image
        self._draw = ImageDraw.Draw(image)
        self._matrix = matrix or (scale, 0.0, 0.0, 0.0, scale, 0.0)

    @classmethod
    def blank(cls, width: int, height: int, *, mode: str, colour: str) -> "Canvas":
        """Return a canvas of `width` by `height` units filled with one colour."""
        size = (width * SUPERSAMPLING, height * SUPERSAMPLING)
        return cls(Image.new(mode, size, colour))

    def finished(self) -> Image.Image:
        """Return the picture at its own size, with smooth edges."""
        return self.image.reduce(SUPERSAMPLING)

    def fill(self, outline: Iterable[Point], colour: str) -> None:
        """Fill an outline with one flat colour."""
        self._draw.polygon(self._pixels(outline), fill=colour)

    def stroke(self, points: Sequence[Point], colour: str, *, width: float) -> None:
        """Draw a line with round ends and joints; a wide one needs close points."""
        pixels = self._pixels(points)
        a, _, _, d, _, _ = self._matrix
        thickness = max(1, round(width * math.hypot(a, d)))
        self._draw.line(pixels, fill=colour, width=thickness)
        radius = thickness / 2
        for x, y in pixels:
            self._draw.ellipse(
                (x - radius, y - radius, x + radius, y + radius), fill=colour
            )

    def placed(
        self,
        x: float,
        y: float,
        *,
        scale: float = 1,
        turn: float = 0,
        flip: bool = False,
    ) -> "Canvas":
        """Return the same image from (x, y): scaled, turned (degrees), mirrored."""
        a, b, c, d, e, f = self._matrix
        cosine = math.cos(math.radians(turn)) * scale
        sine = math.sin(math.radians(turn)) * scale
        side = -1 if flip else 1
        matrix = (
            side * (a * cosine + b * sine),
            b * cosine - a * sine,
            a * x + b * y + c,
            side * (d * cosine + e * sine),
            e * cosine - d * sine,
            d * x + e * y + f,
        )
        return Canvas(self.image, matrix=matrix)

    @contextmanager
    def inside(self, outline: Iterable[Point]) -> Iterator["Canvas"]:
        """Yield a canvas that shows only what falls within the outline."""
        pixels = self._pixels(outline)
        left = max(0, math.floor(min(x for x, _ in pixels)))
        top = max(0, math.floor(min(y for _, y in pixels)))
        right = min(self.image.width, math.ceil(max(x for x, _ in pixels)) + 1)
        bottom = min(self.image.height, math.ceil(max(y for _, y in pixels)) + 1)
        part = self.image.crop((left, top, max(right, left + 1), max(bottom, top + 1)))
        mask = Image.new("1", part.size, 0)
        ImageDraw.Draw(mask).polygon([(x - left, y - top) for x, y in pixels], fill=1)
        a, b, c, d, e, f = self._matrix
        yield Canvas(part, matrix=(a, b, c - left, d, e, f - top))
        self.image.paste(part, (left, top), mask)

    def _pixels(self, points: Iterable[Point]) -> Outline:
        a, b, c, d, e, f = self._matrix
        return [(a * x + b * y + c, d * x + e * y + f) for x, y in points]


def disc(
    x: float, y: float, radius: float, *, tall: float | None = None, turn: float = 0
) -> Outline:
    """Return a circle, or an ellipse `tall` high (half) and turned by degrees."""
    height = radius if tall is None else tall
    count = 24 if max(radius, height) < 24 else 72
    cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    ring = [
        (
            radius * math.cos(math.tau * step / count),
            height * math.sin(math.tau * step / count),
        )
        for step in range(count)
    ]
    return [(x + p * cosine - q * sine, y + p * sine + q * cosine) for p, q in ring]


def bow(x: float, y: float, radius: float, *, start: float, end: float) -> Outline:
    """Return the points of an arc from `start` to `end` degrees."""
    count = 40
    angles = [start + (end - start) * step / count for step in range(count + 1)]
    return [
        (x + radius * math.cos(math.radians(g)), y + radius * math.sin(math.radians(g)))
        for g in angles
    ]


def box(
    left: float, top: float, right: float, bottom: float, *, radius: float = 0
) -> Outline:
    """Return a rectangle, with round corners where `radius` is given."""
    if not radius:
        return [(left, top), (right, top), (right, bottom), (left, bottom)]
    corners = (
        (right - radius, top + radius, -90),
        (right - radius, bottom - radius, 0),
        (left + radius, bottom - radius, 90),
        (left + radius, top + radius, 180),
    )
    return [
        point
        for x, y, start in corners
        for point in bow(x, y, radius, start=start, end=start + 90)
    ]


def smooth(points: Sequence[Point], *, closed: bool = True) -> Outline:
    """Return a Catmull-Rom curve through the points."""
    count = len(points)
    if closed:
        ring = [points[-1], *points, points[0], points[1]]
    else:
        ring = [points[0], *points, points[-1]]
    curve: Outline = []
    for index in range(count if closed else count - 1):
        before, start, end, after = ring[index : index + 4]
        curve.extend(_between(before, start, end, after))
    return curve if closed else [*curve, points[-1]]


def _between(before: Point, start: Point, end: Point, after: Point) -> Outline:
    steps = 14
    return [
        (
            _catmull_rom(before[0], start[0], end[0], after[0], step / steps),
            _catmull_rom(before[1], start[1], end[1], after[1], step / steps),
        )
        for step in range(steps)
    ]


def _catmull_rom(p: float, q: float, r: float, s: float, t: float) -> float:
    return 0.5 * (
        2 * q
        + (r - p) * t
        + (2 * p - 5 * q + 4 * r - s) * t**2
        + (3 * q - p - 3 * r + s) * t**3
    )


def drop(x: float, y: float, radius: float) -> Outline:
    """Return a drop of water whose round part is centred on (x, y)."""
    return [(x, y - 2.1 * radius), *bow(x, y, radius, start=-28, end=208)]


def heart(x: float, y: float, size: float) -> Outline:
    """Return a heart about `size` wide, centred on (x, y)."""
    unit = size / 34
    return [
        (
            x + unit * 16 * math.sin(angle) ** 3,
            y
            - unit
            * (
                13 * math.cos(angle)
                - 5 * math.cos(2 * angle)
                - 2 * math.cos(3 * angle)
                - math.cos(4 * angle)
            ),
        )
        for angle in (math.tau * step / 80 for step in range(80))
    ]


def leaf(x: float, y: float, length: float, *, turn: float, width: float) -> Outline:
    """Return a pointed leaf growing from (x, y); 0 degrees points up."""
    side = [(0.0, 0.0), (width / 2, -0.45 * length), (0.0, -length)]
    shape = smooth(side, closed=False) + [
        (-p, q) for p, q in reversed(smooth(side, closed=False))
    ]
    cosine, sine = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return [(x + p * cosine - q * sine, y + p * sine + q * cosine) for p, q in shape]
