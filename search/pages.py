"""Links to the pages of a long list, for `components/pagination.html`."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

# Pages linked on each side of the current one.
NEAR_PAGES = 2


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to a page of a list; without a number it is a gap."""

    number: int | None
    url: str
    current: bool


@dataclass(frozen=True, slots=True)
class PageLinks:
    """The first, the last and the near pages; nothing for a single page."""

    links: tuple[PageLink, ...] = ()
    previous_url: str = ""
    next_url: str = ""


def page_links(current: int, *, last: int, url: Callable[[int], str]) -> PageLinks:
    """Return the links on page `current` of `last`; `url` gives a page's address."""
    if last <= 1:
        return PageLinks()
    return PageLinks(
        links=tuple(
            PageLink(number, url(number) if number else "", number == current)
            for number in _linked_numbers(current, last)
        ),
        previous_url=url(current - 1) if current > 1 else "",
        next_url=url(current + 1) if current < last else "",
    )


def _linked_numbers(current: int, last: int) -> Iterator[int | None]:
    """Yield the page numbers to link, with None for a gap."""
    near = range(max(2, current - NEAR_PAGES), min(last, current + NEAR_PAGES + 1))
    before = 0
    for number in (1, *near, last):
        if number - before > 1:
            yield None
        yield number
        before = number
