"""What every picture shares: sun, clouds, hills, palms, and the batik ground."""

import math
from collections.abc import Callable, Sequence

from .canvas import Canvas, Outline, Point, bow, box, disc, leaf, smooth
from .tones import CARD, GOLD, INK, SAND, WOOD, Tones, mix

WIDTH = 1600
HEIGHT = 900

Pattern = Callable[[Canvas, tuple[float, float, float, float], str], None]


def kawung(
    canvas: Canvas, area: tuple[float, float, float, float], colour: str
) -> None:
    """Cover an area with kawung: four petals around a point, as on old batik."""
    left, top, right, bottom = area
    cell = 64
    for row in range(math.ceil((bottom - top) / cell) + 1):
        for column in range(math.ceil((right - left) / cell) + 1):
            x, y = left + column * cell, top + row * cell
            kawung_flower(canvas, x, y, cell, colour)
            canvas.fill(disc(x + cell / 2, y, cell * 0.05), colour)
            canvas.fill(disc(x, y + cell / 2, cell * 0.05), colour)


def kawung_flower(canvas: Canvas, x: float, y: float, size: float, colour: str) -> None:
    """Draw one kawung flower, `size` wide, centred on (x, y)."""
    reach = size / 4
    for across, down in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
        petal = disc(
            x + across * reach,
            y + down * reach,
            size * 0.29,
            tall=size * 0.135,
            turn=45 * across * down,
        )
        canvas.fill(petal, colour)


def parang(
    canvas: Canvas, area: tuple[float, float, float, float], colour: str
) -> None:
    """Cover an area with parang: slanting rows of blades with dots between."""
    left, top, right, bottom = area
    height = bottom - top
    for column in range(-1, math.ceil((right - left + height) / 88)):
        start = left + column * 88
        canvas.stroke([(start, bottom), (start + height, top)], colour, width=6)
        for step in range(math.ceil(height / 22) + 1):
            x, y = start + step * 22, bottom - step * 22
            canvas.fill(leaf(x + 12, y, 66, turn=78, width=22), colour)


def truntum(
    canvas: Canvas, area: tuple[float, float, float, float], colour: str
) -> None:
    """Cover an area with truntum: small stars scattered like flowers."""
    left, top, right, bottom = area
    for row in range(math.ceil((bottom - top) / 42) + 1):
        shift = 42 if row % 2 else 0
        for column in range(math.ceil((right - left) / 84) + 1):
            x, y = left + column * 84 + shift, top + row * 42
            for turn in range(0, 360, 45):
                canvas.fill(leaf(x, y, 20, turn=turn, width=8), colour)


PATTERNS: tuple[Pattern, ...] = (kawung, parang, truntum)


def landscape(
    canvas: Canvas, tones: Tones, variant: int, *, sunny: bool = True
) -> None:
    """Draw the open country: a sun to one side, clouds, three rows of hills."""
    mirrored = variant % 2 == 1
    view = canvas.placed(WIDTH if mirrored else 0, 0, flip=mirrored)
    if sunny:
        sun(view, tones, x=1215, y=270, radius=118)
    cloud(view.placed(300, 250), tones)
    cloud(view.placed(1440, 395, scale=0.7), tones)
    cloud(view.placed(720, 150, scale=0.55), tones)
    hills(view, tones)


