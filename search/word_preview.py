"""What a synonym or a best bet would change: the first results before and after."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from django.conf import settings
from django.db.models import Sum
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils import timezone

from search.best_bets import best_bets
from search.engines import search_engine
from search.models import BestBet, SearchedText, Synonym
from search.phrases import phrase_key, phrases
from search.planning import QueryPlan, plan_query
from search.queries import Hit, SearchQuery
from search.vocabulary import instead_of_saved

# What a reader sees without scrolling.
SHOWN_RESULTS = 3
# Bounds on the work of a preview that follows every key: searches looked at (planning
# only), and searches run twice.
MOST_LOGGED, MOST_COMPARED = 300, 12
LOGGED_DAYS = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryChange:
    """One search: what it shows first now, and what it would show."""

    text: str
    locale: str
    # How often it was searched lately; 0 for one that nobody has tried yet.
    searches: int
    before: tuple[Hit, ...]
    after: tuple[Hit, ...]

    @property
    def is_changed(self) -> bool:
        """Tell whether the first results differ."""
        return [hit.page_id for hit in self.before] != [
            hit.page_id for hit in self.after
        ]


def synonym_preview(request: HttpRequest, synonym: Synonym) -> HttpResponse:
    """Show the searches that a group of wordings changes."""
    return _shown(request, synonym_changes(synonym))


def best_bet_preview(request: HttpRequest, bet: BestBet) -> HttpResponse:
    """Show the searches that a best bet changes."""
    return _shown(request, best_bet_changes(bet))


def synonym_changes(synonym: Synonym) -> list[QueryChange]:
    """Compare the wordings and what people searched, without and with the change."""
    others = list(Synonym.objects.filter(is_active=True).exclude(pk=synonym.pk))
    changed = [*others, synonym] if synonym.is_active else others
    lines = phrases(synonym.wordings)
    if saved := Synonym.objects.filter(pk=synonym.pk).first():
        lines += phrases(saved.wordings)
    candidates = _with_searches(lines)
    before = {key: _plan(*key) for key in candidates}
    with instead_of_saved(synonyms=changed):
        affected = [key for key in candidates if _plan(*key) != before[key]]
        compared = affected[:MOST_COMPARED]
        after = {key: _first_results(*key) for key in compared}
    return _ordered(
        QueryChange(
            text=key[0],
            locale=key[1],
            searches=candidates[key],
            before=_first_results(*key),
            after=after[key],
        )
        for key in compared
    )


def best_bet_changes(bet: BestBet) -> list[QueryChange]:
    """Compare the searches that the pick is for, or was for, without and with it."""
    others = list(BestBet.objects.filter(is_active=True).exclude(pk=bet.pk))
    saved = BestBet.objects.filter(pk=bet.pk).first()
    changed = [*others, bet] if bet.is_active else others
    locale = bet.page.locale.language_code if bet.page_id else settings.LANGUAGE_CODE
    lines = phrases(bet.queries) + (phrases(saved.queries) if saved else [])
    asked = {phrase_key(line): line for line in reversed(lines)}
    logged = {phrase_key(text): n for (text, _locale), n in _with_searches([]).items()}
    compared = list(reversed(asked.items()))[:MOST_COMPARED]
    with instead_of_saved(bets=changed):
        after = {key: _first_results(line, locale) for key, line in compared}
    return _ordered(
        QueryChange(
            text=line,
            locale=locale,
            searches=logged.get(key, 0),
            before=_first_results(line, locale),
            after=after[key],
        )
        for key, line in compared
    )


def _with_searches(lines: Sequence[str]) -> dict[tuple[str, str], int]:
    """Return these lines, then the commonest searches, with how often each was made."""
    first_day = timezone.localdate() - timedelta(days=LOGGED_DAYS)
    logged = (
        SearchedText.objects.filter(day__gte=first_day)
        .exclude(text="")
        .values_list("text", "locale")
        .annotate(times=Sum("searches"))
        .order_by("-times", "text")[:MOST_LOGGED]
    )
    counted = {(text, locale): times for text, locale, times in logged}
    typed = [(line, settings.LANGUAGE_CODE) for line in dict.fromkeys(lines)]
    return {
        **{key: counted.get((key[0].casefold(), key[1]), 0) for key in typed},
        **counted,
    }


def _plan(text: str, locale: str) -> QueryPlan:
    return plan_query(text, locale=locale)


def _first_results(text: str, locale: str) -> tuple[Hit, ...]:
    query = SearchQuery(text=text, locale=locale, page_size=SHOWN_RESULTS)
    picks = best_bets(query)
    excluded = tuple(hit.page_id for hit in picks)
    hits = search_engine().search(replace(query, excluded_pages=excluded)).hits
    return (*picks, *hits)[:SHOWN_RESULTS]


def _ordered(changes: Iterable[QueryChange]) -> list[QueryChange]:
    """Put what changes first, of that what is searched most."""
    return sorted(changes, key=lambda change: (not change.is_changed, -change.searches))


def _shown(request: HttpRequest, changes: list[QueryChange]) -> HttpResponse:
    return render(request, "search/word_preview.html", {"changes": changes})
