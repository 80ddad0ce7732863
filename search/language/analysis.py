"""From text to stems: the one analysis that documents and queries share."""

from dataclasses import dataclass
from itertools import islice

from search.language.normaliser import Word, clean_text, words
from search.language.stemmer import stem
from search.language.stopwords import STOP_WORDS

# A longer body adds no topic, only work (the longest hoax text has 9,000 words).
# It also keeps a vector below PostgreSQL's limit of 1 MB.
LONGEST_BODY_WORDS = 20_000


@dataclass(frozen=True, slots=True)
class TopicWord:
    """A word that says what a text is about, and its stem."""

    word: Word
    stem: str


def stemmed(text: str, *, locale: str) -> str:
    """Return the stems of `text` as one line, stop words too: what indexes hold."""
    every_word = islice(words(clean_text(text)), LONGEST_BODY_WORDS)
    return " ".join(stem(word.plain, locale=locale) for word in every_word)


def function_words(locale: str) -> frozenset[str]:
    """Return the words that carry no topic in a language."""
    return STOP_WORDS.get(locale, STOP_WORDS["id"])


def topic_words(text: str, *, locale: str) -> list[TopicWord]:
    """Return the words of cleaned `text` that carry a topic, each stem once, in order.

    A query of nothing but stop words ("apa itu?") asks for those words.
    """
    found: dict[str, TopicWord] = {}
    stopped: dict[str, TopicWord] = {}
    left_out = function_words(locale)
    for word in words(text):
        group = stopped if word.plain in left_out else found
        one_stem = stem(word.plain, locale=locale)
        group.setdefault(one_stem, TopicWord(word, one_stem))
    return list((found or stopped).values())
