"""Writes the verdict on its band: in a column at the side, or in a row on top."""

from sharing.cards import marks, palette
from sharing.cards.band import (
    disclosure_type,
    draw_disclosure,
    draw_header,
    paint_band,
)
from sharing.cards.body import Block
from sharing.cards.lettering import Type, break_lines, cut_lines
from sharing.cards.look import Look
from sharing.cards.plans import Frame, Plan
from sharing.cards.sheet import Sheet, pill_size

# A label goes on two lines before it shrinks below this share of its full size: early
# in a column, which is high, late in a row, which takes its height from the claim.
COLUMN_SHARE, ROW_SHARE = 0.75, 0.6
SMALLEST_LABEL = 34


def draw_column(sheet: Sheet, look: Look, *, plan: Plan, frame: Frame) -> None:
    """Draw name, mark and verdict one below the other, and who shares them."""
    paint_band(sheet, look, plan=plan, frame=frame)
    left, top = frame.left + plan.margin, frame.top + plan.margin
    draw_header(sheet, plan=plan, left=left, top=top)
    bottom = frame.bottom - plan.margin
    if look.disclosure:
        kind = disclosure_type(plan)
        bottom -= pill_size(look.disclosure, kind=kind)[1]
        draw_disclosure(sheet, look.disclosure, plan=plan, left=left, top=bottom)
    label = fit_label(
        look.label,
        width=frame.width - plan.margin * 3 // 2,
        largest=plan.label,
        share=COLUMN_SHARE,
    )
    mark = plan.mark + round(plan.mark * 0.25) if look.mark else 0
    height = mark + _words_height(label, plan=plan)
    top += plan.header
    top += max(plan.pad // 2, (bottom - top - height) // 2)
    _stamp_mark(sheet, look, plan=plan, left=left, top=top)
    _draw_words(sheet, look, label, plan=plan, left=left, top=top + mark)


def row_height(look: Look, *, plan: Plan, width: int) -> int:
    """Return the least height of a band with the verdict in a row."""
    label = _row_label(look, plan=plan, width=width)
    return plan.header + 3 * plan.pad + _row(look, label, plan=plan)


def draw_row(sheet: Sheet, look: Look, *, plan: Plan, frame: Frame, bleed: int) -> None:
    """Draw mark and verdict side by side under the name; colour begins at `bleed`."""
    ground = Frame(left=frame.left, top=bleed, right=frame.right, bottom=frame.bottom)
    paint_band(sheet, look, plan=plan, frame=ground)
    inner = frame.inside(margin=plan.margin, pad=plan.pad)
    draw_header(
        sheet, plan=plan, left=inner.left, top=inner.top, disclosure=look.disclosure
    )
    label = _row_label(look, plan=plan, width=frame.width)
    row = _row(look, label, plan=plan)
    top = inner.top + plan.header + plan.pad
    top += max(0, inner.bottom - top - row) // 2
    _stamp_mark(
        sheet, look, plan=plan, left=inner.left, top=top + (row - plan.mark) // 2
    )
    _draw_words(
        sheet,
        look,
        label,
        plan=plan,
        left=inner.left + _beside(look, plan=plan),
        top=top + (row - _words_height(label, plan=plan)) // 2,
    )


def fit_label(text: str, *, width: int, largest: int, share: float) -> Block:
    """Return the label on one line, or on two where it would get small on one."""
    smallest = round(largest * share)
    for lines, least in ((1, smallest), (2, SMALLEST_LABEL)):
        for size in range(largest, least, -2):
            kind = Type(size=size, weight=800, leading=1.08)
            whole = all(kind.width(word) <= width for word in text.split())
            broken = break_lines(text, kind=kind, width=width) if whole else []
            if broken and len(broken) <= lines:
                return Block(lines=tuple(broken), kind=kind)
    kind = Type(size=SMALLEST_LABEL, weight=800, leading=1.08)
    broken = break_lines(text, kind=kind, width=width)
    return Block(lines=tuple(cut_lines(broken, 2, kind=kind, width=width)), kind=kind)


def _row_label(look: Look, *, plan: Plan, width: int) -> Block:
    room = width - 2 * plan.margin - _beside(look, plan=plan)
    return fit_label(look.label, width=room, largest=plan.label, share=ROW_SHARE)


def _row(look: Look, label: Block, *, plan: Plan) -> int:
    return max(_words_height(label, plan=plan), plan.mark if look.mark else 0)


def _beside(look: Look, *, plan: Plan) -> int:
    """Return the room that the mark takes beside the words."""
    return round(plan.mark * 1.24) if look.mark else 0


def _stamp_mark(sheet: Sheet, look: Look, *, plan: Plan, left: int, top: int) -> None:
    if look.mark:
        # A mark keeps a twentieth of free space at its side: its edge meets the text's.
        mask = marks.mark(look.mark, plan.mark)
        sheet.stamp(mask, palette.ON_BAND, left=left - plan.mark // 20, top=top)


def _words_height(label: Block, *, plan: Plan) -> int:
    kicker = Type(size=plan.kicker, weight=700)
    return kicker.rise + plan.kicker + label.bare_height


def _draw_words(
    sheet: Sheet, look: Look, label: Block, *, plan: Plan, left: int, top: int
) -> None:
    kicker = Type(size=plan.kicker, weight=700)
    sheet.line(look.kind, left=left, top=top, kind=kicker, colour=palette.ON_BAND)
    sheet.lines(
        label.lines,
        left=left,
        top=top + kicker.rise + plan.kicker,
        kind=label.kind,
        colour=palette.ON_BAND,
    )