def halo(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw the backdrop of a single large thing: a great sun behind it."""
    mirrored = variant % 2 == 1
    view = canvas.placed(WIDTH if mirrored else 0, 0, flip=mirrored)
    sun(view, tones, x=800, y=430, radius=310, pale=True)
    cloud(view.placed(260, 265), tones)
    cloud(view.placed(1370, 200, scale=0.8), tones)
    hills(view, tones)


def sun(
    canvas: Canvas,
    tones: Tones,
    *,
    x: float,
    y: float,
    radius: float,
    pale: bool = False,
) -> None:
    """Draw the sun with two rings of light."""
    warm = mix(SAND, GOLD, 0.15) if pale else mix(SAND, GOLD, 0.7)
    canvas.fill(disc(x, y, radius * (1.3 if pale else 1.6)), mix(tones.sky, warm, 0.25))
    canvas.fill(disc(x, y, radius * (1.15 if pale else 1.3)), mix(tones.sky, warm, 0.5))
    canvas.fill(disc(x, y, radius), warm)


def cloud(canvas: Canvas, tones: Tones) -> None:
    """Draw a cloud in nested bands, after the mega mendung of Cirebon."""
    bands = (CARD, mix(CARD, tones.haze, 0.35), mix(CARD, tones.haze, 0.75))
    for step, colour in enumerate(bands):
        inset = step * 15
        for x, y, radius in ((-80, -26, 52), (2, -52, 78), (88, -24, 50)):
            canvas.fill(
                _flat_bottomed(x, min(0, y + inset * 0.4), radius - inset), colour
            )
        length = 172 - inset * 1.6
        canvas.fill(
            box(-length, -44 + inset, length, 0, radius=22 - inset * 0.5), colour
        )


def _flat_bottomed(x: float, y: float, radius: float) -> Outline:
    """Return a circle cut off at the line y = 0."""
    return [(p, min(q, 0)) for p, q in disc(x, y, radius)]


def hills(canvas: Canvas, tones: Tones) -> None:
    """Draw three rows of hills, pale in the distance."""
    far = [(-60, 640), (150, 520), (330, 560), (560, 430), (800, 560), (1010, 500)]
    far += [(1230, 580), (1440, 480), (1700, 600)]
    near = [(-60, 620), (200, 640), (470, 590), (820, 660), (1160, 600), (1400, 640)]
    near += [(1700, 560)]
    front = [(-60, 720), (300, 670), (700, 712), (1150, 672), (1700, 730)]
    for ridge, colour in (
        (far, mix(tones.mist, tones.haze, 0.35)),
        (near, tones.haze),
        (front, mix(tones.haze, tones.soft, 0.5)),
    ):
        canvas.fill(ground(ridge), colour)


def ground(ridge: Sequence[Point]) -> Outline:
    """Return the land below a ridge, down to the foot of the picture."""
    return [*smooth(ridge, closed=False), (1700, HEIGHT), (-60, HEIGHT)]


def waves(
    canvas: Canvas, colour: str, *, top: float, shift: float = 0, rise: float = 16
) -> None:
    """Fill the picture below a wavy line with water."""
    crest = [
        (x + shift, top + (rise if index % 2 else -rise))
        for index, x in enumerate(range(-300, 2000, 100))
    ]
    canvas.fill([*smooth(crest, closed=False), (2000, HEIGHT), (-300, HEIGHT)], colour)


CLOTH_EDGE = [(-60, 800), (300, 764), (800, 780), (1260, 752), (1700, 796)]


def cloth(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw the signature of the series: the ground in front is a batik cloth."""
    mirrored = variant % 2 == 1
    view = canvas.placed(WIDTH if mirrored else 0, 0, flip=mirrored)
    edge = smooth(CLOTH_EDGE, closed=False)
    with view.inside(ground(CLOTH_EDGE)) as land:
        land.fill(box(-60, 700, 1700, HEIGHT), tones.deep)
        figure = mix(tones.deep, tones.soft, 0.42)
        PATTERNS[variant % len(PATTERNS)](land, (-20, 740, 1640, 910), figure)
        hem = mix(tones.deep, INK, 0.45)
        for colour, width in ((mix(GOLD, hem, 0.35), 68), (hem, 62), (GOLD, 16)):
            land.stroke(edge, colour, width=width)
        for x, y in edge[::2]:
            land.fill(disc(x, y + 19, 4.5), GOLD)


def palm(canvas: Canvas, tones: Tones, *, height: float = 300) -> None:
    """Draw a coconut palm standing at the origin and leaning a little."""
    trunk = smooth([(0, 0), (8, -height * 0.5), (34, -height)], closed=False)
    canvas.stroke(trunk, mix(WOOD, tones.deep, 0.3), width=15)
    for turn, length in (
        (-118, 128),
        (-70, 150),
        (-28, 128),
        (34, 128),
        (76, 150),
        (122, 124),
    ):
        canvas.fill(leaf(34, -height, length, turn=turn, width=38), tones.leaf_deep)
    for turn, length in ((-95, 132), (-48, 128), (8, 118), (56, 132), (100, 130)):
        canvas.fill(leaf(34, -height, length, turn=turn, width=30), tones.leaf)
    for x, y in ((24, -height + 14), (44, -height + 16)):
        canvas.fill(disc(x, y, 11), GOLD)


def bush(canvas: Canvas, colour: str, *, shade: str) -> None:
    """Draw a round bush at the origin, in two tones."""
    for x, radius, tone in ((-44, 38, shade), (46, 34, shade), (0, 54, colour)):
        canvas.fill(bow(x, 0, radius, start=180, end=360), tone)


def shadow(canvas: Canvas, tones: Tones, *, width: float) -> None:
    """Draw the flat shadow of something that stands or floats above the origin."""
    canvas.fill(disc(0, 0, width, tall=width * 0.07), mix(tones.deep, tones.base, 0.25))
