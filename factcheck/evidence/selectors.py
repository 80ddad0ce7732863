"""Reads about sources that more than one place needs."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from django.db.models import Q, QuerySet
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from factcheck.models import Capture, Evidence
from factcheck.models.captures import digest_of
from home.permissions import Reach

State = Capture.State

# What an editor has to do something about.
TROUBLED = (State.GONE, State.CHANGED, State.UNREACHABLE, State.REFUSED)


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What the public is shown of how a source is kept."""

    copy_url: str
    sha256: str
    kept_at: datetime | None
    # Since when the source itself is known to be gone.
    gone_since: datetime | None


def captures_of(evidence: Iterable[Evidence]) -> dict[str, Capture]:
    """Return the captures of all these addresses by address, in one query."""
    urls = {digest_of(item.url): item.url for item in evidence}
    captures = Capture.objects.in_bulk(urls) if urls else {}
    return {urls[digest]: capture for digest, capture in captures.items()}


def with_captures(evidence: Iterable[Evidence]) -> list[Evidence]:
    """Return the evidence, each with its `capture` (or None) and what is `kept`."""
    items = list(evidence)
    captures = captures_of(items)
    for item in items:
        item.capture = captures.get(item.url)
        item.kept = kept(item, item.capture)
    return items


def kept(evidence: Evidence, capture: Capture | None) -> Kept:
    """Return what is kept: by an editor's hand first, else by our own look.

    The address of a source that is withheld is no more shown in its copy's address.
    """
    by_hand = bool(evidence.sha256)
    is_open = not evidence.withheld_reason
    own = capture or Capture()
    is_gone = is_open and own.state == State.GONE
    return Kept(
        copy_url=evidence.public_archive_url or (own.archive_url if is_open else ""),
        sha256=evidence.sha256 if by_hand else own.sha256,
        kept_at=evidence.captured_at if by_hand else own.captured_at,
        gone_since=own.state_since if is_gone else None,
    )


def evidence_in_reach(user: User) -> "QuerySet[Evidence]":
    """Return the evidence of the pages that the user may edit."""
    evidence = Evidence.objects.all()
    if user.is_superuser:
        return evidence
    own = Q(pk__in=[])
    for root in Reach(user).roots:
        own |= Q(page__path__startswith=root)
    return evidence.filter(own)


def evidence_in_state(
    evidence: "QuerySet[Evidence]", states: Iterable[str]
) -> "QuerySet[Evidence]":
    """Return those whose source was in one of these states at the last look."""
    captures = Capture.objects.filter(state__in=states)
    return evidence.filter(url__in=captures.values("url"))


def words_about(capture: Capture | None) -> str:
    """Say in one line how a source stands."""
    if capture is None:
        return str(State.WAITING.label)
    said = str(capture.get_state_display())
    if capture.state == State.WAITING and capture.fault:
        said = str(_("Menunggu"))
    return f"{said}. {capture.fault}" if capture.fault else said
