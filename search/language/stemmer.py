"""Our own stemmers: what joins menerima, penerima and penerimaan into `terima`.

Indonesian: split off particles, possessives, suffixes and prefixes, and trust the split
that ends in a root of `roots.txt` after the fewest steps. A word whose root is not
listed loses only affixes that are hardly ever part of a root. The same table serves
every engine, so a stem means the same everywhere.
English: plural endings only, after Harman's S-stemmer (JASIS 42, 1991).
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

# A root has two syllables and four letters as a rule; shorter ones are listed.
SHORTEST_STEM = 4
SHORTEST_ROOT = 3
# memper-tanggung-jawab-kan-nya takes four; more only makes nonsense.
MOST_STEPS = 4

ROOTS = frozenset(
    word
    for line in Path(__file__).with_name("roots.txt").read_text("utf-8").splitlines()
    if not line.startswith("#")
    for word in line.split()
)

# Forms no rule reaches, and loans with an Indonesian ending.
EXCEPTIONS = {
    "beasiswa": "beasiswa",
    "hoaksnya": "hoaks",
    "imunisasi": "imunisasi",
    "kebijakan": "kebijakan",
    "pengadilan": "pengadilan",
    "perguruan": "perguruan",
    "perseorangan": "orang",
    "sekalian": "sekalian",
    "seorang": "orang",
}

ENDINGS = ("lah", "kah", "tah", "pun", "nya", "ku", "mu", "kan", "an", "i")
# The suffix a prefix forbids (be-r…-i does not exist): Adriani and others, "Stemming
# Indonesian", ACM TALIP 6(4), 2007, table 1.
FORBIDDEN = {"ber": ("i",), "di": ("an",), "ke": ("i",), "men": ("an",), "ter": ("an",)}

VOWELS = "aiueo"
NASAL = re.compile(r"(?P<head>[mp]e)(?P<nasal>ng|ny|n|m)?(?P<rest>[a-z]+)")
PLAIN_PREFIXES = ("di", "ke", "se", "ter", "te", "ber", "be", "bel", "per", "pel", "ku")

ODD_START = re.compile(r"(?:ng|[bcdfghjklmnpqrstvwxz])[^aiueolrwhy]")

# For words whose root is unknown: affix pairs that hardly ever belong to a root.
UNKNOWN_ENDING = re.compile(r"(?P<stem>[a-z]{4,}?)(?:nya|lah|kah|pun)(?:lah|kah|pun)?")
UNKNOWN_PAIR = re.compile(
    r"(?:di|ke|ber|ter|per|pe|me)?(?P<stem>[a-z]{4,}?)(?:kan|an)"
    r"|(?:di|ber|ter)(?P<verb>[a-z]{4,})i?"
)


@lru_cache(maxsize=200_000)
def stem(word: str, *, locale: str = "id") -> str:
    """Return the stem of a plain word; anything but ASCII letters stays as it is."""
    if len(word) < SHORTEST_STEM or not (word.isascii() and word.isalpha()):
        return word
    if locale == "en":
        return _without_english_plural(word)
    return EXCEPTIONS.get(word) or _known_root(word) or _guarded_stem(word)


def _known_root(word: str) -> str | None:
    """Return the listed root that the fewest steps lead to."""
    if word in ROOTS:
        return word
    seen = {word}
    level: list[tuple[str, str]] = [(word, "")]
    for _step in range(MOST_STEPS):
        level = [
            split for form, prefix in level for split in _splits(form, prefix=prefix)
        ]
        roots = [form for form, _prefix in level if form in ROOTS]
        if roots:
            # mengubah is `ubah`, not `kubah`: the written form beats the guessed one.
            return next((root for root in roots if root in word), roots[0])
        level = [split for split in level if split[0] not in seen]
        seen.update(form for form, _prefix in level)
    return None


def _splits(form: str, *, prefix: str) -> Iterator[tuple[str, str]]:
    """Yield what is left of `form` after one affix, with the outermost prefix."""
    for ending in ENDINGS:
        if (
            form.endswith(ending)
            and len(form) - len(ending) >= SHORTEST_ROOT
            and ending not in FORBIDDEN.get(prefix, ())
        ):
            yield form[: -len(ending)], prefix
    for name in PLAIN_PREFIXES:
        if form.startswith(name) and len(form) - len(name) >= SHORTEST_ROOT:
            yield form[len(name) :], prefix or name
    for rest in _without_nasal(form):
        yield rest, prefix or ("men" if form[0] == "m" else "pen")


def _without_nasal(form: str) -> Iterator[str]:
    """Yield the roots that me(N)- or pe(N)- may stand before.

    The nasal swallows k, p, s and t: mengirim, memilih, menyapu, menerima.
    """
    match = NASAL.fullmatch(form)
    if match is None or len(match["rest"]) < 2:
        return
    nasal, rest = match["nasal"] or "", match["rest"]
    yield nasal + rest
    if not nasal:
        return
    before_vowel = rest[0] in VOWELS
    swallowed = {"ng": "k", "ny": "s", "n": "t", "m": "p"}[nasal]
    # mengebom, pengecat: a one-syllable root takes menge-.
    if nasal == "ng" and rest[0] == "e":
        yield rest[1:]
    if nasal == "n" and rest.startswith("y"):
        return
    if not before_vowel or nasal == "ng":
        yield rest
    if before_vowel:
        yield swallowed + rest


def _guarded_stem(word: str) -> str:
    """Return an unlisted word without endings that are hardly ever part of a root."""
    if ended := UNKNOWN_ENDING.fullmatch(word):
        word = ended["stem"]
    for rest in _without_nasal(word):
        if rest != word[2:] and len(rest) >= SHORTEST_STEM and _is_speakable(rest):
            word = rest
            break
    pair = UNKNOWN_PAIR.fullmatch(word)
    if pair is None:
        return word
    found = pair["stem"] or pair["verb"]
    return found if _is_speakable(found) else word


def _is_speakable(form: str) -> bool:
    """Tell whether a form could be a root: two vowels, no odd start."""
    vowels = sum(letter in VOWELS for letter in form)
    return vowels >= 2 and not ODD_START.match(form)


def _without_english_plural(word: str) -> str:
    if word.endswith("ies") and word[-4] not in "ae":
        return word[:-3] + "y"
    if word.endswith("es") and word[-3] not in "aeo":
        return word[:-1]
    if word.endswith("s") and word[-2] not in "us":
        return word[:-1]
    return word
