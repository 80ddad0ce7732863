"""The words that a message is known by, and how much each of them says."""

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from search.engines.embedded.full_text import full_text_index
from search.language.normaliser import words
from search.language.spelling import (
    edit_distance,
    is_worth_knowing,
    most_edits,
    parts,
)
from search.language.stemmer import stem
from search.language.stopwords import STOP_WORDS
from search.messages.chatter import QUIET_WORDS
from search.messages.message import Message
from search.models import KnownWord, StoredDocument
from search.vocabulary import current_synonyms

# Words read, and different ones looked up: bounds the work of a pasted book.
MOST_WORDS, MOST_STEMS = 4_000, 1_000
# Documents are looked for by so many of the rarest stems. On the hoax files 40 find
# 0.003 fewer answers among the first 50 than 60 do; 100 find no more.
MOST_TERMS = 60
# What a word of chatter counts beside others (0.1 to 0.5 measured alike).
QUIET_SHARE = 0.3
# What a word counts that the message says otherwise: a synonym, a right spelling.
OTHER_WORDING = 0.7
# Unknown words whose spelling is looked up, and their shortest.
MOST_MISSPELT, SHORTEST_MISSPELT = 12, 5


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageWords:
    """The stems of a message: where each first stands, and what it is worth.

    A weight is the rarity of the stem, 0 to 1, less when it is chatter or was said
    otherwise. Stems that no document holds have none.
    """

    locale: str
    places: Mapping[str, int]
    weights: Mapping[str, float]

    @property
    def terms(self) -> tuple[str, ...]:
        """The rarest stems, by which documents are looked for."""
        telling = [one for one in self.weights if not is_quiet(one, self.locale)]
        chosen = sorted(telling or self.weights, key=lambda one: -self.weights[one])
        return tuple(chosen[:MOST_TERMS])


def message_words(message: Message, *, locale: str) -> MessageWords:
    """Weigh the words of a message: at most four queries, however long it is."""
    spoken = list(_spoken(message.text, locale=locale))
    said = _first_places(place for place in enumerate(one for _, one in spoken))
    index = full_text_index()
    frequencies = index.document_frequencies(list(said))
    other = dict(_synonyms([one for _, one in spoken], said, locale=locale))
    unknown = ((plain, one) for plain, one in spoken if one not in frequencies)
    other |= _right_spellings(unknown, said, locale=locale)
    if other:
        frequencies |= index.document_frequencies(list(other))
    total = StoredDocument.objects.count()
    places = other | said
    return MessageWords(
        locale=locale,
        places=places,
        weights={
            one: rarity(found, total=total)
            * quiet_share(one, locale)
            * (1.0 if one in said else OTHER_WORDING)
            for one in places
            if (found := frequencies.get(one, 0))
        },
    )


def rarity(found: int, *, total: int) -> float:
    """Return how rare a stem is that `found` of `total` documents hold: 0 to 1.

    The rarity of BM25, as a share of what a stem nobody holds would have.
    """
    found = min(found, total)
    return math.log(1 + (total - found + 0.5) / (found + 0.5)) / math.log(2 * total + 2)


def is_quiet(one_stem: str, locale: str) -> bool:
    """Tell whether a stem is chatter."""
    return one_stem in _quiet_stems(locale)


def quiet_share(one_stem: str, locale: str) -> float:
    """Return what a stem counts beside others of its rarity."""
    return QUIET_SHARE if is_quiet(one_stem, locale) else 1.0


def telling_stems(text: str, *, locale: str) -> list[str]:
    """Return the stems of a line in order, each once, without function words."""
    return list(dict.fromkeys(one for _, one in _spoken(text, locale=locale)))


def _spoken(text: str, *, locale: str) -> Iterator[tuple[str, str]]:
    """Yield the plain words and stems of a text, without function words."""
    stopped = STOP_WORDS.get(locale, STOP_WORDS["id"])
    for word in islice(words(text), MOST_WORDS):
        if word.plain not in stopped:
            yield word.plain, stem(word.plain, locale=locale)


def _first_places(found: Iterable[tuple[int, str]]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, one in found:
        places.setdefault(one, place)
        if len(places) == MOST_STEMS:
            break
    return places


def _synonyms(
    stems: Sequence[str], said: Mapping[str, int], *, locale: str
) -> Iterator[tuple[str, int]]:
    """Yield the stems of other wordings of what is said, with its place."""
    table = current_synonyms(locale)
    for start in range(len(stems)):
        size = table.longest_match(stems, start=start)
        for phrase in table.other_wordings(stems[start : start + size]):
            for one in phrase.stems:
                if one not in said:
                    yield one, start


def _right_spellings(
    unknown: Iterable[tuple[str, str]], said: Mapping[str, int], *, locale: str
) -> dict[str, int]:
    """Return the stems of known words near the unknown ones, with their place."""
    misspelt = {
        plain: said[one]
        for plain, one in unknown
        if one in said and len(plain) >= SHORTEST_MISSPELT and is_worth_knowing(plain)
    }
    misspelt = dict(islice(misspelt.items(), MOST_MISSPELT))
    if not misspelt:
        return {}
    shared = {part for plain in misspelt for part in parts(plain)}
    rows = KnownWord.objects.filter(locale=locale, part__in=shared)
    known = set(rows.values_list("word", flat=True))
    near = ((_nearest(plain, known), place) for plain, place in misspelt.items())
    return {stem(word, locale=locale): place for word, place in near if word}


def _nearest(plain: str, known: Iterable[str]) -> str | None:
    """Return the known word with the fewest edits, of equals the first by name."""
    allowed = most_edits(plain)
    near = ((edit_distance(plain, word), word) for word in known)
    return min((found for found in near if found[0] <= allowed), default=(0, None))[1]


def _quiet_stems(locale: str) -> frozenset[str]:
    return QUIET_STEMS.get(locale, QUIET_STEMS["id"])


QUIET_STEMS = {
    locale: frozenset(quiet | {stem(word, locale=locale) for word in quiet})
    for locale, quiet in QUIET_WORDS.items()
}
