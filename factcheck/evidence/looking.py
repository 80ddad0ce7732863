"""One look at one source, and what is kept of it."""

from dataclasses import dataclass
from urllib.parse import urljoin

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.utils import timezone
from django.utils.translation import gettext as _

from factcheck.evidence.faults import FetchError, FetchRefusedError
from factcheck.evidence.fetching import Fetched, Fetcher, Limits
from factcheck.evidence.reading import read
from factcheck.models import Capture, Evidence

State = Capture.State

GONE_CODES = frozenset({404, 410})
# Sign-in wanted, forbidden, withheld by law (RFC 9110, RFC 7725).
REFUSED_CODES = frozenset({401, 403, 451})
# An archive answers when it has taken the page, which takes it a while; its body is
# not wanted.
ARCHIVE_LIMITS = Limits(read=60, total=90, size=0)
ARCHIVE_URL_LENGTH = Capture._meta.get_field("archive_url").max_length or 0


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """How a look went."""

    state: str
    fault: str = ""


def look_at(capture: Capture, *, fetcher: Fetcher) -> None:
    """Look at the source, keep what is there, and save."""
    try:
        answer = fetcher.fetch(capture.url)
    except FetchRefusedError as refusal:
        outcome = Outcome(state=State.REFUSED, fault=str(refusal))
    except FetchError as failure:
        outcome = Outcome(state=State.UNREACHABLE, fault=str(failure))
    else:
        outcome = _judge(answer, capture=capture)
    _note(outcome, capture=capture)
    if capture.captured_at and capture.state == State.FOUND:
        _ask_archive(capture, fetcher=fetcher)
    capture.save()


def _judge(answer: Fetched, *, capture: Capture) -> Outcome:
    """Keep the first sight of a source; compare every later one with it."""
    code = answer.status_code
    if code in GONE_CODES:
        return Outcome(state=State.GONE)
    if not 200 <= code < 300:
        state = State.REFUSED if code in REFUSED_CODES else State.UNREACHABLE
        fault = _("Situs menjawab dengan kode %d.") % code
        return Outcome(state=state, fault=fault)
    reading = read(answer)
    capture.latest_title = reading.title
    if capture.captured_at is None:
        capture.title = reading.title
        capture.sha256 = reading.sha256
        capture.text_sha256 = reading.text_sha256
        capture.captured_at = timezone.now()
    same = capture.text_sha256 == reading.text_sha256
    fault = _("Terlalu besar untuk disidik seluruhnya.") if answer.is_cut else ""
    return Outcome(state=State.FOUND if same else State.CHANGED, fault=fault)


def _note(outcome: Outcome, *, capture: Capture) -> None:
    now = timezone.now()
    if capture.state != outcome.state or capture.state_since is None:
        capture.state_since = now
    capture.state = outcome.state
    capture.fault = outcome.fault
    capture.checked_at = now


def _ask_archive(capture: Capture, *, fetcher: Fetcher) -> None:
    """Have an archive keep the source; that it could not is noted, and not fatal."""
    if capture.archive_url or not settings.ARCHIVE_SERVICE:
        return
    if not _may_be_archived(capture.url):
        return
    request = f"{settings.ARCHIVE_SERVICE}/{capture.url}"
    try:
        answer = fetcher.fetch(request, limits=ARCHIVE_LIMITS, asks_robots=False)
    except FetchError as fault:
        capture.fault = _("Arsip: %s") % fault
        return
    copy = urljoin(answer.url, answer.content_location)
    if answer.status_code >= 300 or copy == request or not _is_kept_well(copy):
        capture.fault = _("Arsip: tidak memberi alamat salinan (kode %d).") % (
            answer.status_code
        )
        return
    capture.archive_url = copy


def _may_be_archived(url: str) -> bool:
    """Tell whether the address is cited openly and lacks a copy.

    A source that a check withholds, for the sake of a victim perhaps, is shown to no
    archive of the public.
    """
    citing = Evidence.objects.filter(url=url)
    if citing.exclude(withheld_reason="").exists():
        return False
    return citing.filter(archive_url="").exists()


def _is_kept_well(copy: str) -> bool:
    """Tell whether the copy's address is one that can be stored and linked."""
    try:
        URLValidator(schemes=["http", "https"])(copy)
    except ValidationError:
        return False
    return len(copy) <= ARCHIVE_URL_LENGTH
