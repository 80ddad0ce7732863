"""The list of the register: narrowed by name, agency and state, a page at a time."""

from collections.abc import Sequence
from functools import cached_property
from typing import Any
from urllib.parse import urlencode

from django.core.cache import cache
from django.core.paginator import Paginator
from django.http import HttpRequest
from django.utils import timezone
from django.utils.translation import gettext as _

from home.models import AgencyPage
from influencers.models import Holder, HolderQuerySet
from influencers.register.asking import LONGEST_QUESTION, Asked, read_question
from influencers.register.selectors import agencies_with_holders, registered_holders
from influencers.register.standing import Standing, standing_of
from search.browsing import PAGE_PARAMETER, QUERY_PARAMETER
from search.pages import PageLinks, page_links

HOLDERS_A_PAGE = 50
AGENCY_PARAMETER, STATE_PARAMETER = "instansi", "keadaan"
NOT_VALID = "tidak-berlaku"
# Shorter ones are part of too many names to help anybody.
SHORTEST_PART = 3
# So many names that contain a part are listed, the newest badges.
MOST_FOUND = 500
# Counting many costs more than listing a page, so they are counted once a minute.
MANY, COUNTED_FOR = 10_000, 60


class Browsing:
    """What one request asks of the list, and the answer."""

    def __init__(self, request: HttpRequest) -> None:
        told = request.GET
        self.path = request.path
        self.text = told.get(QUERY_PARAMETER, "").strip()[:LONGEST_QUESTION]
        self.asked: Asked = read_question(self.text)
        self.are_valid = told.get(STATE_PARAMETER) != NOT_VALID
        self.agencies = list(agencies_with_holders())
        code = told.get(AGENCY_PARAMETER, "")
        self.agency: AgencyPage | None = next(
            (agency for agency in self.agencies if agency.code == code), None
        )
        self._page = told.get(PAGE_PARAMETER)

    @property
    def is_shown(self) -> bool:
        """Tell whether there is a list: not below the answer for one profile."""
        return not self.asked or bool(self._part)

    @property
    def is_narrowed(self) -> bool:
        """Tell whether this is another list than the whole one's first page."""
        return any(self._chosen.values()) or self._page is not None

    @cached_property
    def holders(self) -> Sequence[Holder]:
        """The badges on this page."""
        if not self.is_shown:
            return []
        if self._part:
            # By their keys alone: to look for the part again would cost as much again.
            listed = registered_holders(are_valid=self.are_valid)
            return list(listed.filter(pk__in=self._shown.object_list))
        return list(self._shown.object_list)

    @property
    def entries(self) -> list[tuple[Holder, Standing]]:
        """The badges on this page, and how each stands."""
        return [(holder, standing_of(holder)) for holder in self.holders]

    @property
    def total(self) -> int:
        """Say how many badges there are."""
        return self._paginator.count

    @property
    def is_cut(self) -> bool:
        """Tell whether there are more than are listed."""
        return bool(self._part) and self.total == MOST_FOUND

    @property
    def states(self) -> list[dict[str, object]]:
        """Link to the badges that hold, and to those that do not."""
        return [
            {
                "label": label,
                "url": self._url(1, **{STATE_PARAMETER: state}),
                "selected": self._chosen[STATE_PARAMETER] == state,
            }
            for state, label in (("", _("Aktif")), (NOT_VALID, _("Tidak berlaku")))
        ]

    @property
    def pages(self) -> PageLinks:
        """Link to the other pages."""
        return page_links(
            self._shown.number, last=self._paginator.num_pages, url=self._url
        )

    @property
    def _part(self) -> str:
        """What names must contain; a profile's address names one account only."""
        handle = self.asked.handle
        is_one = self.asked.network or self.asked.is_elsewhere
        return "" if is_one or len(handle) < SHORTEST_PART else handle

    @property
    def _chosen(self) -> dict[str, str]:
        return {
            QUERY_PARAMETER: self.text,
            AGENCY_PARAMETER: self.agency.code if self.agency else "",
            STATE_PARAMETER: "" if self.are_valid else NOT_VALID,
        }

    @cached_property
    def _holders(self) -> HolderQuerySet:
        return registered_holders(
            are_valid=self.are_valid, agency=self.agency, part=self._part
        )

    @cached_property
    def _paginator(self) -> "Paginator[Any]":
        if self._part:
            keys = list(self._holders.values_list("pk", flat=True)[:MOST_FOUND])
            return Paginator(keys, HOLDERS_A_PAGE)
        paginator = Paginator(self._holders, HOLDERS_A_PAGE)
        paginator.count = self._counted()
        return paginator

    @cached_property
    def _shown(self) -> Any:
        return self._paginator.get_page(self._page)

    def _counted(self) -> int:
        """Count the badges of an agency or of all, in a state."""
        code = self.agency.code if self.agency else ""
        key = f"register:{timezone.localdate()}:{self.are_valid}:{code}"
        known: int | None = cache.get(key)
        if known is not None:
            return known
        total = self._holders.count()
        if total >= MANY:
            cache.set(key, total, timeout=COUNTED_FOR)
        return total

    def _url(self, number: int, **changes: str) -> str:
        """Return the address of a page of the list, as it was narrowed or changed."""
        chosen = {**self._chosen, **changes}
        kept = {name: value for name, value in chosen.items() if value}
        if number > 1:
            kept[PAGE_PARAMETER] = str(number)
        return f"{self.path}?{urlencode(kept)}" if kept else self.path
