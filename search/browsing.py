"""Lists are searches: a request's parameters as a query, its answer as links.

`/cari/` and every index page show a `Browser`: results, groups of filter links, chosen
filters with links that remove them, and pages. All are plain links.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest, QueryDict
from django.utils.functional import cached_property
from django.utils.translation import gettext as _

from search.engines import search_engine
from search.models import StoredFacet
from search.pages import PageLinks, page_links
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
    current_locale,
    known_parameters,
    page_number,
    searched_text,
)
from search.queries import FacetValue, SearchQuery, SearchResults

# How many choices a group offers; the chosen ones are always among them.
MOST_CHOICES = 30


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
            locale=current_locale(),
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
    def pages(self) -> PageLinks:
        """Link the first, the last and the near pages."""
        return page_links(
            self.results.page, last=self.results.page_count, url=self.page_url
        )

    def page_url(self, number: int) -> str:
        """Return the address of a page of these results."""
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
            unmatched = self._unmatched.get((field, value.value), "")
            known = value.label if value.count else unmatched
        return known or _("%(value)s (tidak dikenal)") % {"value": value.value}

    @cached_property
    def _unmatched(self) -> dict[tuple[str, str], str]:
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
        rows = named.values_list("field", "value", "label").distinct()
        return {(field, value): label for field, value, label in rows}

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
