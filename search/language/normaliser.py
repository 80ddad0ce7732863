"""Turns text into plain lower-case words, the same way for documents and queries."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

# Longer "words" are keys or noise. PostgreSQL refuses a lexeme above 2,046 bytes.
LONGEST_WORD = 40

# Invisible marks that chat programs and word processors put inside words.
INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]")
CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
# An acronym with dots (P.K.H.), else a run of letters and digits, hyphens inside.
WORD = re.compile(
    r"(?<![^\W_])(?:[^\W\d_]\.){2,}(?:[^\W\d_](?![^\W_]))?|[^\W_]+(?:-[^\W_]+)*"
)
REDUPLICATION = re.compile(r"([a-z]{3,})2(nya|ku|mu|an|kan)?")

# Everyday spellings that no rule leads to the dictionary's. Hand-made.
SPELLINGS = {
    "bgmn": "bagaimana",
    "bikin": "buat",
    "blm": "belum",
    "dgn": "dengan",
    "dmn": "dimana",
    "ektp": "ktp",
    "ga": "tidak",
    "gak": "tidak",
    "gmn": "bagaimana",
    "gpp": "tidak",
    "hoax": "hoaks",
    "hoaxs": "hoaks",
    "ijin": "izin",
    "jgn": "jangan",
    "jln": "jalan",
    "kab": "kabupaten",
    "kalo": "kalau",
    "karna": "karena",
    "kec": "kecamatan",
    "klo": "kalau",
    "krn": "karena",
    "ngga": "tidak",
    "nggak": "tidak",
    "nomer": "nomor",
    "prov": "provinsi",
    "sdh": "sudah",
    "sirup": "sirop",
    "tdk": "tidak",
    "tlp": "telepon",
    "udah": "sudah",
    "utk": "untuk",
    "yg": "yang",
}


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a text: its plain form and where it stands."""

    plain: str
    start: int
    end: int


def clean_text(text: str) -> str:
    """Return `text` composed (NFC), without what no database or page can hold."""
    return unicodedata.normalize("NFC", CONTROL.sub("", INVISIBLE.sub("", text)))


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """Return `word` in compatibility form, lower case, without accents."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word).casefold()
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def words(text: str) -> Iterator[Word]:
    """Yield the words of cleaned text in order.

    `anak-anak` and `anak2` are one word, `lembaga-negara` is two, `P.K.H.` is `pkh`.
    """
    for match in WORD.finditer(text):
        whole = match.group()
        if "-" in whole:
            found = _hyphenated(whole, start=match.start())
        else:
            found = iter([Word(_plain(whole), match.start(), match.end())])
        yield from (word for word in found if word.plain)


def _hyphenated(whole: str, *, start: int) -> Iterator[Word]:
    """Yield one word for a reduplication or a one-letter prefix, else each part."""
    parts = whole.split("-")
    plain = [_plain(part) for part in parts]
    if len(parts) == 2 and (len(plain[0]) == 1 or _repeats(*plain)):
        # `e-KTP` is told by its second half, `berlari-lari` by its longer half.
        told = plain[1] if len(plain[0]) == 1 else max(plain, key=len)
        yield Word(told, start, start + len(whole))
        return
    for part, word in zip(parts, plain, strict=True):
        yield Word(word, start, start + len(part))
        start += len(part) + 1


def _repeats(first: str, second: str) -> bool:
    """Tell whether one half holds the other: anak-anaknya, tolong-menolong."""
    shorter, longer = sorted((first, second), key=len)
    if len(shorter) < 3 or len(shorter) == len(longer):
        return first == second and len(first) >= 3
    # A root that loses its first letter (tolong-menolong) is found without it.
    return shorter in longer or longer.endswith(shorter[1:])


@lru_cache(maxsize=50_000)
def _plain(word: str) -> str:
    folded = fold(word.replace(".", ""))[:LONGEST_WORD]
    if repeated := REDUPLICATION.fullmatch(folded):
        folded = repeated[1] + (repeated[2] or "")
    return SPELLINGS.get(folded, folded)
