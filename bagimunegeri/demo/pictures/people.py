"""Faceless people in a few shapes: anyone may see themselves in them."""

from collections.abc import Sequence

from .canvas import Canvas, Point, bow, box, disc, smooth
from .tones import CARD, GOLD, INK, SAND, mix

GREY = "#c9c6c0"


def head(canvas: Canvas, *, skin: str, radius: float) -> None:
    """Draw a head and neck centred on the origin."""
    shade = mix(skin, INK, 0.16)
    neck = radius * 0.42
    canvas.fill(box(-neck, 0, neck, radius * 1.5, radius=neck * 0.6), shade)
    canvas.fill(disc(0, 0, radius * 0.92, tall=radius), skin)


def short_hair(canvas: Canvas, *, radius: float, colour: str = INK) -> None:
    """Draw short hair on a head at the origin."""
    cap = bow(0, -radius * 0.08, radius * 1.02, start=172, end=368)
    canvas.fill(
        [*cap, (radius * 0.5, -radius * 0.45), (-radius * 0.6, -radius * 0.3)], colour
    )


def bun(canvas: Canvas, *, radius: float, colour: str = INK) -> None:
    """Draw hair gathered in a bun behind a head at the origin."""
    canvas.fill(disc(-radius * 0.85, -radius * 0.35, radius * 0.48), colour)
    cap = bow(0, -radius * 0.05, radius * 1.05, start=150, end=366)
    canvas.fill([*cap, (radius * 0.35, -radius * 0.5)], colour)


def peci(canvas: Canvas, *, radius: float) -> None:
    """Draw the black cap on a head at the origin."""
    short_hair(canvas, radius=radius, colour=mix(INK, GREY, 0.72))
    wide, top = radius * 1.0, radius * 0.92
    cap = [(-wide, -radius * 0.42), (-top, -radius * 1.22), (top, -radius * 1.22)]
    canvas.fill([*cap, (wide, -radius * 0.42)], INK)
    canvas.fill(disc(0, -radius * 1.22, top, tall=radius * 0.14), mix(INK, GREY, 0.18))


def hijab(canvas: Canvas, *, skin: str, radius: float, colour: str) -> None:
    """Draw a covered head and shoulders centred on the origin."""
    side = [(0.86, -0.95), (1.14, -0.1), (1.2, 0.8), (1.65, 1.75), (0.7, 2.5)]
    drape = [(0, -1.28), *side, (0, 2.62), *((-x, y) for x, y in reversed(side))]
    canvas.fill(smooth([(x * radius, y * radius) for x, y in drape]), colour)
    canvas.fill(
        disc(0, 0.06 * radius, radius * 0.78, tall=radius * 0.92),
        mix(colour, INK, 0.35),
    )
    canvas.fill(disc(0, 0.1 * radius, radius * 0.72, tall=radius * 0.84), skin)
    fold = [(-0.75, 0.95), (-0.1, 1.45), (0.95, 1.5)]
    canvas.stroke(
        smooth([(x * radius, y * radius) for x, y in fold], closed=False),
        mix(colour, INK, 0.35),
        width=radius * 0.07,
    )


def caping(canvas: Canvas, *, radius: float) -> None:
    """Draw a farmer's conical hat on a head at the origin."""
    brim = [(-2.05, -0.22), (0, -1.5), (2.05, -0.22)]
    points = [(x * radius, y * radius) for x, y in brim]
    lower = smooth([points[2], (0, 0.02 * radius), points[0]], closed=False)
    canvas.fill([points[1], *lower], SAND)
    half = smooth(
        [points[2], (radius * 1.1, -0.06 * radius), (radius * 0.3, 0)], closed=False
    )
    canvas.fill([points[1], *half], GOLD)


def torso(
    canvas: Canvas, colour: str, *, width: float, height: float, flare: float = 0
) -> None:
    """Draw shoulders and body hanging from the origin (the base of the neck)."""
    half, foot = width / 2, width / 2 + flare
    left = [(-half * 0.3, -4), (-half * 0.82, 10), (-half, 46), (-foot, height)]
    right = [(-x, y) for x, y in reversed(left)]
    outline = [*smooth(left, closed=False), *smooth(right, closed=False)]
    canvas.fill(outline, colour)


def limb(
    canvas: Canvas,
    points: Sequence[Point],
    *,
    sleeve: str,
    skin: str,
    width: float,
) -> None:
    """Draw an arm along the points: a sleeve and a hand at the end."""
    curve = smooth(points, closed=False)
    canvas.fill(disc(*curve[-1], width * 0.5), skin)
    canvas.stroke(curve[-4:], skin, width=width * 0.82)
    canvas.stroke(curve[:-3], sleeve, width=width)


def pupil(canvas: Canvas, *, skin: str, cloth: str, covered: bool) -> None:
    """Draw a pupil seen from behind, standing on the origin, 210 high."""
    for x in (-17, 17):
        canvas.stroke([(x, -62), (x, -6)], skin, width=20)
        canvas.fill(box(x - 14, -12, x + 15, 2, radius=6), INK)
    if covered:
        canvas.fill([(-34, -104), (34, -104), (50, -34), (-50, -34)], cloth)
    else:
        canvas.fill(box(-36, -104, 36, -48, radius=6), cloth)
    for side in (-1, 1):
        canvas.stroke([(34 * side, -140), (46 * side, -96)], CARD, width=22)
        canvas.stroke([(46 * side, -94), (46 * side, -78)], skin, width=18)
    canvas.fill(box(-40, -158, 40, -92, radius=18), CARD)
    canvas.fill(disc(0, -186, 30), INK)
    if covered:
        canvas.fill(
            smooth(
                [(0, -222), (36, -190), (46, -138), (0, -126), (-46, -138), (-36, -190)]
            ),
            CARD,
        )
    else:
        canvas.fill(box(-12, -166, 12, -150), skin)
