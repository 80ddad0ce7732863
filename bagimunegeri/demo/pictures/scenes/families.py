"""People at the centre: a mother, pupils, elders, hands, a clinic, a home."""

from ..backdrop import bush, cloth, halo, kawung, landscape, palm, shadow
from ..canvas import Canvas, bow, box, disc, heart, leaf, smooth
from ..people import GREY, bun, head, hijab, limb, peci, pupil, torso
from ..tones import (
    ACCENT,
    CARD,
    GOLD,
    INK,
    SAND,
    SKIN,
    SKIN_DARK,
    SKIN_LIGHT,
    WOOD,
    Tones,
    mix,
)


def baby(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a mother carrying her baby in a batik sling."""
    halo(canvas, tones, variant)
    robe = mix(tones.base, tones.deep, 0.45)
    mother = canvas.placed(790, 262)
    body = [(-96, 130), (-176, 210), (-214, 420), (-236, 640), (250, 640), (226, 420)]
    mother.fill(smooth([*body, (172, 205), (90, 130)]), robe)
    strap = [(-182, 330), (-150, 190), (-70, 120), (-10, 150), (-70, 230), (-92, 330)]
    with mother.inside(smooth(strap)) as batik:
        batik.fill(box(-300, 0, 200, 400), CARD)
        kawung(batik, (-188, 112, 60, 360), GOLD)
    hijab(mother, skin=SKIN, radius=98, colour=tones.base)
    child = mother.placed(52, 318)
    child.fill(disc(44, -50, 62), SKIN_LIGHT)
    child.fill(bow(44, -54, 64, start=190, end=385), mix(SAND, GOLD, 0.35))
    child.fill(disc(40, -118, 13), mix(SAND, GOLD, 0.35))
    wrap = [(-178, -14), (-60, -10), (20, 24), (112, -18), (160, 40), (96, 134)]
    sling = smooth([*wrap, (-50, 156), (-164, 92)])
    with child.inside(sling) as batik:
        batik.fill(box(-300, -100, 300, 240), CARD)
        kawung(batik, (-240, -80, 240, 220), GOLD)
    arm = [(196, 300), (214, 440), (120, 468), (-30, 452)]
    limb(mother, arm, sleeve=mix(robe, tones.base, 0.3), skin=SKIN, width=62)
    mother.fill(heart(-268, -40, 56), ACCENT)
    mother.fill(heart(-226, -112, 30), mix(ACCENT, tones.sky, 0.55))
    cloth(canvas, tones, variant)


def school(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a village school, the flag, and two pupils on their way in."""
    landscape(canvas, tones, variant)
    palm(canvas.placed(250, 720), tones, height=340)
    building = canvas.placed(860, 730)
    building.fill(box(-430, -210, 430, 40), mix(CARD, SAND, 0.55))
    building.fill(box(-430, -60, 430, 40), mix(SAND, tones.base, 0.4))
    for x in (-340, -220, 220, 340):
        building.fill(box(x - 42, -170, x + 42, -80, radius=6), tones.soft)
        building.fill(box(x - 34, -162, x - 3, -88), mix(CARD, tones.haze, 0.5))
        building.fill(box(x + 3, -162, x + 34, -88), mix(CARD, tones.haze, 0.5))
    roof = [
        (-490, -196),
        (-392, -300),
        (-150, -300),
        (150, -300),
        (392, -300),
        (490, -196),
    ]
    building.fill(roof, tones.base)
    building.fill(box(-490, -206, 490, -188, radius=8), tones.deep)
    building.fill([(-190, -196), (0, -372), (190, -196)], tones.deep)
    building.fill([(-140, -196), (0, -326), (140, -196)], CARD)
    building.fill(disc(0, -240, 28), GOLD)
    building.fill(disc(0, -240, 17), CARD)
    building.stroke([(0, -240), (0, -252)], INK, width=5)
    building.stroke([(0, -240), (9, -236)], INK, width=5)
    for x in (-150, 150):
        building.fill(box(x - 12, -190, x + 12, 40), mix(CARD, tones.haze, 0.7))
    building.fill(box(-72, -150, 72, 40, radius=4), WOOD)
    building.fill(box(-4, -150, 4, 40), mix(WOOD, INK, 0.4))
    building.fill(box(-190, 26, 190, 60), mix(CARD, tones.haze, 0.9))
    flag = canvas.placed(345, 780)
    flag.stroke([(0, 0), (0, -560)], mix(INK, GREY, 0.4), width=11)
    flag.fill(disc(0, -566, 11), GOLD)
    wave = [(6, -548), (60, -560), (120, -540), (178, -552)]
    upper, middle, lower = (
        smooth([(x, y + fall) for x, y in wave], closed=False) for fall in (0, 58, 116)
    )
    flag.fill([*upper, *reversed(middle)], ACCENT)
    flag.fill([*middle, *reversed(lower)], CARD)
    cloth(canvas, tones, variant)
    for x, skin, covered, scale in (
        (560, SKIN, False, 1.5),
        (704, SKIN_DARK, True, 1.4),
    ):
        child = canvas.placed(x, 842, scale=scale)
        pupil(child, skin=skin, cloth=ACCENT, covered=covered)
        child.fill(
            box(-30, -152, 30, -84, radius=14),
            mix(GOLD, tones.base, 0.0 if covered else 0.85),
        )
        child.fill(
            box(-20, -118, 20, -94, radius=6), mix(INK, GOLD, 0.7 if covered else 0.3)
        )


def elder(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw an elderly couple, he with a cane and in a batik sarong."""
    halo(canvas, tones, variant)
    palm(canvas.placed(300, 730), tones, height=300)
    palm(canvas.placed(1320, 730, flip=True), tones, height=250)
    cloth(canvas, tones, variant)
    for x, y, painter in ((690, 280, grandfather), (930, 330, grandmother)):
        shadow(canvas.placed(x, 836), tones, width=120)
        painter(canvas.placed(x, y), tones)


def grandfather(canvas: Canvas, tones: Tones) -> None:
    """Draw the old man, his face at the origin."""
    for x in (-34, 34):
        canvas.fill(box(x - 34, 530, x + 30, 556, radius=12), INK)
    skirt = [(-78, 300), (78, 300), (92, 536), (-92, 536)]
    with canvas.inside(skirt) as sarong:
        sarong.fill(box(-120, 280, 120, 560), tones.deep)
        kawung(sarong, (-96, 320, 120, 560), mix(tones.deep, GOLD, 0.75))
        sarong.fill(box(24, 280, 58, 560), mix(tones.deep, GOLD, 0.35))
    head(canvas, skin=SKIN_DARK, radius=62)
    peci(canvas, radius=62)
    torso(canvas.placed(0, 88), CARD, width=196, height=240, flare=-6)
    canvas.stroke([(0, 92), (0, 318)], mix(CARD, INK, 0.18), width=4)
    for y in (140, 190, 240, 290):
        canvas.fill(disc(0, y, 6), mix(CARD, INK, 0.4))
    canvas.stroke(
        smooth([(-158, 552), (-158, 300), (-150, 270), (-122, 262)], closed=False),
        WOOD,
        width=13,
    )
    shade = mix(CARD, tones.haze, 0.55)
    limb(
        canvas,
        [(-78, 134), (-112, 210), (-140, 280)],
        sleeve=shade,
        skin=SKIN_DARK,
        width=46,
    )
    limb(
        canvas,
        [(82, 134), (112, 230), (124, 320)],
        sleeve=shade,
        skin=SKIN_DARK,
        width=46,
    )


def grandmother(canvas: Canvas, tones: Tones) -> None:
    """Draw the old woman, her face at the origin."""
    for x in (-28, 28):
        canvas.fill(box(x - 28, 482, x + 26, 506, radius=11), INK)
    skirt = [(-76, 270), (76, 270), (70, 488), (-70, 488)]
    with canvas.inside(skirt) as kain:
        kain.fill(box(-100, 250, 100, 500), WOOD)
        kawung(kain, (-64, 290, 100, 500), mix(WOOD, SAND, 0.6))
    head(canvas, skin=SKIN, radius=58)
    bun(canvas, radius=58, colour=GREY)
    torso(canvas.placed(0, 82), tones.base, width=176, height=226, flare=6)
    canvas.fill([(-22, 78), (22, 78), (0, 130)], mix(SKIN, INK, 0.1))
    for step in range(4):
        canvas.fill(disc(0, 160 + step * 40, 6), GOLD)
    sash = smooth([(-76, 100), (-20, 180), (70, 280)], closed=False)
    canvas.stroke(sash, GOLD, width=26)
    shade = mix(tones.base, tones.deep, 0.35)
    limb(
        canvas,
        [(-74, 126), (-104, 200), (-106, 262)],
        sleeve=shade,
        skin=SKIN,
        width=42,
    )
    limb(canvas, [(74, 126), (100, 200), (36, 246)], sleeve=shade, skin=SKIN, width=42)


def hands(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw five raised hands around a heart: gotong royong."""
    halo(canvas, tones, variant)
    arms = (
        (410, -24, 1.04, SKIN_DARK, tones.soft),
        (1190, 24, 1.04, SKIN, tones.deep),
        (575, -11, 1.16, SKIN_LIGHT, INK),
        (1025, 11, 1.16, SKIN_DARK, GOLD),
        (800, 0, 0.98, SKIN, tones.base),
    )
    for x, turn, scale, skin, sleeve in arms:
        raised_hand(
            canvas.placed(x, 890, scale=scale, turn=turn, flip=turn > 0), skin, sleeve
        )
    canvas.fill(heart(800, 186, 180), ACCENT)
    canvas.fill(disc(755, 152, 24, tall=14, turn=-38), mix(ACCENT, CARD, 0.35))
    cloth(canvas, tones, variant)


def raised_hand(canvas: Canvas, skin: str, sleeve: str) -> None:
    """Draw an arm that rises 560 from the origin, its palm open."""
    shade = mix(skin, INK, 0.14)
    canvas.fill([(-44, 0), (44, 0), (36, -330), (-36, -330)], skin)
    for x, top, lean in (
        (-45, -510, -16),
        (-16, -550, -5),
        (15, -552, 6),
        (45, -520, 16),
    ):
        canvas.stroke([(x, -400), (x + lean, top)], skin, width=29)
    thumb = smooth([(48, -330), (86, -378), (104, -436)], closed=False)
    canvas.stroke(thumb, skin, width=31)
    canvas.fill(box(-60, -440, 60, -310, radius=42), skin)
    canvas.stroke(
        smooth([(-34, -392), (4, -376), (30, -340)], closed=False), shade, width=6
    )
    canvas.fill([(-66, 20), (66, 20), (54, -200), (-54, -200)], sleeve)
    canvas.fill(box(-60, -226, 60, -186, radius=12), mix(sleeve, CARD, 0.3))


def health(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a community clinic with a heart for its sign."""
    landscape(canvas, tones, variant)
    palm(canvas.placed(1330, 740, flip=True), tones, height=330)
    clinic = canvas.placed(790, 752)
    clinic.fill(box(-420, -230, 420, 40), CARD)
    clinic.fill(box(-420, -40, 420, 40), mix(CARD, tones.base, 0.3))
    roof = [(-480, -220), (-396, -322), (396, -322), (480, -220)]
    clinic.fill(roof, tones.base)
    clinic.fill(box(-480, -232, 480, -212, radius=9), tones.deep)
    for x in (-330, -222, 222, 330):
        clinic.fill(box(x - 38, -176, x + 38, -76, radius=8), tones.soft)
        clinic.fill(
            box(x - 30, -168, x + 30, -84, radius=4), mix(CARD, tones.haze, 0.45)
        )
        clinic.fill(box(x - 3, -168, x + 3, -84), tones.soft)
    clinic.fill(box(-160, -420, 160, 40, radius=10), mix(CARD, tones.mist, 0.5))
    clinic.fill(box(-176, -436, 176, -404, radius=10), tones.deep)
    clinic.fill(disc(0, -292, 84), tones.base)
    clinic.fill(heart(0, -292, 106), CARD)
    pulse = [(-36, -296), (-14, -296), (-4, -316), (10, -274), (18, -296), (36, -296)]
    clinic.stroke(pulse, ACCENT, width=7)
    clinic.fill(box(-96, -160, 96, 40, radius=6), tones.deep)
    for left in (-88, 4):
        clinic.fill(box(left, -152, left + 84, 40, radius=3), tones.haze)
    clinic.fill(box(-126, -182, 126, -160, radius=8), ACCENT)
    for x in (-380, -290, 290, 380):
        bush(clinic.placed(x, 24, scale=0.95), tones.leaf, shade=tones.leaf_deep)
    cloth(canvas, tones, variant)


def home(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a house with a tiled hip roof, a lit window and a garden."""
    landscape(canvas, tones, variant)
    palm(canvas.placed(370, 735), tones, height=390)
    house = canvas.placed(820, 752)
    house.fill(box(-300, -250, 300, 40), CARD)
    house.fill(box(-300, -30, 300, 40), mix(CARD, tones.base, 0.3))
    house.fill([(-390, -232), (-150, -452), (150, -452), (390, -232)], tones.base)
    house.fill(
        [(150, -452), (390, -232), (210, -232), (60, -452)],
        mix(tones.base, tones.deep, 0.4),
    )
    house.fill(box(-164, -464, 164, -440, radius=10), tones.deep)
    slope = [(-390, -232), (-150, -452), (60, -452), (210, -232)]
    with house.inside(slope) as tiles:
        for row in range(5):
            for x in range(-400 + 30 * (row % 2), 260, 60):
                arc = bow(x, -436 + row * 44, 28, start=12, end=168)
                tiles.stroke(arc, mix(tones.base, CARD, 0.2), width=4)
    house.fill(box(-396, -244, 396, -222, radius=10), tones.deep)
    house.fill(box(-228, -170, -72, -52, radius=8), tones.deep)
    house.fill(box(-218, -160, -82, -62, radius=4), mix(GOLD, SAND, 0.5))
    house.fill(box(-154, -160, -146, -62), tones.deep)
    house.fill(box(-218, -116, -82, -108), tones.deep)
    house.fill(box(10, -182, 122, 40, radius=8), WOOD)
    house.fill(disc(104, -66, 7), GOLD)
    for x in (-12, 264):
        house.fill(box(x - 9, -222, x + 9, 40), mix(CARD, INK, 0.25))
    house.fill(box(-34, 18, 300, 52, radius=4), mix(CARD, tones.haze, 0.9))
    for x, size in ((-340, 1.0), (-236, 0.7), (352, 1.1)):
        bush(house.placed(x, 30, scale=size), tones.leaf, shade=tones.leaf_deep)
    for x in (200, 236):
        house.fill(
            leaf(x - 6, -4, 74, turn=-24 if x < 210 else 20, width=26), tones.leaf
        )
    house.fill([(188, -14), (250, -14), (240, 22), (198, 22)], ACCENT)
    cloth(canvas, tones, variant)
