"""Reads about fact-checks that more than one place needs."""

from django.db.models import QuerySet

from factcheck.models import FactCheckPage
from home.routing import restriction_above


def public_checks() -> "QuerySet[FactCheckPage]":
    """Return the checks that everybody may read, in all languages."""
    live = FactCheckPage.objects.live().filter(alias_of=None)
    checks: QuerySet[FactCheckPage] = live.exclude(restriction_above())
    return checks
