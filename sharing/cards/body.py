"""Finds the largest type in which a headline and a sentence fill a box."""

from dataclasses import dataclass, replace

from sharing.cards.lettering import Type, balance_lines, break_lines, cut_lines

# A sentence is read after its headline: about half as large, never smaller than this.
SENTENCE_SHARE, SMALLEST_SENTENCE = 0.52, 26
# Of a box that is too small for both, this much is the headline's.
HEADLINE_SHARE = 0.62
# The space between the two, in sizes of the headline.
GAP = 0.62


@dataclass(frozen=True, kw_only=True)
class Block:
    """Broken lines and their type."""

    lines: tuple[str, ...]
    kind: Type

    @property
    def height(self) -> int:
        """Return the height in pixels."""
        return self.kind.height(len(self.lines))

    @property
    def bare_height(self) -> int:
        """Return the height without the tails of the last line."""
        return self.height - self.kind.height(1) + self.kind.rise if self.lines else 0


@dataclass(frozen=True, kw_only=True)
class Body:
    """A headline over a sentence, both broken to the same width."""

    headline: Block
    sentence: Block
    gap_share: float

    @property
    def gap(self) -> int:
        """Return the space between the two."""
        both = self.headline.lines and self.sentence.lines
        return round(self.headline.kind.size * self.gap_share) if both else 0

    @property
    def height(self) -> int:
        """Return the height of all."""
        return self.headline.height + self.gap + self.sentence.height


def fit_body(
    headline: str,
    sentence: str,
    *,
    sizes: tuple[int, ...],
    width: int,
    height: int,
    gap: float = GAP,
) -> Body:
    """Set both texts in the largest size that fits; cut them in the smallest."""
    body = _set(headline, sentence, size=sizes[-1], width=width, gap=gap)
    if body.height > height:
        return _cut(body, width=width, height=height)
    for size in sizes[:-1]:
        tried = _set(headline, sentence, size=size, width=width, gap=gap)
        if tried.height <= height and not _splits(headline, tried, width):
            return tried
    return body


def _splits(headline: str, body: Body, width: int) -> bool:
    """Tell whether a word had to be split: a smaller size may hold it whole."""
    return any(body.headline.kind.width(word) > width for word in headline.split())


def _set(headline: str, sentence: str, *, size: int, width: int, gap: float) -> Body:
    large = Type(size=size, weight=800, leading=1.16)
    small = Type(size=max(SMALLEST_SENTENCE, round(size * SENTENCE_SHARE)))
    return Body(
        headline=Block(
            lines=tuple(balance_lines(headline, kind=large, width=width)), kind=large
        ),
        sentence=Block(
            lines=tuple(break_lines(sentence, kind=small, width=width)), kind=small
        ),
        gap_share=gap,
    )


def _cut(body: Body, *, width: int, height: int) -> Body:
    room = height - body.gap
    share = max(round(room * HEADLINE_SHARE), room - body.sentence.height)
    headline = _shorter(body.headline, width=width, height=share)
    rest = room - headline.height
    sentence = _shorter(body.sentence, width=width, height=rest)
    return replace(body, headline=headline, sentence=sentence)


def _shorter(block: Block, *, width: int, height: int) -> Block:
    most = block.kind.lines_in(height)
    lines = cut_lines(list(block.lines), most, kind=block.kind, width=width)
    return Block(lines=tuple(lines), kind=block.kind)
