"""The coloured band of a card: its ground, the portal's name, who shares it."""

from io import BytesIO

from PIL import Image, ImageOps

from sharing.cards import marks, palette
from sharing.cards.lettering import Type
from sharing.cards.look import Look
from sharing.cards.plans import Frame, Plan
from sharing.cards.sheet import Sheet, pill_size

BRAND = "Bagimu Negeri"
# How much ink lies over a photograph: on pure white, white text keeps 6:1.
SHADE = 0.72
# A photograph is reduced to a quarter and enlarged again: behind a title it is a soft
# ground, and even one full of noise leaves the card below 250 KB.
SOFTNESS = 4
# A larger picture is not opened: it would take more memory than a worker has to give.
MOST_PIXELS = 40_000_000


def paint_band(
    sheet: Sheet, look: Look, *, plan: Plan, frame: Frame, picture: bytes = b""
) -> None:
    """Fill the band with a darkened photograph, or with colour and the kawung."""
    photograph = _photograph(picture, frame)
    if photograph is None:
        sheet.fill(look.colour, frame)
        sheet.weave(palette.ON_BAND, frame, side=plan.pattern, strength=18)
        return
    ink = Image.new("RGB", photograph.size, palette.INK)
    sheet.image.paste(Image.blend(photograph, ink, SHADE), (frame.left, frame.top))


def draw_header(
    sheet: Sheet, *, plan: Plan, left: int, top: int, disclosure: str = ""
) -> None:
    """Write the portal's name, and at the other end who shares the card."""
    side = plan.header
    sheet.stamp(
        marks.rounded(side, side, side // 4), palette.ON_BAND, left=left, top=top
    )
    upper, lower = marks.sign(side)
    sheet.stamp(upper, palette.ACCENT, left=left, top=top)
    sheet.stamp(lower, palette.INK, left=left, top=top)
    name = Type(size=plan.brand, weight=800)
    sheet.line(
        BRAND,
        left=left + round(side * 1.28),
        top=top + (side - name.rise) // 2,
        kind=name,
        colour=palette.ON_BAND,
    )
    if disclosure:
        width, height = pill_size(disclosure, kind=disclosure_type(plan))
        draw_disclosure(
            sheet,
            disclosure,
            plan=plan,
            left=sheet.image.width - plan.margin - width,
            top=top + (side - height) // 2,
        )


def draw_disclosure(
    sheet: Sheet, disclosure: str, *, plan: Plan, left: int, top: int
) -> None:
    """Write who shares the card on a white pill, where nobody crops it away unseen."""
    sheet.pill(
        disclosure,
        left=left,
        top=top,
        kind=disclosure_type(plan),
        ground=palette.ON_BAND,
        ink=palette.INK,
    )


def disclosure_type(plan: Plan) -> Type:
    """Return the type of the disclosure."""
    return Type(size=plan.kicker, weight=700)


def _photograph(picture: bytes, frame: Frame) -> Image.Image | None:
    """Return the picture cropped to the band; None when it cannot be read."""
    if not picture:
        return None
    try:
        with Image.open(BytesIO(picture)) as opened:
            if opened.width * opened.height > MOST_PIXELS:
                return None
            opened.draft("RGB", (frame.width // 2, frame.height // 2))
            upright = ImageOps.exif_transpose(opened).convert("RGB")
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None
    small = (frame.width // SOFTNESS, frame.height // SOFTNESS)
    return ImageOps.fit(upright, small).resize((frame.width, frame.height))
