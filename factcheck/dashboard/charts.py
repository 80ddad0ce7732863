"""Charts drawn on the server: plain SVG, and the same numbers as a table behind it."""

from collections.abc import Sequence
from dataclasses import dataclass

# Of the drawing, in its own units; it grows with the page.
WIDTH, HEIGHT = 640, 180
LEFT, BOTTOM, TOP = 34, 24, 10
# What of a group's width its bars take together.
FILLED = 0.72
# Lines across, 0 and the highest included.
MOST_LINES = 4


@dataclass(frozen=True, kw_only=True)
class Series:
    """One kind of bar: its name and a number for each label."""

    name: str
    numbers: Sequence[int]


@dataclass(frozen=True, kw_only=True)
class Bar:
    """A bar as it is drawn; `series` counts from 1 and chooses its colour."""

    x: float
    y: float
    width: float
    height: float
    series: int


@dataclass(frozen=True, kw_only=True)
class Mark:
    """A line across or a name below, with where it is drawn."""

    at: float
    text: str


@dataclass(frozen=True, kw_only=True)
class BarChart:
    """Groups of bars over labels, each with the numbers of all series."""

    title: str
    labels: Sequence[str]
    series: Sequence[Series]
    width: int = WIDTH
    height: int = HEIGHT
    left: int = LEFT

    @property
    def floor(self) -> int:
        """Where the bars stand."""
        return HEIGHT - BOTTOM

    @property
    def ceiling(self) -> int:
        """The number at the upper edge: round, and no lower than any bar."""
        return self.step * -(-max(self._highest, 1) // self.step)

    @property
    def step(self) -> int:
        """The distance of the lines: 1, 2 or 5 times a power of ten."""
        wanted, power = max(self._highest, 1) / (MOST_LINES - 1), 1
        while True:
            for factor in (1, 2, 5):
                if factor * power >= wanted:
                    return factor * power
            power *= 10

    @property
    def lines(self) -> list[Mark]:
        """Return the lines across, from 0 up."""
        values = range(0, self.ceiling + 1, self.step)
        return [Mark(at=self._y(value), text=str(value)) for value in values]

    @property
    def names(self) -> list[Mark]:
        """Return the labels below, as many as there is room for."""
        every = -(-len(self.labels) // 8) or 1
        return [
            Mark(at=round(LEFT + (number + 0.5) * self._group, 1), text=label)
            for number, label in enumerate(self.labels)
            if number % every == 0
        ]

    @property
    def bars(self) -> list[Bar]:
        """Return every bar, group by group."""
        count = len(self.series) or 1
        width = self._group * FILLED / count
        first = self._group * (1 - FILLED) / 2
        return [
            Bar(
                x=round(LEFT + group * self._group + first + place * width, 1),
                y=self._y(each.numbers[group]),
                width=round(width - 1, 1),
                height=round(self.floor - self._y(each.numbers[group]), 1),
                series=place + 1,
            )
            for group in range(len(self.labels))
            for place, each in enumerate(self.series)
        ]

    @property
    def rows(self) -> list[tuple[str, list[int]]]:
        """Return the table: a label with the number of each series."""
        return [
            (label, [each.numbers[group] for each in self.series])
            for group, label in enumerate(self.labels)
        ]

    @property
    def _highest(self) -> int:
        return max(
            (number for each in self.series for number in each.numbers), default=0
        )

    @property
    def _group(self) -> float:
        return (WIDTH - LEFT) / (len(self.labels) or 1)

    def _y(self, number: int) -> float:
        return round(self.floor - number / self.ceiling * (self.floor - TOP), 1)
