"""Invented emblems: a batik outline and a sign, both chosen by the agency's code."""

import hashlib
import math
from collections.abc import Callable
from io import BytesIO

from PIL import Image

from .backdrop import kawung_flower
from .canvas import Canvas, Outline, bow, box, disc, drop, leaf, smooth
from .tones import CARD, GOLD, Tones, mix

SIZE = 512


def draw_emblem(code: str, *, colour: str) -> bytes:
    """Return the emblem of an agency code: PNG, 512 × 512, clear outside its edge."""
    tones = Tones.of(colour, variant=0)
    digest = hashlib.sha256(code.encode()).digest()
    outline = OUTLINES[digest[0] % len(OUTLINES)]
    sign = SIGNS[digest[1] % len(SIGNS)]
    canvas = Canvas.blank(SIZE, SIZE, mode="RGB", colour=CARD)
    centre = canvas.placed(SIZE / 2, SIZE / 2)
    for reach, layer in ((238, tones.base), (204, GOLD), (198, tones.deep)):
        centre.fill(outline(reach), layer)
    centre.fill(disc(0, 0, 150), CARD)
    with centre.inside(disc(0, 0, 150)) as field:
        sign(field, tones)
    edge = Canvas.blank(SIZE, SIZE, mode="L", colour="black")
    edge.placed(SIZE / 2, SIZE / 2).fill(outline(250), "white")
    return _encoded(canvas.finished(), edge.finished())


def _encoded(emblem: Image.Image, edge: Image.Image) -> bytes:
    emblem.putalpha(edge)
    encoded = BytesIO()
    emblem.save(encoded, "PNG", optimize=True)
    return encoded.getvalue()


def _circle(reach: float) -> Outline:
    return disc(0, 0, reach)


def _lobed(count: int, depth: float) -> Callable[[float], Outline]:
    """Return an outline of `count` round lobes, `depth` (a share) deep."""

    def outline(reach: float) -> Outline:
        ring: Outline = []
        for step in range(240):
            angle = math.tau * step / 240
            wave = abs(math.cos(count * angle / 2))
            radius = reach * (1 - depth * (1 - wave))
            ring.append((radius * math.sin(angle), -radius * math.cos(angle)))
        return ring

    return outline


def _cornered(corners: int, turn: float) -> Callable[[float], Outline]:
    """Return an outline of equal soft corners, the first at `turn` degrees."""

    def outline(reach: float) -> Outline:
        # Corners are cut at a sixth of each side and bent through the old corner.
        tips = [
            (
                reach * math.cos(math.tau * step / corners + math.radians(turn)),
                reach * math.sin(math.tau * step / corners + math.radians(turn)),
            )
            for step in range(corners)
        ]
        ring: Outline = []
        for index, tip in enumerate(tips):
            before, after = tips[index - 1], tips[(index + 1) % corners]
            ring += _bend(_towards(tip, before), tip, _towards(tip, after))
        return ring

    return outline


def _towards(
    start: tuple[float, float], end: tuple[float, float]
) -> tuple[float, float]:
    return (start[0] + (end[0] - start[0]) / 6, start[1] + (end[1] - start[1]) / 6)


def _bend(
    start: tuple[float, float], corner: tuple[float, float], end: tuple[float, float]
) -> Outline:
    """Return a quadratic curve from start to end that leans on the corner."""
    shares = [step / 10 for step in range(11)]
    return [
        (
            (1 - t) ** 2 * start[0] + 2 * t * (1 - t) * corner[0] + t**2 * end[0],
            (1 - t) ** 2 * start[1] + 2 * t * (1 - t) * corner[1] + t**2 * end[1],
        )
        for t in shares
    ]


def _kawung(canvas: Canvas, tones: Tones) -> None:
    kawung_flower(canvas, 0, 0, 230, tones.base)
    for x, y in ((0, -74), (74, 0), (0, 74), (-74, 0)):
        canvas.fill(disc(x, y, 15), GOLD)
    canvas.fill(disc(0, 0, 15), tones.deep)


