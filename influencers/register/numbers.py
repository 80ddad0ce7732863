"""Badge numbers as people type them: BN-7K3M-Q9XD, or what is read as that."""

import re

from influencers.models.holders import NUMBER_ALPHABET

PREFIX = "BN"
# What Crockford's base 32 leaves out because it is misread
# (https://www.crockford.com/base32.html).
MISREAD = str.maketrans("OIL", "011")
BETWEEN = re.compile(r"[\W_]+")
DRAWN = re.compile(f"[{NUMBER_ALPHABET}]{{8}}")
# Two groups after the prefix, as no account's name is written: also of a wrong length.
WRITTEN = re.compile(
    rf"{PREFIX}[\W_]+[0-9A-Z]{{2,6}}[\W_]+[0-9A-Z]{{2,6}}", re.IGNORECASE
)
# Room for spaces and dashes, and for no novel.
LONGEST = 40


def read_number(text: str) -> str:
    """Return the badge number that a text is read as; empty when it is none."""
    letters = BETWEEN.sub("", text[:LONGEST]).upper()
    if len(letters) == len(PREFIX) + 8:
        letters = letters.removeprefix(PREFIX)
    drawn = letters.translate(MISREAD)
    return f"{PREFIX}-{drawn[:4]}-{drawn[4:]}" if DRAWN.fullmatch(drawn) else ""


def names_a_badge(text: str) -> bool:
    """Tell a badge number from the name of an account that happens to be as long."""
    return text[:LONGEST].strip().upper().startswith(PREFIX) and bool(read_number(text))


def is_written_as_badge(text: str) -> bool:
    """Tell what is meant as a badge number, also one that no badge can have."""
    return names_a_badge(text) or bool(WRITTEN.fullmatch(text[:LONGEST].strip()))
