"""Work and money: rice, fish, the corner shop, savings."""

import math

from ..backdrop import (
    HEIGHT,
    cloth,
    halo,
    kawung,
    kawung_flower,
    landscape,
    palm,
    shadow,
    waves,
)
from ..canvas import Canvas, bow, box, disc, leaf, smooth
from ..people import caping, head, limb, torso
from ..tones import (
    ACCENT,
    CARD,
    GOLD,
    INK,
    SAND,
    SKIN,
    SKIN_DARK,
    WOOD,
    Tones,
    mix,
)


def grain(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw rice terraces, a farmer, and ripe ears in front."""
    landscape(canvas, tones, variant)
    levels = (540, 590, 645, 705)
    for step, y in enumerate(levels):
        colour = mix(mix(tones.haze, tones.leaf, 0.5), tones.leaf, 0.05 + 0.3 * step)
        lift = 34 - step * 8
        edge = [
            (-60, y + 40),
            (330, y - lift),
            (760, y + 24),
            (1180, y - lift),
            (1700, y + 34),
        ]
        ridge = smooth(edge, closed=False)
        canvas.fill([*ridge, (1700, HEIGHT), (-60, HEIGHT)], colour)
        canvas.stroke(ridge, mix(colour, CARD, 0.45), width=7)
        for x, top in ridge[2::2]:
            tuft = mix(colour, tones.leaf_deep, 0.5)
            canvas.stroke([(x, top + 30), (x - 7, top + 16)], tuft, width=4)
            canvas.stroke([(x, top + 30), (x + 7, top + 16)], tuft, width=4)
    farmer(canvas.placed(560, 410, scale=1.1), tones)
    cloth(canvas, tones, variant)
    for x, bend, height in (
        (1010, 150, 470),
        (1100, 190, 560),
        (1210, 210, 480),
        (930, 120, 380),
    ):
        rice_ear(canvas.placed(x, 850), tones, bend=bend, height=height)


def farmer(canvas: Canvas, tones: Tones) -> None:
    """Draw a farmer with a sheaf in the arm, the face at the origin."""
    canvas.fill([(-54, 210), (54, 210), (66, 380), (-66, 380)], INK)
    head(canvas, skin=SKIN_DARK, radius=46)
    torso(canvas.placed(0, 64), ACCENT, width=138, height=190)
    for turn in (-46, -34, -22, -10, 2):
        canvas.fill(
            leaf(-30, 236, 210, turn=turn, width=26), GOLD if turn % 4 else SAND
        )
    limb(
        canvas,
        [(56, 100), (78, 190), (-26, 190)],
        sleeve=mix(ACCENT, INK, 0.25),
        skin=SKIN_DARK,
        width=34,
    )
    caping(canvas, radius=56)


def rice_ear(canvas: Canvas, tones: Tones, *, bend: float, height: float) -> None:
    """Draw a ripe ear of rice that grows from the origin and bows to the right."""
    stem = smooth(
        [
            (0, 0),
            (bend * 0.08, -height * 0.6),
            (bend * 0.45, -height),
            (bend * 1.25, -height * 0.82),
        ],
        closed=False,
    )
    canvas.fill(leaf(0, 0, height * 0.62, turn=-16, width=30), tones.leaf_deep)
    canvas.fill(leaf(0, 0, height * 0.5, turn=17, width=28), tones.leaf)
    canvas.stroke(stem, mix(GOLD, tones.deep, 0.25), width=8)
    for index in range(18, len(stem) - 1, 2):
        (x, y), (next_x, next_y) = stem[index], stem[index + 1]
        ahead = math.degrees(math.atan2(next_y - y, next_x - x)) + 90
        for side, colour in ((-34, GOLD), (34, mix(GOLD, SAND, 0.6))):
            canvas.fill(leaf(x, y, 50, turn=ahead + side, width=24), colour)
    canvas.fill(leaf(*stem[-1], 50, turn=150, width=24), GOLD)


def fish(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw an outrigger boat under sail and a school of fish below it."""
    landscape(canvas, tones, variant)
    waves(canvas, mix(tones.water, tones.sky, 0.5), top=520)
    boat = canvas.placed(800, 512, turn=-2)
    boat.stroke([(-10, 0), (-10, -400)], WOOD, width=12)
    boat.fill(
        [
            (-28, -392),
            *smooth([(-28, -392), (-120, -250), (-226, -56)], closed=False),
            (-28, -56),
        ],
        SAND,
    )
    sail = [
        (10, -404),
        (10, -52),
        *smooth([(240, -62), (190, -190), (96, -320), (10, -404)], closed=False),
    ]
    boat.fill(sail, CARD)
    with boat.inside(sail) as striped:
        for y in (-300, -190):
            striped.fill(box(-20, y, 300, y + 54), ACCENT if y == -190 else GOLD)
    boat.stroke([(-330, 34), (330, 34)], mix(WOOD, INK, 0.2), width=14)
    hull = [(-300, -44), (-190, -8), (0, 4), (190, -8), (300, -44)]
    keel = [(210, 44), (0, 70), (-210, 44)]
    boat.fill([*smooth(hull, closed=False), *smooth(keel, closed=False)], tones.deep)
    boat.stroke(smooth(hull, closed=False), GOLD, width=9)
    waves(canvas, mix(tones.water, tones.sky, 0.25), top=566, shift=50)
    waves(canvas, tones.water, top=636)
    for x, y, size, colour in (
        (560, 706, 1.0, GOLD),
        (1010, 730, 1.25, SAND),
        (1290, 690, 0.62, mix(tones.water, CARD, 0.45)),
        (330, 750, 0.6, mix(tones.water, CARD, 0.45)),
    ):
        swimmer(canvas.placed(x, y, scale=size), colour)
    cloth(canvas.placed(0, 40), tones, variant)


def swimmer(canvas: Canvas, colour: str) -> None:
    """Draw a fish with scales, its middle at the origin."""
    body = smooth([(-110, 0), (-40, -50), (60, -44), (116, -6), (60, 42), (-40, 46)])
    shade = mix(colour, INK, 0.22)
    canvas.fill([(-92, 0), (-166, -52), (-150, 0), (-166, 52)], shade)
    canvas.fill(smooth([(-30, -40), (20, -78), (60, -40)]), shade)
    canvas.fill(body, colour)
    with canvas.inside(body) as scales:
        for x in (-70, -40, -10, 20):
            for y in (-36, -12, 12, 36):
                scales.stroke(bow(x, y, 13, start=-80, end=80), shade, width=5)
        scales.stroke(bow(110, 0, 62, start=120, end=240), shade, width=6)
    canvas.fill(disc(82, -12, 8), INK)


def shop(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a corner shop with a striped awning and full shelves."""
    landscape(canvas, tones, variant)
    palm(canvas.placed(1320, 740, flip=True), tones, height=340)
    stall = canvas.placed(790, 760)
    stall.fill(box(-370, -400, 370, 40), mix(CARD, SAND, 0.35))
    stall.fill(box(-330, -320, 330, -110), mix(tones.deep, tones.base, 0.2))
    stall.fill(box(-330, -196, 330, -186), mix(WOOD, SAND, 0.3))
    goods(stall.placed(0, -196), tones)
    for x in (-290, -240, -190, 200, 250, 300):
        stall.stroke([(x, -322), (x, -300)], CARD, width=3)
        stall.fill(
            box(x - 18, -300, x + 18, -252, radius=5), GOLD if x % 100 else ACCENT
        )
    stall.fill(box(-400, -116, 400, -88, radius=8), WOOD)
    stall.fill(box(-380, -90, 380, 40), mix(WOOD, INK, 0.25))
    with stall.inside(box(-380, -88, 380, 40)) as front:
        kawung(front, (-384, -56, 400, 30), mix(WOOD, SAND, 0.45))
    for x, colour, tall in (
        (-300, GOLD, 64),
        (-240, SAND, 76),
        (-180, CARD, 60),
        (210, CARD, 76),
        (270, mix(GOLD, ACCENT, 0.3), 62),
    ):
        stall.fill(box(x - 24, -116 - tall, x + 24, -116, radius=10), colour)
        stall.fill(box(x - 20, -128 - tall, x + 20, -112 - tall, radius=5), INK)
    keeper = stall.placed(20, -262)
    torso(keeper.placed(0, 56), tones.soft, width=132, height=92)
    head(keeper, skin=SKIN, radius=42)
    keeper.fill(bow(0, -4, 44, start=170, end=370), INK)
    awning(stall, tones)
    cloth(canvas, tones, variant)


def goods(canvas: Canvas, tones: Tones) -> None:
    """Draw boxes and bottles standing on a shelf at the origin's height."""
    for x, wide, tall, colour in (
        (-300, 44, 62, CARD),
        (-246, 44, 50, GOLD),
        (-192, 40, 70, tones.soft),
        (-140, 44, 46, ACCENT),
        (130, 44, 66, SAND),
        (184, 44, 50, tones.soft),
        (238, 44, 70, GOLD),
        (290, 40, 54, CARD),
    ):
        canvas.fill(box(x - wide / 2, -tall, x + wide / 2, 0, radius=5), colour)
        canvas.fill(
            box(x - wide / 2, -tall * 0.62, x + wide / 2, -tall * 0.34),
            mix(colour, INK, 0.18),
        )


def awning(canvas: Canvas, tones: Tones) -> None:
    """Draw a scalloped awning above the origin's stall."""
    count, left, width = 10, -430.0, 86.0
    for index in range(count):
        colour = tones.base if index % 2 == 0 else CARD
        top_left, top_right = -370 + index * 74, -370 + (index + 1) * 74
        low_left = left + index * width
        canvas.fill(
            [
                (top_left, -470),
                (top_right, -470),
                (low_left + width, -350),
                (low_left, -350),
            ],
            colour,
        )
        canvas.fill(
            bow(low_left + width / 2, -352, width / 2, start=0, end=180),
            mix(colour, INK, 0.12),
        )
    canvas.fill(box(-384, -486, 384, -462, radius=10), tones.deep)


def coin(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw stacks of coins that grow, a seedling on the tallest, and one large coin."""
    halo(canvas, tones, variant)
    cloth(canvas, tones, variant)
    for x, count in ((330, 2), (520, 4), (710, 6)):
        shadow(canvas.placed(x, 838), tones, width=104)
        stack(canvas.placed(x, 812, scale=1.14), count)
    plant = canvas.placed(710, 596, scale=1.15)
    stem = smooth([(0, 0), (-6, -70), (4, -150)], closed=False)
    plant.stroke(stem, tones.leaf_deep, width=11)
    plant.fill(leaf(0, -130, 150, turn=-52, width=72), tones.leaf)
    plant.fill(leaf(2, -140, 165, turn=38, width=78), mix(tones.leaf, CARD, 0.25))
    plant.stroke([(2, -140), (70, -228)], mix(tones.leaf, CARD, 0.6), width=5)
    plant.stroke([(0, -130), (-78, -192)], mix(tones.leaf, CARD, 0.35), width=5)
    shadow(canvas.placed(1085, 836), tones, width=210)
    big_coin(canvas.placed(1085, 610))


def stack(canvas: Canvas, count: int) -> None:
    """Draw a pile of coins standing on the origin."""
    for index in range(count):
        y = -index * 35
        lean = 6 if index % 2 else -4
        canvas.fill(
            box(lean - 76, y - 16, lean + 76, y + 18, radius=13), mix(GOLD, WOOD, 0.35)
        )
        canvas.fill(
            box(lean - 76, y - 16, lean + 76, y + 6, radius=11),
            mix(GOLD, SAND, 0.15 if index % 2 else 0.4),
        )
        for x in range(-56, 70, 28):
            canvas.fill(
                box(lean + x - 2, y - 6, lean + x + 3, y + 14), mix(GOLD, WOOD, 0.35)
            )


def big_coin(canvas: Canvas) -> None:
    """Draw a coin struck with a kawung flower, centred on the origin."""
    canvas.fill(disc(16, 0, 218), mix(GOLD, WOOD, 0.5))
    canvas.fill(disc(0, 0, 218), GOLD)
    canvas.fill(disc(0, 0, 184), mix(GOLD, WOOD, 0.3))
    canvas.fill(disc(0, 4, 182), mix(GOLD, SAND, 0.55))
    kawung_flower(canvas, 0, 4, 258, mix(GOLD, WOOD, 0.45))
    for step in range(24):
        turned = canvas.placed(0, 0, turn=step * 15)
        turned.fill(disc(0, -200, 6), mix(GOLD, WOOD, 0.35))
