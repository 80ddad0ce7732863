"""Land and water: the tap, a flood, a volcano, a tree."""

from ..backdrop import cloth, cloud, ground, halo, landscape, palm, shadow, waves
from ..canvas import Canvas, bow, box, disc, drop, leaf, smooth
from ..people import head, limb, short_hair, torso
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


def water(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a tap that fills a clay jar."""
    halo(canvas, tones, variant)
    metal, shade = mix(INK, tones.haze, 0.25), INK
    tap = canvas.placed(760, 300)
    tap.fill(box(-900, -44, -40, 44), metal)
    tap.fill(box(-900, 14, -40, 44), shade)
    for x in (-330, -130):
        tap.fill(box(x - 26, -60, x + 26, 60, radius=10), mix(metal, CARD, 0.18))
    tap.fill(box(-60, -70, 96, 70, radius=30), metal)
    spout = smooth([(60, 0), (150, 6), (176, 60), (176, 118)], closed=False)
    tap.stroke(spout, metal, width=84)
    tap.fill(box(126, 96, 226, 136, radius=12), shade)
    tap.fill(box(4, -128, 36, -60), shade)
    tap.fill(box(-96, -164, 136, -118, radius=23), tones.base)
    stream = mix(tones.water, CARD, 0.3)
    canvas.fill([(906, 436), (966, 436), (960, 640), (912, 640)], stream)
    canvas.fill([(920, 436), (934, 436), (930, 640), (921, 640)], CARD)
    cloth(canvas, tones, variant)
    shadow(canvas.placed(936, 842), tones, width=215)
    jar(canvas.placed(936, 846), tones)
    for x, y, size in (
        (838, 548, 17),
        (1040, 560, 14),
        (1082, 486, 20),
        (796, 474, 12),
    ):
        canvas.fill(drop(x, y, size), tones.water)


def jar(canvas: Canvas, tones: Tones) -> None:
    """Draw a wide clay jar brimming with water, standing on the origin."""
    clay = mix(WOOD, GOLD, 0.25)
    body = [
        (-130, -238),
        (-186, -150),
        (-160, -50),
        (-96, 0),
        (96, 0),
        (160, -50),
        (186, -150),
        (130, -238),
    ]
    outline = smooth(body)
    canvas.fill(outline, clay)
    with canvas.inside(outline) as side:
        side.fill(box(60, -300, 260, 40), mix(clay, INK, 0.15))
        side.fill(box(-260, -176, 260, -112), mix(clay, SAND, 0.5))
        for x in range(-200, 220, 50):
            side.fill([(x - 25, -112), (x, -170), (x + 25, -112)], mix(clay, INK, 0.25))
    canvas.fill(disc(0, -236, 158, tall=30), mix(clay, SAND, 0.3))
    canvas.fill(disc(0, -236, 138, tall=21), tones.water)
    canvas.fill(disc(0, -234, 70, tall=9), mix(tones.water, CARD, 0.5))


def flood(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw roofs above the water and a rescue boat with two people."""
    landscape(canvas, tones, variant, sunny=False)
    rain = mix(tones.water, tones.sky, 0.5)
    for index in range(46):
        x, y = 30 + index * 0.618 % 1 * 1560, 230 + index * 0.755 % 1 * 330
        canvas.stroke([(x, y), (x - 12, y + 46)], rain, width=6)
    for x, y, size in ((420, 190, 1.25), (1180, 180, 1.4), (800, 150, 1.1)):
        cloud(canvas.placed(x, y, scale=size), tones)
    palm(canvas.placed(180, 640), tones, height=270)
    for x, y, size, wall in (
        (380, 620, 0.95, CARD),
        (1240, 610, 1.1, mix(CARD, SAND, 0.5)),
    ):
        roofed_house(canvas.placed(x, y, scale=size), tones, wall)
    waves(canvas, mix(tones.water, tones.sky, 0.5), top=560)
    waves(canvas, mix(tones.water, tones.sky, 0.28), top=612, shift=50)
    rescue_boat(canvas.placed(800, 640, scale=1.2), tones)
    waves(canvas, mix(tones.water, tones.sky, 0.1), top=690, shift=20)
    waves(canvas, mix(tones.water, INK, 0.15), top=738, shift=70)
    cloth(canvas.placed(0, 44), tones, variant)


def roofed_house(canvas: Canvas, tones: Tones, wall: str) -> None:
    """Draw a house whose lower part the water will hide."""
    canvas.fill(box(-150, -170, 150, 60), wall)
    canvas.fill([(-210, -150), (-90, -290), (90, -290), (210, -150)], tones.base)
    canvas.fill(
        [(30, -290), (90, -290), (210, -150), (110, -150)],
        mix(tones.base, tones.deep, 0.4),
    )
    canvas.fill(box(-212, -162, 212, -144, radius=8), tones.deep)
    for x in (-80, 80):
        canvas.fill(box(x - 36, -124, x + 36, -30, radius=5), tones.soft)
        canvas.fill(box(x - 28, -116, x - 2, -30), mix(CARD, tones.haze, 0.5))
        canvas.fill(box(x + 2, -116, x + 28, -30), mix(CARD, tones.haze, 0.5))


def rescue_boat(canvas: Canvas, tones: Tones) -> None:
    """Draw a rubber boat with a rescuer and a passenger, afloat at the origin."""
    canvas.stroke([(150, -130), (226, 60)], WOOD, width=10)
    for x, skin, jacket, size in ((-70, SKIN, GOLD, 0.9), (84, SKIN_DARK, GOLD, 1.05)):
        person = canvas.placed(x, -172 if x > 0 else -136, scale=size)
        torso(person.placed(0, 52), tones.deep, width=118, height=140)
        person.fill(box(-40, 52, -6, 160, radius=10), jacket)
        person.fill(box(6, 52, 40, 160, radius=10), jacket)
        person.fill(box(-40, 100, 40, 112), CARD)
        head(person, skin=skin, radius=40)
        if x > 0:
            person.fill(bow(0, -8, 44, start=180, end=360), tones.base)
            person.fill(box(-48, -14, 52, -2, radius=6), tones.base)
            limb(
                person,
                [(50, 84), (84, 110), (76, 60)],
                sleeve=tones.deep,
                skin=skin,
                width=28,
            )
        else:
            short_hair(person, radius=41)
            limb(
                person,
                [(-50, 84), (-80, 20), (-92, -46)],
                sleeve=tones.deep,
                skin=skin,
                width=28,
            )
    hull = smooth(
        [(-236, -58), (-150, -34), (0, -28), (150, -34), (236, -66)], closed=False
    )
    canvas.fill([*hull, (190, 50), (-180, 50)], ACCENT)
    canvas.stroke(hull, mix(ACCENT, CARD, 0.25), width=30)
    canvas.fill(box(-190, 8, 200, 20), mix(ACCENT, INK, 0.4))


def volcano(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a volcano that smokes above terraced slopes and a village."""
    landscape(canvas, tones, variant)
    for x, y, radius, share in (
        (800, 150, 62, 0.9),
        (876, 96, 74, 0.75),
        (970, 70, 64, 0.6),
        (1052, 92, 46, 0.5),
        (780, 96, 50, 0.8),
    ):
        canvas.fill(disc(x, y, radius), mix(CARD, tones.soft, share * 0.6))
    slope = [(200, 760), (420, 640), (590, 440), (700, 232)]
    crater = [(744, 216), (800, 236), (850, 214), (900, 230)]
    right = [(1010, 440), (1180, 640), (1400, 760)]
    cone = [*smooth(slope, closed=False), *crater, *smooth(right, closed=False)]
    canvas.fill(cone, tones.base)
    with canvas.inside(cone) as rock:
        east = [(812, 200), (866, 330), (830, 440), (900, 560), (880, 780)]
        rock.fill(
            [*smooth(east, closed=False), (1500, 780), (1500, 200)],
            mix(tones.base, tones.deep, 0.5),
        )
        rim = [
            (600, 180),
            (600, 320),
            (700, 330),
            (740, 300),
            (776, 350),
            (816, 296),
            (860, 352),
            (900, 310),
            (1000, 340),
            (1000, 180),
        ]
        rock.fill(rim, mix(tones.deep, INK, 0.3))
        lava = [(788, 200), (796, 300), (770, 372), (796, 450)]
        rock.stroke(smooth(lava, closed=False), ACCENT, width=22)
        rock.stroke(
            smooth([(812, 200), (828, 280), (850, 330)], closed=False), ACCENT, width=16
        )
        rock.fill(box(700, 200, 900, 244), ACCENT)
    for ridge, colour in (
        (
            [(-60, 690), (260, 640), (560, 690), (860, 664), (1200, 700), (1700, 620)],
            tones.soft,
        ),
        (
            [(-60, 730), (300, 736), (720, 700), (1100, 736), (1700, 690)],
            mix(tones.soft, tones.base, 0.55),
        ),
    ):
        canvas.fill(ground(ridge), colour)
    for x, y, size in (
        (360, 716, 0.36),
        (490, 724, 0.3),
        (1130, 722, 0.36),
        (1250, 714, 0.3),
    ):
        roofed_house(canvas.placed(x, y, scale=size), tones, CARD)
    palm(canvas.placed(270, 740, scale=0.5), tones)
    palm(canvas.placed(1370, 730, scale=0.55, flip=True), tones)
    cloth(canvas, tones, variant)


def tree(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a great shade tree, and someone planting a young one beside it."""
    landscape(canvas, tones, variant)
    trunk = mix(WOOD, INK, 0.15)
    big = canvas.placed(930, 790)
    foot = [
        (-130, 20),
        (-56, -40),
        (-44, -200),
        (-70, -330),
        (70, -330),
        (44, -200),
        (56, -40),
        (130, 20),
    ]
    big.fill(smooth(foot), trunk)
    for branch in (
        [(0, -260), (-90, -380), (-190, -440)],
        [(0, -260), (90, -390), (200, -430)],
        [(0, -280), (6, -480)],
    ):
        big.stroke(smooth(branch, closed=False), trunk, width=36)
    bright = mix(tones.leaf, CARD, 0.16)
    leaves = (
        (-250, -400, 120, tones.leaf_deep), (250, -400, 126, tones.leaf_deep),
        (0, -440, 190, tones.leaf_deep), (-110, -390, 110, tones.leaf_deep),
        (-160, -500, 140, tones.leaf), (150, -510, 146, tones.leaf),
        (0, -570, 140, tones.leaf), (-262, -424, 84, tones.leaf),
        (272, -428, 86, tones.leaf), (-196, -536, 74, bright), (-130, -560, 62, bright),
        (0, -630, 62, bright), (60, -606, 60, bright), (196, -560, 66, bright),
    )  # fmt: skip
    for x, y, radius, colour in leaves:
        big.fill(disc(x, y, radius), colour)
    for x, y in (
        (-210, -400),
        (-80, -470),
        (60, -420),
        (190, -470),
        (-120, -580),
        (250, -380),
        (40, -540),
    ):
        big.fill(disc(x, y, 13), GOLD)
    cloth(canvas, tones, variant)
    planter(canvas.placed(500, 560), tones)


def planter(canvas: Canvas, tones: Tones) -> None:
    """Draw someone kneeling beside a seedling, the face at the origin."""
    legs = [(-90, 180), (-120, 270), (20, 274), (34, 226)]
    canvas.fill(smooth([*legs, (0, 170)]), INK)
    torso(canvas.placed(-30, 52, turn=16), ACCENT, width=120, height=168)
    head(canvas, skin=SKIN, radius=44)
    short_hair(canvas, radius=45)
    plant = canvas.placed(160, 276)
    plant.fill(bow(0, 4, 66, start=180, end=360), mix(WOOD, INK, 0.3))
    plant.stroke([(0, -50), (0, -150)], tones.leaf_deep, width=9)
    for turn, length in ((-60, 84), (58, 84), (0, 96)):
        plant.fill(
            leaf(0, -130, length, turn=turn, width=40), mix(tones.leaf, CARD, 0.3)
        )
    limb(
        canvas,
        [(4, 92), (52, 168), (128, 206)],
        sleeve=mix(ACCENT, INK, 0.25),
        skin=SKIN,
        width=34,
    )
