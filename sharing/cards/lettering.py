"""Sets text on cards: picks a font for each character, measures, breaks and cuts lines.

Emoji and Arabic have fonts of their own; Pillow's Raqm layout shapes each run.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path

import regex  # type: ignore[import-untyped]
from PIL import ImageFont

from sharing.counting import GRAPHEME, PICTOGRAPH, readable

FONTS = Path(__file__).parent / "fonts"
LATIN, ARABIC, EMOJI = "PlusJakartaSans-wght", "NotoSansArabic-Bold", "NotoEmoji-Bold"
# FreeType moves letters to whole pixels, which shows between words: text is set this
# much larger, then reduced.
FINENESS = 2
ELLIPSIS = "…"
# Stands for a character that no font here has.
UNKNOWN = "□"
# No card has room for more; measuring a book would keep a worker busy.
LONGEST_TEXT = 600
# Stacked accents ("Zalgo") would paint over the lines above.
MOST_ACCENTS = regex.compile(r"(\p{M}{3})\p{M}+")
# Controls, surrogates, unassigned and direction overrides; the joiner of emoji stays.
UNPRINTABLE = regex.compile(r"(?!\u200d)\p{C}")
# Arabic keeps the spaces and marks between its words, so that Raqm can order them.
PIECE = regex.compile(r"\p{scx=Arab}+(?:[\s\p{P}]+\p{scx=Arab}+)*|\X")
MARK = regex.compile(r"\p{M}")
ARABIC_START = regex.compile(r"\p{scx=Arab}")

Run = tuple[str, str]


@dataclass(frozen=True, kw_only=True)
class Type:
    """A size in pixels, a weight from 200 to 800, and the leading in sizes."""

    size: int
    weight: int = 500
    leading: float = 1.4

    @property
    def rise(self) -> int:
        """Return the height of a capital above the line: 0.7 em in this font."""
        return round(self.size * 0.7)

    def height(self, lines: int) -> int:
        """Return the height of a block, from its first capital to its last tail."""
        if not lines:
            return 0
        step = round(self.size * self.leading)
        return self.rise + (lines - 1) * step + round(self.size * 0.22)

    def lines_in(self, height: int) -> int:
        """Return how many lines a height has room for."""
        first = self.height(1)
        if height < first:
            return 0
        return 1 + (height - first) // round(self.size * self.leading)

    def width(self, text: str) -> float:
        """Return the width of one line in pixels."""
        return sum(self.font(name).getlength(part) for name, part in runs_of(text)) / (
            FINENESS
        )

    def font(self, name: str) -> ImageFont.FreeTypeFont:
        """Return a font `FINENESS` times as large as the type."""
        return font_of(name, size=self.size * FINENESS, weight=self.weight)


@lru_cache(maxsize=256)
def font_of(name: str, *, size: int, weight: int) -> ImageFont.FreeTypeFont:
    """Open a bundled font; only the Latin one comes in weights."""
    font = ImageFont.truetype(str(FONTS / f"{name}.ttf"), size)
    if name == LATIN:
        font.set_variation_by_axes([weight])
    return font


def printable(text: str) -> str:
    """Return the text as one paragraph without anything that cannot be drawn."""
    text = unicodedata.normalize(
        "NFC", readable(text[: LONGEST_TEXT * 4].replace("\x00", ""))
    )
    text = UNPRINTABLE.sub("", " ".join(text.split()))
    text = MOST_ACCENTS.sub(r"\1", text)[:LONGEST_TEXT].strip()
    return PIECE.sub(lambda piece: _drawable(piece[0]), text)


def _drawable(piece: str) -> str:
    """Return the piece without accents no font has, or the sign for unknown."""
    name = _font_name(piece)
    kept = "".join(
        char for char in piece if not MARK.match(char) or _has_glyph(name, char)
    )
    return kept if all(_has_glyph(name, char) for char in kept) else UNKNOWN


@lru_cache(maxsize=4096)
def runs_of(text: str) -> tuple[Run, ...]:
    """Split a line into parts that one font draws."""
    named = ((_font_name(piece[0]), piece[0]) for piece in PIECE.finditer(text))
    return tuple(
        (name, "".join(part for _name, part in parts))
        for name, parts in groupby(named, key=lambda run: run[0])
    )


def break_lines(text: str, *, kind: Type, width: int) -> list[str]:
    """Break a paragraph into lines; a word that is wider than a line is split."""
    return _broken(_measured(text, kind=kind, width=width), kind=kind, width=width)


def balance_lines(text: str, *, kind: Type, width: int) -> list[str]:
    """Break a headline into as few lines as fit, all of about the same width."""
    words = _measured(text, kind=kind, width=width)
    lines = _broken(words, kind=kind, width=width)
    low, high = width // len(lines) if lines else width, width
    while high - low > kind.size // 4:
        middle = (low + high) // 2
        tried = _broken(words, kind=kind, width=middle)
        fits = len(tried) <= len(lines) and all(
            length <= middle for _word, length in words
        )
        low, high = (low, middle) if fits else (middle, high)
    return _broken(words, kind=kind, width=high)


def cut_lines(lines: list[str], most: int, *, kind: Type, width: int) -> list[str]:
    """Keep the first lines; the last one kept ends at a word, with an ellipsis."""
    if len(lines) <= most:
        return lines
    if most < 1:
        return []
    words = lines[most - 1].split(" ")
    while len(words) > 1 and kind.width(" ".join(words) + ELLIPSIS) > width:
        words.pop()
    last = " ".join(words).rstrip(" ,.;:–-(“")
    clusters = GRAPHEME.findall(last)
    while clusters and kind.width("".join(clusters) + ELLIPSIS) > width:
        clusters.pop()
    return [*lines[: most - 1], "".join(clusters) + ELLIPSIS]


def _broken(words: list[tuple[str, float]], *, kind: Type, width: int) -> list[str]:
    space = kind.width(" ")
    lines: list[list[str]] = []
    used = 0.0
    for word, length in words:
        if lines and used + space + length <= width:
            lines[-1].append(word)
            used += space + length
        else:
            lines.append([word])
            used = length
    return [" ".join(line) for line in lines]


def _measured(text: str, *, kind: Type, width: int) -> list[tuple[str, float]]:
    return [
        (part, kind.width(part))
        for word in text.split()
        for part in _parts(word, kind=kind, width=width)
    ]


def _parts(word: str, *, kind: Type, width: int) -> Iterator[str]:
    """Yield the word, or the longest parts of it that each fit into a line."""
    if kind.width(word) <= width:
        yield word
        return
    part = ""
    for cluster in GRAPHEME.findall(word):
        if part and kind.width(part + cluster) > width:
            yield part
            part = ""
        part += cluster
    yield part


def _font_name(piece: str) -> str:
    if ARABIC_START.match(piece):
        return ARABIC
    if PICTOGRAPH.match(piece):
        return EMOJI
    return LATIN if _has_glyph(LATIN, piece[0]) else EMOJI


@lru_cache(maxsize=4096)
def _has_glyph(name: str, char: str) -> bool:
    """Tell whether a font has a character: Pillow draws any other as its empty box."""
    font = font_of(name, size=24, weight=500)
    return bytes(font.getmask(char)) != bytes(font.getmask("\uffff"))
