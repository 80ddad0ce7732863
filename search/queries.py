"""What can be asked of search, and what it answers: the same for every engine."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from search.documents import JSON

# The longest query `/cari/` reads; longer text belongs to `match_message`.
LONGEST_QUERY = 500
# The longest chat message `/periksa/` reads.
LONGEST_MESSAGE = 20_000


class Sort(StrEnum):
    """The order of results."""

    RELEVANCE = "relevance"
    NEWEST = "newest"


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchQuery:
    """One search. Without text it is browsing: newest first.

    Values of one filter are alternatives; every filter must hold. `facet_fields` says
    which fields to count.
    """

    text: str = ""
    locale: str = "id"
    filters: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    sort: Sort = Sort.RELEVANCE
    page: int = 1
    page_size: int = 20
    facet_fields: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    # Pages shown elsewhere (best bets): neither listed nor counted.
    excluded_pages: tuple[int, ...] = ()
    # The words as typed are meant: none is corrected.
    is_literal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """One result. `snippet` is safe HTML with the matching words in `<mark>`.

    `passages` are more of the same: those that answer a pasted message, best first.
    """

    key: str
    page_id: int
    kind: str
    title: str
    summary: str
    url: str
    published_at: datetime
    updated_at: datetime
    card: Mapping[str, JSON]
    snippet: str
    score: float
    passages: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FacetValue:
    """A value that results can be narrowed to, and how many results that leaves."""

    value: str
    label: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResults:
    """A page of results. `page` is the page shown: beyond the end it is the last."""

    total: int
    hits: tuple[Hit, ...]
    facets: Mapping[str, tuple[FacetValue, ...]]
    # The spelling that was searched instead, because nothing holds a word as typed.
    did_you_mean: str | None
    page: int
    page_count: int
    engine: str
    # The search server should have answered and could not ('mode terbatas').
    is_limited: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Suggestion:
    """A public title that begins like what is being typed."""

    title: str
    url: str
    kind: str
    page_id: int


class EngineUnavailableError(Exception):
    """The search server gave no usable answer; another engine should be asked."""


def page_count(total: int, *, page_size: int) -> int:
    """Return how many pages `total` results fill; an empty list is one page."""
    return max(1, -(-total // page_size))


def facet_values(
    found: Mapping[str, tuple[str, int]], *, selected: tuple[str, ...]
) -> tuple[FacetValue, ...]:
    """Return values by count, from the label and count of each.

    Selected values that match nothing come at the end.
    """
    counted = [
        FacetValue(value=value, label=label, count=count, selected=value in selected)
        for value, (label, count) in found.items()
    ]
    counted.sort(key=lambda value: (-value.count, value.label))
    unmatched = (
        FacetValue(value=value, label=value, count=0, selected=True)
        for value in selected
        if value not in found
    )
    return (*counted, *unmatched)
