"""What a desk does with a case."""

from factcheck.models import FactCheckPage


def answer_cases_of(page: FactCheckPage) -> None:
    """Answer every open case of the claim that a published check judges."""
