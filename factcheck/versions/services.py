"""Keeps what readers saw."""

from factcheck.models import FactCheckPage, PublishedVersion


def record_version(page: FactCheckPage) -> PublishedVersion | None:
    """Keep a published check as it reads now; None when nothing changed for readers."""
    return None
