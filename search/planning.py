"""From a typed query to what is looked for: the same plan for every engine."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from search.language.analysis import TopicWord, function_words
from search.language.kind_words import LIST_WORDS, named_kind
from search.language.normaliser import clean_text, words
from search.language.stemmer import stem
from search.language.synonyms import Phrase, SynonymTable
from search.vocabulary import current_synonyms

# A query beyond this many concepts says nothing more about what is wanted.
MOST_CONCEPTS = 16
# Words looked at before that: bounds the work of a pasted page.
MOST_WORDS = 100
# A document in the official words answers an everyday query nearly as well as one in
# the typed words; of two otherwise equal ones, the typed words come first.
SYNONYM_WEIGHT = 0.9
# How much more a page of a kind that the query names counts: "hoaks gempa" wants checks
# before the programme "Rumah Tahan Gempa", whose title says "gempa".
NAMED_KIND = 3.0
# How much more a programme counts when one thing is named ("bansos"): most who type
# only that want what there is, not every page that speaks of it.
PROGRAMME_OF_ONE_CONCEPT = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    """One way to say a concept: its words in order, plain and stemmed.

    `weight` is 1 for what was typed and less for a synonym of it.
    """

    words: tuple[str, ...]
    stems: tuple[str, ...]
    weight: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """One thing a query asks for, at `text[start:end]`; the typed wording is first."""

    wordings: tuple[Wording, ...]
    start: int
    end: int

    @property
    def typed(self) -> Wording:
        """Return the wording that was typed, without stop words."""
        return self.wordings[0]

    @property
    def synonyms(self) -> tuple[Wording, ...]:
        """Return the other wordings; each counts only as a phrase."""
        return self.wordings[1:]


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryPlan:
    """The concepts of one query, in order. Empty for a query without words.

    `kinds` are the kinds of page it names ("hoaks gempa"): they come first. Without
    concepts it asks for nothing else.
    """

    text: str
    locale: str
    concepts: tuple[Concept, ...]
    kinds: tuple[str, ...] = ()

    @property
    def is_list_of_kinds(self) -> bool:
        """Tell whether it asks for kinds of page and nothing else."""
        return bool(self.kinds) and not self.concepts

    def stems(self) -> frozenset[str]:
        """Return every stem of every wording: what highlights mark."""
        return frozenset(
            one_stem
            for concept in self.concepts
            for wording in concept.wordings
            for one_stem in wording.stems
        )


def plan_query(
    text: str, *, locale: str, kinds: Collection[str] | None = None
) -> QueryPlan:
    """Return what a query asks for, with synonyms; stop words are left out.

    A query of nothing but stop words ("apa itu?") asks for those words. Where only some
    `kinds` are searched, a word that names another one is a word like any other.
    """
    synonyms = current_synonyms(locale)
    text = clean_text(text)
    asked = _asked_words(text, locale=locale)
    named, rest = _without_kinds(asked, synonyms, kinds=kinds)
    concepts: dict[tuple[str, ...], Concept] = {}
    for concept in _concepts(rest, synonyms):
        concepts.setdefault(concept.typed.stems, concept)
        if len(concepts) == MOST_CONCEPTS:
            break
    return QueryPlan(
        text=text,
        locale=locale,
        concepts=tuple(concepts.values()),
        kinds=tuple(dict.fromkeys(named)),
    )


def wanted_kinds(plan: QueryPlan) -> dict[str, float]:
    """Return the kinds of page that count more than others, and how much more."""
    if plan.kinds:
        return dict.fromkeys(plan.kinds, NAMED_KIND)
    return {"program": PROGRAMME_OF_ONE_CONCEPT} if len(plan.concepts) == 1 else {}


def _without_kinds(
    asked: Sequence[TopicWord], synonyms: SynonymTable, *, kinds: Collection[str] | None
) -> tuple[list[str], list[TopicWord]]:
    """Return the kinds that words name, and the other words.

    "program" in a longer known name ("program keluarga harapan") is part of the name.
    """
    stems = [one.stem for one in asked]
    named: list[str] = []
    rest: list[TopicWord] = []
    start = 0
    while start < len(asked):
        known = synonyms.longest_match(stems, start=start)
        kind, size = named_kind(stems, start=start)
        if size and size >= known and (kinds is None or kind in kinds):
            named.append(kind)
        else:
            size = known or 1
            rest += asked[start : start + size]
        start += size
    if named and all(one.stem in LIST_WORDS for one in rest):
        rest = []
    return named, rest


def _asked_words(text: str, *, locale: str) -> list[TopicWord]:
    """Return the first words of a query in order, without stop words."""
    left_out = function_words(locale)
    every: list[TopicWord] = []
    for word in words(text):
        every.append(TopicWord(word, stem(word.plain, locale=locale)))
        if len(every) == MOST_WORDS:
            break
    return [one for one in every if one.word.plain not in left_out] or every


def _concepts(asked: Sequence[TopicWord], synonyms: SynonymTable) -> Iterator[Concept]:
    """Yield each run of words that is a known wording, the longest, else each word."""
    stems = [one.stem for one in asked]
    start = 0
    while start < len(asked):
        size = synonyms.longest_match(stems, start=start) or 1
        typed = asked[start : start + size]
        yield Concept(
            wordings=(_typed_wording(typed), *_synonyms(typed, synonyms)),
            start=typed[0].word.start,
            end=typed[-1].word.end,
        )
        start += size


def _typed_wording(typed: Sequence[TopicWord]) -> Wording:
    return Wording(
        words=tuple(one.word.plain for one in typed),
        stems=tuple(one.stem for one in typed),
    )


def _synonyms(typed: Sequence[TopicWord], synonyms: SynonymTable) -> Iterator[Wording]:
    """Yield other wordings of the run, then, for less, of the names inside it.

    "KIP kuliah" is first of all that programme, but a page on the "Kartu Indonesia
    Pintar" answers half of it.
    """
    stems = [one.stem for one in typed]
    seen = {tuple(stems)}
    for size in range(len(stems), 0, -1):
        for start in range(len(stems) - size + 1):
            for other in synonyms.other_wordings(stems[start : start + size]):
                if other.stems not in seen:
                    seen.add(other.stems)
                    yield _synonym(other, share=size / len(stems))


def _synonym(phrase: Phrase, *, share: float) -> Wording:
    return Wording(
        words=phrase.words, stems=phrase.stems, weight=SYNONYM_WEIGHT * share
    )
