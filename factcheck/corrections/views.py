"""/koreksi/: every correction, update and withdrawal of public checks, and a feed."""

from typing import Any
from urllib.parse import urlencode

from django.contrib.syndication.views import Feed
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_safe

from factcheck.corrections.selectors import (
    LogEntry,
    agencies_with_corrections,
    key_of,
    log_entries,
    public_corrections,
)
from factcheck.vocabulary import CorrectionKind
from search.pages import page_links
from search.parameters import current_locale

PAGE_SIZE = 20
FEED_LENGTH = 50
KIND, AGENCY, PAGE = "jenis", "instansi", "page"
# No code of an agency is longer; the rest of a longer one is not read.
LONGEST_CODE = 40


@csrf_exempt
@require_safe
def log(request: HttpRequest) -> HttpResponse:
    """List the corrections, narrowed by kind and agency, newest first."""
    chosen = _chosen(request)
    locale = current_locale()
    found = public_corrections(locale=locale, **chosen)
    shown = Paginator(found, PAGE_SIZE).get_page(request.GET.get(PAGE))
    context = {
        "entries": log_entries(shown.object_list),
        "total": shown.paginator.count,
        "kinds": _options(
            chosen, "kind", [(kind.value, kind.label) for kind in CorrectionKind]
        ),
        "agencies": _options(chosen, "agency", agencies_with_corrections(locale)),
        "pages": page_links(
            shown.number,
            last=shown.paginator.num_pages,
            url=lambda number: _url(chosen, page=number),
        ),
        # base.html has a `feed_url` of its own, of everything that is published.
        "corrections_rss": _url(chosen, name="corrections:feed"),
        "corrections_atom": _url(chosen, name="corrections:feed_atom"),
        "is_filtered": bool(any(chosen.values()) or shown.number > 1),
    }
    return render(request, "factcheck/corrections/log.html", context)


def _chosen(request: HttpRequest) -> dict[str, str]:
    """Return the filters of a request; what is no kind of correction is none."""
    kind = request.GET.get(KIND, "")
    return {
        "kind": kind if kind in CorrectionKind.values else "",
        "agency": request.GET.get(AGENCY, "")[:LONGEST_CODE],
    }


def _url(
    chosen: dict[str, str], *, name: str = "corrections:log", page: int = 1
) -> str:
    parameters = {
        KIND: chosen["kind"],
        AGENCY: chosen["agency"],
        PAGE: page if page > 1 else "",
    }
    query = urlencode({key: value for key, value in parameters.items() if value})
    return f"{reverse(name)}?{query}" if query else reverse(name)


def _options(
    chosen: dict[str, str], field: str, values: list[tuple[str, Any]]
) -> list[dict[str, Any]]:
    """Return a link for each value; that of the chosen one removes it."""
    return [
        {
            "label": label,
            "selected": chosen[field] == value,
            "url": _url({**chosen, field: "" if chosen[field] == value else value}),
        }
        for value, label in values
    ]


class CorrectionsFeed(Feed):
    """RSS of the newest corrections; takes the filters of the page."""

    def get_object(self, request: HttpRequest) -> dict[str, str]:
        """Read the filters."""
        return _chosen(request)

    def title(self, chosen: dict[str, str]) -> str:
        """Name the feed."""
        return _("Bagimu Negeri: koreksi")

    def link(self, chosen: dict[str, str]) -> str:
        """Point at the page that shows the same."""
        return _url(chosen)

    def description(self, chosen: dict[str, str]) -> str:
        """Say what the feed holds."""
        return _("Koreksi, pembaruan dan pencabutan cek fakta, yang terbaru di atas.")

    subtitle = description

    def items(self, chosen: dict[str, str]) -> list[LogEntry]:
        """Return the newest corrections."""
        found = public_corrections(locale=current_locale(), **chosen)
        return log_entries(found[:FEED_LENGTH])

    def item_title(self, item: LogEntry) -> str:
        """Name the correction by its kind and the claim."""
        return f"{item.correction.get_kind_display()}: {item.page.claim_text}"

    def item_description(self, item: LogEntry) -> str:
        """Say what changed and why."""
        changed = (
            _("Putusan: %(before)s → %(after)s.")
            % {"before": item.before.label, "after": item.after.label}
            if item.before and item.after and item.changed_the_verdict
            else ""
        )
        told = (item.correction.what, item.correction.why, changed)
        return " ".join(part for part in told if part)

    def item_link(self, item: LogEntry) -> str:
        """Point at the check, where its corrections are."""
        return f"{item.page.get_url()}#koreksi"

    def item_guid(self, item: LogEntry) -> str:
        """Name the correction by what stays when its row is written anew."""
        kind, minute = key_of(item.correction)
        return f"{item.page.full_url}#{kind}-{minute}"

    item_guid_is_permalink = False

    def item_pubdate(self, item: LogEntry) -> Any:
        """Return when it was corrected."""
        return item.correction.corrected_at

    item_updateddate = item_pubdate


class AtomCorrectionsFeed(CorrectionsFeed):
    """The same as Atom."""

    feed_type = Atom1Feed
