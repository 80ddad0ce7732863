"""Did you mean: for words no document holds, near words that documents do hold."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.db.models import Q

from search.engines.embedded.full_text import (
    Found,
    Lookup,
    combinations,
    full_text_index,
)
from search.engines.embedded.terms import concept_terms, terms_of
from search.language.normaliser import clean_text, words
from search.language.spelling import (
    edit_distance,
    is_misspelt,
    is_worth_knowing,
    may_mean,
    most_edits_in_search,
    parts,
)
from search.models import KnownWord
from search.planning import Concept, QueryPlan, plan_query
from search.vocabulary import current_synonyms

# Bounds on the work: words corrected, and spellings tried for each.
MOST_UNKNOWN_WORDS = 3
MOST_SPELLINGS = 6
# How many words of one beginning are compared when no part is shared.
MOST_OF_ONE_BEGINNING = 2000
# A spelling found together with the other words of the query beats one that is nearer
# by less than this many edits.
TOGETHER = 0.75
# The first letter is seldom wrong (see `search.language.spelling`).
WRONG_START = 0.5


@dataclass(frozen=True, slots=True)
class Spelling:
    """A known word near an unknown one, and how far it is."""

    word: str
    edits: float


def learn(texts: Iterable[tuple[str, str]]) -> None:
    """Learn the words of texts, given with their language (two queries)."""
    said = {
        (locale, word.plain)
        for locale, text in texts
        for word in words(clean_text(text))
        if is_worth_knowing(word.plain)
    }
    known = set(
        KnownWord.objects.filter(
            locale__in={locale for locale, _word in said},
            part__in={word for _locale, word in said},
        ).values_list("locale", "part", "word")
    )
    KnownWord.objects.bulk_create(
        [
            KnownWord(locale=locale, part=part, word=word)
            for locale, word in sorted(said)
            if (locale, word, word) not in known
            for part in parts(word)
        ],
        ignore_conflicts=True,
    )


def corrected(plan: QueryPlan, found: Found, lookup: Lookup) -> QueryPlan | None:
    """Return the plan in the spelling it may have meant; None when there is none."""
    unknown = _unknown_concepts(plan, found)
    is_alone = not any(found.frequencies)
    tried = _spellings(unknown, plan.locale, is_alone=is_alone)
    if not any(tried.values()):
        return None
    best = _best_spellings(plan, tried, lookup)
    text, at = "", 0
    for concept in unknown:
        if word := best.get(concept.start):
            text += plan.text[at : concept.start] + word
            at = concept.end
    if not at:
        return None
    return plan_query(
        text + plan.text[at:], locale=plan.locale, kinds=lookup.kinds or None
    )


def _unknown_concepts(plan: QueryPlan, found: Found) -> list[Concept]:
    """Return the single words that no document holds, in their order."""
    terms = zip(concept_terms(plan), found.frequencies, strict=True)
    unknown = [
        concept
        for (concept, _term), count in terms
        if not count
        and len(concept.typed.words) == 1
        and not concept.synonyms
        and is_misspelt(concept.typed.words[0], locale=plan.locale)
    ]
    return unknown[:MOST_UNKNOWN_WORDS]


def _spellings(
    unknown: Sequence[Concept], locale: str, *, is_alone: bool
) -> dict[int, list[Spelling]]:
    """Return the known words nearest to each concept's one word."""
    typed = {concept.start: concept.typed.words[0] for concept in unknown}
    known = _sharing_a_part(typed.values(), locale)
    near = {
        start: list(_near(word, known, locale=locale, is_alone=is_alone))
        for start, word in typed.items()
    }
    lonely = {
        start: typed[start]
        for start, found in near.items()
        if not found and most_edits_in_search(typed[start], is_alone=is_alone) > 1
    }
    if lonely:
        known = _of_one_beginning(lonely.values(), locale)
        near |= {
            start: list(_near(word, known, locale=locale, is_alone=is_alone))
            for start, word in lonely.items()
        }
    for found in near.values():
        found.sort(key=lambda spelling: (spelling.edits, spelling.word))
        del found[MOST_SPELLINGS:]
    return near


def _sharing_a_part(typed: Collection[str], locale: str) -> set[str]:
    asked = {part for word in typed for part in parts(word)}
    if not asked:
        return set()
    rows = KnownWord.objects.filter(locale=locale, part__in=asked)
    known = set(rows.values_list("word", flat=True))
    known.update(
        word
        for word in current_synonyms(locale).words
        if not asked.isdisjoint(parts(word))
    )
    return known


def _of_one_beginning(typed: Collection[str], locale: str) -> set[str]:
    """Return known words with the same two first letters: for two wrong letters."""
    alike = Q()
    for start in {word[:2] for word in typed}:
        end = start[0] + chr(ord(start[1]) + 1)
        alike |= Q(part__gte=start, part__lt=end, word__startswith=start)
    rows = KnownWord.objects.filter(alike, locale=locale)
    return set(rows.values_list("word", flat=True).distinct()[:MOST_OF_ONE_BEGINNING])


def _near(
    typed: str, candidates: Iterable[str], *, locale: str, is_alone: bool
) -> Iterator[Spelling]:
    allowed, letters = most_edits_in_search(typed, is_alone=is_alone), set(typed)
    for word in candidates:
        # An edit changes at most two letters: most candidates end here.
        if len(letters.symmetric_difference(word)) > 2 * allowed:
            continue
        if may_mean(typed, word, locale=locale, is_alone=is_alone):
            wrong_start = WRONG_START if word[0] != typed[0] else 0
            yield Spelling(word, edit_distance(typed, word) + wrong_start)


def _best_spellings(
    plan: QueryPlan, tried: dict[int, list[Spelling]], lookup: Lookup
) -> dict[int, str]:
    """Return for each unknown concept the spelling that documents hold.

    Of equally near spellings, the one most documents hold together with most of the
    other words, then the one most documents hold.
    """
    options = [(start, one) for start, near in tried.items() for one in near]
    terms = [
        terms_of(plan_query(one.word, locale=plan.locale, kinds=()))[0]
        for _start, one in options
    ]
    others = [
        term for concept, term in concept_terms(plan) if concept.start not in tried
    ]
    sizes = combinations(full_text_index().find([*terms, *others], lookup).matches)
    chosen: dict[int, tuple[float, int, str]] = {}
    for position, (start, one) in enumerate(options):
        rivals = sum(
            1 << other for other, (of, _one) in enumerate(options) if of == start
        )
        holding = {held: size for held, size in sizes.items() if held >> position & 1}
        if not holding:
            continue
        is_together = any(held & ~rivals for held in holding)
        score = one.edits - (TOGETHER if is_together else 0)
        key = (score, -sum(holding.values()), one.word)
        chosen[start] = min(chosen.get(start, key), key)
    return {start: key[2] for start, key in chosen.items()}
