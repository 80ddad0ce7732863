"""Keeps what stood at the addresses that a check cites."""

from factcheck.models import FactCheckPage


def capture_sources(page: FactCheckPage) -> None:
    """Have every address of the evidence looked at that was not captured yet."""
