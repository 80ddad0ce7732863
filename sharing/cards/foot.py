"""The foot of a card: who says it, when, and the way to the page."""

from sharing.cards import marks, palette
from sharing.cards.lettering import Type, break_lines, cut_lines
from sharing.cards.look import Look
from sharing.cards.plans import Frame, Plan
from sharing.cards.sheet import Sheet

WAY = 2


def draw_foot(
    sheet: Sheet, look: Look, *, plan: Plan, frame: Frame, address: str
) -> int:
    """Draw agency, date and address beside the QR code; return where the foot begins.

    `frame` ends where nothing may be hidden; the ground goes on to the card's edge.
    """
    code = marks.qr_code(address, room=plan.qr_room, ink=palette.INK)
    pad = round(plan.pad * 0.7)
    top = frame.bottom - code.height - 2 * pad
    ground = Frame(
        left=frame.left, top=top, right=frame.right, bottom=sheet.image.height
    )
    sheet.fill(palette.WASH, ground)
    below = Frame(
        left=frame.left, top=frame.bottom, right=frame.right, bottom=ground.bottom
    )
    if below.height:
        sheet.weave(palette.INK, below, side=plan.pattern, strength=12)
    right = frame.right - plan.margin - code.width
    sheet.image.paste(
        code, (right, top + pad), marks.rounded(*code.size, plan.margin // 5)
    )
    left = frame.left + plan.margin
    strong = Type(size=plan.note, weight=800, leading=1.24)
    plain = Type(size=plan.note - 2, weight=500)
    width = right - left - plan.margin // 2
    agency = break_lines(look.agency, kind=strong, width=width)
    agency = cut_lines(agency, 2, kind=strong, width=width)
    gap = round(plan.note * 0.72)
    height = strong.height(len(agency)) + 2 * (gap + plain.rise)
    top += pad + (code.height - height) // 2
    sheet.lines(agency, left=left, top=top, kind=strong, colour=palette.INK)
    top += strong.height(len(agency)) + gap - round(plan.note * 0.1)
    sheet.line(look.date, left=left, top=top, kind=plain, colour=palette.INK_2)
    top += plain.rise + gap
    link = cut_lines(
        break_lines(look.link, kind=strong, width=width), 1, kind=strong, width=width
    )
    bold = Type(size=plan.note - 2, weight=700)
    sheet.lines(link, left=left, top=top, kind=bold, colour=palette.LINK)
    return ground.top
