"""Ways to get there: a road, a bridge."""

from itertools import pairwise

from ..backdrop import bush, cloth, ground, landscape, palm, waves
from ..canvas import Canvas, box, disc, smooth
from ..tones import ACCENT, CARD, GOLD, INK, Tones, mix
from .land import roofed_house


def road(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a road that winds from the village to the mountains."""
    landscape(canvas, tones, variant)
    rock = mix(tones.haze, tones.soft, 0.6)
    for peak, foot, height, colour in (
        (1010, 260, 290, mix(tones.haze, tones.soft, 0.3)),
        (700, 330, 330, rock),
    ):
        summit = (peak, 610 - height)
        canvas.fill([(peak - foot, 610), summit, (peak + foot, 610)], colour)
        ridge = [summit, (peak - 26, 430), (peak + 34, 500), (peak - 10, 610)]
        canvas.fill([*ridge, (peak + foot, 610)], mix(colour, tones.base, 0.3))
    canvas.fill(
        ground([(-60, 640), (300, 590), (700, 596), (1150, 570), (1700, 640)]),
        mix(tones.haze, tones.leaf, 0.55),
    )
    canvas.fill(
        ground([(-60, 680), (320, 668), (640, 740), (1000, 700), (1700, 650)]),
        mix(tones.haze, tones.leaf, 0.78),
    )
    for x, y, size in ((500, 592, 0.28), (590, 598, 0.24), (1090, 584, 0.28)):
        roofed_house(canvas.placed(x, y, scale=size), tones, CARD)
    course = smooth(
        [(838, 578), (905, 606), (800, 650), (690, 712), (790, 800), (960, 910)],
        closed=False,
    )
    left = [(x - _lane(y), y) for x, y in course]
    right = [(x + _lane(y), y) for x, y in course]
    canvas.fill([*left, *reversed(right)], mix(INK, tones.haze, 0.18))
    for edge in (left, right):
        for start, end in pairwise(edge):
            canvas.stroke([start, end], CARD, width=2 + _lane(end[1]) * 0.07)
    for index in range(10, len(course) - 4, 6):
        canvas.stroke(
            course[index : index + 4], GOLD, width=1 + _lane(course[index][1]) * 0.09
        )
    for x, y, size in (
        (380, 690, 0.8),
        (1130, 640, 0.55),
        (1290, 720, 0.95),
        (240, 730, 0.6),
        (620, 610, 0.4),
    ):
        bush(canvas.placed(x, y, scale=size), tones.leaf, shade=tones.leaf_deep)
    palm(canvas.placed(330, 740), tones, height=330)
    palm(canvas.placed(1240, 730, flip=True), tones, height=280)
    cloth(canvas.placed(0, 50), tones, variant)


def _lane(y: float) -> float:
    """Return half the width of the road at a height: it narrows to the horizon."""
    return 5 + (y - 578) * 0.62


def bridge(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a cable-stayed bridge over a broad river."""
    landscape(canvas, tones, variant)
    waves(canvas, mix(tones.water, tones.sky, 0.5), top=612, rise=8)
    for x in (490, 1110):
        tower = canvas.placed(x, 600)
        for step in range(1, 8):
            for side in (-1, 1):
                tower.stroke(
                    [(0, -420 + step * 14), (side * step * 44, -56)],
                    tones.deep,
                    width=5,
                )
        tower.fill([(-40, 110), (-20, -450), (20, -450), (40, 110)], tones.deep)
        tower.fill(
            [(4, 110), (2, -450), (20, -450), (40, 110)], mix(tones.deep, INK, 0.6)
        )
        tower.fill(box(-34, -470, 34, -440, radius=8), ACCENT)
        tower.fill(box(-74, 56, 74, 130, radius=12), INK)
    deck = smooth(
        [(-60, 560), (490, 536), (800, 528), (1110, 536), (1660, 560)], closed=False
    )
    canvas.stroke(deck, tones.base, width=40)
    canvas.stroke([(x, y - 22) for x, y in deck], CARD, width=8)
    canvas.stroke([(x, y + 22) for x, y in deck], tones.deep, width=12)
    for x, colour in ((660, GOLD), (900, CARD)):
        car(canvas.placed(x, 508), colour)
    waves(canvas, mix(tones.water, tones.sky, 0.25), top=676, rise=10, shift=30)
    boat = canvas.placed(800, 690)
    boat.fill([(-30, -10), (-30, -66), (60, -66), (72, -10)], CARD)
    boat.fill(box(-40, -76, 72, -62, radius=6), ACCENT)
    for x in (-8, 28):
        boat.fill(box(x - 12, -54, x + 12, -32, radius=3), tones.soft)
    boat.fill([(-130, -16), (140, -16), (104, 36), (-96, 36)], INK)
    waves(canvas, tones.water, top=724, rise=10)
    cloth(canvas.placed(0, 20), tones, variant)


def car(canvas: Canvas, colour: str) -> None:
    """Draw a small car standing on the origin."""
    canvas.fill([(-30, -28), (-18, -52), (24, -52), (38, -28)], INK)
    canvas.fill(box(-52, -32, 54, -6, radius=9), colour)
    for x in (-28, 30):
        canvas.fill(disc(x, -6, 11), INK)
