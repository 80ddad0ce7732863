"""Reads about fact-checks that more than one place needs."""

from django.db.models import OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce

from factcheck.models import Correction, FactCheckPage
from factcheck.vocabulary import CorrectionKind
from search.public_pages import public


def public_checks() -> "QuerySet[FactCheckPage]":
    """Return the checks that everybody may read, in all languages."""
    return public(FactCheckPage).filter(alias_of=None)


def standing_checks() -> "QuerySet[FactCheckPage]":
    """Return the public checks that are not withdrawn, as `is_withdrawn` tells."""
    corrections = Correction.objects.filter(page=OuterRef("pk"))
    newest = corrections.order_by("-corrected_at", "-pk").values("kind")[:1]
    # Without a correction there is no kind, and NULL would be excluded too.
    kind = Coalesce(Subquery(newest), Value(""))
    standing: QuerySet[FactCheckPage] = (
        public_checks()
        .alias(newest_correction_kind=kind)
        .exclude(newest_correction_kind=CorrectionKind.WITHDRAWAL)
    )
    return standing


def public_check(page_id: int) -> FactCheckPage | None:
    """Return a check that everybody may read, with what a card shows of it."""
    checks = public_checks().select_related("agency", "claim", "locale")
    # By the plain column, which knows that no page has a number of 25 digits.
    return checks.filter(id=page_id).first()
