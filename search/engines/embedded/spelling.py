"""Did you mean: the nearest words of public titles, for words nobody wrote."""

from collections.abc import Sequence

from django.db.models import Count, Q
from django.db.models.functions import Length

from search.language.normaliser import Word
from search.models import TitleWord

# A word of up to four letters changes too much with two.
SHORTEST_WORD, SHORTEST_FOR_TWO_EDITS = 4, 6
# Bounds on the work: words looked into, candidates compared.
MOST_UNKNOWN_WORDS = 3
MOST_CANDIDATES = 3000


def did_you_mean(text: str, *, unknown: Sequence[Word], locale: str) -> str | None:
    """Return `text` with its unknown words replaced by known ones near them."""
    looked_up = [w for w in unknown if len(w.plain) >= SHORTEST_WORD]
    looked_up = looked_up[:MOST_UNKNOWN_WORDS]
    if not looked_up:
        return None
    candidates = _title_words([word.plain for word in looked_up], locale=locale)
    corrected, at = [], 0
    for word in looked_up:
        if nearest := _nearest(word.plain, candidates):
            corrected += [text[at : word.start], nearest]
            at = word.end
    return "".join([*corrected, text[at:]]) if corrected else None


def _title_words(misspelt: Sequence[str], *, locale: str) -> list[tuple[str, int]]:
    """Return title words that could be a misspelt one, with how many titles."""
    alike = Q()
    for word in misspelt:
        edits = _most_edits(word)
        # The first letter is seldom wrong; it makes this a short range of the index.
        alike |= Q(
            word__gte=word[0],
            word__lt=chr(ord(word[0]) + 1),
            letters__range=(len(word) - edits, len(word) + edits),
        )
    return list(
        TitleWord.objects.alias(letters=Length("word"))
        .filter(alike, locale=locale)
        .values_list("word")
        .annotate(titles=Count("*"))
        .order_by("-titles", "word")[:MOST_CANDIDATES]
    )


def _most_edits(word: str) -> int:
    return 2 if len(word) >= SHORTEST_FOR_TWO_EDITS else 1


def _nearest(word: str, candidates: Sequence[tuple[str, int]]) -> str | None:
    """Return the nearest candidate, of equally near ones the commonest."""
    most_edits, letters = _most_edits(word), set(word)
    near = [
        (edits, -titles, candidate)
        for candidate, titles in candidates
        # An edit changes at most two letters: most candidates end here.
        if candidate[0] == word[0]
        and len(letters.symmetric_difference(candidate)) <= 2 * most_edits
        and 0 < (edits := edit_distance(word, candidate)) <= most_edits
    ]
    return min(near)[2] if near else None


def edit_distance(first: str, second: str) -> int:
    """Return the Damerau-Levenshtein distance (optimal string alignment)."""
    before_last: list[int] = []
    last = list(range(len(second) + 1))
    for row, a in enumerate(first, start=1):
        current = [row]
        for column, b in enumerate(second, start=1):
            edits = min(
                last[column] + 1,
                current[column - 1] + 1,
                last[column - 1] + (a != b),
            )
            if (
                row > 1
                and column > 1
                and a == second[column - 2]
                and first[row - 2] == b
            ):
                edits = min(edits, before_last[column - 2] + 1)
            current.append(edits)
        before_last, last = last, current
    return last[-1]
