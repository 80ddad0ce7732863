"""The measures of each card size, in pixels."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sharing.cards.facts import CardSize


@dataclass(frozen=True, kw_only=True)
class Frame:
    """A box on the card, its edges in pixels."""

    left: int
    top: int
    right: int
    bottom: int

    def inside(self, *, margin: int, pad: int) -> "Frame":
        """Return the box within its margins."""
        return Frame(
            left=self.left + margin,
            top=self.top + pad,
            right=self.right - margin,
            bottom=self.bottom - pad,
        )

    @property
    def width(self) -> int:
        """Return the width."""
        return self.right - self.left

    @property
    def height(self) -> int:
        """Return the height."""
        return self.bottom - self.top


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Where things stand on one size of card, and how large they are."""

    margin: int
    # The sizes a headline may have, largest first.
    headline: tuple[int, ...]
    brand: int
    kicker: int
    label: int
    mark: int
    note: int
    qr_room: int
    strip: int
    pattern: int
    # What a story's own buttons cover: 250 px above and 340 px below at 1080 x 1920
    # (Meta's ad guide: 14 % and 20 %).
    safe_top: int = 0
    safe_bottom: int = 0
    # The width of the verdict's column; without one the verdict stands on top.
    column: int = 0

    @property
    def pad(self) -> int:
        """Return the space above and below what stands in a part of the card."""
        return round(self.margin * 0.75)

    @property
    def header(self) -> int:
        """Return the height of the portal's sign and name."""
        return round(self.brand * 1.8)


PLANS: Mapping[CardSize, Plan] = MappingProxyType(
    {
        CardSize.LINK: Plan(
            margin=48,
            headline=(60, 56, 52, 48, 44, 40, 36, 33),
            brand=28,
            kicker=20,
            label=66,
            mark=148,
            note=24,
            qr_room=150,
            strip=56,
            pattern=80,
            column=396,
        ),
        CardSize.SQUARE: Plan(
            margin=64,
            headline=(76, 70, 64, 58, 53, 48, 44, 40),
            brand=36,
            kicker=24,
            label=112,
            mark=136,
            note=29,
            qr_room=190,
            strip=72,
            pattern=96,
        ),
        CardSize.PORTRAIT: Plan(
            margin=72,
            headline=(92, 84, 76, 70, 64, 58, 52, 47, 42),
            brand=38,
            kicker=26,
            label=124,
            mark=160,
            note=31,
            qr_room=225,
            strip=76,
            pattern=108,
        ),
        CardSize.STORY: Plan(
            margin=72,
            headline=(96, 88, 80, 72, 66, 60, 54, 48, 44),
            brand=40,
            kicker=27,
            label=132,
            mark=184,
            note=32,
            qr_room=245,
            strip=80,
            pattern=120,
            safe_top=250,
            safe_bottom=340,
        ),
    }
)
