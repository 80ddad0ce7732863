"""Names that pass for one another at a glance: one letter off, or letters alike.

A handle is looked up in an index, so instead of comparing with every holder, all names
that look like the asked one are written down and looked up: some thousands at most.
"""

import unicodedata
from collections.abc import Iterator

# What handles are made of (`influencers.models.holders.HANDLE`), in lower case.
LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789._-"
SEPARATORS = "._-"
# Drawn alike in common fonts; a subset of Unicode's confusables (UTS #39), both ways.
ALIKE = (
    *(("0", "o"), ("1", "l"), ("1", "i"), ("l", "i"), ("5", "s"), ("2", "z")),
    *(("8", "b"), ("9", "g"), ("rn", "m"), ("vv", "w"), ("cl", "d"), ("u", "v")),
)
REPLACEMENTS = (
    *ALIKE,
    *((other, one) for one, other in ALIKE),
    *((one, other) for one in SEPARATORS for other in ("", *SEPARATORS)),
)
# Cyrillic and Greek letters that look Latin (UTS #39, confusables.txt).
FOREIGN = str.maketrans(
    "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04cf\u04bb"
    "\u051b\u051d\u0261\u0131\u03bf\u03b1\u03bd\u03c1\u03c5\u03ba\u03b9\u03c4",
    "aeopcyxijsdlhqwgioavpukit",
)
# Three kinds of replacement in one name fool nobody.
MOST_KINDS = 3
MOST_NAMES = 4000
# What is left of a name without "official" or "resmi" is still somebody's.
SHORTEST_PART = 6


def plain(handle: str) -> str:
    """Return a name as it looks, in the letters of handles."""
    parts = unicodedata.normalize("NFKD", handle.casefold().translate(FOREIGN))
    return "".join(letter for letter in parts if letter in LETTERS)


def look_alikes(handle: str) -> set[str]:
    """Return the names, in lower case, for which somebody may take this one."""
    name = plain(handle)
    if len(name) < 3:
        return set()
    return {*_drawn_alike(name), *_one_letter_off(name), *_parts(name)} - {""}


def _drawn_alike(name: str) -> set[str]:
    """Return the name with up to some kinds of letters replaced, wherever they are."""
    found = newest = {name}
    for _kind in range(MOST_KINDS):
        newest = {
            other.replace(one, alike)
            for other in newest
            for one, alike in REPLACEMENTS
            if one in other
        } - found
        if len(found) + len(newest) > MOST_NAMES:
            break
        found = found | newest
    return found


def _one_letter_off(name: str) -> Iterator[str]:
    """Yield every name with one letter added, dropped, changed, or two exchanged."""
    for place in range(len(name) + 1):
        before, after = name[:place], name[place:]
        for letter in LETTERS:
            yield before + letter + after
            yield before + letter + after[1:]
        if after:
            yield before + after[1:]
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]


def _parts(name: str) -> Iterator[str]:
    """Yield what stands before or after each separator: "rina.sehat" of a "_resmi"."""
    for place, letter in enumerate(name):
        if letter in SEPARATORS:
            yield from (
                part
                for part in (name[:place], name[place + 1 :])
                if len(part) >= SHORTEST_PART
            )
