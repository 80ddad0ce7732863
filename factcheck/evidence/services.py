"""Keeps what stood at the addresses that a check cites."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from django.conf import settings
from django.db import transaction
from django.db.models import F, Q, QuerySet
from django.utils import timezone
from django.utils.translation import gettext as _
from django_tasks import default_task_backend, task
from wagtail.models import Page

from factcheck.evidence.fetching import Fetcher
from factcheck.evidence.looking import look_at
from factcheck.models import Capture, Evidence, FactCheckPage
from factcheck.models.captures import digest_of
from home.models import PortalSettings
from search.projection import refresh_pages

State = Capture.State

# How long a look holds; one that failed is tried again the next night.
LOOK_HOLDS = timedelta(days=7)
FAILURE_HOLDS = timedelta(hours=20)


def capture_sources(page: FactCheckPage) -> None:
    """Have every address of the evidence looked at that was not captured yet.

    Nobody waits for that: a worker does it, or without one `check_evidence`.
    """
    urls = {evidence.url for evidence in page.evidence.all() if evidence.url}
    waiting = _enter(urls)
    if waiting and settings.FETCH_SOURCES and has_worker():
        transaction.on_commit(lambda: look_at_waiting.enqueue(waiting))


def enter_cited_sources() -> None:
    """Give every cited address its row, those of imports and old pages too."""
    known = Capture.objects.values("url")
    cited = Evidence.objects.exclude(url="").exclude(url__in=known)
    _enter(set(cited.values_list("url", flat=True)))


def due_captures(*, is_all: bool = False) -> "QuerySet[Capture]":
    """Return the cited sources that it is time to look at, the longest waiting first.

    Each look is kept as soon as it is over: a run that was killed goes on from there.
    """
    cited = Capture.objects.filter(url__in=Evidence.objects.values("url"))
    if not is_all:
        now = timezone.now()
        cited = cited.filter(
            Q(checked_at=None)
            | Q(checked_at__lt=now - LOOK_HOLDS)
            | Q(state=State.UNREACHABLE, checked_at__lt=now - FAILURE_HOLDS)
        )
    return cited.order_by(F("checked_at").asc(nulls_first=True), "url_digest")


def look_at_all(keys: Iterable[str], *, fetcher: Fetcher) -> Iterator[Capture]:
    """Look at the sources with these keys, one after the other."""
    for key in keys:
        capture = Capture.objects.get(pk=key)
        before = capture.sha256, capture.archive_url
        look_at(capture, fetcher=fetcher)
        if (capture.sha256, capture.archive_url) != before:
            citing = Evidence.objects.filter(url=capture.url)
            refresh_pages(Page.objects.filter(pk__in=citing.values("page")))
        yield capture


def polite_fetcher() -> Fetcher:
    """Return a fetcher that tells sites who asks, and whom to write to."""
    portal = PortalSettings.load()
    known = (portal.base_url, portal.contact_email)
    contact = "; ".join(each for each in known if each and each.isascii())
    return Fetcher(contact=contact)


def has_worker() -> bool:
    """Tell whether tasks run beside requests, so that nobody waits for the network."""
    return default_task_backend.supports_get_result


@task()
def look_at_waiting(keys: list[str]) -> None:
    """Look for the first time at sources that a page has just cited."""
    waiting = Capture.objects.filter(pk__in=keys, checked_at=None)
    fetcher = polite_fetcher()
    for _capture in look_at_all(waiting.values_list("pk", flat=True), fetcher=fetcher):
        pass


def _enter(urls: set[str]) -> list[str]:
    """Make the rows that are missing; return the keys of all that still wait."""
    digests = {digest_of(url): url for url in urls}
    known = dict(Capture.objects.filter(pk__in=digests).values_list("pk", "checked_at"))
    fault = "" if settings.FETCH_SOURCES else _("Pengambilan dimatikan di server ini.")
    now = timezone.now()
    Capture.objects.bulk_create(
        [
            Capture(pk=digest, url=url, fault=fault, state_since=now)
            for digest, url in digests.items()
            if digest not in known
        ],
        ignore_conflicts=True,
    )
    return sorted(digest for digest in digests if known.get(digest) is None)
