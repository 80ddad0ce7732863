"""Our stemmer as a table: words, and the stems that `search.language` gives them.

Elasticsearch cannot run the stemmer, so it is told its results: for the words that the
portal uses, and for the commonest forms of every root, which new pages will use.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from search.language.normaliser import SPELLINGS
from search.language.stemmer import EXCEPTIONS, ROOTS, stem

# me(N)- and pe(N)- by the first letter of the root, and how much of it they swallow
# (mengirim, memilih, menyapu, menerima); before any other letter they are me-, pe-.
NASALS: Mapping[str, tuple[str, int]] = {
    **dict.fromkeys("aeioughx", ("ng", 0)),
    **dict.fromkeys("bfv", ("m", 0)),
    **dict.fromkeys("cdjz", ("n", 0)),
    "k": ("ng", 1),
    "p": ("m", 1),
    "s": ("ny", 1),
    "t": ("n", 1),
}
# The affixes that most derived words have; "N" is the nasal.
AFFIXES = (
    ("", "an"),
    ("", "kan"),
    ("N", ""),
    ("N", "i"),
    ("N", "kan"),
    ("ber", ""),
    ("di", ""),
    ("di", "i"),
    ("di", "kan"),
    ("ke", "an"),
    ("pN", ""),
    ("pN", "an"),
    ("per", "an"),
    ("ter", ""),
)


def stems(vocabulary: Iterable[str]) -> dict[str, str]:
    """Return the stems of these words, of all roots and of their commonest forms."""
    words = {*ROOTS, *EXCEPTIONS, *SPELLINGS, *vocabulary}
    known = {word: stem(SPELLINGS.get(word, word), locale="id") for word in words}
    return dict(_common_forms()) | known


@cache
def _common_forms() -> Mapping[str, str]:
    """Return the forms that the stemmer leads back to their root: about 20,000."""
    return {
        form: root
        for root in ROOTS
        for form in _forms(root)
        if form not in ROOTS and stem(form, locale="id") == root
    }


def _forms(root: str) -> Iterator[str]:
    nasal, swallowed = NASALS.get(root[0], ("", 0))
    beginnings = {"N": f"me{nasal}", "pN": f"pe{nasal}"}
    for prefix, ending in AFFIXES:
        if prefix in beginnings:
            yield beginnings[prefix] + root[swallowed:] + ending
        else:
            yield prefix + root + ending
