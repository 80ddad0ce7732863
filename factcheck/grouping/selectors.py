"""Finds tips and cases that are like another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from django.db.models import Count, QuerySet

from factcheck.grouping.fingerprints import (
    Fingerprint,
    fingerprint_of,
    link_marks,
    picture_marks,
    text_marks,
)
from factcheck.grouping.likeness import ALIKE, Likeness, likeness
from factcheck.models import Case, Tip, TipMark

Kind = TipMark.Kind
# Candidates compared word by word, most marks in common first.
MOST_CANDIDATES = 60
# Cases shown beside one, and tips of a case that stand for all of it.
MOST_ALIKE = 5
# The hash of a picture in full; its parts carry their number.
WHOLE_PICTURE = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class SimilarCase:
    """A case with a tip that is like another, and how alike the two are."""

    case: Case
    likeness: Likeness


def known_by(tip: Tip) -> Fingerprint:
    """Return what a tip is known by; a stored picture's hash is among its marks."""
    whole = (
        mark.value
        for mark in tip.marks.all()
        if mark.kind == Kind.PICTURE and len(mark.value) == WHOLE_PICTURE
    )
    stored = next(whole, None)
    return fingerprint_of(
        tip.text, link=tip.link, picture=int(stored, 16) if stored else None
    )


def marks_of(known: Fingerprint) -> Iterator[tuple[str, str]]:
    """Yield kind and value of every mark."""
    yield from ((Kind.TEXT, value) for value in text_marks(known))
    yield from ((Kind.LINK, value) for value in link_marks(known))
    yield from ((Kind.PICTURE, value) for value in picture_marks(known))


def twins(known: Fingerprint, *, other_than: Iterable[int] = ()) -> list[SimilarCase]:
    """Return the cases of the stored tips most like a message, surest first."""
    found = (
        SimilarCase(case=tip.case, likeness=likeness(known, known_by(tip)))
        for tip in _candidates(known, other_than=other_than)
        if tip.case is not None
    )
    alike = [each for each in found if each.likeness.score >= ALIKE]
    alike.sort(key=lambda each: (each.likeness.is_same, each.likeness.score))
    return alike[::-1]


def similar_cases(case: Case) -> list[SimilarCase]:
    """Return other cases, of any desk, with a tip that is like one of this case's."""
    found: dict[int, SimilarCase] = {}
    own = list(case.tips.prefetch_related("marks").order_by("received_at")[:MOST_ALIKE])
    own_ids = list(case.tips.values_list("pk", flat=True))
    for tip in own:
        for twin in twins(known_by(tip), other_than=own_ids):
            known = found.setdefault(twin.case.pk, twin)
            if twin.likeness.score > known.likeness.score:
                found[twin.case.pk] = twin
    surest = sorted(found.values(), key=attrgetter("likeness.score"), reverse=True)
    return surest[:MOST_ALIKE]


def _candidates(known: Fingerprint, *, other_than: Iterable[int]) -> "QuerySet[Tip]":
    marks = list(marks_of(known))
    shared = (
        TipMark.objects.filter(
            kind__in={kind for kind, _value in marks},
            value__in={value for _kind, value in marks},
        )
        .exclude(tip__in=list(other_than))
        .values("tip")
        .annotate(shared=Count("pk"))
        .order_by("-shared", "-tip")
    )
    ids = list(shared.values_list("tip", flat=True)[:MOST_CANDIDATES])
    return (
        Tip.objects.filter(pk__in=ids, case__isnull=False)
        .select_related("case")
        .prefetch_related("marks")
    )
