"""Tells of corrections, updates and withdrawals of published checks."""

from factcheck.models import FactCheckPage


def announce_corrections(page: FactCheckPage) -> None:
    """Send `fact_check_corrected` for each correction not announced before."""
