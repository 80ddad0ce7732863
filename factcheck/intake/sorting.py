"""Which tips are one case: two cases become one, or one tip leaves a case."""

from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from factcheck.grouping.services import opening_words, wait_for_turn
from factcheck.intake.changes import (
    CaseRefusedError,
    Kind,
    change_case,
    lock_open_case,
)
from factcheck.intake.clock import due_at
from factcheck.intake.merging import count_tips, unite
from factcheck.models import Case, Tip


@transaction.atomic
def merge_cases(case_id: int, *, into: Case, actor: User, seen: int) -> Case:
    """Move all tips of a case into another one of the same desk; return that one.

    To undo it, tips are split out again.
    """
    wait_for_turn()
    # In the order of their keys: two merges that cross do not wait for each other.
    both = Case.objects.select_for_update().filter(pk__in=(case_id, into.pk))
    list(both.order_by("pk"))
    case = lock_open_case(case_id, seen=seen)
    target = Case.objects.get(pk=into.pk)
    _refuse_what_does_not_fit(case, target)
    unite(case, target, actor=actor)
    return target


@transaction.atomic
def split_tip(tip_id: int, *, actor: User) -> Case:
    """Put one tip of several into a case of its own at the same desk."""
    wait_for_turn()
    case = Case.objects.select_for_update().filter(tips=tip_id).first()
    tip = case.tips.filter(pk=tip_id).first() if case else None
    if case is None or tip is None or case.tips.count() == 1:
        raise CaseRefusedError(_("Laporan itu sudah sendirian dalam kasusnya."))
    own = Case(
        agency_id=case.agency_id,
        title=opening_words(tip),
        opened_at=tip.received_at,
    )
    own.due_at = due_at(own)
    own.save()
    Tip.objects.filter(pk=tip.pk).update(case=own)
    for each, note in (
        (case, _("satu laporan menjadi kasus %d") % own.pk),
        (own, _("dari kasus %d") % case.pk),
    ):
        count_tips(each)
        change_case(each, kind=Kind.SPLIT, actor=actor, note=note)
    return own


def _refuse_what_does_not_fit(case: Case, target: Case) -> None:
    if case.pk == target.pk:
        raise CaseRefusedError(_("Itu kasus yang sama."))
    if not target.is_open or case.agency_id != target.agency_id:
        raise CaseRefusedError(_("Kasus itu baru saja ditutup atau dialihkan."))
    if case.claim_id and target.claim_id and case.claim_id != target.claim_id:
        raise CaseRefusedError(
            _("Keduanya sudah punya klaim sendiri, jadi dijawab sendiri-sendiri.")
        )
