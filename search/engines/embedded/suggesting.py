"""Titles that go on from what is being typed."""

from collections.abc import Callable, Iterable, Sequence

from search.engines.embedded.full_text import Lookup, Term, full_text_index
from search.language.normaliser import Word, clean_text, words
from search.language.stemmer import stem
from search.language.synonyms import SynonymTable
from search.models import StoredDocument
from search.planning import plan_query
from search.queries import SearchQuery, SearchResults, Suggestion
from search.vocabulary import current_synonyms

# Words looked at; a longer text is no beginning of a title.
MOST_WORDS = 8
# One letter begins nearly every title: nothing is known yet.
FEWEST_LETTERS = 2
# How many titles are fetched to choose from, the newest.
MOST_CANDIDATES = 200


def suggestions(typed: str, *, locale: str, limit: int) -> tuple[Suggestion, ...]:
    """Return titles that hold every typed word, the last perhaps unfinished.

    An acronym or everyday word also finds its official name. Two queries.
    """
    said = list(words(typed))[:MOST_WORDS]
    if sum(len(word.plain) for word in said) < FEWEST_LETTERS:
        return ()
    terms = _terms(said, current_synonyms(locale), locale=locale)
    lookup = Lookup(locale=locale)
    ids = full_text_index().titles_going_on(terms, lookup, limit=MOST_CANDIDATES)
    rows = StoredDocument.objects.filter(pk__in=ids).only(
        "title", "url", "kind", "page_id"
    )
    newest_first = (
        Suggestion(title=row.title, url=row.url, kind=row.kind, page_id=row.page_id)
        for row in rows.order_by("-pk")
    )
    return nearest_first(newest_first, typed, locale=locale)[:limit]


def nearest_first(
    found: Iterable[Suggestion], typed: str, *, locale: str
) -> tuple[Suggestion, ...]:
    """Put first the titles that go on from what was typed, in any of its wordings."""
    said = list(words(typed))[:MOST_WORDS]
    terms = _terms(said, current_synonyms(locale), locale=locale)
    ways = [[word.plain for word in said]]
    if len(terms) == 1:
        ways += [list(way) for way in terms[0]]

    def distance(suggestion: Suggestion) -> tuple[int, int, int]:
        return min(_distance(suggestion.title, way) for way in ways)

    return tuple(sorted(found, key=distance))


def filled_up(
    found: tuple[Suggestion, ...],
    typed: str,
    *,
    locale: str,
    limit: int,
    search: Callable[[SearchQuery], SearchResults],
) -> tuple[Suggestion, ...]:
    """Add the first results for an everyday word that few titles hold.

    "bansos" stands in no title, yet names programmes; "hoaks" names all checks.
    """
    plan = plan_query(typed, locale=locale)
    is_known = len(plan.concepts) == 1 and bool(plan.concepts[0].synonyms)
    if len(found) >= limit or not (is_known or plan.is_list_of_kinds):
        return found
    asked = SearchQuery(text=typed, locale=locale, page_size=limit, is_literal=True)
    held = {one.page_id for one in found}
    others = (
        Suggestion(title=hit.title, url=hit.url, kind=hit.kind, page_id=hit.page_id)
        for hit in search(asked).hits
        if hit.page_id not in held
    )
    return (*found, *others)[:limit]


def _terms(said: Sequence[Word], synonyms: SynonymTable, *, locale: str) -> list[Term]:
    """Return each word, or run of words, with the other ways to say it."""
    stems = [stem(word.plain, locale=locale) for word in said]
    terms: list[Term] = []
    start = 0
    while start < len(said):
        size = synonyms.longest_match(stems, start=start) or 1
        others = synonyms.other_wordings(stems[start : start + size])
        run = tuple(word.plain for word in said[start : start + size])
        terms.append((run, *(other.words for other in others)))
        start += size
    return terms


def _distance(text: str, plain: Sequence[str]) -> tuple[int, int, int]:
    """Return how far a title is from going on where the typed words end.

    First titles that begin so, then those that hold the words together, then others;
    of equals, those with fewer words before them, then the shorter.
    """
    title = [word.plain for word in words(clean_text(text))]
    for start in range(len(title) - len(plain) + 1):
        here = title[start : start + len(plain)]
        if here[:-1] == list(plain[:-1]) and here[-1].startswith(plain[-1]):
            return (min(start, 1), start, len(title))
    return (2, 0, len(title))
