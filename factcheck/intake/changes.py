"""How a case is changed: locked, not behind anybody's back, never without a trace."""

from collections.abc import Iterable

from django.db.models import Max
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from factcheck.intake.clock import due_at
from factcheck.models import Case, CaseEvent

Kind = CaseEvent.Kind
LONGEST_NOTE = 500
# These change nothing that somebody else may be deciding on at the moment.
HARMLESS = (Kind.RECEIVED, Kind.NOTED)


class CaseRefusedError(Exception):
    """What was asked cannot be done with the case now; the message says why."""


def last_change(case_id: int) -> int:
    """Return the number of the newest event that changed a case, 0 when none did.

    Forms carry it: whoever decides on what is no longer so is told first.
    """
    changes = CaseEvent.objects.filter(case=case_id).exclude(kind__in=HARMLESS)
    return changes.aggregate(newest=Max("pk"))["newest"] or 0


def newest_change(events: Iterable[CaseEvent]) -> int:
    """Return what `last_change` does, of the whole log of a case."""
    return max((each.pk for each in events if each.kind not in HARMLESS), default=0)


def lock_case(case_id: int, *, seen: int) -> Case:
    """Return the case, locked until the transaction ends, as its sender saw it."""
    case = Case.objects.select_for_update().get(pk=case_id)
    if last_change(case_id) != seen:
        raise CaseRefusedError(_told_of_change(case_id))
    return case


def lock_open_case(case_id: int, *, seen: int) -> Case:
    """Return the case as `lock_case` does, if the desk still owes something."""
    case = lock_case(case_id, seen=seen)
    if not case.is_open:
        raise CaseRefusedError(
            _("Kasus ini sudah selesai. Buka lagi dulu bila masih ada yang kurang.")
        )
    return case


def change_case(case: Case, *, kind: Kind, actor: User | None, note: str = "") -> None:
    """Store a locked case, and who changed what."""
    case.save()
    record(case, kind=kind, actor=actor, note=note)


def record(case: Case, *, kind: Kind, actor: User | None, note: str = "") -> None:
    """Add a line to the log of a case."""
    CaseEvent.objects.create(
        case=case, kind=kind, actor=actor, note=note[:LONGEST_NOTE]
    )


def reopen(case: Case, *, actor: User | None, note_to_citizens: str = "") -> None:
    """Take a locked case up again, as if nobody had closed it; a new clock starts."""
    case.state = case.State.IN_PROGRESS if case.assigned_to_id else case.State.NEW
    case.answer, case.closed_at, case.not_checkable_reason = None, None, ""
    case.note_to_citizens = note_to_citizens
    case.due_at = due_at(case, since=timezone.now())
    change_case(case, kind=Kind.REOPENED, actor=actor, note=note_to_citizens)


def _told_of_change(case_id: int) -> str:
    newest = (
        CaseEvent.objects.filter(case=case_id)
        .exclude(kind__in=HARMLESS)
        .select_related("actor")
        .latest("pk")
    )
    return _(
        "Belum disimpan: %(who)s baru saja mengubah kasus ini (%(what)s). Isian Anda "
        "masih ada; periksa, lalu kirim lagi bila masih perlu."
    ) % {"who": newest.actor or _("sistem"), "what": newest}
