"""Colours of the demo pictures: one agency colour in tints, ink, one red, one gold."""

from dataclasses import dataclass

from PIL import ImageColor

INK = "#14213a"
ACCENT = "#b3122a"
CARD = "#fbfaf7"
WASH = "#f3f0e9"
GOLD = "#e0a63c"
SAND = "#f0d9a8"
WOOD = "#8a5a3b"
WATER = "#2b7f9f"
LEAF = "#3b8a5c"
SKIN = "#c88d66"
SKIN_DARK = "#9c6544"
SKIN_LIGHT = "#e2b48f"


def mix(one: str, other: str, share: float) -> str:
    """Return `one` with `share` (0 to 1) of `other` stirred in, as `#rrggbb`."""
    pairs = zip(ImageColor.getrgb(one)[:3], ImageColor.getrgb(other)[:3], strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


@dataclass(frozen=True, kw_only=True)
class Tones:
    """The agency colour from paper to deep, and sky, water and leaves in its key."""

    paper: str
    mist: str
    haze: str
    soft: str
    base: str
    deep: str
    sky: str
    water: str
    leaf: str
    leaf_deep: str

    @classmethod
    def of(cls, colour: str, *, variant: int) -> "Tones":
        """Return the tones of `colour`; the variant picks the hour of the day."""
        paper = mix(WASH, colour, 0.04)
        mist = mix(WASH, colour, 0.15)
        skies = (paper, mix(WASH, colour, 0.11), mix(WASH, GOLD, 0.2))
        return cls(
            paper=paper,
            mist=mist,
            haze=mix(WASH, colour, 0.32),
            soft=mix(WASH, colour, 0.58),
            base=colour,
            deep=mix(colour, INK, 0.6),
            sky=skies[variant % len(skies)],
            water=mix(WATER, colour, 0.18),
            leaf=mix(LEAF, colour, 0.18),
            leaf_deep=mix(mix(LEAF, colour, 0.18), INK, 0.45),
        )
