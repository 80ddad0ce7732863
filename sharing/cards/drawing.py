"""Draws the card of a page: what a post shows before anybody has opened its link.

A card with a verdict leads with the verdict, for people remember what is largest, and
that must not be the claim. Any other card leads with its title.
"""

from io import BytesIO

from django.utils import translation
from PIL import Image, ImageColor

from sharing.cards import marks, palette
from sharing.cards.body import Body, fit_body
from sharing.cards.facts import CardFacts, CardSize
from sharing.cards.foot import draw_foot
from sharing.cards.label import draw_column, draw_row, row_height
from sharing.cards.lettering import Type
from sharing.cards.look import Look, look_of
from sharing.cards.plans import PLANS, Frame, Plan
from sharing.cards.sheet import Sheet
from sharing.cards.title import draw_title

# Flat colours and their soft edges need no more; as a PNG they stay sharp at a quarter
# of the bytes of a JPEG.
COLOURS = 160
# Shown at half the width, so that it stays sharp on phones; it has few colours left.
THUMBNAIL_WIDTH, THUMBNAIL_COLOURS = 192, 32
# How far the reduction to few colours may move a part of one, of 255.
MIXED = 3
FLAT_COLOURS = [ImageColor.getrgb(colour)[:3] for colour in palette.ALL]
# The bar beside a claim, in pixels, and the space to its text.
BAR, BAR_GAP = 8, 28
# A headline that ends above the band's half leaves the rest of the room to the band.
BAND_SHARE = 0.5


def draw_card(facts: CardFacts, size: CardSize) -> bytes:
    """Return the card as a PNG of at most 250 KB."""
    with translation.override(facts.language):
        look = look_of(facts)
    sheet, plan = Sheet(size.width, size.height, colour=palette.PAPER), PLANS[size]
    column = plan.column if look.label else 0
    strip = _draw_strip(sheet, look, plan=plan)
    edge = Frame(
        left=column,
        top=strip or plan.safe_top,
        right=size.width,
        bottom=size.height - plan.safe_bottom,
    )
    foot = draw_foot(sheet, look, plan=plan, frame=edge, address=facts.link)
    room = Frame(left=column, top=edge.top, right=size.width, bottom=foot)
    if not look.label:
        draw_title(
            sheet, look, plan=plan, frame=room, bleed=strip, picture=facts.picture
        )
    elif column:
        side = Frame(left=0, top=strip, right=column, bottom=size.height)
        draw_column(sheet, look, plan=plan, frame=side)
        _draw_body(
            sheet, look, _fit(look, plan=plan, frame=room), plan=plan, frame=room
        )
    else:
        _draw_under_row(sheet, look, plan=plan, frame=room, bleed=strip)
    return _png(sheet.image)


def draw_thumbnail(card: bytes) -> bytes:
    """Return a card small enough to choose from among several on a phone."""
    with Image.open(BytesIO(card)) as drawn:
        picture = drawn.convert("RGB")
    height = round(picture.height * THUMBNAIL_WIDTH / picture.width)
    small = picture.resize((THUMBNAIL_WIDTH, height), Image.Resampling.LANCZOS)
    file = BytesIO()
    small.quantize(THUMBNAIL_COLOURS).save(file, "PNG", optimize=True)
    return file.getvalue()


def _png(picture: Image.Image) -> bytes:
    method = Image.Quantize.FASTOCTREE
    few = picture.quantize(COLOURS, method=method, dither=Image.Dither.NONE)
    few.putpalette(_exact(few.getpalette() or []))
    file = BytesIO()
    few.save(file, "PNG")
    return file.getvalue()


def _exact(entries: list[int]) -> list[int]:
    """Set right the colours of the palette that the reduction mixed a little."""
    for colour in FLAT_COLOURS:
        for at in range(0, len(entries), 3):
            if all(
                abs(entry - part) <= MIXED
                for entry, part in zip(entries[at : at + 3], colour, strict=True)
            ):
                entries[at : at + 3] = colour
    return entries


def _draw_strip(sheet: Sheet, look: Look, *, plan: Plan) -> int:
    """Say first, above all, that the page was corrected or withdrawn."""
    if not look.strip:
        return 0
    bottom = plan.safe_top + plan.strip
    strip = Frame(left=0, top=0, right=sheet.image.width, bottom=bottom)
    sheet.fill(palette.NOTICE, strip)
    sheet.weave(palette.ON_NOTICE, strip, side=plan.pattern, strength=8)
    kind = Type(size=plan.note, weight=800)
    side = round(plan.note * 1.3)
    middle = bottom - plan.strip // 2
    sheet.stamp(
        marks.mark(look.strip_mark, side),
        palette.ON_NOTICE,
        left=plan.margin,
        top=middle - side // 2,
    )
    sheet.line(
        look.strip,
        left=plan.margin + round(side * 1.4),
        top=middle - kind.rise // 2,
        kind=kind,
        colour=palette.ON_NOTICE,
    )
    return bottom


def _draw_under_row(
    sheet: Sheet, look: Look, *, plan: Plan, frame: Frame, bleed: int
) -> None:
    """Draw the verdict on top; its band takes half of what the text leaves over."""
    least = frame.top + row_height(look, plan=plan, width=frame.width)
    under = Frame(left=0, top=least, right=frame.right, bottom=frame.bottom)
    body = _fit(look, plan=plan, frame=under)
    spare = under.height - 2 * plan.pad - _kicker(look, plan=plan) - body.height
    end = least + round(max(0, spare) * BAND_SHARE)
    band = Frame(left=0, top=frame.top, right=frame.right, bottom=end)
    draw_row(sheet, look, plan=plan, frame=band, bleed=bleed)
    rest = Frame(left=0, top=end, right=frame.right, bottom=frame.bottom)
    _draw_body(sheet, look, body, plan=plan, frame=rest)


def _kicker(look: Look, *, plan: Plan) -> int:
    """Return the height of the line above the claim."""
    return round(plan.kicker * 1.9) if look.kicker else 0


def _fit(look: Look, *, plan: Plan, frame: Frame) -> Body:
    inner = frame.inside(margin=plan.margin, pad=plan.pad)
    return fit_body(
        look.headline,
        look.sentence,
        sizes=plan.headline,
        width=inner.width - BAR - BAR_GAP,
        height=inner.height - _kicker(look, plan=plan),
    )


def _draw_body(
    sheet: Sheet, look: Look, body: Body, *, plan: Plan, frame: Frame
) -> None:
    """Write the claim, marked as a quotation, and what was found."""
    inner = frame.inside(margin=plan.margin, pad=plan.pad)
    kicker = _kicker(look, plan=plan)
    top = inner.top + max(0, inner.height - kicker - body.height) // 2
    left = inner.left + BAR + BAR_GAP
    bar = top + kicker + body.headline.bare_height
    sheet.fill(
        look.colour,
        Frame(left=inner.left, top=top, right=inner.left + BAR, bottom=bar),
    )
    if kicker:
        kind = Type(size=plan.kicker, weight=700)
        sheet.line(look.kicker, left=left, top=top, kind=kind, colour=palette.INK_2)
    top += kicker
    sheet.lines(
        body.headline.lines,
        left=left,
        top=top,
        kind=body.headline.kind,
        colour=palette.INK,
    )
    sheet.lines(
        body.sentence.lines,
        left=inner.left,
        top=top + body.headline.height + body.gap,
        kind=body.sentence.kind,
        colour=palette.INK,
    )
