"""Keeps what readers saw."""

from dataclasses import asdict
from datetime import datetime

from django.utils import timezone, translation

from factcheck.models import FactCheckPage, PublishedVersion
from factcheck.review.selectors import vote_summary
from factcheck.versions.content import Content, content_of, fingerprint


def record_version(
    page: FactCheckPage, *, at: datetime | None = None
) -> PublishedVersion | None:
    """Keep a published check as it reads now; None when nothing changed for readers.

    Called in the transaction that publishes: it holds the lock on the page's row, so
    two publications cannot take one number.
    """
    if page.alias_of_id:
        return None
    content = content_of(page) | _votes(page)
    digest = fingerprint(content)
    newest = page.versions.order_by("-number").first()
    if newest is not None and newest.sha256 == digest:
        return None
    version: PublishedVersion = page.versions.create(
        number=newest.number + 1 if newest else 1,
        published_at=at or timezone.now(),
        verdict=page.verdict,
        content=content,
        sha256=digest,
    )
    return version


def _votes(page: FactCheckPage) -> Content:
    """Return the panel's vote on the verdict: figures and dissent, no names."""
    with translation.override(page.locale.language_code):
        votes = vote_summary(page)
    return {"votes": asdict(votes)} if votes else {}
