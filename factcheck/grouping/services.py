"""Puts the same message, whoever sent it, into one case."""

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from PIL import Image

from factcheck.grouping.fingerprints import Fingerprint, fingerprint_of, picture_hash
from factcheck.grouping.selectors import SimilarCase, marks_of, twins
from factcheck.intake.changes import Kind, change_case, reopen
from factcheck.intake.clock import due_at
from factcheck.intake.selectors import national_desk
from factcheck.models import Case, Tip, TipMark

LONGEST_TITLE = 120
# Any number that no other lock of ours has.
PLACING = 4_204_019


@transaction.atomic
def place_tip(tip: Tip) -> Case:
    """Put a new tip into the case of its twin, or open a case at the national desk.

    One at a time: two tips of one message that come together find each other.
    """
    known = fingerprint_of(tip.text, link=tip.link, picture=_picture_of(tip))
    wait_for_turn()
    # The log is the desk's: in its language, whatever the sender's is.
    with translation.override(settings.LANGUAGE_CODE):
        same = [found for found in twins(known) if found.likeness.is_same]
        case = _case_of_twin(same[0]) if same else _open_case(tip)
        Tip.objects.filter(pk=tip.pk).update(case=case)
        tip.case = case
        _mark(tip, known)
        reasons = [same[0].likeness.reason] if same else []
        reasons += _kept_in_mind(tip, same[1:], case=case)
        case.tip_count += tip.received_count
        case.last_received_at = timezone.now()
        change_case(case, kind=Kind.RECEIVED, actor=None, note="; ".join(reasons))
    return case


def wait_for_turn() -> None:
    """Let one transaction move tips at a time; SQLite has one writer anyway.

    Before any row is locked: without it a tip could join a case that is being merged
    away, and two could wait for each other.
    """
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [PLACING])


def opening_words(tip: Tip) -> str:
    """Return what a case is called in the queue: how its message begins."""
    whole = " ".join(tip.text.split()) or tip.link or _("Gambar tanpa teks")
    if len(whole) <= LONGEST_TITLE:
        return whole
    cut = whole[: LONGEST_TITLE - 1]
    return f"{cut.rpartition(' ')[0] or cut}…"


def _picture_of(tip: Tip) -> int | None:
    if not tip.picture:
        return None
    with tip.picture.open("rb") as file, Image.open(file) as picture:
        return picture_hash(picture)


def _case_of_twin(twin: SimilarCase) -> Case:
    """Return the twin's case, locked; closed without an answer, it is opened again.

    The new report may bring what was missing; an answered message stays answered.
    """
    case = Case.objects.select_for_update().get(pk=twin.case.pk)
    if case.state == Case.State.NOT_CHECKABLE:
        reopen(case, actor=None)
    return case


def _kept_in_mind(tip: Tip, same: list[SimilarCase], *, case: Case) -> list[str]:
    """Mark twins in other open cases of the desk, and say which cases those are.

    Their case pages offer to merge them. That is left to people: of the pairs of cases
    that one report joins in the reference files, two in three were other matters.
    """
    told: dict[int, str] = {}
    for twin in same:
        other = twin.case
        is_mergeable = other.is_open and other.agency_id == case.agency_id
        if other.pk in (case.pk, *told) or not is_mergeable:
            continue
        told[other.pk] = _("sama pula dengan kasus %d") % other.pk
        TipMark.objects.bulk_create(
            TipMark(tip_id=one, kind=TipMark.Kind.TWIN, value=other_one)
            for one, other_one in ((tip.pk, twin.tip_id), (twin.tip_id, tip.pk))
        )
    return list(told.values())


def _open_case(tip: Tip) -> Case:
    case = Case(agency=national_desk(), title=opening_words(tip))
    case.due_at = due_at(case)
    case.save()
    return case


def _mark(tip: Tip, known: Fingerprint) -> None:
    TipMark.objects.bulk_create(
        [TipMark(tip=tip, kind=kind, value=value) for kind, value in marks_of(known)]
    )
