"""Turns a page's facts into the words, the mark and the colour of its card."""

from dataclasses import dataclass
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

from sharing.cards import palette
from sharing.cards.facts import CardFacts, CardState, day, state_line
from sharing.cards.lettering import printable
from sharing.cards.marks import MARKS


@dataclass(frozen=True, kw_only=True)
class Look:
    """What is written on a card, ready to be set."""

    kind: str
    # The verdict, or that the page was withdrawn; empty on a card led by its title.
    label: str
    mark: str
    colour: str
    kicker: str
    headline: str
    sentence: str
    strip: str
    strip_mark: str
    agency: str
    date: str
    link: str
    disclosure: str


def look_of(facts: CardFacts) -> Look:
    """Return the look of a card in the active language."""
    if facts.state == CardState.WITHDRAWN:
        return _look(
            facts,
            code="dicabut",
            label=_("Dicabut"),
            headline=_("Isi halaman ini tidak berlaku lagi"),
            sentence=_(
                "Yang dicabut: “%(headline)s”. Alasannya ada di tautan di bawah."
            )
            % {"headline": facts.headline},
        )
    is_claim = bool(facts.verdict_label and facts.headline)
    return _look(
        facts,
        code=facts.verdict,
        label=facts.verdict_label,
        headline=f"“{printable(facts.headline)}”" if is_claim else facts.headline,
        sentence=facts.sentence,
        kicker=_("Klaim yang diperiksa") if is_claim else "",
    )


def _look(
    facts: CardFacts,
    *,
    code: str,
    label: str,
    headline: str,
    sentence: str,
    kicker: str = "",
) -> Look:
    return Look(
        kind=printable(facts.kind),
        label=printable(label),
        mark=code if code in MARKS else "",
        colour=palette.VERDICTS.get(code, palette.BAND),
        kicker=kicker,
        headline=printable(headline),
        sentence=printable(sentence),
        strip=state_line(facts),
        strip_mark=str(facts.state) if facts.state in MARKS else "",
        agency=printable(facts.agency),
        date=day(facts.dated),
        link=_plain_address(facts.link),
        disclosure=printable(facts.disclosure),
    )


def _plain_address(link: str) -> str:
    """Return an address as people read it aloud: without its scheme."""
    parts = urlsplit(link)
    return printable(f"{parts.netloc}{parts.path}".rstrip("/"))
