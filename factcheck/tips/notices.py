"""Tells those who asked for it that their report is answered."""

from factcheck.models import Case


def tell_reporters(case: Case) -> None:
    """Send the answer to every tip of a closed case, then forget the addresses."""
