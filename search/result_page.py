"""What `/cari/` shows beyond a list: best bets, and ways on when nothing is found."""

from dataclasses import dataclass, replace

from django.conf import settings
from django.db.models import Count
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import override

from search.best_bets import best_bets
from search.browsing import Browser
from search.engines import search_engine
from search.language.analysis import topic_words
from search.models import StoredFacet
from search.parameters import (
    FACET_PARAMETERS,
    LITERAL_PARAMETER,
    PAGE_PARAMETER,
    SORT_PARAMETER,
)
from search.queries import Hit, SearchResults

# Two rows of chips on a phone.
MOST_TOPICS = 6


@dataclass(frozen=True, slots=True)
class WayOn:
    """A list that does hold something."""

    label: str
    url: str
    count: int


class SearchPage(Browser):
    """The results of `/cari/`, with the editors' picks on top."""

    @cached_property
    def _picks(self) -> tuple[Hit, ...]:
        return best_bets(self.query)

    @cached_property
    def results(self) -> SearchResults:
        """Ask the engine, once, for everything but the picks."""
        picked = tuple(hit.page_id for hit in self._picks)
        return search_engine().search(replace(self.query, excluded_pages=picked))

    @property
    def best_bets(self) -> tuple[Hit, ...]:
        """Show the picks on the first page."""
        return self._picks if self.results.page == 1 else ()

    @property
    def total(self) -> int:
        """Count the picks too."""
        return self.results.total + len(self._picks)

    @property
    def is_new_search(self) -> bool:
        """Tell a search from leafing through, narrowing or sorting its results."""
        changed = {
            *(PAGE_PARAMETER, SORT_PARAMETER, LITERAL_PARAMETER),
            *FACET_PARAMETERS.values(),
        }
        return bool(self.query.text) and changed.isdisjoint(self.asked)

    @property
    def feed_url(self) -> str:
        """Link to these results as a feed."""
        kept = self.parameters.copy()
        kept.pop(SORT_PARAMETER, None)
        return f"{reverse('search:feed')}?{kept.urlencode()}".rstrip("?")

    @property
    def main_language_url(self) -> str:
        """Lead from a language with few pages to the one with most; else empty."""
        main = settings.LANGUAGE_CODE
        if self.query.locale == main or not self.query.text:
            return ""
        with override(main):
            return f"{reverse('search:results')}?{self.parameters.urlencode()}"

    @cached_property
    def topics(self) -> tuple[WayOn, ...]:
        """Offer topics that hold something, those that share a word first."""
        counted = (
            StoredFacet.objects.filter(locale=self.query.locale, field="topic")
            .values_list("value", "label")
            .annotate(count=Count("*"))
        )
        asked = self._stems(self.query.text)
        ways = [WayOn(label, self._topic_url(value), n) for value, label, n in counted]
        ways.sort(key=lambda way: way.label)
        ways.sort(key=lambda way: way.count, reverse=True)
        ways.sort(key=lambda way: asked.isdisjoint(self._stems(way.label)))
        return tuple(ways[:MOST_TOPICS])

    def _topic_url(self, topic: str) -> str:
        empty = self.parameters.copy()
        empty.clear()
        empty[FACET_PARAMETERS["topic"]] = topic
        return self._url(empty)

    def _stems(self, text: str) -> set[str]:
        found = topic_words(text, locale=self.query.locale)
        return {word.stem for word in found}