def _sunrise(canvas: Canvas, tones: Tones) -> None:
    for turn in range(-75, 76, 30):
        ray = canvas.placed(0, 20, turn=turn)
        ray.fill([(-9, -84), (9, -84), (0, -136)], GOLD)
    canvas.fill(bow(0, 20, 70, start=180, end=360), GOLD)
    for row, colour in enumerate((tones.soft, tones.base, tones.deep)):
        crest = [
            (x, 26 + row * 38 + (8 if x % 80 else -8)) for x in range(-200, 201, 40)
        ]
        canvas.fill([*smooth(crest, closed=False), (200, 160), (-200, 160)], colour)


def _mountains(canvas: Canvas, tones: Tones) -> None:
    canvas.fill(disc(44, -62, 36), GOLD)
    canvas.fill([(-190, 90), (-52, -76), (70, 90)], tones.base)
    canvas.fill([(-60, 90), (58, -26), (190, 90)], tones.soft)
    canvas.fill([(-52, -76), (70, 90), (-20, 90)], mix(tones.base, tones.deep, 0.45))
    canvas.fill(box(-160, 70, 160, 160), tones.deep)
    canvas.fill(box(-160, 62, 160, 72), GOLD)


def _rosette(canvas: Canvas, tones: Tones) -> None:
    for turn in range(0, 360, 45):
        canvas.fill(leaf(0, 0, 128, turn=turn + 22.5, width=52), tones.soft)
    for turn in range(0, 360, 45):
        canvas.fill(leaf(0, 0, 116, turn=turn, width=44), tones.base)
    canvas.fill(disc(0, 0, 34), CARD)
    canvas.fill(disc(0, 0, 24), GOLD)


def _ears(canvas: Canvas, tones: Tones) -> None:
    for side in (-1, 1):
        stem = [(x * side, y) for x, y in bow(-10, -6, 96, start=96, end=236)]
        for index in range(4, len(stem), 6):
            x, y = stem[index]
            for lean in (-20, 55):
                turn = side * (-80 + index * 3.2 + lean)
                canvas.fill(leaf(x, y, 42, turn=turn, width=21), GOLD)
    canvas.fill(drop(0, 14, 42), tones.base)
    canvas.fill([*bow(0, 14, 42, start=-28, end=90), (0, -74)], tones.soft)


def _weave(canvas: Canvas, tones: Tones) -> None:
    for row in range(-3, 4):
        for column in range(-3, 4):
            colour = (tones.base, tones.soft, GOLD)[(row + column) % 3]
            x, y = (column - row) * 34, (column + row) * 34
            if abs(x) + abs(y) < 150:
                canvas.fill(
                    [(x, y - 29), (x + 29, y), (x, y + 29), (x - 29, y)], colour
                )


def _book(canvas: Canvas, tones: Tones) -> None:
    canvas.fill(disc(0, -70, 30), GOLD)
    for side, colour in ((-1, tones.base), (1, tones.soft)):
        for fall, tone in ((26, tones.deep), (0, colour)):
            page = smooth([(0, -14), (52, -36), (112, -22)], closed=False)
            foot = smooth([(112, 60), (52, 46), (0, 68)], closed=False)
            canvas.fill([(x * side, y + fall) for x, y in (*page, *foot)], tone)
    canvas.fill(box(-4, -14, 4, 92), GOLD)


def _compass(canvas: Canvas, tones: Tones) -> None:
    for turn in range(0, 360, 45):
        long = turn % 90 == 0
        reach = 128 if long else 88
        point = canvas.placed(0, 0, turn=turn)
        point.fill([(0, -reach), (24, -24), (0, 0)], tones.base if long else GOLD)
        light = tones.soft if long else mix(GOLD, CARD, 0.4)
        point.fill([(0, -reach), (-24, -24), (0, 0)], light)
    canvas.fill(disc(0, 0, 17), CARD)
    canvas.fill(disc(0, 0, 10), tones.deep)


OUTLINES: tuple[Callable[[float], Outline], ...] = (
    _circle,
    _lobed(8, 0.16),
    _lobed(12, 0.1),
    _cornered(8, 22.5),
    _cornered(6, 90),
    _lobed(16, 0.08),
)
SIGNS: tuple[Callable[[Canvas, Tones], None], ...] = (
    _kawung,
    _sunrise,
    _mountains,
    _rosette,
    _ears,
    _weave,
    _book,
    _compass,
)
