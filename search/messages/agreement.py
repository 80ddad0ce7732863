"""Whether a message says what a document says, or only shares its subject.

"Gunung Semeru akan meletus" is much like the check of a rumour about Merapi, and no
answer to it; nor is a denial of the claim. What tells them apart is what the document
does not hold: words, names and quantities of the message. See `likeness.py` for what
was measured.
"""

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass

from search.language.normaliser import words
from search.language.stemmer import stem
from search.messages.chatter import EVERYDAY_WORDS, is_quiet
from search.messages.message import Message
from search.messages.terms import MessageWords

# A linear rule, fitted on the judged messages and rounded. Two words in common agree
# when the document lacks at most one in six, three when it lacks two in five; one word
# in common never agrees. More than `MOST_SHARED` are not better.
SHARED, STRANGE, LEAST_AGREEMENT = 1.4, -6.0, 1.8
MOST_SHARED = 6
# An everyday word in common counts as much of another.
EVERYDAY_SHARE = 0.5
# Each name that the document lacks, and each quantity that it gives another size.
NAME, QUANTITY = -2.0, -2.0
MOST_NAMES, MOST_QUANTITIES = 2, 2
# Above this share of capitals a text is a headline, and capitals name nothing.
MOST_CAPITALS = 0.6
# "30 juta", "8,9". A decimal (of two: "2,5 juta" has its unit) differs by itself.
NUMBERS = re.compile(r"(?<![\w.,])(\d+(?:[.,]\d+)*)[^\S\n]*([^\W\d_]+)?")
ENDS_SENTENCE = frozenset(".!?:\n")

# What says of itself that it denies, warns or sets right.
SETS_RIGHT = re.compile(
    r"\b(?:hoaks|hoax|klarifikasi|(?:mem|di)bantah|bantahan|modus|faktanya|tidak benar|"
    r"tidak pernah|jangan (?:mudah |langsung )?percaya|mengatasnamakan)\b",
    re.IGNORECASE,
)
# A short message denies when it says so in full; "ga" and "nggak" are how people ask.
DENIES = re.compile(r"\b(?:tidak|bukan|tak)\b", re.IGNORECASE)
LONGEST_DENIAL = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What a document says: all its stems, its lines and their stems, and its text."""

    stems: Collection[str]
    lines: Sequence[Sequence[str]]
    claim_lines: Sequence[str]
    text: str


def agrees(message: Message, told: MessageWords, said: Said) -> bool:
    """Tell whether the message says what the document is about, no more and no less."""
    wordings = _telling_wordings(told)
    if not wordings:
        return False
    lacking = [
        place
        for place, stems in wordings.items()
        if stems.isdisjoint(said.stems) and stems.isdisjoint(EVERYDAY_STEMS)
    ]
    shared = max(
        (_in_common(wordings, frozenset(line)) for line in said.lines), default=0.0
    )
    agreement = (
        SHARED * min(shared, MOST_SHARED)
        + STRANGE * len(lacking) / len(wordings)
        + NAME * min(MOST_NAMES, _named(message.text, told, frozenset(lacking)))
        + QUANTITY * min(MOST_QUANTITIES, _other_quantities(message.text, said.text))
    )
    return agreement >= LEAST_AGREEMENT and not _denies(message.text, said)


def _telling_wordings(told: MessageWords) -> Mapping[int, frozenset[str]]:
    """Return the stems at each place of the message: words, no chatter, no figures."""
    found: dict[int, set[str]] = {}
    for one, place in told.places.items():
        if one not in told.guesses:
            found.setdefault(place, set()).add(one)
    return {
        place: frozenset(stems)
        for place, stems in found.items()
        if not any(one.isdigit() for one in stems)
        and not all(is_quiet(one, told.locale) for one in stems)
    }


def _in_common(wordings: Mapping[int, Collection[str]], line: frozenset[str]) -> float:
    """Return how many words of the message a line holds."""
    return sum(
        1.0 if EVERYDAY_STEMS.isdisjoint(stems) else EVERYDAY_SHARE
        for stems in wordings.values()
        if not line.isdisjoint(stems)
    )


def _named(text: str, told: MessageWords, lacking: Collection[int]) -> int:
    """Return how many names of the message the document lacks."""
    names = {told.places.get(stem(plain, locale=told.locale)) for plain in _names(text)}
    return len(names.intersection(lacking))


def _names(text: str) -> Iterator[str]:
    """Yield the words with a capital that no beginning of a sentence explains."""
    found = list(words(text))
    capitals = sum(text[word.start].isupper() for word in found)
    if capitals > MOST_CAPITALS * len(found):
        return
    end = 0
    for word in found:
        between, written = text[end : word.start], text[word.start : word.end]
        begins = not end or not ENDS_SENTENCE.isdisjoint(between)
        end = word.end
        if len(written) > 1 and (
            written.isupper() or (written[0].isupper() and not begins)
        ):
            yield word.plain


def _other_quantities(text: str, of_document: str) -> int:
    """Return how many quantities of the message have another size in the document."""
    ours, theirs = _quantities(text), _quantities(of_document)
    return sum(
        unit in theirs and sizes.isdisjoint(theirs[unit])
        for unit, sizes in ours.items()
    )


def _quantities(text: str) -> Mapping[str, set[str]]:
    """Return the numbers before each word; a decimal counts without a word too."""
    found: dict[str, set[str]] = {}
    for number, unit in NUMBERS.findall(text.lower()):
        if unit:
            found.setdefault(unit, set()).add(number)
        if "," in number:
            found.setdefault("", set()).add(number)
    return found


def _denies(text: str, said: Said) -> bool:
    """Tell whether the message denies or warns of what the document's claim says."""
    if "?" in text:
        return False
    claimed = said.claim_lines[0] if said.claim_lines else ""
    if SETS_RIGHT.search(text) and not SETS_RIGHT.search(claimed):
        return True
    is_short = sum(1 for _word in words(text)) <= LONGEST_DENIAL
    return is_short and bool(DENIES.search(text)) and not DENIES.search(claimed)


EVERYDAY_STEMS = frozenset(
    EVERYDAY_WORDS | {stem(word, locale="id") for word in EVERYDAY_WORDS}
)
