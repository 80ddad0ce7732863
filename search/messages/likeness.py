"""How alike a pasted message and a document are, judged by the message's rare words."""

import math
from collections.abc import Sequence
from itertools import islice

from search.engines.embedded.full_text import Match, full_text_index
from search.language.analysis import TopicWord, topic_words
from search.language.stopwords import STOP_WORDS
from search.models import StoredDocument

# A message is known by its rarest words; more would only add work.
MOST_TERMS = 40
# How many different words are looked up before the rarest are chosen.
MOST_WORDS = 1000
# A title of fewer words is no proof that a message is about it, and a message of fewer
# words is found in many documents by chance.
FEWEST_TITLE_WORDS = FEWEST_MESSAGE_WORDS = 4


class Likeness:
    """The rare words of one message and their weights (two database queries)."""

    def __init__(self, words: Sequence[TopicWord], *, locale: str) -> None:
        self.locale = locale
        stopped = STOP_WORDS.get(locale, STOP_WORDS["id"])
        topics = (word.stem for word in words if word.word.plain not in stopped)
        self.stems = list(islice(topics, MOST_WORDS))
        frequencies = full_text_index().document_frequencies(self.stems)
        total = StoredDocument.objects.count()
        self.rarity = {
            stem: math.log(1 + total / (frequencies.get(stem, 0) + 0.5))
            for stem in self.stems
        }
        known = [stem for stem in self.stems if stem in frequencies]
        known.sort(key=lambda stem: -self.rarity[stem])
        self.terms = known[:MOST_TERMS]
        unknown = [stem for stem in self.stems if stem not in frequencies]
        self.weight = sum(self.rarity[stem] for stem in (*self.terms, *unknown))

    def sureness(self, match: Match, *, title: str) -> float:
        """Return how sure it is, 0 to 1, that message and document are of one matter.

        Either the document holds the message's rare words, or the message holds the
        words of the document's title.
        """
        held = sum(
            self.rarity[term]
            for position, term in enumerate(self.terms)
            if match.terms >> position & 1
        )
        asked = {word.stem for word in topic_words(title, locale=self.locale)}
        of_title = len(asked.intersection(self.stems))
        enough = min(1.0, len(set(self.stems)) / FEWEST_MESSAGE_WORDS)
        titled = of_title / max(len(asked), FEWEST_TITLE_WORDS)
        return max(enough * held / self.weight, titled)
