"""What a tip is compared by: its words, its addresses, its picture.

Words are compared as sets (Jaccard). So that a new tip need not be compared with all
others, each leaves marks: tips with an equal mark are candidates. Words leave bands of
a MinHash (Broder, "On the resemblance and containment of documents", 1997; banding:
Leskovec and others, "Mining of Massive Datasets", section 3.4).
"""

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image

from search.language.normaliser import clean_text, words
from search.language.stopwords import STOP_WORDS
from search.messages.links import find_links, fingerprint
from search.messages.message import read_message

# Beyond these a text is a book: its first words tell it well enough.
MOST_WORDS = 300
# Bands and rows of the MinHash. Of two sets with a Jaccard of 0.55 one band in six is
# equal, so 24 bands find 987 of 1,000; of sets with 0.1 they find 24.
BANDS, ROWS = 24, 3
# A prime above every 61-bit hash, for (a·h + b) mod p.
PRIME = (1 << 61) - 1
HANDLE = re.compile(r"@[\w.]{3,40}")
# A difference hash has 128 bits: 64 of rows, 64 of columns. Cut into 16 parts, two
# hashes that differ in fewer bits than there are parts have a part in common.
PICTURE_SIZE, PICTURE_PARTS = 8, 16
# A picture of one colour has no differences to compare: fewer set bits say nothing.
FEWEST_BITS = 12
GOVERNMENT = (".go.id", ".desa.id", ".mil.id")


@dataclass(frozen=True, slots=True, kw_only=True)
class Fingerprint:
    """What a message is known by: its words, its addresses and its picture's hash."""

    words: frozenset[str]
    links: frozenset[str]
    picture: int | None = None

    @property
    def telling(self) -> frozenset[str]:
        """Return the words that are no function words."""
        return self.words - STOP_WORDS["id"]


def fingerprint_of(
    text: str, *, link: str = "", picture: int | None = None
) -> Fingerprint:
    """Return what a message is known by; the reporter's preamble is left out."""
    message = read_message(text)
    handles = HANDLE.findall(clean_text(text).lower())
    named = [word.plain for word in words(message.text)][:MOST_WORDS]
    seen_at = read_message(link).links if link else ()
    return Fingerprint(
        words=frozenset([*named, *handles[:MOST_WORDS]]),
        links=frozenset(filter(_is_own_matter, (*message.links, *seen_at))),
        picture=picture,
    )


def picture_hash(picture: Image.Image) -> int | None:
    """Return the difference hash of a picture; None when it shows next to nothing.

    Each bit says whether a point is darker than its neighbour to the right, or below,
    in a small grey copy (Neal Krawetz, "Kind of Like That", 2013).
    """
    side = PICTURE_SIZE + 1
    grey = picture.convert("L").resize((side, side), Image.Resampling.LANCZOS)
    dots = grey.tobytes()
    here = [y * side + x for y in range(PICTURE_SIZE) for x in range(PICTURE_SIZE)]
    bits = [dots[at] < dots[at + step] for step in (1, side) for at in here]
    whole = sum(bit << place for place, bit in enumerate(bits))
    return whole if whole.bit_count() >= FEWEST_BITS else None


def text_marks(known: Fingerprint) -> Iterator[str]:
    """Yield the bands of the MinHash of the words."""
    if not known.words:
        return
    hashes = [_hash(word) for word in known.words]
    for band in range(BANDS):
        rows = (
            min((a * h + b) % PRIME for h in hashes)
            for a, b in _permutations()[band * ROWS : (band + 1) * ROWS]
        )
        yield f"{band}:{_short(':'.join(map(str, rows)))}"


def link_marks(known: Fingerprint) -> Iterator[str]:
    """Yield the fingerprint of each address."""
    yield from map(fingerprint, sorted(known.links))


def picture_marks(known: Fingerprint) -> Iterator[str]:
    """Yield the whole hash, then its parts."""
    if known.picture is None:
        return
    size = 2 * PICTURE_SIZE * PICTURE_SIZE // PICTURE_PARTS
    yield f"{known.picture:032x}"
    for part in range(PICTURE_PARTS):
        yield f"{part}:{(known.picture >> (part * size)) & ((1 << size) - 1):02x}"


def _is_own_matter(address: str) -> bool:
    """Tell whether an address is about one thing: a page, or a host that is no office.

    Many messages name the site of a ministry; few the same page of it.
    """
    found = next(find_links(address), None)
    if found is None:
        return False
    return found.address != found.host or not found.host.endswith(GOVERNMENT)


@lru_cache(maxsize=1)
def _permutations() -> tuple[tuple[int, int], ...]:
    """Return the same numbers in every process: marks are compared for years."""
    return tuple(
        (_hash(f"a{number}") % (PRIME - 1) + 1, _hash(f"b{number}") % PRIME)
        for number in range(BANDS * ROWS)
    )


@lru_cache(maxsize=100_000)
def _hash(word: str) -> int:
    return int.from_bytes(hashlib.blake2b(word.encode(), digest_size=8).digest()) >> 3


def _short(text: str) -> str:
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
