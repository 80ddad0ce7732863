"""Draws a badge: as a PNG with the portal's letters, as an SVG of a few kilobytes."""

from io import BytesIO

import segno
from django.template.loader import render_to_string

from influencers.badges.faces import Face
from sharing.cards import palette
from sharing.cards.body import fit_body
from sharing.cards.facts import CardSize
from sharing.cards.foot import draw_foot
from sharing.cards.label import draw_row
from sharing.cards.lettering import printable
from sharing.cards.look import Look
from sharing.cards.plans import PLANS, Frame
from sharing.cards.sheet import Sheet

SIZE = CardSize.SQUARE
# Where the band ends, in pixels.
BAND = 500
# Flat colours and their soft edges need no more.
COLOURS = 64
# The side of the SVG's QR code, without its quiet zone.
SVG_QR = 168
COLOUR_NAMES = {
    "ink": palette.INK,
    "ink_2": palette.INK_2,
    "paper": palette.PAPER,
    "wash": palette.WASH,
    "link": palette.LINK,
    "accent": palette.ACCENT,
}


def draw_png(face: Face) -> bytes:
    """Return a badge as a PNG of 1080 by 1080 pixels."""
    sheet, plan = Sheet(SIZE.width, SIZE.height, colour=palette.PAPER), PLANS[SIZE]
    look = _look(face)
    whole = Frame(left=0, top=0, right=SIZE.width, bottom=SIZE.height)
    foot = draw_foot(sheet, look, plan=plan, frame=whole, address=face.link)
    band = Frame(left=0, top=0, right=SIZE.width, bottom=BAND)
    draw_row(sheet, look, plan=plan, frame=band, bleed=0)
    room = Frame(left=0, top=BAND, right=SIZE.width, bottom=foot)
    inner = room.inside(margin=plan.margin, pad=plan.pad)
    body = fit_body(
        look.headline,
        look.sentence,
        sizes=plan.headline,
        width=inner.width,
        height=inner.height,
    )
    top = inner.top + (inner.height - body.height) // 2
    for block, colour in (
        (body.headline, palette.INK),
        (body.sentence, palette.INK_2),
    ):
        sheet.lines(
            block.lines, left=inner.left, top=top, kind=block.kind, colour=colour
        )
        top += block.height + body.gap
    file = BytesIO()
    sheet.image.quantize(COLOURS).save(file, "PNG", optimize=True)
    return file.getvalue()


def draw_svg(face: Face) -> bytes:
    """Return a badge as an SVG, its letters those of the reader's device."""
    code = segno.make_qr(face.link, error="m")
    return render_to_string(
        "influencers/badges/lencana.svg",
        {
            "face": face,
            "colours": COLOUR_NAMES,
            # No letter is wider than 0.74 of its size, on average of a handle.
            "size": min(76, round((SIZE.width - 128) / (0.74 * len(face.headline)))),
            "qr": _qr_path(code),
            "qr_scale": f"{SVG_QR / code.symbol_size(border=0)[0]:.4f}",
        },
    ).encode()


def _qr_path(code: segno.QRCode) -> str:
    """Return the dark modules as one path, a run of each row at a time."""
    parts = []
    for top, row in enumerate(code.matrix):
        left = 0
        while left < len(row):
            width = next((n for n, dark in enumerate(row[left:]) if not dark), None)
            width = len(row) - left if width is None else width
            if width:
                parts.append(f"M{left} {top}h{width}v1h-{width}z")
            left += max(width, 1)
    return "".join(parts)


def _look(face: Face) -> Look:
    return Look(
        kind=printable(face.kicker),
        label=printable(face.title),
        mark="benar",
        colour=palette.BAND,
        kicker="",
        headline=printable(face.headline),
        sentence=printable(face.sentence),
        strip="",
        strip_mark="",
        agency=printable(face.agency),
        date=printable(face.note),
        link=printable(face.plain_link),
        disclosure="",
    )
