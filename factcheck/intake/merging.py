"""Two cases of a desk become one."""

from django.db.models import Max, Sum
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from factcheck.intake.changes import Kind, change_case
from factcheck.intake.clock import due_at, started_at
from factcheck.models import Case


def unite(case: Case, target: Case, *, actor: User | None, reason: str = "") -> None:
    """Move all tips of a case into another one; both are locked by the caller.

    The earlier of both clocks counts: whoever reported first has waited longest. The
    emptied case keeps its log.
    """
    started = min(started_at(case), started_at(target))
    case.tips.update(case=target)
    target.claim_id = target.claim_id or case.claim_id
    target.assigned_to_id = target.assigned_to_id or case.assigned_to_id
    target.public_title = target.public_title or case.public_title
    if case.state == Case.State.IN_PROGRESS:
        target.state = case.state
    target.harm = max(case.harm, target.harm)
    target.reach = max(case.reach, target.reach)
    target.opened_at = min(case.opened_at, target.opened_at)
    target.due_at = due_at(target, since=started)
    count_tips(target)
    note = _("kasus %d digabung ke sini") % case.pk
    note = f"{note} ({reason})" if reason else note
    change_case(target, kind=Kind.MERGED, actor=actor, note=note)
    case.merged_into, case.state = target, Case.State.MERGED
    case.closed_at, case.tip_count, case.public_title = timezone.now(), 0, ""
    change_case(case, kind=Kind.MERGED, actor=actor, note=_("ke kasus %d") % target.pk)


def count_tips(case: Case) -> None:
    """Count how often the message of a locked case came in, and when last."""
    told = case.tips.aggregate(
        total=Sum("received_count"), newest=Max("last_received_at")
    )
    case.tip_count = told["total"] or 0
    case.last_received_at = told["newest"] or case.last_received_at
