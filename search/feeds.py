"""A search as a feed: whoever follows a topic is told of what is new."""

from datetime import datetime
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from search.browsing import Browser
from search.parameters import SORT_PARAMETER
from search.queries import Hit

FEED_LENGTH = 30


class SearchFeed(Feed):
    """RSS 2.0 of the newest pages that a search finds; takes what `/cari/` takes."""

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Answer, and keep feeds out of search engines and shared caches."""
        response: HttpResponse = super().__call__(request, *args, **kwargs)
        response.headers["X-Robots-Tag"] = "noindex"
        patch_cache_control(response, private=True, max_age=300)
        return response

    def get_object(self, request: HttpRequest) -> Browser:
        """Read the search; a feed is always newest first."""
        newest = request.GET.copy()
        newest[SORT_PARAMETER] = "terbaru"
        request.GET = newest  # type: ignore[assignment]
        return Browser(request, page_size=FEED_LENGTH)

    def title(self, search: Browser) -> str:
        """Name the search by its words and filters."""
        filters = [option.label for option in search.selected]
        named = " · ".join(filter(None, [search.query.text, *filters]))
        return f"Bagimu Negeri: {named}" if named else _("Bagimu Negeri: terbaru")

    def link(self, search: Browser) -> str:
        """Point at the same search on the portal."""
        kept = search.parameters.urlencode()
        return f"{reverse('search:results')}?{kept}"

    def feed_url(self, search: Browser) -> str:
        """Name the feed's own address, with what it searches."""
        return f"{reverse('search:feed')}?{search.parameters.urlencode()}"

    def description(self, search: Browser) -> str:
        """Say what the feed holds."""
        return _("Hasil pencarian ini di Bagimu Negeri, yang terbaru di atas.")

    def items(self, search: Browser) -> tuple[Hit, ...]:
        """Return the newest results."""
        return search.results.hits

    def item_title(self, item: Hit) -> str:
        """Name a fact-check by its verdict and the claim it judges."""
        verdict, claim = item.card.get("verdict_label"), item.card.get("claim")
        if verdict and claim:
            return f"{str(verdict).upper()}: “{claim}”"
        return item.title

    def item_description(self, item: Hit) -> str:
        """Answer in the feed already."""
        return item.summary

    def item_link(self, item: Hit) -> str:
        """Point at the page."""
        return item.url

    def item_pubdate(self, item: Hit) -> datetime:
        """Return when it was published."""
        return item.published_at

    def item_updateddate(self, item: Hit) -> datetime:
        """Return when it last changed."""
        return item.updated_at


feed = require_safe(SearchFeed())
