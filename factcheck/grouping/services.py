"""Puts the same message, whoever sent it, into one case."""

from django.db import connection, transaction
from django.db.models import F
from django.utils import timezone
from PIL import Image

from factcheck.grouping.fingerprints import Fingerprint, fingerprint_of, picture_hash
from factcheck.grouping.selectors import marks_of, twins
from factcheck.intake.clock import due_at
from factcheck.models import Case, CaseEvent, FactCheckIndexPage, Tip, TipMark
from home.models import AgencyPage

LONGEST_TITLE = 120
# Any number that no other lock of ours has.
PLACING = 4_204_019


@transaction.atomic
def place_tip(tip: Tip) -> Case:
    """Put a new tip into the case of its twin, or open a case at the national desk.

    One at a time: two tips of one message that come together find each other.
    """
    wait_for_turn()
    known = fingerprint_of(tip.text, link=tip.link, picture=_picture_of(tip))
    twin = next((found for found in twins(known) if found.likeness.is_same), None)
    case = _opened_again(twin.case) if twin else _open_case(tip)
    tip.case = case
    Tip.objects.filter(pk=tip.pk).update(case=case)
    Case.objects.filter(pk=case.pk).update(
        tip_count=F("tip_count") + tip.received_count, last_received_at=timezone.now()
    )
    CaseEvent.objects.create(
        case=case,
        kind=CaseEvent.Kind.RECEIVED,
        note=twin.likeness.reason if twin else "",
    )
    _mark(tip, known)
    case.refresh_from_db()
    return case


def wait_for_turn() -> None:
    """Let one transaction move tips at a time; SQLite has one writer anyway.

    Without it a tip could join a case that is being merged away.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [PLACING])


def _picture_of(tip: Tip) -> int | None:
    if not tip.picture:
        return None
    with tip.picture.open("rb") as file, Image.open(file) as picture:
        return picture_hash(picture)


def _opened_again(case: Case) -> Case:
    """Return the case; one that was closed without an answer is opened again.

    The new report may bring what was missing; an answered message stays answered.
    """
    if case.state == Case.State.NOT_CHECKABLE:
        Case.objects.filter(pk=case.pk).update(
            state=Case.State.NEW,
            closed_at=None,
            due_at=due_at(case, since=timezone.now()),
        )
        CaseEvent.objects.create(case=case, kind=CaseEvent.Kind.REOPENED)
    return case


def _open_case(tip: Tip) -> Case:
    case = Case(
        agency=_national_desk(),
        title=(" ".join(tip.text.split()) or tip.link)[:LONGEST_TITLE],
    )
    case.due_at = due_at(case)
    case.save()
    return case


def _national_desk() -> AgencyPage | None:
    index = (
        FactCheckIndexPage.objects.filter(locale__language_code="id")
        .select_related("national_desk")
        .first()
    )
    return index.national_desk if index else None


def _mark(tip: Tip, known: Fingerprint) -> None:
    TipMark.objects.bulk_create(
        [TipMark(tip=tip, kind=kind, value=value) for kind, value in marks_of(known)]
    )
