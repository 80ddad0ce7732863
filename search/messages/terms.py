"""The words that a message is known by, and how much each of them says."""

import math
import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from search.engines.embedded.full_text import full_text_index
from search.language.normaliser import words
from search.language.stemmer import stem
from search.language.stopwords import STOP_WORDS
from search.messages.chatter import is_quiet
from search.messages.message import Message
from search.messages.near_words import guesses_of, near_words, right_spellings
from search.models import StoredDocument
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
# What a word counts that is only near one of the message: jendral and jenderal, but
# also angkut and angkot. With amounts taken apart that finds 0.005 more of the hoax
# files' texts, whole and cut to 12 words, in each of two halves; 0.25 to 0.5 are alike.
GUESS = 0.3
# An amount in one word, and what its unit means: 10jt, rp75rb.
AMOUNT = re.compile(r"(?:rp)?(?P<number>\d+)(?P<unit>[a-z]*)")
UNITS = {
    "": "",
    "jt": "juta",
    "jta": "juta",
    "juta": "juta",
    "m": "miliar",
    "miliar": "miliar",
    "milyar": "miliar",
    "rb": "ribu",
    "ribu": "ribu",
    "t": "triliun",
    "triliun": "triliun",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageWords:
    """The stems of a message: where each first stands, and what it is worth.

    A weight is the rarity of the stem, 0 to 1, less when it is chatter or was said
    otherwise. Stems that no document holds have none. `guesses` were not said at all,
    only what is near them: they may bring a document up, but prove nothing.
    """

    locale: str
    places: Mapping[str, int]
    weights: Mapping[str, float]
    guesses: Collection[str] = ()

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
    other |= {one: at for one, at in _amounts(spoken) if one not in said}
    near = near_words(spoken, said, known=frequencies, locale=locale)
    other |= right_spellings(near, said, known=frequencies, locale=locale)
    guesses = guesses_of(near, said, locale=locale)
    places = guesses | other | said
    if unseen := [one for one in places if one not in said]:
        frequencies |= index.document_frequencies(unseen)
    total = StoredDocument.objects.count()
    shares = dict.fromkeys(guesses, GUESS) | dict.fromkeys(other, OTHER_WORDING)
    shares |= dict.fromkeys(said, 1.0)
    return MessageWords(
        locale=locale,
        places=places,
        weights={
            one: rarity(found, total=total) * quiet_share(one, locale) * shares[one]
            for one in places
            if (found := frequencies.get(one, 0))
        },
        guesses=guesses.keys() - other.keys(),
    )


def rarity(found: int, *, total: int) -> float:
    """Return how rare a stem is that `found` of `total` documents hold: 0 to 1.

    The rarity of BM25, as a share of what a stem nobody holds would have.
    """
    found = min(found, total)
    return math.log(1 + (total - found + 0.5) / (found + 0.5)) / math.log(2 * total + 2)


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


def _amounts(spoken: Iterable[tuple[str, str]]) -> Iterator[tuple[str, int]]:
    """Yield number and unit of what was written as one word, with its place."""
    for place, (plain, _stem) in enumerate(spoken):
        found = AMOUNT.fullmatch(plain)
        if found and found["unit"] in UNITS and not plain.isdigit():
            yield found["number"], place
            if unit := UNITS[found["unit"]]:
                yield unit, place
