"""/umpan/cek-fakta.rss, .atom and .json: fact-checks by agency, topic and verdict.

What changed last comes first: a correction of an old check reaches whoever follows it.
RSS 2.0, Atom (RFC 4287), JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/).
"""

import json
from collections.abc import Iterable
from datetime import datetime
from typing import Any, TextIO
from urllib.parse import urlencode

from django.contrib.syndication.views import Feed
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import feedgenerator, translation
from django.utils.cache import patch_cache_control
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import conditional_page, require_safe
from pydantic import ValidationError

from factcheck.api_shapes import FactCheckFilters
from factcheck.open_data.records import headline_of, summary_of
from factcheck.structured_data import LICENCE
from home.api_lists import FACET_FILTERS, absolute, public_documents
from home.problems import answers_programs, problem
from search.models import StoredDocument, StoredFacet
from search.parameters import FACET_PARAMETERS

FEED_LENGTH = 30
# What the feed's address calls a filter: as the list's does, and the language.
PARAMETERS = {field: FACET_PARAMETERS[field] for field in FACET_FILTERS}
PARAMETERS["language"] = "bahasa"


class JSONFeed(feedgenerator.SyndicationFeed):
    """Writes JSON Feed 1.1."""

    content_type = "application/feed+json; charset=utf-8"

    def write(self, outfile: TextIO, encoding: str) -> None:
        """Write the feed and its items."""
        described = {
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.feed["title"],
            "description": self.feed["description"],
            "home_page_url": self.feed["link"],
            "feed_url": self.feed["feed_url"],
            "language": self.feed["language"],
            "items": [self._item(item) for item in self.items],
        }
        json.dump(described, outfile, ensure_ascii=False)

    def _item(self, item: dict[str, Any]) -> dict[str, Any]:
        return {
            "id": item["unique_id"],
            "url": item["link"],
            "title": item["title"],
            "content_text": item["description"],
            "date_published": item["pubdate"].isoformat(),
            "date_modified": item["updateddate"].isoformat(),
            "authors": [{"name": item["author_name"]}] if item["author_name"] else [],
            "tags": list(item["categories"]),
        }


FORMATS: dict[str, type[feedgenerator.SyndicationFeed]] = {
    "rss": feedgenerator.Rss201rev2Feed,
    "atom": feedgenerator.Atom1Feed,
    "json": JSONFeed,
}


class FactCheckFeed(Feed):
    """The newest fact-checks that fit the filters, in one of three formats."""

    feed_copyright = LICENCE

    def __init__(self, form: str) -> None:
        self.form = form
        self.feed_type = FORMATS[form]

    def __call__(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        """Answer in the feed's own language."""
        filters = filters_of(request)
        with translation.override(filters.language):
            response: HttpResponse = super().__call__(request, filters=filters)
        patch_cache_control(response, public=True, no_cache=True)
        response["Access-Control-Allow-Origin"] = "*"
        response["Content-Language"] = filters.language
        # The tag alone decides: a moment cannot tell that something was withdrawn.
        del response["Last-Modified"]
        return response

    def get_object(
        self, request: HttpRequest, filters: FactCheckFilters
    ) -> FactCheckFilters:
        """Keep the filters for the other parts of the feed."""
        return filters

    def title(self, filters: FactCheckFilters) -> str:
        """Name the feed by what it is narrowed to."""
        return " · ".join(["Bagimu Negeri", _("Cek fakta"), *_names_of(filters)])

    def link(self, filters: FactCheckFilters) -> str:
        """Point at the list, narrowed alike."""
        page = reverse("wagtail_serve", args=["cek-fakta/"])
        return absolute(_with_parameters(page, filters, leave_out="language"))

    def feed_url(self, filters: FactCheckFilters) -> str:
        """Return the feed's own address."""
        return absolute(_with_parameters(feed_address(self.form), filters))

    def description(self, filters: FactCheckFilters) -> str:
        """Say what the feed holds."""
        return _("Cek fakta yang baru terbit, dikoreksi, atau dicabut.")

    def items(self, filters: FactCheckFilters) -> "list[StoredDocument]":
        """Return the checks that changed last."""
        documents = public_documents("fact_check", filters)
        return list(documents.order_by("-updated_at", "-pk")[:FEED_LENGTH])

    def item_title(self, item: Any) -> str:
        """Name a check by its verdict and the claim it judges."""
        return headline_of(item)

    def item_description(self, item: Any) -> str:
        """Answer in the feed already."""
        return item.summary

    def item_link(self, item: Any) -> str:
        """Point at the page."""
        return absolute(item.url)

    def item_guid(self, item: Any) -> str:
        """Return what stays when the page moves."""
        return absolute(reverse("embeds:card", args=[item.page_id]))

    item_guid_is_permalink = False

    def item_author_name(self, item: Any) -> str | None:
        """Name the agency."""
        agency = summary_of(item)["agency"]
        return agency["name"] if agency else None

    def item_categories(self, item: Any) -> list[str]:
        """Return the topics."""
        return [topic["name"] for topic in summary_of(item)["topics"]]

    def item_pubdate(self, item: Any) -> datetime:
        """Return when it was published."""
        return item.published_at

    def item_updateddate(self, item: Any) -> datetime:
        """Return when it last changed."""
        return item.updated_at


def feed_address(form: str) -> str:
    """Return where the feed of one format is."""
    return reverse("embeds:feed", args=[form])


def filters_of(request: HttpRequest) -> FactCheckFilters:
    """Read the filters; raises ValidationError for what cannot be one."""
    given = {
        field: value
        for field, parameter in PARAMETERS.items()
        if (value := request.GET.get(parameter))
    }
    return FactCheckFilters.model_validate(given)


def _with_parameters(
    path: str, filters: FactCheckFilters, *, leave_out: str = ""
) -> str:
    chosen = filters.model_dump(include=set(PARAMETERS) - {leave_out}, mode="json")
    chosen = {name: value for name, value in chosen.items() if value}
    if chosen.get("language") == "id":
        del chosen["language"]
    query = urlencode({PARAMETERS[name]: value for name, value in chosen.items()})
    return f"{path}?{query}" if query else path


def _names_of(filters: FactCheckFilters) -> Iterable[str]:
    """Name what a feed is narrowed to."""
    wanted = {"agency": filters.agency, "topic": filters.topic}
    for field, value in wanted.items():
        if value:
            named = StoredFacet.objects.filter(
                field=field, value=value, locale=filters.language
            )
            yield named.values_list("label", flat=True).first() or value
    if filters.verdict:
        yield str(filters.verdict.label)


FEEDS = {form: FactCheckFeed(form) for form in FORMATS}


@csrf_exempt
@answers_programs
@require_safe
@conditional_page
def fact_check_feed(request: HttpRequest, form: str) -> HttpResponse:
    """Answer with the feed in the format that the address names, when there is one."""
    try:
        return FEEDS[form](request)
    except ValidationError as fault:
        return problem(404, errors=_named(fault))


def _named(fault: ValidationError) -> list[dict[str, str]]:
    """Name the filters at fault as the feed's address does."""
    return [
        {"field": PARAMETERS[str(error["loc"][0])], "message": error["msg"]}
        for error in fault.errors()
    ]
