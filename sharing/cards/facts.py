"""What a card says, in which sizes, and the hash that names the drawing."""

import hashlib
import json
import textwrap
from dataclasses import asdict, dataclass
from datetime import date
from enum import Enum, StrEnum

from django.utils import formats, translation
from django.utils.translation import gettext as _

from sharing.cards.lettering import printable

# Raise it with every change of the drawing: addresses of pictures are kept for ever.
DRAWING_VERSION = 1
# X cuts the description of a picture here (docs.x.com, cards markup).
ALT_LIMIT = 420


class CardState(StrEnum):
    """Whether what the card says still stands."""

    CURRENT = "berlaku"
    CORRECTED = "dikoreksi"
    WITHDRAWN = "dicabut"


class CardSize(Enum):
    """The pictures of a kit, width by height in pixels."""

    LINK = (1200, 630)
    SQUARE = (1080, 1080)
    PORTRAIT = (1080, 1350)
    STORY = (1080, 1920)

    @property
    def width(self) -> int:
        """Return the width in pixels."""
        return self.value[0]

    @property
    def height(self) -> int:
        """Return the height in pixels."""
        return self.value[1]

    @property
    def code(self) -> str:
        """Return the size as addresses and file names write it: `1200x630`."""
        return f"{self.width}x{self.height}"


@dataclass(frozen=True, kw_only=True)
class CardFacts:
    """Everything a card shows of a page; `link` is the absolute short link.

    With a verdict, `headline` is the claim it judges; otherwise the page's title.
    """

    kind: str
    headline: str
    sentence: str
    agency: str
    dated: date
    link: str
    verdict: str = ""
    verdict_label: str = ""
    state: CardState = CardState.CURRENT
    changed_on: date | None = None
    disclosure: str = ""
    picture: bytes = b""
    language: str = "id"


def card_hash(facts: CardFacts, size: CardSize) -> str:
    """Return the name of a drawing: the same for the same facts, size and drawing.

    It stands in the picture's address, for networks keep a picture by its address.
    """
    told = asdict(facts) | {
        "picture": hashlib.sha256(facts.picture).hexdigest(),
        "size": size.code,
        "drawing": DRAWING_VERSION,
    }
    text = json.dumps(told, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def alt_text(facts: CardFacts) -> str:
    """Describe a card for people who cannot see it, the state of the page first."""
    with translation.override(facts.language):
        said = [state_line(facts), f"{facts.kind}."]
        if facts.verdict_label and facts.state != CardState.WITHDRAWN:
            said.append(_("Putusan: %(verdict)s.") % {"verdict": facts.verdict_label})
        if facts.verdict_label:
            said.append(_("Klaim: “%(claim)s”.") % {"claim": facts.headline})
        else:
            said.append(f"{facts.headline}.")
        if facts.state != CardState.WITHDRAWN:
            said.append(facts.sentence)
        text = printable(" ".join(filter(None, said)))
        tail = f" {facts.agency}, {day(facts.dated)}."
        room = ALT_LIMIT - len(tail)
        return textwrap.shorten(text, room, placeholder="…") + tail


def state_line(facts: CardFacts) -> str:
    """Say first that a page was corrected or withdrawn; empty while it stands."""
    if facts.state == CardState.CURRENT:
        return ""
    when = day(facts.changed_on or facts.dated)
    if facts.state == CardState.WITHDRAWN:
        return _("Dicabut %(date)s. Jangan dibagikan lagi.") % {"date": when}
    return _("Dikoreksi %(date)s. Ini versi terbarunya.") % {"date": when}


def day(when: date) -> str:
    """Write a date in words, in the active language: 20 November 2026."""
    return formats.date_format(when, "j F Y")
