"""Cuts personal data out of a searched text before anything is stored.

Better too much than too little: a lost number costs a line of a report, a stored one
may be somebody's identity. What is cut is named in its place: "[nomor]".
"""

import re
import unicodedata

from search.language.normaliser import clean_text

# Longer texts, and texts of more words or several lines, are pasted messages: somebody
# else's words, which nobody may keep. The longest official program name has 14 words.
LONGEST_TEXT, MOST_WORDS = 200, 20

# The host of an address says what circulates; the rest may name or sign in a person.
LINK = re.compile(
    r"\b[a-z][a-z0-9+.-]*://(?:[^\s/@]*@)*([^\s/?#:@]*)\S*", re.IGNORECASE
)
BARE_LINK = re.compile(
    r"(?<![\w@.])((?:[\w-]+\.)+[a-z]{2,})(?::\d+)?[/?#]\S*", re.IGNORECASE
)
# An address, or a name with @, also as people hide it: "budi (at) surel.id".
AT = r"\s*(?:@|[(\[{<]\s*at\s*[)\]}>])\s*"
EMAIL = re.compile(
    rf"[^\s@]*{AT}[^\s@]*(?:\s*(?:\.|[(\[{{]dot[)\]}}])\s*\w+)*"
    r"|\S+\s+at\s+\S+\s+(?:dot|titik)\s+\w+",
    re.IGNORECASE,
)
# Digits with what people put between them, and the letters they write for 0 and 1.
# "3578.0123 4567/0001", "+62 (812) 3456-7890", "O812 345 67 89".
BETWEEN = r"[\s.,:;/\\()\[\]_*+'~|·•‐-―-]{0,3}"
NUMBER = re.compile(
    rf"[+(]*(?:[oO](?=\d))?\d(?:{BETWEEN}(?:\d|(?<=\d)[oOlI](?![^\W\doOlI])))*"
)
# Seven digits are the shortest fixed line that is dialled (a city's own number).
FEWEST_DIGITS = 7
# Not a person's: 2023/2024, and sums such as 3.000.000 or 2500000.
YEARS = re.compile(r"(?:19|20)\d\d\D{1,3}(?:19|20)\d\d")
SUM = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{3})?(?:[.,]?000){1,2}")
# A number plate: a region's letters, up to four digits, up to three letters. Only the
# regions in use, so that "rp 600 rb" and "pp 71 th" stay. With fewer than three digits,
# as "p3k" and "g20", or without its last letters only where it says that it is one.
REGION = (
    r"(?:A[ABDEG]|B[ABDEGHKLMNP]|C[CD]|D[A-EGHKLMNPRSTW]|E[ABD]|K[BHTU]|P[ABGSTY]|RI"
    r"|[ABD-HK-NPRSTWZ])"
)
PLATE = re.compile(
    rf"\b{REGION}[ .-]?\d{{3,4}}[ .-]?[a-z]{{1,3}}\b"
    rf"|(?<=\bplat )(?:nomor )?{REGION}[ .-]?\d{{1,4}}(?:[ .-]?[a-z]{{1,3}})?\b",
    re.IGNORECASE,
)
# Whose a letter, a card or an account is; names here have three words at most.
ON_BEHALF = re.compile(
    r"\b(atas\s+nama|a\.\s?n\.?|a/n|an\.)((?:\s*[:,]?\s*[^\W\d_][\w.'’-]*){1,3})",
    re.IGNORECASE,
)
# Letters mixed with digits at this length are keys, not words (a JWT, a session); so
# is any run of this many characters.
KEY = re.compile(r"\b(?=\S*\d)(?=\S*[a-z])[\w-]{16,}|[\w-]{40,}", re.IGNORECASE)


def redacted(text: str) -> str:
    """Return `text` on one line, in lower case, without what could name a person."""
    text = _plain(text)
    text = LINK.sub(r"\1", text)
    text = BARE_LINK.sub(r"\1", text)
    text = EMAIL.sub(" [surel] ", text)
    text = ON_BEHALF.sub(r"\1 [nama]", text)
    text = PLATE.sub("[plat]", text)
    text = NUMBER.sub(_without_personal_number, text)
    text = KEY.sub("[kode]", text)
    return " ".join(text.split()).casefold()


def is_pasted(text: str) -> bool:
    """Tell whether a text is a message rather than something typed to be found."""
    return (
        len(text) > LONGEST_TEXT
        or len(text.split()) > MOST_WORDS
        or len(text.strip().splitlines()) > 1
    )


def _plain(text: str) -> str:
    """Return compatibility forms and digits of any script as plain ones."""
    composed = unicodedata.normalize("NFKC", clean_text(text))
    return "".join(
        str(unicodedata.decimal(letter)) if letter.isdecimal() else letter
        for letter in composed
    )


def _without_personal_number(found: re.Match[str]) -> str:
    number = found.group()
    digits = sum(letter.isdigit() or letter in "oOlI" for letter in number)
    if digits < FEWEST_DIGITS or YEARS.fullmatch(number) or SUM.fullmatch(number):
        return number
    return " [nomor] "
