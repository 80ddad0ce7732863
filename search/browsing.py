"""Lists are searches: a request's parameters as a query, its answer as links.

`/cari/` and every index page show a `Browser`: results, groups of filter links, chosen
filters with links that remove them, and pages. All are plain links.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, QueryDict
from django.utils.functional import cached_property
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from search.engines import search_engine
from search.models import StoredFacet
from search.parameters import (
    FACET_LABELS,
    FACET_PARAMETERS,
    KIND_LABELS,
    LITERAL_PARAMETER,
    PAGE_PARAMETER,
    QUERY_PARAMETER,
    SORT_LABELS,
    SORT_PARAMETER,
    SORT_VALUES,
    chosen_sort,
    known_parameters,
    page_number,
    searched_text,
)
from search.queries import FacetValue, SearchQuery, SearchResults

# How many choices a group offers; the chosen ones are always among them.
MOST_CHOICES = 30
# Pages linked on each side of the current one.
NEAR_PAGES = 2


@dataclass(frozen=True, slots=True)
class FilterOption:
    """A filter link: it adds the value, or removes it when it is selected."""

    label: str
    url: str
    count: int
    selected: bool


@dataclass(frozen=True, slots=True)
class FilterGroup:
    """The options of one facet field."""

    field: str
    parameter: str
    title: str
    options: tuple[FilterOption, ...]

    @property
    def is_open(self) -> bool:
        """Tell whether something in the group is chosen."""
        return any(option.selected for option in self.options)


@dataclass(frozen=True, slots=True)
class PageLink:
    """A link to a page of results; without a number it is a gap."""

    number: int | None
    url: str
    current: bool


class Browser:
    """What one request asks for, and the answer. Reads nothing until it is shown."""

    def __init__(
        self,
        request: HttpRequest,
        *,
        kinds: tuple[str, ...] = (),
        facet_fields: tuple[str, ...] = tuple(FACET_PARAMETERS),
        page_size: int = 20,
    ) -> None:
        self.path = request.path
        self.asked = frozenset(request.GET)
        self.parameters = known_parameters(request.GET, facet_fields=facet_fields)
        text = searched_text(request.GET)
        self.query = SearchQuery(
            text=text,
            locale=(get_language() or "id").split("-")[0],
            filters={
                field: tuple(self.parameters.getlist(FACET_PARAMETERS[field]))
                for field in facet_fields
                if FACET_PARAMETERS[field] in self.parameters
            },
            sort=chosen_sort(self.parameters.get(SORT_PARAMETER), text=text),
            page=page_number(request.GET.get(PAGE_PARAMETER)),
            page_size=page_size,
            facet_fields=facet_fields,
            kinds=kinds,
            is_literal=LITERAL_PARAMETER in self.parameters,
        )

    @cached_property
    def results(self) -> SearchResults:
        """Ask the engine, once."""
        return search_engine().search(self.query)

    @property
    def total(self) -> int:
        """Say how many results there are."""
        return self.results.total

    @property
    def is_filtered(self) -> bool:
        """Tell whether filters narrow the list."""
        return bool(self.query.filters)

    @cached_property
    def groups(self) -> tuple[FilterGroup, ...]:
        """Offer the facets in which there is a choice."""
        groups = (
            FilterGroup(
                field,
                FACET_PARAMETERS[field],
                str(FACET_LABELS[field]),
                self._options(field, values),
            )
            for field, values in self.results.facets.items()
        )
        return tuple(
            group for group in groups if len(group.options) > 1 or group.is_open
        )

    @cached_property
    def selected(self) -> tuple[FilterOption, ...]:
        """Name the chosen filters, each with the link that removes it."""
        return tuple(
            option
            for field, values in self.results.facets.items()
            for option in self._options(field, values)
            if option.selected
        )

    @cached_property
    def clear_url(self) -> str:
        """Link to the list without filters; empty when there are none."""
        if not self.query.filters:
            return ""
        kept = self.parameters.copy()
        for parameter in FACET_PARAMETERS.values():
            kept.pop(parameter, None)
        return self._url(kept)

    @cached_property
    def sorts(self) -> tuple[FilterOption, ...]:
        """Offer the orders to choose from; browsing has only one."""
        if not self.query.text:
            return ()
        return tuple(
            FilterOption(
                label=str(SORT_LABELS[sort]),
                url=self._url(self._with(SORT_PARAMETER, [value])),
                count=self.results.total,
                selected=sort is self.query.sort,
            )
            for value, sort in SORT_VALUES.items()
        )

    @cached_property
    def did_you_mean_url(self) -> str:
        """Link to the search for the suggested spelling; empty when there is none."""
        suggested = self.results.did_you_mean
        if not suggested:
            return ""
        respelt = self._with(QUERY_PARAMETER, [suggested])
        respelt.pop(LITERAL_PARAMETER, None)
        return self._url(respelt)

    @property
    def literal_url(self) -> str:
        """Link to the search as typed; empty when these results are that already."""
        if self.query.is_literal or not self.results.did_you_mean:
            return ""
        return self._url(self._with(LITERAL_PARAMETER, ["1"]))

    @cached_property
    def pages(self) -> tuple[PageLink, ...]:
        """Link the first, the last and the near pages; empty for a single page."""
        if self.results.page_count == 1:
            return ()
        return tuple(
            PageLink(number, self.page_url(number), number == self.results.page)
            for number in _linked_numbers(self.results.page, self.results.page_count)
        )

    @property
    def previous_url(self) -> str:
        """Link to the page before; empty on the first."""
        return self.page_url(self.results.page - 1)

    @property
    def next_url(self) -> str:
        """Link to the page after; empty on the last."""
        return self.page_url(self.results.page + 1)

    def page_url(self, number: int | None) -> str:
        """Return the address of a page of these results; empty when there is none."""
        if number is None or not 1 <= number <= self.results.page_count:
            return ""
        values = [str(number)] if number > 1 else []
        return self._url(self._with(PAGE_PARAMETER, values))

    def _options(
        self, field: str, values: Sequence[FacetValue]
    ) -> tuple[FilterOption, ...]:
        # Years are looked for by time, everything else by size.
        if field == "year":
            values = sorted(values, key=lambda value: value.value, reverse=True)
        shown = [
            value
            for rank, value in enumerate(values)
            if rank < MOST_CHOICES or value.selected
        ]
        return tuple(
            FilterOption(
                label=self._label(field, value),
                url=self._url(self._toggled(FACET_PARAMETERS[field], value.value)),
                count=value.count,
                selected=value.selected,
            )
            for value in shown
        )

    def _label(self, field: str, value: FacetValue) -> str:
        """Name a value, also one that was chosen and leaves nothing."""
        if field == "kind":
            known = str(KIND_LABELS.get(value.value, ""))
        else:
            known = value.label if value.count else self._unmatched.get(value.value, "")
        return known or _("%(value)s (tidak dikenal)") % {"value": value.value}

    @cached_property
    def _unmatched(self) -> dict[str, str]:
        """Name the chosen values that match nothing here, in one query."""
        values = {
            value.value
            for facet_values in self.results.facets.values()
            for value in facet_values
            if not value.count
        }
        named = StoredFacet.objects.filter(
            locale=self.query.locale, field__in=self.query.filters, value__in=values
        )
        return dict(named.values_list("value", "label").distinct())

    def _toggled(self, parameter: str, value: str) -> QueryDict:
        """Return the parameters with one value added, or removed if it is there."""
        values = self.parameters.getlist(parameter)
        kept = [other for other in values if other != value]
        return self._with(parameter, kept if value in values else [*values, value])

    def _with(self, parameter: str, values: list[str]) -> QueryDict:
        changed = self.parameters.copy()
        changed.setlist(parameter, values)
        return changed

    def _url(self, parameters: QueryDict) -> str:
        """Return this list with other parameters; a change begins at page one."""
        encoded = parameters.urlencode()
        return f"{self.path}?{encoded}" if encoded else self.path


def _linked_numbers(current: int, last: int) -> Iterator[int | None]:
    """Yield the page numbers to link, with None for a gap."""
    near = range(max(2, current - NEAR_PAGES), min(last, current + NEAR_PAGES + 1))
    before = 0
    for number in (1, *near, last):
        if number - before > 1:
            yield None
        yield number
        before = number
