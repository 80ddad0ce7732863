"""A pasted chat message, taken apart: what it claims, and the addresses it names."""

import re
import unicodedata
from dataclasses import dataclass

from search.language.normaliser import clean_text
from search.messages.circulation import message_alone
from search.messages.links import Link, armed, distinct, find_links
from search.queries import LONGEST_MESSAGE

# Digits that stand for letters, so that no filter reads the word: "ind0nesia", "uan9".
LETTER_OF_DIGIT = str.maketrans("01345679!", "oieasgtgi")
DISGUISED = re.compile(
    r"(?<![^\W_])(?=[^\W_]{4,})(?:[^\W\d_]+|[013459][^\W\d_]+)[01345679!]"
    r"(?=[^\W\d_])[^\W_]*(?![^\W_])|"
    r"(?<![^\W_])[^\W\d_]{3,}[0134](?![^\W_])"
)
HASHTAG = re.compile(r"#(\w{2,})")
# TolakOmnibusLaw, BLTKesra2026
CAMEL_CASE = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|(?<=\D)(?=\d)")
# haloooo, heboooh
DRAWN_OUT = re.compile(r"([^\W\d_])\1{2,}")
SYMBOLS = frozenset({"So", "Sk", "Cn", "Co"})
BLANKS = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Message:
    """What is left of a message to be matched.

    `text` is cleaned and without the preamble of who reports or forwards it. `links`
    are its addresses, normalised; `hosts` their hosts without "www.".
    """

    text: str
    links: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


def read_message(text: str) -> Message:
    """Take a message of up to `LONGEST_MESSAGE` characters apart."""
    whole = armed(clean_text(text[:LONGEST_MESSAGE]))
    links = list(find_links(whole))
    named = distinct(links)
    plain = _plain(_without_addresses(whole, links)) or _plain(whole)
    return Message(
        text=message_alone(plain),
        links=tuple(link.address for link in named),
        hosts=tuple(dict.fromkeys(link.host for link in named if link.has_own_host)),
    )


def _without_addresses(text: str, links: list[Link]) -> str:
    """Return text with only the words that each address is made of: "bansos pkh"."""
    parts, at = [], 0
    for link in links:
        parts += [text[at : link.start], f" {' '.join(link.words)} "]
        at = link.end
    return "".join([*parts, text[at:]])


def _plain(text: str) -> str:
    """Return text in plain letters: no emoji, no hashtags, no disguised letters."""
    # Letters of mathematical alphabets are letters; NFKC says which.
    text = unicodedata.normalize("NFKC", text)
    text = "".join(" " if unicodedata.category(c) in SYMBOLS else c for c in text)
    text = HASHTAG.sub(lambda tag: CAMEL_CASE.sub(" ", tag[1].replace("_", " ")), text)
    text = DISGUISED.sub(lambda word: word[0].translate(LETTER_OF_DIGIT), text)
    return BLANKS.sub(" ", DRAWN_OUT.sub(r"\1", text)).strip()
