"""What a page tells the sharing engine about itself."""

from dataclasses import dataclass
from datetime import date, datetime

from sharing.cards.facts import CardState


@dataclass(frozen=True, kw_only=True)
class Caption:
    """A caption an editor wrote for one network."""

    network: str
    text: str


@dataclass(frozen=True, kw_only=True)
class ShareSource:
    """Everything needed to share one page; `url` is absolute."""

    title: str
    sentence: str
    url: str
    agency_name: str
    kind: str
    page_id: int
    published_at: datetime
    # As `sharing.cards` knows it: `salah`, `benar` …
    verdict: str = ""
    verdict_label: str = ""
    # What the verdict is about: it never stands beside a title that says the truth.
    claim: str = ""
    # Whether what is shared still stands, and since when it does not.
    state: CardState = CardState.CURRENT
    changed_on: date | None = None
    # What a correction changed, in one sentence.
    change: str = ""
    # Facts of a line each: for whom, how, what it costs, until when.
    points: tuple[str, ...] = ()
    captions: tuple[Caption, ...] = ()
