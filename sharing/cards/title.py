"""Draws a card without a verdict: its title on the band, the sentence below."""

from sharing.cards import palette
from sharing.cards.band import draw_header, paint_band
from sharing.cards.body import fit_body
from sharing.cards.lettering import Type
from sharing.cards.look import Look
from sharing.cards.plans import Frame, Plan
from sharing.cards.sheet import Sheet

# The band takes this share of what the texts leave over: the title needs the air.
BAND_SHARE = 0.7


def draw_title(
    sheet: Sheet, look: Look, *, plan: Plan, frame: Frame, bleed: int, picture: bytes
) -> None:
    """Draw kind and title on the band, then the sentence; colour begins at `bleed`."""
    inner = frame.inside(margin=plan.margin, pad=plan.pad)
    kicker = Type(size=plan.kicker, weight=700)
    kicker_height = kicker.rise + plan.kicker if look.kind else 0
    fixed = plan.header + plan.pad + kicker_height + 2 * plan.pad
    body = fit_body(
        look.headline,
        look.sentence,
        sizes=plan.headline,
        width=inner.width,
        height=inner.height - fixed,
        gap=0,
    )
    texts = body.headline.height + body.sentence.height
    spare = max(0, inner.height - fixed - texts)
    title_top = inner.top + plan.header + plan.pad + kicker_height
    title_top += round(spare * BAND_SHARE)
    end = title_top + body.headline.height + plan.pad
    if not body.sentence.lines:
        title_top, end = title_top + spare // 6, frame.bottom
    ground = Frame(left=frame.left, top=bleed, right=frame.right, bottom=end)
    paint_band(sheet, look, plan=plan, frame=ground, picture=picture)
    draw_header(
        sheet, plan=plan, left=inner.left, top=inner.top, disclosure=look.disclosure
    )
    sheet.line(
        look.kind,
        left=inner.left,
        top=title_top - kicker_height,
        kind=kicker,
        colour=palette.ON_BAND,
    )
    sheet.lines(
        body.headline.lines,
        left=inner.left,
        top=title_top,
        kind=body.headline.kind,
        colour=palette.ON_BAND,
    )
    sheet.lines(
        body.sentence.lines,
        left=inner.left,
        top=end + (frame.bottom - end - body.sentence.bare_height) // 2,
        kind=body.sentence.kind,
        colour=palette.INK,
    )
