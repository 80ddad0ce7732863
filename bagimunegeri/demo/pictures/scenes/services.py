"""Public services: an identity card, a bus, a telephone, a shield."""

from ..backdrop import bush, cloth, halo, kawung, kawung_flower, landscape, shadow
from ..canvas import Canvas, Outline, bow, box, disc, smooth
from ..people import head, hijab, short_hair, torso
from ..tones import ACCENT, CARD, GOLD, INK, SAND, SKIN, SKIN_DARK, Tones, mix


def id_card(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw an identity card with a portrait, a second card behind it."""
    halo(canvas, tones, variant)
    cloth(canvas, tones, variant)
    shadow(canvas.placed(800, 862), tones, width=330)
    back = canvas.placed(850, 400, turn=9)
    back.fill(box(-330, -210, 330, 210, radius=34), tones.deep)
    back.fill(box(-330, -140, 330, -70), INK)
    card = canvas.placed(780, 440, turn=-6)
    face = box(-350, -222, 350, 222, radius=36)
    card.fill([(x + 8, y + 12) for x, y in face], mix(tones.deep, INK, 0.5))
    card.fill(face, CARD)
    with card.inside(face) as printed:
        printed.fill(box(-360, -230, 360, -122), tones.base)
        with printed.inside(box(-360, -230, 360, -122)) as band:
            kawung(band, (-350, -226, 380, -130), mix(tones.base, CARD, 0.22))
        printed.fill(box(-360, -122, 360, -110), GOLD)
        kawung_flower(printed, 262, 160, 260, mix(CARD, tones.base, 0.12))
    photo = box(-310, -80, -96, 178, radius=20)
    with card.inside(photo) as portrait:
        portrait.fill(photo, mix(CARD, tones.base, 0.3))
        person = portrait.placed(-203, 24)
        if variant % 2:
            torso(person.placed(0, 84), tones.deep, width=200, height=180)
            hijab(person, skin=SKIN, radius=62, colour=tones.base)
        else:
            torso(person.placed(0, 84), tones.base, width=200, height=180)
            head(person, skin=SKIN_DARK, radius=64)
            short_hair(person, radius=65)
    for y, length, colour in (
        (-58, 300, INK),
        (-4, 360, tones.soft),
        (42, 330, tones.haze),
        (88, 360, tones.haze),
        (134, 220, tones.haze),
    ):
        thick = 26 if colour == INK else 18
        card.fill(
            box(-50, y - thick / 2, -50 + length, y + thick / 2, radius=thick / 2),
            colour,
        )
    card.fill(box(226, 92, 312, 160, radius=14), GOLD)
    for x in (255, 284):
        card.stroke([(x, 94), (x, 158)], mix(GOLD, INK, 0.35), width=4)
    card.stroke([(228, 126), (310, 126)], mix(GOLD, INK, 0.35), width=4)


def bus(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a city bus in the street, towers and palms behind it."""
    landscape(canvas, tones, variant)
    skyline = (
        (150, 120, 330),
        (280, 110, 430),
        (400, 130, 300),
        (1090, 120, 380),
        (1220, 130, 470),
        (1360, 120, 350),
        (1480, 120, 270),
        (560, 110, 380),
        (950, 120, 300),
    )
    for x, wide, tall in skyline:
        canvas.fill(
            box(x - wide / 2, 740 - tall, x + wide / 2, 760, radius=6),
            mix(tones.haze, tones.soft, 0.35 if tall % 100 else 0.6),
        )
        for y in range(760 - tall, 640, 46):
            canvas.fill(box(x - wide / 3, y, x - 6, y + 20), tones.mist)
            canvas.fill(box(x + 6, y, x + wide / 3, y + 20), tones.mist)
    for x in (90, 500, 1160, 1560):
        bush(canvas.placed(x, 720, scale=1.2), tones.leaf, shade=tones.leaf_deep)
    canvas.fill(box(-10, 706, 1610, 900), mix(tones.haze, CARD, 0.4))
    canvas.fill(box(-10, 724, 1610, 900), mix(INK, tones.haze, 0.2))
    vehicle(canvas.placed(800, 752), tones)
    stop = canvas.placed(1400, 740)
    stop.stroke([(0, 0), (0, -360)], INK, width=12)
    stop.fill(box(-56, -440, 56, -330, radius=18), tones.base)
    stop.fill(box(-34, -418, 34, -366, radius=9), CARD)
    stop.fill(disc(-18, -358, 9), CARD)
    stop.fill(disc(18, -358, 9), CARD)
    cloth(canvas.placed(0, 40), tones, variant)


def vehicle(canvas: Canvas, tones: Tones) -> None:
    """Draw a bus whose wheels stand on the origin."""
    canvas.fill(disc(0, 6, 430, tall=22), INK)
    body = box(-430, -370, 430, -36, radius=46)
    canvas.fill(body, tones.base)
    with canvas.inside(body) as side:
        side.fill(box(-440, -150, 440, -30), mix(tones.base, tones.deep, 0.45))
        side.fill(box(-440, -160, 440, -142), GOLD)
        side.fill(box(-440, -380, 440, -350), mix(tones.base, CARD, 0.2))
        kawung(side, (-400, -92, 260, -60), mix(tones.base, tones.soft, 0.6))
    for left in (-390, -262, -134, 132):
        canvas.fill(
            box(left, -324, left + 112, -186, radius=16), mix(CARD, tones.haze, 0.35)
        )
    for x, skin, covered in (
        (-334, SKIN, None),
        (-206, SKIN_DARK, CARD),
        (188, SKIN, GOLD),
    ):
        with canvas.inside(box(x - 56, -324, x + 56, -186, radius=16)) as window:
            person = window.placed(x, -236)
            torso(person.placed(0, 40), tones.deep, width=84, height=80)
            if covered:
                hijab(person, skin=skin, radius=28, colour=covered)
            else:
                head(person, skin=skin, radius=28)
                short_hair(person, radius=29)
    canvas.fill(box(-6, -324, 112, -50, radius=12), tones.deep)
    for left in (2, 56):
        canvas.fill(
            box(left, -314, left + 48, -60, radius=8), mix(CARD, tones.haze, 0.35)
        )
    canvas.fill([*box(270, -324, 432, -176, radius=16)], mix(CARD, tones.haze, 0.15))
    canvas.fill(box(396, -126, 432, -92, radius=12), SAND)
    canvas.fill(box(-434, -126, -404, -92, radius=10), ACCENT)
    for x in (-260, 270):
        canvas.fill(bow(x, -40, 82, start=180, end=360), INK)
        canvas.fill(disc(x, -46, 64), mix(INK, CARD, 0.08))
        canvas.fill(disc(x, -46, 32), mix(INK, CARD, 0.65))
        canvas.fill(disc(x, -46, 12), INK)


def phone(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a telephone with a conversation: one message is crossed out, one ticked."""
    halo(canvas, tones, variant)
    cloth(canvas, tones, variant)
    shadow(canvas.placed(800, 838), tones, width=210)
    case = canvas.placed(800, 452, turn=-4)
    case.fill(box(-170, -352, 190, 364, radius=54), mix(INK, CARD, 0.12))
    case.fill(box(-180, -360, 180, 360, radius=54), INK)
    screen = box(-160, -338, 160, 338, radius=36)
    with case.inside(screen) as display:
        display.fill(screen, tones.paper)
        display.fill(box(-170, -340, 170, -232), tones.base)
        display.fill(disc(-112, -276, 26), SAND)
        display.fill(box(-70, -292, 60, -276, radius=8), CARD)
        display.fill(box(-70, -266, 10, -254, radius=6), mix(tones.base, CARD, 0.5))
        display.fill(box(-140, 262, 84, 314, radius=26), CARD)
        display.fill(disc(122, 288, 27), tones.base)
        for y, length in ((-186, 160), (-156, 120)):
            display.fill(box(-136, y, -136 + length, y + 16, radius=8), tones.haze)
        display.fill(box(-50, 120, 136, 214, radius=24), mix(tones.base, CARD, 0.72))
        display.fill(box(-26, 142, 100, 156, radius=7), tones.soft)
        display.fill(box(-26, 174, 60, 188, radius=7), tones.soft)
    case.fill(box(-50, -350, 50, -328, radius=11), INK)
    wrong = canvas.placed(560, 396, turn=-4)
    bubble(wrong, CARD, tail=-1)
    wrong.fill(disc(-126, 0, 46), ACCENT)
    for side in (-1, 1):
        wrong.stroke([(-144, -18 * side), (-108, 18 * side)], CARD, width=13)
    lines(wrong, mix(INK, CARD, 0.7))
    right = canvas.placed(1036, 540, turn=-4)
    bubble(right, tones.base, tail=1)
    right.fill(disc(-126, 0, 46), CARD)
    right.stroke([(-148, 2), (-132, 20), (-102, -18)], tones.base, width=13)
    lines(right, mix(tones.base, CARD, 0.75))


def bubble(canvas: Canvas, colour: str, *, tail: int) -> None:
    """Draw a speech bubble around the origin, its tail to the left or the right."""
    for drop, tone in ((9, INK), (0, colour)):
        shade = mix(tone, INK, 0.5) if drop else tone
        canvas.fill(box(-204, -78 + drop, 204, 78 + drop, radius=40), shade)
        canvas.fill(
            [(tail * 90, 60 + drop), (tail * 178, 60 + drop), (tail * 188, 122 + drop)],
            shade,
        )


def lines(canvas: Canvas, colour: str) -> None:
    """Draw two lines that stand for words in a bubble."""
    canvas.fill(box(-56, -32, 150, -10, radius=11), colour)
    canvas.fill(box(-56, 12, 84, 34, radius=11), colour)


def shield(canvas: Canvas, tones: Tones, variant: int) -> None:
    """Draw a shield with a tick and a batik border."""
    halo(canvas, tones, variant)
    cloth(canvas, tones, variant)
    shadow(canvas.placed(800, 862), tones, width=230)
    centre = canvas.placed(800, 430)
    centre.fill([(x, y + 14) for x, y in shield_outline(1.0)], INK)
    centre.fill(shield_outline(1.0), tones.deep)
    with centre.inside(shield_outline(1.0)) as border:
        kawung(border, (-320, -384, 330, 400), mix(tones.deep, GOLD, 0.6))
    centre.fill(shield_outline(0.83), GOLD)
    centre.fill(shield_outline(0.8), tones.base)
    with centre.inside(shield_outline(0.8)) as half:
        half.fill(box(0, -400, 400, 400), mix(tones.base, tones.deep, 0.4))
    centre.fill(disc(0, -20, 138), CARD)
    centre.stroke([(-64, -18), (-18, 32), (70, -68)], ACCENT, width=38)


def shield_outline(scale: float) -> Outline:
    """Return a shield centred on the origin, 600 wide and 720 high at scale 1."""
    side = smooth([(296, -270), (288, 30), (214, 210), (0, 366)], closed=False)
    crown = [(0, -352), (130, -292), (296, -270)]
    right = [*smooth(crown, closed=False), *side]
    outline = [*right, *[(-x, y) for x, y in reversed(right)]]
    return [(x * scale, y * scale) for x, y in outline]
