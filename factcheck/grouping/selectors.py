"""Finds tips and cases that are like another."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef, QuerySet

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
    tip_id: int
    likeness: Likeness

    @property
    def sureness(self) -> tuple[bool, float]:
        """What the surest comes first by."""
        return self.likeness.is_same, self.likeness.score


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


def twins(
    *known: Fingerprint, among: "QuerySet[Case] | None" = None
) -> list[SimilarCase]:
    """Return the cases of the stored tips most like any of these, surest first."""
    found = [
        SimilarCase(
            case=tip.case, tip_id=tip.pk, likeness=_surest(known, known_by(tip))
        )
        for tip in _candidates(known, among=among)
        if tip.case is not None
    ]
    alike = [each for each in found if each.likeness.score >= ALIKE]
    return sorted(alike, key=lambda each: each.sureness)[::-1]


def similar_cases(case: Case, *, among: "QuerySet[Case]") -> list[SimilarCase]:
    """Return those other cases that have a tip like one of this case's, surest first.

    A few tips stand for the case: those that came in as a twin of another case too,
    then the oldest.
    """
    own = (
        case.tips.annotate(
            is_twin=Exists(TipMark.objects.filter(tip=OuterRef("pk"), kind=Kind.TWIN))
        )
        .prefetch_related("marks")
        .order_by("-is_twin", "received_at", "pk")[:MOST_ALIKE]
    )
    found: dict[int, SimilarCase] = {}
    for twin in twins(*map(known_by, own), among=among.exclude(pk=case.pk)):
        found.setdefault(twin.case.pk, twin)
    return list(found.values())[:MOST_ALIKE]


def _surest(known: Iterable[Fingerprint], other: Fingerprint) -> Likeness:
    compared = (likeness(one, other) for one in known)
    return max(compared, key=lambda each: (each.is_same, each.score))


def _candidates(
    known: Iterable[Fingerprint], *, among: "QuerySet[Case] | None"
) -> "QuerySet[Tip]":
    marks = [mark for one in known for mark in marks_of(one)]
    held = TipMark.objects.filter(
        kind__in={kind for kind, _value in marks},
        value__in={value for _kind, value in marks},
    )
    if among is not None:
        held = held.filter(tip__case__in=among)
    shared = held.values("tip").annotate(shared=Count("pk"))
    ids = shared.order_by("-shared", "-tip").values_list("tip", flat=True)
    return (
        Tip.objects.filter(pk__in=list(ids[:MOST_CANDIDATES]), case__isnull=False)
        .select_related("case")
        .prefetch_related("marks")
    )
