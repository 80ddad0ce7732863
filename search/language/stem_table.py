"""The stem table as rules for engines that stem by themselves."""

from collections.abc import Iterable

from search.language.stemmer import ROOTS, stem


def override_rules(words: Iterable[str]) -> list[str]:
    """Return `stemmer_override` rules for plain Indonesian words and all known roots.

    One rule a stem, "menerima, penerima => terima", sorted. A word that is its own stem
    gets a rule too: it keeps the engine's own stemmer away from it.
    """
    forms: dict[str, set[str]] = {}
    for word in {*ROOTS, *words}:
        forms.setdefault(stem(word), set()).add(word)
    return [
        f"{', '.join(sorted(forms[one_stem]))} => {one_stem}"
        for one_stem in sorted(forms)
    ]
