"""Words that name a kind of page: who types them wants pages of that kind."""

from collections.abc import Sequence

from search.language.stemmer import stem

# A check hardly ever calls itself a hoax: it says what is true.
KIND_WORDS = {
    "hoaks": "fact_check",
    "cek hoaks": "fact_check",
    "cek fakta": "fact_check",
    "periksa fakta": "fact_check",
    "kabar bohong": "fact_check",
    "berita bohong": "fact_check",
    "berita palsu": "fact_check",
    "klarifikasi": "clarification",
    "program": "program",
    "fact check": "fact_check",
    "hoaxes": "fact_check",
    "clarification": "clarification",
    "programme": "program",
}
# Beside such a word they ask for the list, newest first: "hoaks terbaru hari ini".
LIST_WORDS = frozenset(
    stem(word) for word in ("baru", "terbaru", "terkini", "daftar", "hari", "latest")
)


def _stems(phrase: str) -> tuple[str, ...]:
    return tuple(stem(word) for word in phrase.split())


KINDS = {_stems(phrase): kind for phrase, kind in KIND_WORDS.items()}
LONGEST = max(map(len, KINDS))


def named_kind(stems: Sequence[str], *, start: int) -> tuple[str, int]:
    """Return the kind that the stems from `start` on name, and by how many of them."""
    for size in range(min(LONGEST, len(stems) - start), 0, -1):
        if kind := KINDS.get(tuple(stems[start : start + size])):
            return kind, size
    return "", 0
