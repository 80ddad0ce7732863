"""Keeps the demo's main sources as if somebody had looked; nothing is fetched."""

import hashlib
from datetime import datetime

from django.db.models import Q

from bagimunegeri.demo.builder.publish import days_ago
from bagimunegeri.demo.captures import LOOKS
from factcheck.models import Capture, Evidence

State = Capture.State
# Addresses that belong to nobody (RFC 2606): what stands there is ours to invent.
INVENTED = r"^https://[^/]+\.example/"
# Marks what was invented in the report of sources.
TITLE = "Contoh: %s"


def keep_main_sources() -> None:
    """Invent a first look at each main source, and what later looks have found."""
    looks = {each.url: each for each in LOOKS}
    cited = Evidence.objects.filter(
        Q(is_primary=True) | Q(url__in=looks), url__regex=INVENTED
    )
    first = {each.url: each for each in cited.select_related("page").order_by("-pk")}
    waiting = list(Capture.objects.filter(url__in=first, captured_at=None))
    for capture in waiting:
        _look(capture, first[capture.url])
        if look := looks.get(capture.url):
            capture.state = look.state
            capture.state_since = days_ago(look.days_ago)
            capture.latest_title = TITLE % look.latest_title
    Capture.objects.bulk_update(
        waiting,
        [
            "state",
            "state_since",
            "title",
            "latest_title",
            "sha256",
            "text_sha256",
            "captured_at",
            "checked_at",
            "fault",
        ],
    )


def _look(capture: Capture, evidence: Evidence) -> None:
    """Write what a look at publication found; the fingerprint is of the address."""
    capture.state = State.FOUND
    capture.title = capture.latest_title = TITLE % evidence.title
    capture.sha256 = hashlib.sha256(f"contoh {capture.url}".encode()).hexdigest()
    capture.text_sha256 = capture.sha256
    capture.state_since = capture.captured_at = _first_cited(evidence)
    capture.checked_at = days_ago(1)
    capture.fault = ""


def _first_cited(evidence: Evidence) -> datetime | None:
    """Return when a version with this source was first published."""
    versions = evidence.page.versions.order_by("number")
    citing = (
        version.published_at
        for version in versions
        if any(each["url"] == evidence.url for each in version.content["evidence"])
    )
    moment: datetime | None = next(citing, evidence.page.first_published_at)
    return moment
